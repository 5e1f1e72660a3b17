// What is said of keeping a book, in the book's language: the build fills it in.
{
  'use strict';

  inspiratieboek.add('offlineWords', Object.freeze({
    style: '[[style]]',
    start: '[[offline.keep.start]]', again: '[[offline.keep.again]]', progress: '[[offline.keep.progress]]', kept: '[[offline.keep.kept]]',
    partly: '[[offline.keep.partly]]', forget: '[[offline.keep.forget]]', forgotten: '[[offline.keep.forgotten]]',
    impossible: '[[offline.keep.impossible]]', first: '[[offline.keep.first]]',
    network: '[[offline.failed.network]]', changed: '[[offline.failed.changed]]', space: '[[offline.failed.space]]', other: '[[offline.failed.other]]',
    updateText: '[[offline.update.text]]', updateUse: '[[offline.update.use]]', updateLater: '[[offline.update.later]]',
  }));
}
