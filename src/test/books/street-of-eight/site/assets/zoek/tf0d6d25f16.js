inspiratieboekZoekdeel("tf0d6d25f16",[["zak","BCBCBCBCBADA","FFFFFFFFFDDD"],["zom","FAA","QJJ"]]);
