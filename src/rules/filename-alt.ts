import { fileNameIn } from './shared/file-name.ts';
import { normalise } from './shared/normalise.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule, Severity } from '../model/rule.ts';

const tools = wordsOption('filename-alt.words', {
  help: 'Further names that your cameras and tools begin a file with, such as `acme shot`: reported where only a number or a date follows.',
});

/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
export const filenameAlt: Rule = {
  id: 'filename-alt',
  severity: 'error',
  severities: ['error', 'warning', 'info'],
  summary: 'An alternative text is a file name or a path.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [tools],
  check(image, page) {
    const text = spoken(image);
    const kind = text === undefined ? undefined : (fileNameIn(text, image) ?? namedBy(text, tools.on(page)));
    if (text === undefined || kind === undefined) return undefined;
    if (kind === 'worded')
      return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
    return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
  },
  severityOf(image): Severity {
    const text = spoken(image) ?? '';
    if (fileNameIn(text, image) !== 'worded') return 'error';
    // Programs write spaces for hyphens into HTML; in other syntaxes a person wrote the words, and named the file after them.
    return /\s/u.test(text.trim()) && !/\p{Nd}/u.test(text) && image.syntax !== 'img' ? 'info' : 'warning';
  },
};

/** `acme-shot_0042` and `Acme Shot 2026-03-01 at 14.02`, where the project names `acme shot`. */
function namedBy(text: string, tools: ReadonlySet<string>): 'sure' | undefined {
  if (tools.size === 0 || text.length > 100) return undefined;
  const name = normalise(text);
  const isOne = [...tools].some((tool) => name.startsWith(tool) && isCounter(name.slice(tool.length)));
  return isOne ? 'sure' : undefined;
}

/** A number, a date or a moment. */
function isCounter(text: string): boolean {
  const rest = text.replaceAll(' at ', ' ');
  return /\d/u.test(rest) && /^[\s\d.:()h]+$/u.test(rest);
}
