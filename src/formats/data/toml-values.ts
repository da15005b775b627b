import { readString } from './toml-strings.ts';
import { TomlMistake, type TomlText } from './toml-text.ts';
import type { DataNode, Member } from './tree.ts';

/** A key with dots in it, or without. */
export type TomlKey = {
  /** The names before the last. */
  readonly outer: readonly string[];
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

type Read = { readonly node: DataNode; readonly end: number };

/** @throws TomlMistake */
export function readKey(source: TomlText, start: number): TomlKey {
  const names: string[] = [];
  let at = start;
  for (;;) {
    const part = readName(source, at);
    names.push(part.name);
    if (names.length > deepest) throw new RangeError('The data is nested too deeply.');
    const next = skipSpaces(source, part.end);
    if (source.text.charAt(next) !== '.' || next >= source.end) {
      return { outer: names.slice(0, -1), name: part.name, start, end: part.end };
    }
    at = skipSpaces(source, next + 1);
  }
}

function readName(source: TomlText, at: number): { readonly name: string; readonly end: number } {
  const { text } = source;
  if (text.charAt(at) === '"' || text.charAt(at) === "'") {
    const string = readString(source, at);
    return { name: string.text, end: string.end };
  }
  bareKey.lastIndex = at;
  const name = bareKey.exec(text)?.[0];
  if (name === undefined || at >= source.end) throw new TomlMistake(at);
  return { name, end: at + name.length };
}

/** TOML 1.1 will have letters of all languages. */
const bareKey = /[\p{L}\p{N}_-]+/uy;

/** @throws TomlMistake, or RangeError for values that are nested too deeply */
export function readValue(source: TomlText, at: number, depth: number): Read {
  const { text } = source;
  if (depth > deepest) throw new RangeError('The data is nested too deeply.');
  const first = at < source.end ? text.charAt(at) : '';
  if (first === '"' || first === "'") {
    const { text: said, end } = readString(source, at);
    return { node: { kind: 'scalar', text: said, type: 'text', span: { start: at, end } }, end };
  }
  if (first === '[') return readArray(source, at, depth);
  if (first === '{') return readInlineTable(source, at, depth);
  word.lastIndex = at;
  const said = word.exec(text)?.[0].trimEnd();
  if (said === undefined || said === '' || at + said.length > source.end) throw new TomlMistake(at);
  const end = at + said.length;
  return { node: { kind: 'scalar', text: said, type: 'other', span: { start: at, end } }, end };
}

const deepest = 200;

/** A number, a date with or without its time, `true` or `false`. */
const word = /[\w+.:-]+(?: \d[\d:.+Zz-]*)?/y;

function readArray(source: TomlText, start: number, depth: number): Read {
  const items: DataNode[] = [];
  const end = readList(source, start, ']', (at) => {
    const item = readValue(source, at, depth + 1);
    items.push(item.node);
    return item.end;
  });
  return { node: { kind: 'list', items }, end };
}

function readInlineTable(source: TomlText, start: number, depth: number): Read {
  const members: Member[] = [];
  const end = readList(source, start, '}', (at) => {
    const key = readKey(source, at);
    const equals = skipSpaces(source, key.end);
    if (source.text.charAt(equals) !== '=') throw new TomlMistake(equals);
    const value = readValue(source, skipSpaces(source, equals + 1), depth + 1);
    members.push(nested(key, value.node));
    return value.end;
  });
  return { node: { kind: 'mapping', members, isFlow: true, isOpen: false, start }, end };
}

/** `a.b = 1` between braces is `a = { b = 1 }`. */
function nested({ outer, name, start }: TomlKey, value: DataNode): Member {
  return outer.reduceRight<Member>(
    (inner, around) => ({
      name: around,
      start,
      value: { kind: 'mapping', members: [inner], isFlow: true, isOpen: false, start },
    }),
    { name, start, value },
  );
}

/** Entries with commas between, and one behind the last where its author likes that. */
function readList(source: TomlText, start: number, close: string, entry: (at: number) => number): number {
  let at = skipBlanks(source, start + 1);
  while (at < source.end && source.text.charAt(at) !== close) {
    at = skipBlanks(source, entry(at));
    if (source.text.charAt(at) === ',') at = skipBlanks(source, at + 1);
    else if (source.text.charAt(at) !== close) throw new TomlMistake(at);
  }
  if (at >= source.end) throw new TomlMistake(start);
  return at + 1;
}

export function skipSpaces({ text, end }: TomlText, from: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at;
}

/** White space, ends of lines and comments. */
export function skipBlanks(source: TomlText, from: number): number {
  const { text, end } = source;
  let at = from;
  while (at < end) {
    if (text.charAt(at) === '#') at = commentEnd(source, at);
    else if (' \t\r\n\uFEFF'.includes(text.charAt(at))) at += 1;
    else break;
  }
  return at;
}

export function commentEnd(source: TomlText, start: number): number {
  const end = lineEnd(source, start);
  source.comments.push({ start, end });
  return end;
}

export function lineEnd({ text, end }: TomlText, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 || at > end ? end : at;
}
