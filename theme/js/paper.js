// What is folded on the screen is open on paper. Style sheets see to that where they can; this is for browsers that cannot
// style what a `details` holds. Without it and in such a browser, what a reader left folded is not printed.
{
  'use strict';

  /** @type {HTMLDetailsElement[]} */
  let opened = [];

  addEventListener('beforeprint', () => {
    opened = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details:not([open])'))];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
