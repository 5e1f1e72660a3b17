inspiratieboekZoekdeel("ga3f8135306",{"plaats":"BBBABBBAAAAA","saldo":"BCBBBCBAAAAA","sinds":"BCBBBCBAAAAA"});
