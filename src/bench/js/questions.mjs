// How well the search answers readers' questions, beside Pagefind over the same pages: node questions.mjs SITE QUESTIONS.tsv…
// A row for each sort of question. `hit` counts places as they are drawn, `page` their pages, which is all that Pagefind is asked for.
import path from 'node:path';
import { engineOf } from '../../test/js/engine.mjs';
import { ask, questionsIn } from '../../test/js/questions.mjs';
import { pagefindOf } from './pagefind.mjs';

const [site, ...files] = process.argv.slice(2);
const { engine } = engineOf(site);
const other = await pagefindOf(site, path.join('target', 'bench', 'pagefind', path.basename(path.resolve(site, '..')) + path.basename(site)));

/** @param {number} most @param {number[]} places */
const within = (most, places) => (places.filter((place) => place > 0 && place <= most).length / places.length).toFixed(2);

for (const file of files) {
  const asked = await ask(engine, questionsIn(file));
  for (const one of asked) {
    const pages = new Set(one.wanted.map((place) => place.split('#')[0]));
    one.pagefind = (await other(one.query, 3)).findIndex((page) => pages.has(page)) + 1;
    // the same measure for both: any place of a page that answers
    one.ours = [...new Set(one.hits.map((ref) => ref.split('#')[0]))].findIndex((page) => pages.has(page)) + 1;
  }
  const rows = {};
  for (const sort of [...new Set(asked.map((one) => one.sort)), 'all']) {
    const some = asked.filter((one) => sort === 'all' || one.sort === sort);
    rows[sort] = {
      questions: some.length,
      'hit@1': within(1, some.map(({ hit }) => hit)), 'hit@3': within(3, some.map(({ hit }) => hit)),
      'page@1': within(1, some.map(({ ours }) => ours)), 'page@3': within(3, some.map(({ ours }) => ours)),
      'Pagefind page@1': within(1, some.map(({ pagefind }) => pagefind)), 'Pagefind page@3': within(3, some.map(({ pagefind }) => pagefind)),
    };
  }
  console.log(path.basename(file));
  console.table(rows);
}
