import type { Comment, Span } from '../../model/text.ts';
import { commentAt } from './comment.ts';
import { createTomlTree } from './toml-tree.ts';
import { TomlMistake, type TomlText } from './toml-text.ts';
import { commentEnd, lineEnd, readKey, readValue, skipBlanks, skipSpaces } from './toml-values.ts';
import type { DataText } from './tree.ts';

export type TomlData = DataText & { readonly comments: readonly Comment[] };

/**
 * Reads TOML (1.0, and what 1.1 adds) from `start` to `end` of a text: tables, arrays of tables, dotted keys and every kind of value, each with its place. What
 * else a reader of TOML refuses, such as a key that is there twice, does not matter here. A line that cannot be read is passed over.
 *
 * @throws RangeError for values that are nested too deeply
 */
export function readToml(text: string, { start, end }: Span = { start: 0, end: text.length }): TomlData {
  const source: TomlText = { text, end, comments: [] };
  const tree = createTomlTree(start);
  let isBroken = false;
  for (let at = skipBlanks(source, start); at < end; at = skipBlanks(source, at)) {
    try {
      at = endOfLine(readStatement(at));
    } catch (error) {
      if (!(error instanceof TomlMistake)) throw error;
      isBroken = true;
      at = lineEnd(source, Math.max(at, error.offset));
    }
  }
  return { roots: [tree.root], isBroken, comments: source.comments.map((span) => commentAt(text, span)) };

  /** A key with its value, or the head of a table. */
  function readStatement(at: number): number {
    if (text.charAt(at) === '[') return readHead(at, text.startsWith('[[', at));
    const key = readKey(source, at);
    const equals = skipSpaces(source, key.end);
    if (text.charAt(equals) !== '=') throw new TomlMistake(equals);
    const value = readValue(source, skipSpaces(source, equals + 1), 0);
    tree.set(key, value.node);
    return value.end;
  }

  function readHead(at: number, isItem: boolean): number {
    const marks = isItem ? 2 : 1;
    const key = readKey(source, skipSpaces(source, at + marks));
    const close = skipSpaces(source, key.end);
    if (!text.startsWith(isItem ? ']]' : ']', close)) throw new TomlMistake(close);
    tree.open(key, at, isItem);
    return close + marks;
  }

  /** Nothing but a comment may follow on a line. */
  function endOfLine(from: number): number {
    const at = skipSpaces(source, from);
    if (at < end && !'#\r\n'.includes(text.charAt(at))) throw new TomlMistake(at);
    return text.charAt(at) === '#' && at < end ? commentEnd(source, at) : lineEnd(source, at);
  }
}
