/** A tag in a line of Markdown. */
export type Tag = {
  readonly length: number;
  /** Whether it declares its content to be Markdown, as kramdown and Python-Markdown have it. */
  readonly isMarkdown: boolean;
};

/** The tag that begins at an offset, which may go over several lines; undefined where it is not plain, or of an element that is more than a text, an image or a group of them. */
export function tagAt(text: string, at: number): Tag | undefined {
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (!found || !elements.has(found[1] ?? found[2] ?? '')) return undefined;
  const [whole] = found;
  const declared = /[ \n]markdown(?=[ \n=>/])(?: ?= ?["']?(0)["']?(?=[ \n/>]))?/.exec(whole);
  return { length: whole.length, isMarkdown: declared !== null && declared[1] === undefined };
}

/** As it is written; empty where there is none, or where emphasis beside it takes it for a word. */
export function anyTagAt(text: string, at: number): string {
  const found = tagAt(text, at);
  if (!found) return '';
  const end = at + found.length;
  return found.isMarkdown && /[*_~]/.test(text.charAt(at - 1) + text.charAt(end)) ? '' : text.slice(at, end);
}

/** Whether all tags of some HTML are those of such elements. */
export function hasOnlyPlainTags(html: string): boolean {
  for (const [, name] of html.matchAll(anyTag)) if (name !== undefined && !elements.has(name)) return false;
  return true;
}

const elements = new Set(
  `a abbr article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer
  h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label li main mark nav ol p picture q s samp section small source span strike strong sub summary sup table
  tbody td tfoot th thead tr tt u ul var wbr`.split(/\s+/),
);

/** Values that mean the same in Markdown, in HTML and in templates. */
const tag =
  /<(?:\/([a-z][a-z\d]*) *|([a-z][a-z\d]*)(?:[ \n]+[a-z][a-z\d-]*(?: ?=[ \n]?"(?:[^"<>{}`$\\\n\r\t\uFDD2-\uFDEF]|\n(?![ \n]))*"| ?= ?'[^'"<>{}`$\\\n\r\t\uFDD0-\uFDEF]*'|=[\w%.-]+(?=[ \n>]))?){0,30}[ \n]*\/?)>/y;

const anyTag = /<(?:!--|\/?([A-Za-z!?][^\s/>]*))/g;
