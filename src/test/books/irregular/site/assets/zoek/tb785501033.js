inspiratieboekZoekdeel("tb785501033",[["zak","BBCBD","E"],["zeventien=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
