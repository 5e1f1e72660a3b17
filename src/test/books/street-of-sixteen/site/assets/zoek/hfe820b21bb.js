inspiratieboekZoekdeel("hfe820b21bb",{"heads":"oB","sections":"AABAAAABAAAABAAAABAAAABAAAABAAAABAAAABAAAAAAA"});
