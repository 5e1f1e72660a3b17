// Pagefind over the pages of a site, asked from Node: index the site, load its search script, give it files for addresses.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COMMAND = fileURLToPath(new URL('../npm/node_modules/.bin/pagefind', import.meta.url));

/** Its script asks a browser for these three things alone: the page's language, its address, and files.
 *  @param {string} language */
const asBrowser = (language) => {
  globalThis.window = globalThis;
  globalThis.location = { href: 'https://book.example/', origin: 'https://book.example', protocol: 'https:' };
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }), documentElement: { getAttribute: () => language } };
  globalThis.fetch = async (address) => {
    const file = String(address).split('?')[0];
    return new Response(readFileSync(file.startsWith('file:') ? fileURLToPath(file) : file));
  };
};

/** @param {string} site the folder of a built site @param {string} folder where its index may stand
 *  @returns {Promise<(query: string, most: number) => Promise<string[]>>} the pages that a query finds, best first */
export const pagefindOf = async (site, folder) => {
  const into = path.resolve(folder);
  rmSync(into, { recursive: true, force: true });
  execFileSync(COMMAND, ['--site', site, '--output-path', into], { stdio: 'ignore' });
  asBrowser(/<html[^>]* lang="?([\w-]+)/.exec(readFileSync(path.join(site, 'index.html'), 'utf8'))?.[1] ?? 'en');
  // Node takes a file for a module by its name
  renameSync(path.join(into, 'pagefind.js'), path.join(into, 'pagefind.mjs'));
  const pagefind = await import(pathToFileURL(path.join(into, 'pagefind.mjs')).href);
  const found = pagefind.createInstance ? await pagefind.createInstance({ basePath: `${into}/`, baseUrl: '/' }) : pagefind;
  return async (query, most) => {
    const { results } = await found.search(query);
    const pages = await Promise.all(results.slice(0, most).map(async (one) => (await one.data()).url));
    return pages.map((url) => url.replace(/^\//, '').replace(/#.*/, '')).map((url) => (url === '' || url.endsWith('/') ? `${url}index.html` : url));
  };
};
