// A book of free pages from the markdown of a git repository that knows nothing of us, for questions over texts of others:
//
//   node src/bench/js/foreign.mjs CLONE COMMIT FOLDER BOOK LANGUAGE TITLE
//
// BOOK is a folder that does not exist yet.
// What is not running text goes (templates, shortcodes, pictures, HTML, attributes, pages of hardly a word); links between pages stay.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

const [clone, commit, folder, book, language, title] = process.argv.slice(2);
const git = (...words) => execFileSync('git', ['-C', clone, ...words], { maxBuffer: 1e9 }).toString();
const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const wordsIn = (text) => text.split(/\s+/).length;

// pages that only point elsewhere, forms, and two with links by reference to addresses of the site they came from
const OUT = /redirects|ISSUE_TEMPLATE|sitemap|resume\.md|travel-101\.md/;
const sources = new Map(git('ls-tree', '-r', '-z', '--name-only', commit, folder).split('\0')
  .filter((file) => file.endsWith('.md') && !OUT.test(file)).map((file) => [file, git('show', `${commit}:${file}`).replace(/\r/g, '')]));

/** The page's name in the book, of each file: an index is called after its folder, a name once taken gets a number. */
const names = new Map();
for (const file of sources.keys()) {
  const own = plain(basename(file, '.md'));
  const name = /^(index|readme)$/.test(own) ? basename(posix.dirname(file)).toLowerCase().replace(/[^a-z0-9]+/g, '-') : own;
  const taken = new Set(names.values());
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name}-${number}`;
  names.set(file, unique);
}

const link = (file) => (_, label, to) => {
  const address = to.trim().split(/\s/)[0];
  if (/^(https?:|mailto:)/.test(to)) return `[${label}](${address})`;
  const [path, anchor] = address.split('#');
  const other = posix.normalize(posix.join(posix.dirname(file), path));
  return wordsIn(sources.get(other) ?? '') > 160 && !anchor ? `[${label}](${names.get(other)}.md)` : label;
};

const runningText = (file, text) => text.replace(/<!--[\s\S]*?-->/g, '')
  .replace(/^#\s+.+$/m, '')
  .replace(/^(#+) *(.*?)\s*\{[^}]*\}\s*$/gm, '$1 $2')
  .replace(/^[!?]{3}\+?\s*\w+\s*(?:"([^"]*)")?\s*$/gm, (_, name) => (name ? `**${name}**` : ''))
  .replace(/^ {4}(?=\S)/gm, '')
  .replace(/\{%[\s\S]*?%\}/g, (code) => /"([^"]*)"/.exec(code)?.[1] ?? '').replace(/\{\{[\s\S]*?\}\}/g, '')
  .replace(/!\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?/g, '')
  .replace(/<(?!https?:)[^>]{1,400}>/g, ' ').replace(/^={4,}.*$/gm, '')
  .replace(/\[([^\]]*)\]\s*\(([^)]*)\)(\{[^}]*\})?/g, link(file))
  .replace(/\{[:#.][^}]*\}/g, '').replace(/\[\^[^\]]*\]:?/g, '').replace(/\n{3,}/g, '\n\n').trim();

const pages = join(book, language === 'nl' ? 'paginas' : 'pages');
mkdirSync(book); // what stands there already stays as it is, and is named
mkdirSync(pages);
writeFileSync(join(book, 'book.yaml'), `title: ${title}\nlanguage: ${language}\n`);
for (const [file, source] of sources) {
  const head = /^---\n([\s\S]*?)\n---\n?/.exec(source);
  const body = source.slice(head?.[0].length ?? 0);
  const field = (key) => (new RegExp(`^${key}:\\s*(.+)$`, 'm').exec(head?.[1] ?? '')?.[1] ?? '').replace(/^["']|["']$/g, '').trim();
  const text = runningText(file, body);
  if (wordsIn(text) < 40) continue;
  const quoted = (value) => JSON.stringify(value.replace(/[*_`]/g, ''));
  const summary = field('toelichting') || field('description');
  const name = field('title') || /^#\s+(.+)$/m.exec(body)?.[1] || names.get(file);
  writeFileSync(join(pages, `${names.get(file)}.md`), `---\ntitle: ${quoted(name)}\n${summary ? `summary: ${quoted(summary)}\n` : ''}---\n\n${text}\n`);
}
