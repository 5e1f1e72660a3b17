// What readers are told of keeping, in the book's language: the build fills it in.
{
  'use strict';

  inspiratieboek.add('keptWords', Object.freeze({
    keep: '[[keep.keep]]', drop: '[[keep.drop]]', back: '[[keep.back]]', link: '[[keep.link]]', kept: '[[keep.kept]]', dropped: '[[keep.dropped]]',
    blocked: '[[keep.blocked]]', full: '[[keep.full]]', newer: '[[keep.newer]]', many: '[[keep.many]]', broken: '[[keep.broken]]',
  }));
}
