import { readJson } from '../data/json.ts';
import { readToml } from '../data/toml.ts';
import type { DataText } from '../data/tree.ts';
import type { DataLanguage } from '../data/write.ts';
import { readYaml } from '../data/yaml.ts';
import { yamlComments } from '../data/yaml-comments.ts';
import type { Comment, Span } from '../../model/text.ts';
import { frontMatter } from '../quick/front-matter.ts';
import { markOf } from './tokens.ts';

/** The front matter of a page: YAML between lines of hyphens, TOML between lines of plus signs, or JSON between braces. */
export type Matter = {
  readonly language: DataLanguage;
  /** Of its data. */
  readonly span: Span;
  /** Offset behind its last line. */
  readonly end: number;
};

/** @throws RangeError for more of it than a page has */
export function matterOf(text: string): Matter | undefined {
  const mark = markOf(text);
  if (mark === undefined) return undefined;
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const found = mark === '{' ? jsonMatter(text, shift) : fencedMatter(text, shift, mark === '---' ? 'yaml' : 'toml');
  if (found && found.end > longest) throw new RangeError('The front matter is too long.');
  return found;
}

/** UTF-16 units. */
const longest = 100_000;

function fencedMatter(text: string, shift: number, language: DataLanguage): Matter | undefined {
  const end = frontMatter(text.slice(shift, shift + 2 * longest)).end + shift;
  if (end === shift) return undefined;
  const start = text.indexOf('\n') + 1;
  const last = text.slice(start, end).trimEnd().lastIndexOf('\n') + 1;
  return { language, span: { start, end: start + last }, end };
}

function jsonMatter(text: string, start: number): Matter | undefined {
  const { roots, isBroken, end } = readJson(text.slice(0, longest), start);
  const [root] = roots;
  const isAlone = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
  if (isBroken || root?.kind !== 'mapping' || !isAlone) return undefined;
  return { language: 'json', span: { start, end }, end };
}

/** What front matter says. */
export function readMatter(text: string, { language, span }: Matter): DataText {
  if (language === 'json') return readJson(text, span.start);
  return language === 'toml' ? readToml(text, span) : readYaml(text.slice(span.start, span.end), span.start);
}

export function commentsIn(text: string, { language, span }: Matter): readonly Comment[] {
  if (language === 'json') return [];
  return language === 'toml' ? readToml(text, span).comments : yamlComments(text, span.start, span.end);
}
