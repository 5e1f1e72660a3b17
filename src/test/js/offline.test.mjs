import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const ROOT = 'https://voorbeeld.nl/boek/';

/** Caches as a browser has them, as far as the worker asks. */
function memory() {
  const caches = new Map();
  return {
    async has(name) { return caches.has(name); },
    async keys() { return [...caches.keys()]; },
    async delete(name) { return caches.delete(name); },
    async open(name) {
      if (!caches.has(name)) caches.set(name, new Map());
      const files = caches.get(name);
      return {
        async match(address) { return files.get(address)?.clone(); },
        async put(address, response) { files.set(address, response); },
      };
    },
  };
}

const printOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** The worker's rules, beside a host with files that a test may change; `asked` tells what was fetched. */
function worker(files = {}) {
  const host = { files, away: false, asked: [] };
  const world = {
    URL, Response, TextDecoder, Uint8Array, crypto: globalThis.crypto,
    async fetch(wanted) {
      const address = typeof wanted === 'string' ? wanted : wanted.url;
      host.asked.push(address.slice(ROOT.length));
      if (host.away) throw new TypeError('no connection');
      const text = host.files[address.slice(ROOT.length)];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers: { 'Content-Type': 'text/html' } });
    },
  };
  world.globalThis = world;
  for (const name of ['address', 'answer', 'keep', 'store']) {
    vm.runInNewContext(readFileSync(new URL(`../../../theme/js/offline/worker/${name}.js`, import.meta.url), 'utf8'), world);
  }
  const parts = world.inspiratieboekOffline;
  const caches = memory();
  return { host, parts, caches, store: parts.storeOf(ROOT, caches) };
}

/** Publishes an edition: what stands there but is no part of it any more stays, as a host has it for a while. */
function publish(host, edition, files) {
  const list = { edition, missing: '404.html', files: Object.entries(files).map(([path, text]) => [path, printOf(text), text.length]) };
  Object.assign(host.files, files, { 'offline.json': JSON.stringify(list) });
}

const text = async (response) => response?.text();
const plain = (value) => JSON.parse(JSON.stringify(value));

test('an address asks for a file: a folder for its index, a name without ending for a page, and what follows a question mark for nothing', () => {
  const { wanted } = worker().parts;
  const of = (path) => plain(wanted(ROOT + path, ROOT));
  assert.deepEqual(of(''), ['index.html']);
  assert.deepEqual(of('zaken/'), ['zaken/index.html']);
  assert.deepEqual(of('zoeken.html?q=a.b/c#x'), ['zoeken.html']);
  assert.deepEqual(of('zaken/een'), ['zaken/een', 'zaken/een.html']);
  for (const asked of ['offline.js', 'offline.json', 'boek.zip']) assert.deepEqual(of(asked), []);
  assert.deepEqual(of('media/kaart.zip'), ['media/kaart.zip']);
  assert.deepEqual(plain(wanted('https://voorbeeld.nl/boek-2/x.html', ROOT)), []);
  assert.deepEqual(plain(wanted('https://elders.nl/boek/x.html', ROOT)), []);
});

test('a first edition is kept whole; of a new one only what changed is fetched, and the old one is read until the reader chooses', async () => {
  const { host, parts, store } = worker();
  publish(host, 'een', { 'index.html': 'oud', 'zelfde.html': 'zelfde' });
  const far = [];
  await parts.keep(store, ROOT, (progress) => far.push(progress));
  assert.deepEqual(plain(await store.state()), { now: 'een' });
  assert.deepEqual(plain(far.at(-1)), { done: 9, all: 9 });

  publish(host, 'twee', { 'index.html': 'nieuw', 'zelfde.html': 'zelfde' });
  host.asked.length = 0;
  await parts.keep(store, ROOT, () => {});
  assert.deepEqual(host.asked, ['offline.json', 'index.html']);
  assert.deepEqual(plain(await store.state()), { now: 'een', next: 'twee' });
  const request = { url: `${ROOT}?van=mail`, mode: 'navigate' };
  assert.equal(await text(await parts.answer(store, ROOT, request)), 'oud');
  await store.put({ now: 'twee' });
  await store.tidy({ now: 'twee' });
  host.away = true;
  assert.equal(await text(await parts.answer(store, ROOT, request)), 'nieuw');
  assert.equal(await text(await parts.answer(store, ROOT, { url: `${ROOT}zelfde.html`, mode: 'navigate' })), 'zelfde');
});

test('an edition that does not come whole changes nothing, says why, and goes on where it was', async () => {
  const { host, parts, store } = worker();
  publish(host, 'een', { 'a.html': 'a', 'b.html': 'b' });
  host.files['b.html'] = 'van een andere uitgave';
  await assert.rejects(parts.keep(store, ROOT, () => {}), (error) => parts.whyOf(error) === 'changed');
  assert.deepEqual(plain(await store.state()), {});
  assert.equal(await store.partly(), true);

  host.files['b.html'] = 'b';
  host.asked.length = 0;
  await parts.keep(store, ROOT, () => {});
  assert.deepEqual(host.asked, ['offline.json', 'b.html']);
  assert.deepEqual(plain(await store.state()), { now: 'een' });
});

test('a new edition that was taken back is no longer new', async () => {
  const { host, parts, store, caches } = worker();
  publish(host, 'een', { 'a.html': 'a' });
  await parts.keep(store, ROOT, () => {});
  publish(host, 'twee', { 'a.html': 'anders' });
  await parts.keep(store, ROOT, () => {});
  publish(host, 'een', { 'a.html': 'a' });
  await parts.keep(store, ROOT, () => {});
  assert.deepEqual(plain(await store.state()), { now: 'een' });
  assert.equal((await caches.keys()).length, 2);
});

test('why it failed: the connection, the room, or something else', async () => {
  const { host, parts, store } = worker();
  host.away = true;
  await assert.rejects(parts.keep(store, ROOT, () => {}), (error) => parts.whyOf(error) === 'network');
  assert.equal(parts.whyOf(new DOMException('', 'QuotaExceededError')), 'space');
  assert.equal(parts.whyOf(new TypeError('fault of ours')), 'other');
});

test('without a connection an address without a page gets the page that says so', async () => {
  const { host, parts, store } = worker();
  publish(host, 'een', { '404.html': 'die is er niet' });
  await parts.keep(store, ROOT, () => {});
  const request = { url: `${ROOT}weg.html`, mode: 'navigate' };
  assert.equal((await parts.answer(store, ROOT, request)).status, 404);
  host.away = true;
  const answer = await parts.answer(store, ROOT, request);
  assert.equal(answer.status, 404);
  assert.equal(await text(answer), 'die is er niet');
  await assert.rejects(parts.answer(store, ROOT, { url: `${ROOT}weg.css`, mode: 'no-cors' }));
});

test('forgetting leaves what other books on the host keep, and looking leaves nothing behind', async () => {
  const { host, parts, store, caches } = worker();
  const other = parts.storeOf(`${ROOT}en/`, caches);
  await other.put({ now: 'x' });
  publish(host, 'een', { 'a.html': 'a' });
  await parts.keep(store, ROOT, () => {});
  await store.forget();
  await store.state();
  assert.deepEqual(await caches.keys(), [`inspiratieboek ${ROOT}en/ state`]);
});
