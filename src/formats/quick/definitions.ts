import { once } from '../../lib/once.ts';
import { decoded } from './character.ts';
import type { Span } from '../../model/text.ts';

/** The address that a definition gives a label, and its title. */
export type Definition = { readonly url: string; readonly title: string | undefined };

/** What brackets in a text may refer to. */
export type Definitions = {
  /** Whether there may be a definition for a label. */
  readonly has: (label: string) => boolean;
  /** A definition that is plain. */
  readonly targetOf: (label: string) => Definition | undefined;
  /** Whether a footnote has this label, such as `^1`, and is plain. */
  readonly isNote: (label: string) => boolean;
  /** What a passage is that has nothing but plain definitions; undefined for any other. */
  readonly kindOf: (passage: Defining) => 'definitions' | 'with a footnote' | undefined;
};

/** Reads the passages of a text that may define labels, when something asks for them. */
export function definitionsIn(text: string, passages: readonly Defining[]): Definitions {
  const read = once(() => readDefinitions(text, passages));
  return {
    has: (label) => read().mayBeAny || read().labels.has(normal(label)),
    targetOf: (label) => (read().mayBeAny ? undefined : read().targets.get(normal(label))),
    isNote: (label) => read().notes.has(normal(label)),
    kindOf: ({ start, mayDefine }) => (mayDefine ? read().plain.get(start) : undefined),
  };
}

type Defining = Span & { readonly mayDefine: boolean };

function readDefinitions(text: string, passages: readonly Defining[]) {
  const labels = new Set<string>();
  const targets = new Map<string, Definition>();
  const notes = new Set<string>();
  const plain = new Map<number, 'definitions' | 'with a footnote'>();
  let mayBeAny = false;
  for (const { start, end, mayDefine } of passages) {
    if (!mayDefine) continue;
    const passage = text.slice(start, end);
    const lines = linesOf(passage);
    const noteAt = lines.findLastIndex((line) => line.startsWith('[^'));
    const note = noteAt === -1 ? undefined : footnoteOn(lines.slice(noteAt));
    const own = (note === undefined ? lines : lines.slice(0, noteAt)).map(definitionOn);
    if (!own.every((found) => found !== undefined)) {
      for (const label of labelsIn(passage)) {
        mayBeAny ||= label === undefined;
        if (label === undefined) continue;
        // Of two definitions of a label, one may be no definition.
        targets.delete(normal(label));
        labels.add(normal(label));
      }
      continue;
    }
    for (const { label, url, title } of own) {
      const key = normal(label);
      // The first of several definitions counts (CommonMark 0.31.2, 4.7).
      if (!labels.has(key)) targets.set(key, { url, title });
      labels.add(key);
    }
    plain.set(start, note === undefined ? 'definitions' : 'with a footnote');
    if (note === undefined) continue;
    notes.add(normal(note));
    labels.add(normal(note));
  }
  return { labels, targets, notes, plain, mayBeAny };
}

/** The definition that is all of a line; undefined for any other line. */
function definitionOn(line: string): (Definition & { readonly label: string }) | undefined {
  const [, label, address, enclosed = '', double, single] = definition.exec(line) ?? [];
  const url = decoded(address ?? enclosed);
  return label === undefined || url === undefined ? undefined : { label, url, title: double ?? single };
}

/** The label of a footnote of one paragraph, on some lines of which only the first begins at the margin; undefined where that is not plain. */
function footnoteOn([first = '', ...others]: readonly string[]): string | undefined {
  // The first words may not define a label.
  const isPlain = others.every(
    (line, at) => goesOn.test(line) && (at > 0 || !first.trimEnd().endsWith(':') || !line.includes('[')),
  );
  if (!isPlain) return undefined;
  return footnote.exec([first.trimEnd(), ...others.map((line) => line.trim())].join(' '))?.[1];
}

/** Four spaces, and then a letter, a quotation or the text of a link, which begins no block. */
const goesOn = /^ {4}["\p{L}‘“[]/u;

/** The lines of a passage without comments, each of which ends with its line. */
function linesOf(passage: string): readonly string[] {
  const lines = passage.trimEnd().split(/\r?\n/);
  return passage.includes('<!--') ? lines.filter((line) => !comment.test(line)) : lines;
}

const comment = /^<!--[\w .,:;]+-->$/;

/** `[label]: url "title"`, of characters that mean themselves. */
const definition =
  /^\[([^\s[\]\\^][^[\]\\\t]{0,200})\]:[ ]+(?:((?:[^\s()<>\\"'{}$\p{Cc}]|\([^\s()<>\\"'{}$\p{Cc}]*\))+)|<([\w./:#?=%+@~-]+)>)(?:[ ]+(?:"([^"\\&`]*)"|'([^'\\&`]*)'))?[ ]*$/u;

/** `[^label]: text`, without a mark that an image may begin with; brackets only around the text of a link. */
const footnote = /^\[(\^[\w-]+)\]: ["(*A-Za-z](?:[^!<{[]|!(?=$| [A-Za-z])|\[[\w ./-]+\]\([\w./#:?=%&+~-]+\))*$/;

/** Whatever may be the label of a definition; undefined for one that is not what it seems, or is not on one line. */
function labelsIn(passage: string): readonly (string | undefined)[] {
  const labels: (string | undefined)[] = [];
  for (let end = passage.indexOf(']:'); end !== -1; end = passage.indexOf(']:', end + 1)) {
    const before = passage.slice(Math.max(0, end - mostLabel), end);
    const start = before.lastIndexOf('[');
    const label = before.slice(start + 1);
    const isPlain = start !== -1 && before.charAt(start - 1) !== '\\' && !/[\\\n\]]/.test(label);
    labels.push(isPlain ? label : undefined);
  }
  return labels;
}

/** UTF-16 units, with the bracket (CommonMark 0.31.2, 4.7). */
const mostLabel = 1000;

/** Labels are equal regardless of case and white space (CommonMark 0.31.2, 4.7). */
function normal(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
