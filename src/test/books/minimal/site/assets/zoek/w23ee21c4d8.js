inspiratieboekZoekdeel("w23ee21c4d8","eersteA gebeurdeA zaak:zak");
