/** The mark of an item in a numbered list. */
export type Enumerator = {
  readonly format: 'parens' | 'rparen' | 'period';
  readonly sequence: Sequence;
  /** Undefined for letters that are no Roman numeral. */
  readonly ordinal: number | undefined;
  /** UTF-16 units with the spaces behind it. */
  readonly length: number;
};

type Sequence = '#' | 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';

/** @param expected the sequence of the list so far: a single letter may be a Roman numeral */
export function readEnumerator(text: string, expected?: Sequence): Enumerator | undefined {
  const [whole, inParens, beforeParen, beforeDot] = mark.exec(text) ?? [];
  const numeral = inParens ?? beforeParen ?? beforeDot;
  if (whole === undefined || numeral === undefined) return undefined;
  const sequence = sequenceOf(numeral, expected);
  const format = inParens !== undefined ? 'parens' : beforeParen !== undefined ? 'rparen' : 'period';
  return { format, sequence, ordinal: ordinalOf(numeral, sequence), length: whole.length };
}

/** Whether a mark begins an item: the next line is blank, indented, or has the next mark (`Body.is_enumerated_list_item`). */
export function beginsItem({ ordinal, sequence, format }: Enumerator, nextLine: string | undefined): boolean {
  if (ordinal === undefined) return false;
  if (nextLine === undefined || nextLine === '' || nextLine.startsWith(' ')) return true;
  const next = numeralOf(ordinal + 1, sequence);
  if (next === undefined) return false;
  const { before, after } = around[format];
  return [next, '#'].some((numeral) => nextLine.startsWith(`${before}${numeral}${after} `));
}

/** Whether a mark continues the list that `last` is in. */
export function continues(last: Enumerator | undefined, next: Enumerator): boolean {
  if (last?.format !== next.format) return false;
  if (next.sequence === '#') return true;
  return last.sequence === next.sequence && next.ordinal === (last.ordinal ?? 0) + 1;
}

const mark =
  /^(?:\(([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\.)(?: +|$)/;

const around = {
  parens: { before: '(', after: ')' },
  rparen: { before: '', after: ')' },
  period: { before: '', after: '.' },
} as const;

const sequences: readonly (readonly [Sequence, RegExp])[] = [
  ['arabic', /^[0-9]+$/],
  ['loweralpha', /^[a-z]$/],
  ['upperalpha', /^[A-Z]$/],
  ['lowerroman', /^[ivxlcdm]+$/],
  ['upperroman', /^[IVXLCDM]+$/],
];

function sequenceOf(text: string, expected: Sequence | undefined): Sequence {
  if (text === '#') return '#';
  if (expected !== undefined && sequences.some(([name, pattern]) => name === expected && pattern.test(text)))
    return expected;
  if (text === 'i') return 'lowerroman';
  if (text === 'I') return 'upperroman';
  return sequences.find(([, pattern]) => pattern.test(text))?.[0] ?? 'arabic';
}

function ordinalOf(text: string, sequence: Sequence): number | undefined {
  if (sequence === '#') return 1;
  if (sequence === 'arabic') return Number(text);
  const upper = text.toUpperCase();
  return sequence.endsWith('alpha') ? upper.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : fromRoman(upper);
}

function numeralOf(ordinal: number, sequence: Sequence): string | undefined {
  if (sequence === '#') return '#';
  if (sequence === 'arabic') return String(ordinal);
  const upper = sequence.endsWith('alpha')
    ? ordinal > 26
      ? undefined
      : String.fromCharCode('A'.charCodeAt(0) + ordinal - 1)
    : toRoman(ordinal);
  return sequence.startsWith('lower') ? upper?.toLowerCase() : upper;
}

const romans: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const mostRoman = 4999;
const longestRoman = 19;

function toRoman(value: number): string | undefined {
  if (value > mostRoman) return undefined;
  let left = value;
  return romans
    .map(([letters, worth]) => {
      const count = Math.floor(left / worth);
      left -= count * worth;
      return letters.repeat(count);
    })
    .join('');
}

function fromRoman(text: string): number | undefined {
  if (text.length > longestRoman) return undefined;
  const worths = Array.from(text, (letter) => romans.find(([letters]) => letters === letter)?.[1] ?? 0);
  const value = worths.reduce((sum, worth, at) => sum + (worth < (worths[at + 1] ?? 0) ? -worth : worth), 0);
  return toRoman(value) === text ? value : undefined;
}
