/** The tag at an offset that is part of a text and says nothing about it; empty where there is none. */
export function wordTagAt(text: string, at: number): string {
  wordTag.lastIndex = at;
  return wordTag.exec(text)?.[0] ?? '';
}

const wordTag = /<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y;

/**
 * Whether formatting that begins in a block is not closed there, or the other way round: a browser goes on with it in the next block
 * (HTML Standard, 13.2.4.3).
 */
export function leavesOpen(tags: readonly string[]): boolean {
  const open = new Map<string, number>();
  for (const tag of tags) {
    const name = tag.replace(/[</>]/g, '');
    const before = open.get(name) ?? 0;
    if (!formatting.has(name)) continue;
    if (tag.startsWith('</') && before === 0) return true;
    open.set(name, before + (tag.startsWith('</') ? -1 : 1));
  }
  return [...open.values()].some((count) => count > 0);
}

/** Of the tags above; a browser closes the others with their block. */
const formatting = new Set('b code em i s small strong u'.split(' '));
