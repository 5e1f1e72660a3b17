inspiratieboekZoekdeel("hac35b4c48e",{"heads":"WBAAAA","sections":"AAAAABCDFGAACEAABBEAAAAAAAAAAAAAAAAAAAAAA"});
