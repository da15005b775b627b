import { matchGlobs } from '../lib/globs.ts';
import { nearest } from '../lib/nearest.ts';

/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 } as const;

/** The document, or the folder with some, that a path to nothing was probably meant for. */
export function nearestPath(path: string, documents: readonly string[]): string | undefined {
  const plain = tidy(path).replace(/\/$/, '');
  const places = [...foldersWith(documents), ...documents];
  // With the right name in the wrong folder, or with a slip in it.
  const name = (place: string) => place.slice(place.lastIndexOf('/') + 1);
  const [near] = nearest(plain, places);
  const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
  return near ?? same[0] ?? nearest(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];

  function placeCalled(one: string): readonly string[] {
    return places.filter((place) => name(place) === one);
  }
}

/** The pattern with a match that one without was probably meant for. */
export function nearestPattern(pattern: string, documents: readonly string[]): string | undefined {
  const hasMatch = (glob: string) => documents.some(matchGlobs([glob]));
  const plain = tidy(pattern);
  const spelled = () => respelled(plain, documents).flatMap(widened);
  return [...widened(plain), ...spelled()].find((glob) => glob !== pattern && hasMatch(glob));
}

/** Where the documents are, by the first folder of their paths, most of them first. */
export function whereabouts(documents: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of documents) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
  const rest = folders.length - 3;
  const names = rest > 0 ? [...folders.slice(0, 3), `${rest} more`] : folders;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** As other systems and tools write a path: with backslashes, from the root of the repository. */
function tidy(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}

/** A pattern, and what was meant when a folder stands for the files in it, or one level for all. */
function widened(pattern: string): readonly string[] {
  const parts = pattern.split('/');
  const folder = parts.slice(0, parts.findLastIndex((part) => !/^\**$/.test(part)) + 1).join('/');
  const deep = pattern.replace(/(^|\/)([^/]*)$/, '$1**/$2');
  return [pattern, ...(folder === '' ? [] : [`${folder}/**`]), deep, `**/${pattern}`];
}

/** The pattern with the names and endings that there are in the place of those that are like them. */
function respelled(pattern: string, documents: readonly string[]): readonly string[] {
  const names = new Set(documents.flatMap((path) => path.split('/')));
  const endings = new Set(documents.map((path) => path.slice(path.lastIndexOf('.'))));
  const spellings = (part: string): readonly string[] => {
    if (part === '' || names.has(part) || /[{}()[\]!]/.test(part)) return [part];
    const dot = part.lastIndexOf('.');
    const [start, ending] = [part.slice(0, dot), part.slice(dot)];
    if (/[*?]/.test(start) && /^\.\w+$/.test(ending))
      return [
        part,
        ...nearest(ending, endings)
          .slice(0, most.spellings)
          .map((one) => start + one),
      ];
    return /[*?]/.test(part) ? [part] : [part, ...nearest(part, names).slice(0, most.spellings)];
  };
  return pattern
    .split('/')
    .reduce<readonly string[]>(
      (all, part, index) =>
        all
          .flatMap((start) => spellings(part).map((one) => (index === 0 ? one : `${start}/${one}`)))
          .slice(0, most.patterns),
      [''],
    );
}

function foldersWith(documents: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of documents) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end));
  }
  return [...folders];
}
