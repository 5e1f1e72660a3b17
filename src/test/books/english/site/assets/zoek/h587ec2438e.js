inspiratieboekZoekdeel("h587ec2438e",{"heads":"JAAA","sections":"AAABCAADEAAAAAAAAAAAA"});
