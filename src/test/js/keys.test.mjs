import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const THEME = new URL('../../../theme/js/', import.meta.url);
const read = (name) => readFileSync(new URL(name, THEME), 'utf8');

/** A page's shortcuts, and what a key does there. */
function page(stored = '') {
  let hear = () => {};
  let part;
  class HTMLElement { constructor(typing) { this.isContentEditable = false; this.matches = () => typing; } }
  vm.runInNewContext(read('shortcuts.js'), {
    inspiratieboek: { add: (_, made) => { part = made; }, storage: { get: () => stored } },
    document: { addEventListener: (_, listener) => { hear = listener; } }, HTMLElement,
  });
  const heard = [];
  part.add({ name: 'search', key: '/', command: false, act: () => heard.push('/') }, { name: 'searchAlways', key: 'k', command: true, act: () => heard.push('ctrl k') });
  return (key, more = {}, typing = false) => {
    heard.length = 0;
    let kept = false;
    hear({ key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, preventDefault: () => { kept = true; }, target: new HTMLElement(typing), ...more });
    assert.equal(kept, heard.length > 0);
    return heard.join();
  };
}

test('a shortcut is heard, but a single key not while the reader types', () => {
  const press = page();
  assert.equal(press('/'), '/');
  assert.equal(press('/', {}, true), '');
  assert.equal(press('/', { ctrlKey: true }), '');
  assert.equal(press('K', { metaKey: true }, true), 'ctrl k');
  assert.equal(press('k', { ctrlKey: true, shiftKey: true }), '');
  assert.equal(press('k'), '');
  assert.equal(press('/', { isComposing: true }), '');
});

test('single keys can be turned off, the others stay', () => {
  const press = page('off');
  assert.equal(press('/'), '');
  assert.equal(press('k', { ctrlKey: true }), 'ctrl k');
});

test('every key that a script listens to stands in the list', () => {
  const NAMES = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };
  const list = read('comfort/keys.js');
  const keys = new Set();
  for (const file of readdirSync(THEME, { recursive: true }).filter((name) => name.endsWith('.js')))
    for (const line of read(file).split('\n').filter((one) => /event\.key|STEPS/.test(one)))
      for (const [, key] of line.matchAll(/\b'?(Arrow(?:Up|Down|Left|Right)|Enter|Escape|Home|End|PageUp|PageDown|Delete)\b/g)) keys.add(key);
  assert.ok(keys.size >= 5);
  for (const key of keys) assert.ok(list.includes(`'${NAMES[key] ?? key}'`), key);
  // shortcuts of every page are known to the list by their names, which `tsc` holds against those that are bound
  assert.match(list, /parts\.shortcuts\.all/);
});
