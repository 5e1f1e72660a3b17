inspiratieboekZoekdeel("g8c4ec5ee62",{"town":"ABABBAAAAAAAAAA","residents":"ABBBAAAAAAAAAAA"});
