// What the dialog says, in the book's language: the build fills it in.
{
  'use strict';

  inspiratieboek.add('citeWords', Object.freeze({
    heading: '[[cite.heading]]', close: '[[cite.close]]', form: '[[cite.form]]', text: '[[cite.text]]',
    copy: '[[cite.copy]]', copied: '[[cite.copied]]', save: '[[cite.save]]',
    copyLink: '[[cite.copy.link]]', copiedLink: '[[cite.copied.link]]', noLink: '[[cite.no-link]]', selected: '[[cite.selected]]',
    retrieved: '[[cite.retrieved]]', retrievedNowhere: '[[cite.retrieved.nowhere]]', date: '[[cite.date]]',
  }));
}
