inspiratieboekZoekdeel("t212def1637",[["zak","BBCBAD","EEDEGE"],["zeventien=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
