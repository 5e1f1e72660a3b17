inspiratieboekZoekdeel("hd37a52d82f",{"heads":"","sections":"AAAAA"});
