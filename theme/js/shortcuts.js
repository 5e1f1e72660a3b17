// Every shortcut of a page: who has one adds it here. One listener hears them all, and the list of keys (comfort/keys) is made of them.
{
  'use strict';

  const { add, storage } = inspiratieboek;
  /** @type {Shortcut[]} */ const all = [];

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.defaultPrevented) return;
    const command = event.ctrlKey || event.metaKey;
    const shortcut = all.find((one) => one.command === command && one.key === (command ? event.key.toLowerCase() : event.key));
    if (!shortcut || (command && event.shiftKey)) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const typing = target !== undefined && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
    // who speaks to the computer or has a cat on the keyboard can turn the single ones off
    if (!command && (typing || storage.get('single-keys') === 'off')) return;
    event.preventDefault();
    shortcut.act();
  });

  add('shortcuts', Object.freeze({
    all,
    /** @param {Shortcut[]} more */
    add(...more) { all.push(...more); },
  }));
}
