import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes. */
export function parseHtml(text: string): Root {
  // A fragment must not be parsed as a page, because `<noscript>` and `<template>` have other parsing rules in the head than in the body.
  const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
  return fromHtml(text, { fragment, verbose: true });
}
