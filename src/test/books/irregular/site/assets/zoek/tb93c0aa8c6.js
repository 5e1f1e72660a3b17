inspiratieboekZoekdeel("tb93c0aa8c6",[["zak","BBCBADA","EEDEHEF"],["zeventien=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
