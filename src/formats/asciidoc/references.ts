/**
 * Whether a text has a reference to an attribute of the document, whose value the source does not contain: attributes are also set on the command
 * line and by the site. A backslash before it makes it text.
 */
export function hasReference(text: string): boolean {
  for (const [whole, , name = ''] of text.matchAll(reference)) {
    if (!whole.startsWith('\\') && !characters.has(name)) return true;
  }
  return false;
}

/** A text as it is written, with its references to characters resolved and without the backslashes before others. Character references stay. */
export function withoutReferences(text: string): string {
  if (!text.includes('{')) return text;
  return text.replace(reference, (whole, before: string, name: string) => {
    return before === '' ? (characters.get(name) ?? whole) : whole.slice(before.length);
  });
}

/** A text with the values of attributes that the page itself sets; references to others stay. */
export function withValues(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes('{')) return text;
  return text.replace(reference, (whole, _, name: string) =>
    whole.startsWith('\\') ? whole : (values.get(name.toLowerCase()) ?? characters.get(name) ?? whole),
  );
}

/** `{name}`, `{counter:name}`, `{set:name:value}`. */
const reference = /(\\?)\{([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*|(?:set|counter2?):[^{}\n]*)\}/gu;

/** Attributes that stand for characters (AsciiDoc Language, "Character replacement attributes"). */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blank: '',
    empty: '',
    sp: ' ',
    nbsp: '&#160;',
    zwsp: '&#8203;',
    wj: '&#8288;',
    apos: '&#39;',
    quot: '&#34;',
    lsquo: '&#8216;',
    rsquo: '&#8217;',
    ldquo: '&#8220;',
    rdquo: '&#8221;',
    deg: '&#176;',
    plus: '&#43;',
    brvbar: '&#166;',
    vbar: '|',
    amp: '&amp;',
    lt: '&lt;',
    gt: '&gt;',
    startsb: '[',
    endsb: ']',
    caret: '^',
    asterisk: '*',
    tilde: '~',
    backslash: '\\',
    backtick: '`',
    'two-colons': '::',
    'two-semicolons': ';;',
    cpp: 'C&#43;&#43;',
    cxx: 'C&#43;&#43;',
    pp: '&#43;&#43;',
  }),
);
