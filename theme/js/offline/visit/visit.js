// Where a browser keeps this book, loads what looks for a new version. All other readers load nothing.
{
  'use strict';

  const { parts, start } = inspiratieboek;

  start(() => {
    if (!navigator.serviceWorker?.controller || Object.hasOwn(parts, 'offlineNews')) return;
    parts.searchFiles.load('[[script]]', () => true).catch(() => {});
  });
}
