import type { Span } from '../../model/text.ts';
import type { Passage } from './passage.ts';

/** What is known of a page up to a line. */
export type Page = {
  readonly text: string;
  readonly isJsx: boolean;
  readonly passages: Passage[];

  /** Of the passage that is read. */
  start: number;
  mayHead: boolean;
  mayDefine: boolean;
  fences: Span[];

  /** What is open at the margin. */
  fence: string | undefined;
  fenceStart: number;
  htmlEnd: RegExp | undefined;
  /** Columns to the content of the list item that is open; 0 where none is. */
  item: number;
  isNumbered: boolean;
  isItemEmpty: boolean;
  isQuotation: boolean;
  isParagraph: boolean;
  isAfterBlank: boolean;
  isAfterCode: boolean;
  /** Whether raw HTML may be open that goes on to the next blank line, so that what looks like a fence is a part of it. */
  isHtml: boolean;
  /** Whether the last lines may be in an item or behind it. */
  mayBeInside: number;
  /** How many more fences in items are looked at whose end is not certain. */
  tries: number;
};

/** Of most passages. */
const none: Span[] = [];

export const nothingOpen = {
  mayHead: false,
  mayDefine: false,
  fences: none,
  fence: undefined,
  fenceStart: 0,
  htmlEnd: undefined,
  item: 0,
  isNumbered: false,
  isItemEmpty: false,
  isQuotation: false,
  isParagraph: false,
  isAfterBlank: true,
  isAfterCode: false,
  isHtml: false,
  mayBeInside: 0,
  tries: 50,
} as const;

/** Ends a passage, and begins the next one. */
export function close(page: Page, end: number): void {
  const { passages, start, mayHead, mayDefine, fences } = page;
  if (end > start) {
    passages.push({ start, end, mayHead, mayDefine, fences, endsContained: page.item > 0 || page.isQuotation });
  }
  page.start = end;
  page.mayHead = false;
  page.mayDefine = false;
  page.fences = none;
  page.item = 0;
  page.isQuotation = false;
  page.mayBeInside = 0;
}

export function addFence(page: Page, end: number): void {
  if (page.fences === none) page.fences = [];
  page.fences.push({ start: page.fenceStart, end });
}
