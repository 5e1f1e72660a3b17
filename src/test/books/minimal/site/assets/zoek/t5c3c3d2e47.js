inspiratieboekZoekdeel("t5c3c3d2e47",[["eerst","A","","BBAAA"],["gebeurd","A","","AAAAB"],["zak","A","","BBAAA"]]);
