inspiratieboekZoekdeel("t02c239b8a4",[["zak","BCBCBCBCBDA","FFFFFFFFFDD"],["zom","FAA","RKK"]]);
