inspiratieboekZoekdeel("h40ae3ab8ca",{"heads":"I","sections":"AAAAAAABAAAAA"});
