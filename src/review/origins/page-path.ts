/**
 * How many folders and names at its end the path of a built page shares with that of a source: `site/guide/intro/index.html` shares two with
 * `docs/guide/intro.md`. Generators write a page as a file, or as a folder with an index, and leave out numbers that order the pages.
 */
export function sharedPath(page: string, source: string): number {
  const [of, from] = [partsOf(page), partsOf(source)];
  let shared = 0;
  while (shared < of.length && of.at(-1 - shared) === from.at(-1 - shared)) shared += 1;
  return shared;
}

function partsOf(path: string): readonly string[] {
  const parts = path
    .toLowerCase()
    .replace(/\.[^/.]+$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+[-_.]/, ''));
  return ['index', '_index', 'readme'].includes(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}
