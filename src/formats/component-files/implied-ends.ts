/** Whether an open element ends where the next one begins, without a closing tag (HTML Standard, 13.1.2.4). */
export function closesBefore(open: string | undefined, next: string): boolean {
  if (open === 'p') return blocks.has(next);
  return open !== undefined && (ends.get(open)?.includes(next) ?? false);
}

const rows = ['tr', 'tbody', 'thead', 'tfoot'];

const ends: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['option', ['option', 'optgroup']],
  ['td', ['td', 'th', ...rows]],
  ['th', ['td', 'th', ...rows]],
  ['tr', rows],
  ['thead', rows.slice(1)],
  ['tbody', rows.slice(1)],
]);

const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p
  pre section table ul`.split(/\s+/),
);
