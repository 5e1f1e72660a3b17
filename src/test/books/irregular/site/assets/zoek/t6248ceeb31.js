inspiratieboekZoekdeel("t6248ceeb31",[["zak","BBCBAADA","EEDEHEEF"],["zeventien-=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
