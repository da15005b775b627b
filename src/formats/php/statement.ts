import type { Span } from '../../model/text.ts';
import type { PhpString, PhpToken } from './tokens.ts';

/** A string of a statement, and what happens to it. page: it is put out, returned or assigned as it is. call: it goes into a function. */
export type PlacedString = PhpString & { readonly use: 'page' | 'call'; readonly depth: number };

/** The part of the code between two `;`, with its strings and the calls that write an image. */
export type Statement = Span & {
  readonly strings: readonly PlacedString[];
  /** Calls of functions that write an image, with their arguments. */
  readonly calls: readonly Span[];
};

/** Reads the statements of PHP code from its tokens. */
export function createStatements(start: number): {
  add(token: PhpToken): Statement | undefined;
} {
  let from = start;
  let strings: PlacedString[] = [];
  let calls: Span[] = [];
  /** The function of every open parenthesis; empty for a parenthesis of the expression. */
  let open: { readonly callee: string; readonly isImage: boolean; readonly start: number }[] = [];
  let isPrinted = false;
  /** The last tokens, the latest first. */
  let last: PhpToken | undefined;
  let before: PhpToken | undefined;

  function finish(end: number): Statement {
    const statement = { start: from, end, strings, calls };
    from = end;
    strings = [];
    calls = [];
    open = [];
    isPrinted = false;
    return statement;
  }

  function mark(token: PhpToken & { readonly text: string }): Statement | undefined {
    const { text, end } = token;
    if (text === '(' || text === '[') {
      const callee = calleeOf(token, last);
      const isImage = text === '(' && writesImage(callee, before, isPrinted);
      open.push({ callee: isTransparent(callee) ? '' : callee, isImage, start: last?.start ?? token.start });
    } else if (text === ')' || text === ']') {
      const closed = open.pop();
      if (closed?.isImage === true) calls.push({ start: closed.start, end });
    } else if (text === ';' || text === '{' || text === '}') return finish(end);
    return undefined;
  }

  return {
    add(token) {
      if (token.kind === 'comment') return undefined;
      const ended = token.kind === 'end' ? finish(token.start) : token.kind === 'mark' ? mark(token) : undefined;
      if (token.kind === 'word' && /^(?:echo|print)$/i.test(token.text)) isPrinted = true;
      if (token.kind === 'string') {
        const callee = open.map((one) => one.callee).find((name) => name !== '') ?? '';
        if (!passes(callee)) {
          strings.push({ ...token, use: callee === '' ? 'page' : 'call', depth: open.length });
        }
      }
      before = last;
      last = token;
      return ended;
    },
  };
}

/** The name before a parenthesis; `[` where it is that of an index, empty where an array begins. */
function calleeOf({ text }: { readonly text: string }, before: PhpToken | undefined): string {
  if (text === '(') return before?.kind === 'word' ? before.text : '';
  const isIndex = before !== undefined && 'text' in before && /^(?:\$.*|\]|\))$/.test(before.text);
  return isIndex ? '[' : '';
}

/** Whether a word before a parenthesis leaves it a part of the expression. */
function isTransparent(word: string): boolean {
  return word.startsWith('$') || transparent.has(word.toLowerCase());
}

const transparent = new Set(['', 'echo', 'print', 'return', 'array', 'and', 'or', 'xor', 'include', 'require']);

/** Whether a function looks for a string, or compares it. */
function passes(callee: string): boolean {
  const name = callee.replace(/^\\/, '').toLowerCase();
  return (
    passing.has(name) || passingStarts.some((start) => name.startsWith(start)) || /matches|contains|expect/.test(name)
  );
}

const passing = new Set('if elseif while for foreach switch match isset empty in_array define explode'.split(' '));
const passingStarts = ['preg_', 'mb_', 'str', 'substr', 'assert', 'see', 'test'];

/** Functions of WordPress print an image, or return it; `Html` is a class of Laravel, CakePHP and Yii. */
function writesImage(callee: string, before: PhpToken | undefined, isPrinted: boolean): boolean {
  const sign = before !== undefined && 'text' in before ? before.text : '';
  if (/^(?:html|img)?image$|^img$/i.test(callee) && (sign === '->' || sign === '::')) return isPrinted;
  if (sign === '->' || sign === '::' || sign === 'function') return false;
  if (/^(?:the_post_thumbnail|the_custom_logo)$/.test(callee)) return true;
  return isPrinted && /^(?:wp_get_attachment_image|get_the_post_thumbnail|get_avatar|get_custom_logo)$/.test(callee);
}
