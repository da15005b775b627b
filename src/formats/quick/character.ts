/** A character that is not written as itself, and the offset behind it. */
export type Written = { readonly said: string; readonly end: number };

/**
 * What a backslash or an ampersand at `at` begins, in a text that ends at `to` (CommonMark 0.31.2, 2.4 and 2.5); undefined for a reference that
 * people rarely write.
 */
export function characterAt(text: string, at: number, to: number): Written | undefined {
  if (text.charAt(at) === '\\') return escapedAt(text, at, to);
  reference.lastIndex = at;
  const [whole = '&', digits, hex, name] = reference.exec(text) ?? [];
  const end = at + whole.length;
  if (whole === '&') return { said: '&', end };
  const said =
    name === undefined ? numbered(digits === undefined ? parseInt(hex ?? '', 16) : Number(digits)) : named(name);
  return said === undefined ? undefined : { said, end };
}

/** A text without backslashes, with what its character references stand for; undefined where one is rarely written. */
export function decoded(written: string): string | undefined {
  if (!written.includes('&')) return written;
  let said = '';
  let plain = 0;
  for (let at = written.indexOf('&'); at !== -1; at = written.indexOf('&', plain)) {
    const one = characterAt(written, at, written.length);
    if (!one) return undefined;
    said += written.slice(plain, at) + one.said;
    plain = one.end;
  }
  return said + written.slice(plain);
}

function escapedAt(text: string, at: number, to: number): Written {
  const next = at + 1 < to ? text.charAt(at + 1) : '';
  // The line breaks here.
  if (next === '\n' || next === '\r') return { said: ' ', end: at + 1 };
  return isPunctuation(next) ? { said: next, end: at + 2 } : { said: '\\', end: at + 1 };
}

/** Of ASCII, as all that a backslash can take its meaning from. */
function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character);
}

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{1,31}));/y;

/** Without controls and noncharacters, of which the parser makes another character. */
function numbered(code: number): string | undefined {
  const isPlain = (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) || (code >= 0xe000 && code < 0xfdd0);
  return isPlain || (code > 0xffff && code < 0x1fffe) ? String.fromCodePoint(code) : undefined;
}

function named(name: string): string | undefined {
  const at = characters.indexOf(` ${name} `);
  if (at === -1) return undefined;
  const from = at + name.length + 2;
  return characters.slice(from, characters.indexOf(' ', from));
}

/** Names and characters (HTML Standard, 13.5): those that an author cannot type, or has to hide from Markdown. */
const characters = [
  ' amp & lt < gt > quot " apos \' nbsp \u00a0 copy © reg ® trade ™ hellip … mdash — ndash – bull • middot · deg ° times × divide ÷ plusmn ±',
  'larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” le ≤ ge ≥ ne ≠ asymp ≈ infin ∞',
  'check ✓ sect § para ¶ euro € pound £ yen ¥ cent ¢ frac12 ½ sup2 ² sup3 ³ micro µ',
  'lbrack [ rbrack ] lbrace { rbrace } lpar ( rpar ) ast * lowbar _ grave ` bsol \\ vert | num # excl !',
  'aacute á agrave à acirc â auml ä aring å atilde ã aelig æ ccedil ç eacute é egrave è ecirc ê euml ë iacute í igrave ì icirc î iuml ï',
  'ntilde ñ oacute ó ograve ò ocirc ô ouml ö otilde õ oslash ø uacute ú ugrave ù ucirc û uuml ü yacute ý yuml ÿ szlig ß',
  'Aacute Á Agrave À Acirc Â Auml Ä Aring Å Atilde Ã AElig Æ Ccedil Ç Eacute É Egrave È Ecirc Ê Euml Ë Iacute Í Icirc Î Ntilde Ñ',
  'Oacute Ó Ocirc Ô Ouml Ö Otilde Õ Oslash Ø Uacute Ú Ucirc Û Uuml Ü ',
].join(' ');
