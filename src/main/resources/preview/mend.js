// Brings a page of the preview to what it is now, in place: what stayed the same is not touched, so that the reader's place, an
// opened part and a marked word stay. Compared is what the server sent, before and now, because the theme's scripts change a page
// after it has come. This script stands first in the head, so that it sees the page before they do.
{
  'use strict';

  /** What the theme's scripts take hold of when a page begins: where such a part changes, the page has to begin anew. */
  const SCRIPTED = 'a.term, form, input, select, button, dialog, script, template, [data-term-note], [data-theme-choice], [data-filter], [hidden]';
  /** Above so many pairs two lists of parts are not compared with each other any more. */
  const MOST = 40_000;

  /** As the server sent it. */
  let sent = /** @type {HTMLElement} */ (document.body.cloneNode(true));
  /** For each part that was sent, the one that stands in the page. @type {Map<Node, Node>} */
  let standing = new Map();

  /** @param {Node} from @param {Node} to @param {(from: Node, to: Node) => void} pair */
  const pairs = (from, to, pair) => {
    pair(from, to);
    const [inside, others] = [from.childNodes, to.childNodes];
    for (let at = 0; at < inside.length; at++) pairs(inside[at], others[at], pair);
  };
  pairs(sent, document.body, (part, live) => standing.set(part, live));

  /** The longest row of parts that two lists have in common, as pairs of their places.
   *  @param {readonly Node[]} before @param {readonly Node[]} now @returns {[number, number][]} */
  const common = (before, now) => {
    /** @type {[number, number][]} */ const found = [];
    let [from, end, ending] = [0, before.length, now.length];
    while (from < end && from < ending && before[from].isEqualNode(now[from])) found.push([from, from++]);
    /** @type {[number, number][]} */ const last = [];
    while (end > from && ending > from && before[end - 1].isEqualNode(now[ending - 1])) last.unshift([--end, --ending]);
    const [rows, columns] = [end - from, ending - from];
    if (rows > 0 && columns > 0 && rows * columns <= MOST) {
      const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
      const equal = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => before[from + row].isEqualNode(now[from + column])));
      for (let row = rows - 1; row >= 0; row--)
        for (let column = columns - 1; column >= 0; column--)
          longest[row][column] = equal[row][column] ? longest[row + 1][column + 1] + 1 : Math.max(longest[row + 1][column], longest[row][column + 1]);
      for (let row = 0, column = 0; row < rows && column < columns;) {
        if (equal[row][column]) found.push([from + row++, from + column++]);
        else if (longest[row + 1][column] >= longest[row][column + 1]) row++;
        else column++;
      }
    }
    return [...found, ...last];
  };

  /** Steps that make the page what it is now; none is taken before all are known. */
  class Plan {
    /** @type {(() => void)[]} */ steps = [];
    /** @type {Map<Node, Node>} */ standing = new Map();
    /** whether the steps are enough */ whole = true;

    /** @param {Node} before @param {Node} now */
    keep(before, now) {
      pairs(before, now, (part, fresh) => {
        const live = standing.get(part);
        if (live) this.standing.set(fresh, live);
      });
    }

    /** @param {Node} part */
    touches(part) {
      if (part instanceof Element && (part.matches(SCRIPTED) || part.querySelector(SCRIPTED))) this.whole = false;
    }

    /** @param {Node} before @param {Node} now */
    mend(before, now) {
      const live = standing.get(before);
      if (!live?.isConnected) {
        this.whole = false;
        return;
      }
      this.standing.set(now, live);
      if (before instanceof CharacterData && live instanceof CharacterData) {
        this.steps.push(() => { live.data = now.nodeValue ?? ''; });
      } else if (before instanceof Element && now instanceof Element && live instanceof Element) {
        if (before.matches(SCRIPTED)) this.whole = false;
        this.#attributes(before, now, live);
        this.#children(before, now, live);
      }
    }

    /** @param {Element} before @param {Element} now @param {Element} live */
    #attributes(before, now, live) {
      for (const { name } of before.attributes) if (!now.hasAttribute(name)) this.steps.push(() => live.removeAttribute(name));
      for (const { name, value } of now.attributes)
        if (before.getAttribute(name) !== value) this.steps.push(() => live.setAttribute(name, value));
    }

    /** @param {Element} before @param {Element} now @param {Element} live */
    #children(before, now, live) {
      const [old, fresh] = [[...before.childNodes], [...now.childNodes]];
      let [at, to] = [0, 0];
      for (const [kept, place] of [...common(old, fresh), /** @type {[number, number]} */ ([old.length, fresh.length])]) {
        // what lies between two parts that stayed: as many as possible are mended, by their names and in their order
        while (at < kept && to < place && old[at].nodeName === fresh[to].nodeName) this.mend(old[at++], fresh[to++]);
        for (; at < kept; at++) this.#remove(old[at]);
        const next = kept < old.length ? standing.get(old[kept]) : undefined;
        for (; to < place; to++) this.#insert(fresh[to], live, next);
        if (kept < old.length) this.keep(old[kept], fresh[place]);
        [at, to] = [kept + 1, place + 1];
      }
    }

    /** @param {Node} part */
    #remove(part) {
      this.touches(part);
      const live = standing.get(part);
      this.steps.push(() => live?.parentNode?.removeChild(live));
    }

    /** @param {Node} part @param {Element} parent @param {Node | undefined} next */
    #insert(part, parent, next) {
      this.touches(part);
      if (next && next.parentNode !== parent) this.whole = false;
      const made = document.importNode(part, true);
      pairs(part, made, (fresh, live) => this.standing.set(fresh, live));
      this.steps.push(() => parent.insertBefore(made, next ?? null));
    }
  }

  /** @param {Document} page @param {string} selector @param {string} attribute */
  const addresses = (page, selector, attribute) => [...page.head.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '');

  /** New style sheets come beside the old ones, which go when the new ones are there: the page never stands without.
   *  @param {Document} fresh */
  const restyle = (fresh) => {
    const old = /** @type {HTMLLinkElement[]} */ ([...document.head.querySelectorAll('link[rel="stylesheet"]')]);
    const wanted = addresses(fresh, 'link[rel="stylesheet"]', 'href');
    if (old.map((link) => link.getAttribute('href')).join(' ') === wanted.join(' ')) return;
    let missing = wanted.length;
    for (const href of wanted) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = link.onerror = () => { if (--missing === 0) old.forEach((one) => one.remove()); };
      old[old.length - 1]?.after(link);
    }
  };

  /** Makes the page what it is now; false if it has to begin anew for that. @param {Document} fresh */
  const page = (fresh) => {
    const scripts = 'script[src]:not([data-state])';
    if (addresses(document, scripts, 'src').join(' ') !== addresses(fresh, scripts, 'src').join(' ')) return false;
    const plan = new Plan();
    if (sent.isEqualNode(fresh.body)) plan.keep(sent, fresh.body);
    else plan.mend(sent, fresh.body);
    if (!plan.whole) return false;
    plan.steps.forEach((step) => step());
    [sent, standing] = [fresh.body, plan.standing];
    document.title = fresh.title;
    document.documentElement.lang = fresh.documentElement.lang;
    restyle(fresh);
    return true;
  };

  globalThis.inspiratieboekPreview = { mend: { page } };
}
