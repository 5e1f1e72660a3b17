inspiratieboekZoekdeel("t31d96fb6c4",[["zak","BBCBD","EEDEE"],["zeventien=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
