inspiratieboekZoekdeel("fc51b2652e6",{"sections":"44235","pages":"BBBBB","lengths":["CCBBB","CCBBB","AABAA","AAAAG","BBECM"]});
