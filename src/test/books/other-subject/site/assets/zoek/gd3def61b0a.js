inspiratieboekZoekdeel("gd3def61b0a",{"pupils":"ABABBAAAAA"});
