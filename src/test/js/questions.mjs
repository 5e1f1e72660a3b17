// How well a site's search answers real questions: node questions.mjs SITE QUESTIONS.tsv…; prints figures and misses.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALL, engineOf } from './engine.mjs';

/** The questions of a file: sort, query, and the places any of which answers it. */
export const questionsIn = (file) => readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')).map(([sort, query, wanted]) => ({ sort, query, wanted: wanted.split(' ') }));

/** Whether a hit is a place that answers: a page alone stands for all its sections. */
const answers = (wanted, ref) => wanted.some((place) => (place.includes('#') ? place === ref : ref.split('#')[0] === place));

/** Asks everything. `hit` is the place of the first hit that answers, as they are drawn from above; `page` that of its page. */
export const ask = async (engine, questions) => {
  const asked = [];
  for (const question of questions) {
    const { groups } = await engine.search({ ...ALL, text: question.query });
    const drawn = groups.map(({ hits: some, before }) => [...some].slice(0, before).map(({ ref }) => ref));
    const hits = drawn.flat();
    const fits = (ref) => answers(question.wanted, ref);
    asked.push({ ...question, hits, hit: hits.findIndex(fits) + 1, page: drawn.findIndex((some) => some.some(fits)) + 1 });
  }
  return asked;
};

const share = (some, all) => (some.length / all.length).toFixed(3);

/** The figures of what was asked: hits as they are drawn, at most two of a page. */
export const figures = (asked) => ({
  questions: asked.length,
  'hit@1': share(asked.filter(({ hit }) => hit === 1), asked),
  'hit@3': share(asked.filter(({ hit }) => hit > 0 && hit <= 3), asked),
  'page@1': share(asked.filter(({ page }) => page === 1), asked),
  'page@3': share(asked.filter(({ page }) => page > 0 && page <= 3), asked),
  'reciprocal rank': (asked.reduce((sum, { hit }) => sum + (hit > 0 ? 1 / hit : 0), 0) / asked.length).toFixed(3),
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const silent = process.argv.includes('--figures');
  const [site, ...files] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const { engine } = engineOf(site);
  const columns = {};
  const missed = [];
  for (const file of files) {
    const asked = await ask(engine, questionsIn(file));
    columns[path.basename(file, '.tsv')] = figures(asked);
    for (const { sort, query, wanted, hits, hit } of asked.filter((one) => one.hit !== 1))
      missed.push(`${sort}: ${query}\n  ${hit === 0 ? 'not among the hits' : `hit ${hit}`}\n  wanted ${wanted.join(' ')}\n  got    ${hits.slice(0, 5).join(' ')}`);
  }
  console.table(columns);
  if (!silent) console.log(`Not answered by the first hit:\n${missed.join('\n')}`);
}
