import type { Span } from '../../model/text.ts';
import { once } from '../../lib/once.ts';
import { createSearch, type Search } from '../../lib/search.ts';
import { createInCode } from '../mdx/jsx-code.ts';
import { shortestPlaceholder } from './placeholder.ts';

/**
 * The places of template languages in a page: Liquid, Jinja, Nunjucks, Twig, Go, Handlebars, Vue, Angular (`{{ }}`, `{% %}`, `{# #}`),
 * ERB, EJS (`<% %>`), PHP (`<?php ?>`), template literals (`${ }`). A pair of tags around a comment or a code sample is one piece
 * with its content. Code in a bogus comment (`<![CDATA[<?xml ?>`, HTML Standard, 13.2.5.41) is none. Linear in the length of the text.
 *
 * @param isProgram whether code may have markup in its strings, as in a server page: in prose, two marks with an image in between
 * are not a template
 */
export function findTemplates(text: string, isProgram: boolean): readonly Span[] {
  const next = createSearch(text);
  const inCode = once(() => createInCode(text));
  const spans: Span[] = [];
  let bogusEnd = 0;
  const openings = /\{\{\{?|\{%|\{#|<%|<\?|\$\{|<!(?!--)|<\/(?![A-Za-z])/g;
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    if (/^<[!/]/.test(match[0])) {
      if (match.index >= bogusEnd) bogusEnd = next('>', match.index);
      continue;
    }
    // To a browser these are a part of the comment that they are in, and their end is the end of both.
    if (match[0].startsWith('<') && match.index < bogusEnd) continue;
    // Only template engines read code, too; a template literal between backticks of Markdown is quoted.
    const isQuoted =
      !isProgram &&
      match[0] === '${' &&
      inCode()(match.index) &&
      !/[={["'`]`$/.test(text.slice(match.index - 2, match.index));
    const end = isQuoted ? undefined : templateEnd(text, match.index, match[0], isProgram, next);
    openings.lastIndex = end ?? match.index + 1;
    if (end !== undefined && end - match.index >= shortestPlaceholder) spans.push({ start: match.index, end });
  }
  return spans;
}

/**
 * Whether a template at `start` begins an HTML block of Markdown: `<?` does at the start of a line, whatever language follows it (CommonMark 0.31.2,
 * 4.6, type 3).
 */
export function beginsBlock(text: string, start: number): boolean {
  if (!text.startsWith('<?', start)) return false;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return start - lineStart < longestPrefix && containers.test(text.slice(lineStart, start));
}

const longestPrefix = 200;
const containers = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/;

/** Whether a template may put out text for a reader: a condition or a comment does not. */
export function isSpoken(template: string): boolean {
  return !silent.test(template);
}

/** UTF-16 units: a longer piece is not a template, but two marks that happen to be in one text. */
const longest = 4000;
const longestLiteral = 200;

function templateEnd(
  text: string,
  start: number,
  opening: string,
  isProgram: boolean,
  next: Search,
): number | undefined {
  const open = opening.slice(0, 2);
  const close = closings[open] ?? '}';
  const from = start + opening.length;
  const at = next(close, from);
  if (at === Infinity) return undefined;
  const isCode = isProgram && open.startsWith('<');
  if (!isCode) {
    if (at - start > (open === '${' ? longestLiteral : longest) || next(open, from) < at) return undefined;
    if (untemplated.test(withoutStrings(text.slice(start, at)))) return undefined;
  }
  const end = at + close.length + (opening === '{{{' && text.startsWith('}', at + close.length) ? 1 : 0);
  return pairEnd(text, start, end, next) ?? end;
}

const closings: Readonly<Partial<Record<string, string>>> = {
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
  '<%': '%>',
  '<?': '?>',
};

/** Matches between two marks that do not belong together. */
const untemplated = /\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;

/** Markup in a value of a call is data. A single quote may be an apostrophe, and a backtick outside of Hugo the end of a code span. */
function withoutStrings(template: string): string {
  return template.replace(/^\{\{[<%]/.test(template) ? /"(?:\\"|[^"])*"|`[^`]*`/g : /"[^"\n]*"/g, '""');
}

/** Tags whose content is not part of the page, or a code sample: Liquid, Twig, Hexo; Hugo. */
const pairs = /^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;

function pairEnd(text: string, start: number, end: number, next: Search): number | undefined {
  // In a code span the tag is only mentioned.
  if (text[start - 1] === '`') return undefined;
  const [, block, shortcode] = pairs.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
  if (block !== undefined) return closingTag(text, [`end${block}`], end, '%}', next);
  return shortcode === undefined ? undefined : closingTag(text, [`/${shortcode}`, `/ ${shortcode}`], end, '}}', next);
}

function closingTag(
  text: string,
  names: readonly string[],
  from: number,
  close: string,
  next: Search,
): number | undefined {
  const at = Math.min(...names.map((name) => next(name, from)));
  if (at === Infinity) return undefined;
  const end = text.indexOf(close, at);
  return end === -1 ? undefined : end + close.length;
}

const silent = new RegExp(
  [
    // Comments and escaped shortcodes of every language.
    String.raw`^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,
    // Blocks of Handlebars, closed shortcodes.
    String.raw`^\{\{[~-]?\s*[#/^]`,
    // Keywords.
    String.raw`^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,
    // Code that puts out nothing: `<% if %>`, `<?php if ?>`.
    String.raw`^<%(?![=-])`,
    String.raw`^<\?(?!=|php\s+(?:echo|print)\b)`,
  ].join('|'),
);
