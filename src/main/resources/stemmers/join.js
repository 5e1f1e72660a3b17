// Joins the stemmers of a book's languages: inspiratieboekStemmer('nl,en') is a function that stems a word, by one after the other.
var inspiratieboekStemmer = (codes) => {
  const alone = globalThis[`inspiratieboekStemmer_${codes}_alone`];
  const stemmers = alone ? [alone] : codes.split(',').map((code) => globalThis[`inspiratieboekStemmer_${code}`]);
  return (word) => stemmers.reduce((stem, next) => next(stem), word);
};
