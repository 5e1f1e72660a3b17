inspiratieboekZoekdeel("f9c8dcd97ca",{"sections":"4","pages":"B","lengths":["C","C","A","A","B"]});
