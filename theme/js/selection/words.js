// What the page with a reader's selection says, in the book's language: the build fills it in.
{
  'use strict';

  inspiratieboek.add('selectionWords', Object.freeze({
    title: '[[nav.selection]]', lead: '[[selection.lead.some]]', empty: '[[selection.empty]]', emptyHow: '[[selection.empty.how]]', toCases: '[[selection.to-cases]]',
    disk: '[[selection.disk]]', case: '[[selection.case]]', theme: '[[selection.theme]]', more: '[[selection.more]]', note: '[[selection.note]]',
    place: '[[selection.place]]', up: '[[selection.up]]', down: '[[selection.down]]', drop: '[[selection.drop]]',
    moved: '[[selection.moved]]', dropped: '[[selection.dropped]]', back: '[[selection.back]]', returned: '[[selection.returned]]',
    gone: '[[selection.gone]]', goneNote: '[[selection.gone.with-note]]', chosen: '[[selection.chosen]]', wholeCase: '[[selection.whole-case]]',
    source: '[[selection.source]]', sources: '[[selection.sources]]', withNote: '[[selection.with-note]]', bar: '[[selection.bar]]', print: '[[selection.print]]',
    word: '[[selection.word]]', copied: '[[selection.copied]]', selected: '[[cite.selected]]', share: '[[selection.share]]', shareHow: '[[selection.share.how]]',
    shareDisk: '[[selection.share.disk]]', copyLink: '[[cite.copy.link]]', copiedLink: '[[cite.copied.link]]', compare: '[[selection.compare]]',
    take: '[[selection.take]]', forText: '[[selection.for-text]]', forTextHow: '[[selection.for-text.how]]', wordFile: '[[selection.word-file]]',
    forList: '[[selection.for-list]]', forListHow: '[[selection.for-list.how]]', device: '[[selection.device]]', deviceHow: '[[selection.device.how]]',
    export: '[[selection.export]]', import: '[[selection.import]]', imported: '[[selection.imported]]', importBroken: '[[selection.import.broken]]',
    wipe: '[[selection.wipe]]', wipeHow: '[[selection.wipe.how]]', wipeAll: '[[selection.wipe.all]]', wiped: '[[selection.wiped]]',
    shared: '[[selection.shared]]', sharedHow: '[[selection.shared.how]]', sharedKeep: '[[selection.shared.keep]]', sharedOwn: '[[selection.shared.own]]',
    sharedKept: '[[selection.shared.added]]', sharedGone: '[[selection.gone.without-note]]', failed: '[[selection.failed]]', again: '[[search.again]]',
    file: '[[selection.file]]', unsaved: '[[selection.lead]]',
  }));
}
