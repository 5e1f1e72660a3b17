inspiratieboekZoekdeel("tdc6c5315d8",[["zak","BCBCBCBCBCBCBCBCBDA","FFFFFFFFFFFFFFFFEDD"],["zom","FAARAA","RKKQJJ"]]);
