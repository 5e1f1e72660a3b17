inspiratieboekZoekdeel("h15a61d75a7",{"heads":"","sections":"A"});
