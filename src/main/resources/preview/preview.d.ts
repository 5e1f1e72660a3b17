// What the server tells an open page, for `tsc --checkJs`. Never loaded by a page.

interface PreviewMessage {
  /** counts the states of the book */ number: number;
  /** whether the book has errors, so that pages are of before */ broken: boolean;
  /** whether there is anything to show */ shown: boolean;
  searchIsOld: boolean;
  /** how often a picture or download was changed */ media: number;
  /** the page that is being edited, where browsers are to go there */ follow?: string;
  words: { label: string; broken: string; none: string; search: string; lost: string; hide: string };
  told: { counts: string; more: string; problems: PreviewProblem[] };
}
interface PreviewProblem { place: string; severity: string; message: string; code: string; /** the line and a caret below it */ source: string }

/** What the parts of the script give each other. */
interface PreviewParts {
  mend?: { page(fresh: Document): boolean };
  panel?: { show(message: PreviewMessage): void; lost(): void };
}
declare var inspiratieboekPreview: PreviewParts;
