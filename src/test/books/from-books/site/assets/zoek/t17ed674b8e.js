inspiratieboekZoekdeel("t17ed674b8e",[["zak","AABAAAEADA","FRGREFHEEF"],["zeestad","GA","J"],["zwijgplicht=",["zwijgplicht van hulpverleners","gegevens delen"]]]);
