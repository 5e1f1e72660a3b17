inspiratieboekZoekdeel("t9336a0f383",[["zak","BCBCBCBCBCBCBCBCBAD","FFFFFFFFFFFFFFFFEDD"],["zom","FAARAA","RKKQJJ"]]);
