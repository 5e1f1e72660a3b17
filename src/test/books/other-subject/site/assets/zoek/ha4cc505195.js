inspiratieboekZoekdeel("ha4cc505195",{"heads":"HA","sections":"AAABAACAAAAAA"});
