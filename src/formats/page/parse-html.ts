import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes. */
export function parseHtml(text: string): Root {
  // A piece of a page has no head to begin in: there `<noscript>` and `<template>` would be read by other rules than in the body.
  const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
  return fromHtml(text, { fragment, verbose: true });
}
