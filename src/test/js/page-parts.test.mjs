import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const source = readFileSync(new URL('../../../theme/js/page-parts.js', import.meta.url), 'utf8');

/** Where a reader ends who opens a page with this hash; the page has one place and two parts. */
function opened(hash) {
  let to = '';
  const link = (href, holds) => ({ href, dataset: { holds } });
  const page = {
    inspiratieboek: { start: (begin) => begin() },
    location: { hash, replace: (address) => { to = address; } },
    document: {
      getElementById: (id) => (id === 'a--here' ? {} : null),
      querySelectorAll: () => [link('x.html', 'a b'), link('x--2.html', 'c-d c')],
    },
    addEventListener: () => {},
    decodeURIComponent,
  };
  vm.runInNewContext(source, page);
  return to;
}

test('an address that was published leads to the part that has its place', () => {
  assert.equal(opened('#c--finding'), 'x--2.html#c--finding');
  assert.equal(opened('#c-d--finding'), 'x--2.html#c-d--finding');
  assert.equal(opened('#--zaak-b'), 'x.html#--zaak-b');
});

test('a place on the page itself, an unknown one and none lead nowhere else', () => {
  for (const hash of ['#a--here', '#elsewhere--x', '#c', '', '#%E0%A4%A']) assert.equal(opened(hash), '');
});
