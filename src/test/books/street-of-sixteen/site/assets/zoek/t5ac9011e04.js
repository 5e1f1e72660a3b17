inspiratieboekZoekdeel("t5ac9011e04",[["zak","BCBCBCBCBCBCBCBCBADA","FFFFFFFFFFFFFFFFFDDD"],["zom","FAARAA","RKKQJJ"]]);
