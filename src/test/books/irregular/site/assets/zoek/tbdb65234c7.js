inspiratieboekZoekdeel("tbdb65234c7",[["zak","BBCBAAD","EEDEHEE"],["zeventien=",["zeventien","17"]],["zocht","I","E"],["zolder","C","S"]]);
