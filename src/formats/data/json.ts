import { decodeStrings } from '../notebook/decoded-text.ts';
import { createJsonReader } from '../notebook/json.ts';
import type { Span } from '../../model/text.ts';
import type { DataNode, DataText, Member } from './tree.ts';

/**
 * Reads one value of JSON at `offset`; `end` is the offset behind it. What breaks off, or is no JSON from some place on, is read up to there.
 *
 * @throws RangeError for values that are nested too deeply
 */
export function readJson(text: string, offset = 0): DataText & { readonly end: number } {
  const reader = createJsonReader(text);
  let isBroken = false;

  /** Behind a mistake nothing is read: the offset behind the text is a mistake for all that is around it. */
  function upToMistake(read: () => number): number {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      isBroken = true;
      return text.length;
    }
  }

  function read(at: number, depth: number, keep: (node: DataNode) => void): number {
    if (depth > deepest) throw new RangeError('The data is nested too deeply.');
    const start = reader.start(at);
    const kind = reader.kind(start);
    if (kind === '{') {
      const members: Member[] = [];
      const end = upToMistake(() =>
        reader.members(start, (key, from, keyStart) =>
          read(from, depth + 1, (value) => {
            members.push({ name: nameOf(key), start: keyStart, value });
          }),
        ),
      );
      keep({ kind: 'mapping', members, isFlow: true, isOpen: false, start });
      return end;
    }
    if (kind === '[') {
      const items: DataNode[] = [];
      const end = upToMistake(() =>
        reader.elements(start, (from) => read(from, depth + 1, (item) => items.push(item))),
      );
      keep({ kind: 'list', items });
      return end;
    }
    const string = reader.string(start);
    const span = string ?? { start, end: reader.skip(start) };
    keep(string ? { kind: 'scalar', text: decoded(text, string), type: 'text', span } : wordAt(text, span));
    return span.end;
  }

  const roots: DataNode[] = [];
  const end = upToMistake(() => read(offset, 0, (root) => roots.push(root)));
  return { roots, isBroken, end };
}

const deepest = 200;

/** A number, `true`, `false` or `null`. */
function wordAt(text: string, span: Span): DataNode {
  const word = text.slice(span.start, span.end);
  return word === 'null'
    ? { kind: 'scalar', text: '', type: 'empty', span }
    : { kind: 'scalar', text: word, type: 'other', span };
}

function decoded(text: string, { start, end }: Span): string {
  const written = text.slice(start + 1, end - 1);
  return written.includes('\\') ? decodeStrings(text, [{ start, end }]).text : written;
}

function nameOf(key: string): string {
  return key.includes('\\') ? decodeStrings(`"${key}"`, [{ start: 0, end: key.length + 2 }]).text : key;
}
