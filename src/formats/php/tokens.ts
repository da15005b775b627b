import type { Span } from '../../model/text.ts';

/** A string literal of PHP. */
export type PhpString = Span & {
  /** Its content. */
  readonly inner: Span;
  /** `'`, `"`, or `<<<` and `<<<'` for one that goes over lines. */
  readonly quote: string;
};

/** A part of PHP code that matters here; white space and everything else is left out. */
export type PhpToken = Span &
  (
    | { readonly kind: 'comment'; readonly text: string }
    | ({ readonly kind: 'string' } & Pick<PhpString, 'inner' | 'quote'>)
    /** A word, a mark, or `?>`. */
    | { readonly kind: 'word' | 'mark' | 'end'; readonly text: string }
  );

/** The tokens of PHP code, up to the end of the code and with it, in order. @param from behind the mark that begins the code */
export function* phpTokens(text: string, from: number): Iterable<PhpToken> {
  let at = from;
  while (at < text.length) {
    start.lastIndex = at;
    const found = start.exec(text);
    if (!found) return;
    const { 0: mark, index } = found;
    const behind = index + mark.length;
    const token = tokenAt(text, mark, index, behind);
    yield token;
    if (token.kind === 'end') return;
    at = token.end;
  }
}

const start =
  /\?>|\/\/|#(?!\[)|\/\*|['"`]|<<<[ \t]{0,9}["']?[A-Za-z_]\w{0,99}["']?\r?\n|[$\w\u0080-\uffff\\]+|->|::|[;{}()[\]:,?]/g;

function tokenAt(text: string, mark: string, index: number, behind: number): PhpToken {
  if (mark === '?>') return { kind: 'end', start: index, end: behind, text: mark };
  if (mark === '//' || mark === '#') {
    const end = endOfLine(text, behind);
    return { kind: 'comment', start: index, end, text: text.slice(behind, end) };
  }
  if (mark === '/*') {
    const close = text.indexOf('*/', behind);
    const end = close === -1 ? text.length : close;
    return {
      kind: 'comment',
      start: index,
      end: Math.min(text.length, end + '*/'.length),
      text: text.slice(behind, end),
    };
  }
  if (mark.startsWith('<<<')) return heredoc(text, mark, index, behind);
  if (mark === "'" || mark === '"' || mark === '`') {
    const close = endOfString(text, mark, behind);
    return {
      kind: 'string',
      start: index,
      end: Math.min(text.length, close + 1),
      inner: { start: behind, end: close },
      quote: mark,
    };
  }
  return { kind: /[\w\u0080-\uffff\\$]/.test(mark) ? 'word' : 'mark', start: index, end: behind, text: mark };
}

/** A comment of one line ends with the code, too. */
function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

const lineEnd = /[\r\n]|\?>/g;

function endOfString(text: string, quote: string, from: number): number {
  const pattern = stringEnds[quote] ?? /'/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === quote) return found.index;
    pattern.lastIndex = found.index + 2;
  }
  return text.length;
}

const stringEnds: Readonly<Partial<Record<string, RegExp>>> = { "'": /['\\]/g, '"': /["\\]/g, '`': /[`\\]/g };

/** PHP manual, "Strings", heredoc: it ends where a line begins with its name. */
function heredoc(text: string, mark: string, index: number, behind: number): PhpToken {
  const isRaw = mark.includes("'");
  const name = mark.replace(/[^\w]/g, '');
  for (let line = behind - 1; line !== -1; line = text.indexOf('\n', line + 1)) {
    indented.lastIndex = line + 1;
    indented.exec(text);
    const at = indented.lastIndex;
    if (!text.startsWith(name, at) || /\w/.test(text.charAt(at + name.length))) continue;
    const inner = { start: behind, end: Math.max(behind, line) };
    return { kind: 'string', start: index, end: at + name.length, inner, quote: isRaw ? "<<<'" : '<<<' };
  }
  return { kind: 'string', start: index, end: text.length, inner: { start: behind, end: text.length }, quote: "<<<'" };
}

const indented = /[ \t]*/y;
