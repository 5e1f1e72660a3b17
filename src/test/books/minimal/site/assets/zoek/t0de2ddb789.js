inspiratieboekZoekdeel("t0de2ddb789",[["casus=",["casus","zaak"]],["eerst","A","T"],["gebeurd","A","F"],["praktijkcas=",["praktijkcase","zaak"]],["zak","A","T"]]);
