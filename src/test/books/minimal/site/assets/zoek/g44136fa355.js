inspiratieboekZoekdeel("g44136fa355",{});
