/**
 * Whether two descriptions say the same but for a number, a version or a name: "Settings of Firefox 128" and "Settings of Firefox 115".
 * Of one picture only one of them can be right. Descriptions that differ in other words may both be good.
 */
export function contradicts(one: string, other: string): boolean {
  if (one.length > longest || other.length > longest || one === other) return false;
  const [mine, theirs] = [tokensOf(one), tokensOf(other)];
  const onlyMine = without(mine, theirs);
  const onlyTheirs = without(theirs, mine);
  const different = onlyMine.length + onlyTheirs.length;
  const shared = mine.length - onlyMine.length;
  if (onlyMine.length === 0 || onlyTheirs.length === 0 || shared < Math.max(2, different)) return false;
  if ([...onlyMine, ...onlyTheirs].some(({ kind }) => kind === 'word')) return false;
  const differsIn = (kind: Token['kind']) => onlyMine.some(isOf(kind)) && onlyTheirs.some(isOf(kind));
  // In a title every word has a capital.
  return differsIn('number') || (differsIn('name') && mine.filter(isOf('word')).length >= 2);
}

/** UTF-16 units. */
const longest = 500;

type Token = { readonly text: string; readonly kind: 'word' | 'name' | 'number' };

function tokensOf(text: string): readonly Token[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:['’+.,-][\p{L}\p{N}]+)*/gu)].flatMap(([token]) => apart(token));
  return found
    .map((token, index) => ({ text: token.toLowerCase(), kind: kindOf(token, index) }))
    .filter(({ kind }, index) => !(kind === 'number' && isCounted(found[index - 1])));
}

/** A dot or a comma joins what it stands in only behind a figure: `1.2`, `10,000`. */
function apart(joined: string): readonly string[] {
  const tokens: string[] = [];
  for (const piece of joined.split(/(?=[.,])/)) {
    const before = tokens.at(-1);
    if (before === undefined) tokens.push(piece);
    else if (/\p{N}$/u.test(before)) tokens.splice(-1, 1, before + piece);
    else tokens.push(piece.slice(1));
  }
  return tokens;
}

/** A capital at the start of a text says nothing. */
function kindOf(token: string, index: number): Token['kind'] {
  if (/^v?\p{N}/iu.test(token)) return 'number';
  return (index === 0 ? /^.+[\p{Lu}\p{N}]/u : /[\p{Lu}\p{N}]/u).test(token) ? 'name' : 'word';
}

/** "Figure 3" counts the pictures of a page, and is another number on the next one. */
function isCounted(before: string | undefined): boolean {
  return before === undefined || counted.has(before.toLowerCase());
}

const counted: ReadonlySet<string> = new Set(
  'fig figure step image img picture screenshot photo slide table listing part example abbildung abb bild schritt étape figura paso imagen imagem passo рис рисунок шаг'.split(
    ' ',
  ),
);

function isOf(kind: Token['kind']): (token: Token) => boolean {
  return (token) => token.kind === kind;
}

function without(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const known = new Set(others.map(({ text }) => text));
  return tokens.filter(({ text }) => !known.has(text));
}
