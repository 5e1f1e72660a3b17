// What is wrong with the book lies over the page, and can be put aside; what else there is to know stands in one corner.
{
  'use strict';

  const SHEET = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .panel { position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: grid; gap: .5rem; padding: .75rem; pointer-events: none;
      font: 16px/1.5 system-ui, sans-serif; color: #fff; max-height: 100vh; }
    .panel > * { pointer-events: auto; }
    .list { background: #2b1216; border: 2px solid #ff9d9d; border-radius: .5rem; padding: 1rem 1.25rem; overflow: auto; max-height: 75vh; }
    .list[hidden], .note[hidden], button[hidden] { display: none; }
    .calm { background: #2a2410; border-color: #ffd97a; }
    h2 { font-size: 1.125rem; margin: 0 0 .5rem; }
    ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
    .place { font: 14px/1.5 ui-monospace, monospace; color: #ffd2d2; overflow-wrap: anywhere; margin: 0; }
    .message { margin: 0; }
    pre { font: 14px/1.4 ui-monospace, monospace; margin: .25rem 0 0; padding: .5rem; background: #00000059; overflow: auto; tab-size: 1; }
    .row { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; }
    button, .note { font: inherit; color: #fff; background: #1d2430; border: 1px solid #9fb0c8; border-radius: 2rem; padding: .375rem 1rem; margin: 0; }
    button { cursor: pointer; min-height: 2.5rem; }
    button:focus-visible { outline: 3px solid #ffd97a; outline-offset: 2px; }
    @media (forced-colors: active) { .list, button, .note { border: 2px solid; } }
    @media print { .panel { display: none; } }`;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  // beside the body, which is compared with what the server sends
  document.documentElement.append(host);

  /** @param {string} name @param {string} className @param {(Node | string)[]} children */
  const make = (name, className, ...children) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };

  const list = make('section', 'list');
  const button = make('button', '');
  button.setAttribute('type', 'button');
  const note = make('p', 'note');
  note.setAttribute('role', 'status');
  root.append(make('div', 'panel', list, make('div', 'row', note, button)));
  list.hidden = button.hidden = note.hidden = true;
  list.tabIndex = -1;
  list.setAttribute('role', 'region');

  let open = false;
  /** the problems that the reader has seen: the same ones do not come up again by themselves */
  let seen = '';
  /** @type {PreviewMessage | undefined} */ let last;

  const draw = () => {
    if (!last) return;
    const { words, told, broken } = last;
    const any = told.problems.length > 0;
    list.hidden = !any || !open;
    button.hidden = !any;
    button.textContent = open ? words.hide : told.counts;
    button.setAttribute('aria-expanded', String(open));
    list.classList.toggle('calm', !broken);
    list.setAttribute('aria-label', words.label);
  };

  /** @param {PreviewProblem} problem */
  const item = (problem) => {
    const made = make('li', '', make('p', 'place', problem.place),
      make('p', 'message', make('b', '', `${problem.severity}: `), `${problem.message} [${problem.code}]`));
    if (problem.source !== '') made.append(make('pre', '', problem.source));
    return made;
  };

  /** @param {PreviewMessage} message */
  const show = (message) => {
    const { words, told, broken, shown, searchIsOld } = message;
    const now = JSON.stringify(told.problems);
    if (now !== seen) open = broken;
    seen = now;
    last = message;
    const head = broken ? [make('h2', '', shown ? words.broken : words.none)] : [];
    const rest = told.more === '' ? [] : [make('p', 'message', told.more)];
    list.replaceChildren(...head, make('ol', '', ...told.problems.map(item)), ...rest);
    if (broken) list.setAttribute('role', 'alert');
    else list.setAttribute('role', 'region');
    note.hidden = !searchIsOld || !shown;
    note.textContent = searchIsOld ? words.search : '';
    draw();
  };

  const lost = () => {
    note.hidden = !last;
    note.textContent = last?.words.lost ?? '';
  };

  button.addEventListener('click', () => {
    open = !open;
    draw();
  });
  root.addEventListener('keydown', (event) => {
    if (/** @type {KeyboardEvent} */ (event).key !== 'Escape' || !open) return;
    open = false;
    draw();
    button.focus();
  });

  inspiratieboekPreview.panel = { show, lost };
}
