inspiratieboekZoekdeel("ha0e8508a0b",{"heads":"U","sections":"AABAAAABAAAABAAAABAAAAAAA"});
