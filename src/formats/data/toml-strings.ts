import { TomlMistake, type TomlText } from './toml-text.ts';

/** One of the four strings of TOML, by its first quotation mark. @throws TomlMistake where it does not end */
export function readString(source: TomlText, start: number): { readonly text: string; readonly end: number } {
  const quote = source.text.charAt(start);
  const isLong = source.text.startsWith(quote.repeat(3), start);
  const end = isLong ? longEnd(source, start, quote) : shortEnd(source, start, quote);
  const marks = isLong ? 3 : 1;
  const inside = source.text.slice(start + marks, end - marks);
  const written = isLong ? inside.replace(/^\r?\n/, '') : inside;
  return { text: quote === '"' && written.includes('\\') ? unescaped(written) : written, end };
}

function shortEnd({ text, end }: TomlText, start: number, quote: string): number {
  for (let at = start + 1; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return at + 1;
    if (character === '\n') break;
    if (character === '\\' && quote === '"' && text.charAt(at + 1) !== '\n') at += 1;
  }
  throw new TomlMistake(start);
}

/** One or two quotation marks may stand before the three that end it. */
function longEnd({ text, end }: TomlText, start: number, quote: string): number {
  const marks = quote.repeat(3);
  for (let at = start + 3; at < end; at += 1) {
    if (text.charAt(at) === '\\' && quote === '"') at += 1;
    else if (text.startsWith(marks, at)) {
      let last = at + 3;
      while (last < at + 5 && text.charAt(last) === quote) last += 1;
      if (last <= end) return last;
    }
  }
  throw new TomlMistake(start);
}

/** TOML 1.0, "String", and `\e` and `\x` of 1.1. A backslash at the end of a line takes the white space behind it away. */
function unescaped(written: string): string {
  let said = '';
  let at = 0;
  for (let escape = written.indexOf('\\'); escape !== -1; escape = written.indexOf('\\', at)) {
    said += written.slice(at, escape);
    const mark = written.charAt(escape + 1);
    const digits = digitsOf[mark] ?? 0;
    at = escape + 2 + digits;
    if (digits > 0) said += fromCode(parseInt(written.slice(escape + 2, at), 16));
    else if (mark.trim() !== '') said += controls[mark] ?? `\\${mark}`;
    else while (at < written.length && written.charAt(at).trim() === '') at += 1;
  }
  return said + written.slice(at);
}

const digitsOf: Readonly<Partial<Record<string, number>>> = { u: 4, U: 8, x: 2 };
const controls: Readonly<Partial<Record<string, string>>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};

function fromCode(code: number): string {
  return Number.isNaN(code) || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
