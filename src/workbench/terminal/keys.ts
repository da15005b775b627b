/** What a person does at a terminal. paste: text that came at once, which is never a command. */
export type Key = { readonly kind: 'text' | 'paste'; readonly text: string } | { readonly kind: NamedKey };

export type NamedKey =
  | 'enter'
  | 'escape'
  | 'backspace'
  | 'delete'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  /** Removes what is written. */
  | 'clear'
  /** Ctrl-C, Ctrl-D, and the end of the input. */
  | 'quit';

/** What terminals send for keys that are no text: those of xterm, which the others follow. */
const sequences: Readonly<Partial<Record<string, NamedKey>>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u0003': 'quit',
  '\u0004': 'quit',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0001': 'home',
  '\u0005': 'end',
  '\u0015': 'clear',
  '\u001b[D': 'left',
  '\u001bOD': 'left',
  '\u001b[C': 'right',
  '\u001bOC': 'right',
  '\u001b[H': 'home',
  '\u001bOH': 'home',
  '\u001b[1~': 'home',
  '\u001b[F': 'end',
  '\u001bOF': 'end',
  '\u001b[4~': 'end',
  '\u001b[3~': 'delete',
};

const escape = '\u001b';
/** Around a text that is pasted, once a terminal was asked for it. */
export const pasteMarks = { ask: `${escape}[?2004h`, leave: `${escape}[?2004l` } as const;
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;

/** Reads keys from what a terminal sends, in pieces of any size; a paste may come in several. */
export async function* keysFrom(chunks: AsyncIterable<string>): AsyncGenerator<Key> {
  let pasted: string | undefined;
  for await (const chunk of chunks) {
    let rest = chunk;
    while (rest !== '') {
      if (pasted !== undefined) {
        const whole: string = pasted + rest;
        const end = whole.indexOf(pasteEnd);
        if (end === -1) {
          pasted = whole;
          break;
        }
        yield { kind: 'paste', text: whole.slice(0, end) };
        pasted = undefined;
        rest = whole.slice(end + pasteEnd.length);
      } else if (rest.startsWith(pasteStart)) {
        pasted = '';
        rest = rest.slice(pasteStart.length);
      } else {
        const sent = firstOf(rest);
        const key = keyOf(sent);
        if (key !== undefined) yield key;
        rest = rest.slice(sent.length);
      }
    }
  }
}

/** The first character, or the whole sequence of a key. */
function firstOf(text: string): string {
  if (!text.startsWith(escape)) return String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (text[1] === 'O') return text.slice(0, 3);
  if (text[1] !== '[') return escape;
  let end = 2;
  while (end < text.length && !isFinal(text.charAt(end))) end += 1;
  return text.slice(0, end + 1);
}

/** Whether a character ends a control sequence (ECMA-48, 5.4). */
function isFinal(character: string): boolean {
  return character >= '@' && character <= '~';
}

function keyOf(sent: string): Key | undefined {
  const named = sequences[sent] ?? (sent === escape ? 'escape' : undefined);
  if (named !== undefined) return { kind: named };
  return sent < ' ' || sent.startsWith(escape) ? undefined : { kind: 'text', text: sent };
}
