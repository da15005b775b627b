import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import {
  defaultTreeAdapter,
  parse,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type Token,
} from 'parse5';
import { VFile } from 'vfile';
import { openTemplates } from './rendered-templates.ts';
import { withinLimits } from './within-limits.ts';

/**
 * HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes; {@link withinLimits}. Templates that are
 * rendered are open.
 */
export function parseHtml(text: string): Root {
  const html = withinLimits(text);
  const tree = isPage(html) ? parse(html, options) : parseFragment(html);
  const root = fromParse5(tree, { file: new VFile(html), verbose: true });
  if (root.type !== 'root') throw new Error(`A page has the root ${root.type}.`);
  if (/<template/i.test(html)) openTemplates(root);
  return root;
}

/**
 * Whether a text is a whole page. A fragment must not be parsed as one, because `<noscript>` and `<template>` have other parsing rules in the
 * head than in the body.
 */
export function isPage(html: string): boolean {
  return /<(?:!doctype|html|head|body)\b/i.test(html);
}

/**
 * Without the places of attributes that are called as what every object of JavaScript has: `hast-util-from-parse5` takes no property from
 * them, but stops at their places (`<p constructor>`).
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node, location) {
    const known: Token.ElementLocation | null = location?.attrs
      ? { ...location, attrs: withoutInherited(location.attrs) }
      : location;
    defaultTreeAdapter.setNodeSourceCodeLocation(node, known);
  },
};

function withoutInherited<Value>(values: Record<string, Value>): Record<string, Value> {
  const entries = Object.entries(values);
  const own = entries.filter(([name]) => !(name in Object.prototype));
  return own.length === entries.length ? values : Object.fromEntries(own);
}

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter };

/**
 * As `parseFragment` of parse5, which moves the nodes at the top one by one out of the list that they are in: with a hundred thousand of
 * them, that takes ten seconds.
 */
function parseFragment(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(null, options);
  parser.tokenizer.write(html, true);
  const fragment = defaultTreeAdapter.createDocumentFragment();
  fragment.childNodes = parser.document.childNodes.flatMap((root) => ('childNodes' in root ? root.childNodes : []));
  return fragment;
}
