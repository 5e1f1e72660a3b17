// Watches a page's search from outside and says when the hits of what was typed stand on the screen. Knows the dialog, the
// field, and that the link to share holds the query of the hits; nothing else.
{
  'use strict';

  /** Hits stand when nothing changed for so many frames and so long: a search that loads more could still change them. */
  const QUIET_FRAMES = 8;
  const QUIET = 150;
  const LATEST = 180_000;

  const now = () => performance.now();
  let typed = 0;
  let changed = 0;
  let painted = 0;
  let value = '';

  /** The time after the next frame is painted: what follows the frame's callbacks. @param {() => void} then */
  const afterPaint = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage('');
  });

  addEventListener('input', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    typed = timeStamp;
    value = target.value.trim();
    changed = 0;
    painted = 0;
  }, true);

  /** What is only told to screen readers, later, is no change of the hits. @param {Node} node */
  const isTold = (node) => (node instanceof Element ? node : node.parentElement)?.closest('[role=status]');

  new MutationObserver((records) => {
    if (!records.some(({ target }) => !isTold(target) && (target instanceof Element ? target : target.parentElement)?.closest('.search')))
      return;
    const at = now();
    changed = at;
    afterPaint(() => { if (changed === at) painted = now(); });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const queryOfHits = () => {
    const link = [...document.querySelectorAll('dialog.search a[href*="q="]')]
      .find(({ href }) => new URL(href).searchParams.has('q') && !new URL(href).hash);
    return link && new URL(link.href).searchParams.get('q');
  };

  const settled = () => new Promise((resolve) => {
    let quiet = 0;
    let seen = changed;
    const look = () => {
      quiet = changed === seen ? quiet + 1 : 0;
      seen = changed;
      const late = now() - typed > LATEST;
      const stands = painted > 0 && quiet >= QUIET_FRAMES && now() - changed > QUIET && queryOfHits() === value;
      if (!stands && !late) return void requestAnimationFrame(look);
      resolve({ late, query: value, milliseconds: (late ? now() : painted) - typed, memory: performance.memory?.usedJSHeapSize });
    };
    requestAnimationFrame(look);
  });

  globalThis.inspiratieboekBench = Object.freeze({ settled });
}
