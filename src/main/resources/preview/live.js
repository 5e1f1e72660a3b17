// Hears from the server what the book is now, and brings the page there.
{
  'use strict';

  const { mend, panel } = /** @type {Required<PreviewParts>} */ (inspiratieboekPreview);
  /** The state that the page is of. */
  let number = Number(document.querySelector('script[data-state]')?.getAttribute('data-state') ?? 0);
  /** @type {number | undefined} */ let media;
  /** @type {Promise<void>} */ let turn = Promise.resolve();
  /** @type {EventSource | undefined} */ let events;

  /** Begins the page anew where it cannot be mended; the browser keeps the place. */
  const again = () => location.reload();

  const update = async () => {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const of = Number(fresh.querySelector('script[data-state]')?.getAttribute('data-state') ?? 0);
    if (of === 0 || !mend.page(fresh)) again();
    else number = of;
  };

  /** @param {PreviewMessage} message */
  const hear = async (message) => {
    panel.show(message);
    if (message.number > number) {
      if (message.follow && message.follow !== location.pathname) {
        location.assign(message.follow);
        return;
      }
      if (media !== undefined && message.media !== media) again();
      else await update();
    }
    media = message.media;
    document.documentElement.dataset.previewState = String(number);
  };

  // A browser keeps few connections to one server: only pages that are looked at have one.
  const listen = () => {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource('/:preview/events');
    events.onmessage = (event) => { turn = turn.then(() => hear(JSON.parse(event.data))).catch(() => panel.lost()); };
    events.onerror = () => panel.lost();
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pageshow', listen);
  addEventListener('pagehide', () => events?.close());
}
