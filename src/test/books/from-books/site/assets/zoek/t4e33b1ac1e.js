inspiratieboekZoekdeel("t4e33b1ac1e",[["zak","AABAAAEADA","FRGREFHEEF"],["zeestad","GA","J"],["zwijgplicht-=",["zwijgplicht van hulpverleners","gegevens delen"]]]);
