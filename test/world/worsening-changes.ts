import type { Changes, Files } from './repository.ts';
import { png } from './png.ts';

/** Changes of a repository that make one image worse without adding a line of it, and where: `path:line rule`. */
export const worseningChanges: readonly (readonly [name: string, before: Files, after: Changes, found: string])[] = [
  [
    'deletes the line of its text',
    { 'a.md': '# Boats\n\n<img\n  src="a.png"\n  alt="Green canoe on the lake"\n  width="30">\n' },
    { 'a.md': '# Boats\n\n<img\n  src="a.png"\n  width="30">\n' },
    'a.md:3 missing-alt',
  ],
  [
    'takes the id of its label away',
    { 'a.html': '<p id="n">Green canoe</p>\n<hr>\n<img src="a.png" aria-labelledby="n">\n' },
    { 'a.html': '<p>Green canoe</p>\n<hr>\n<img src="a.png" aria-labelledby="n">\n' },
    'a.html:3 missing-alt',
  ],
  [
    'points its definition to another picture',
    { 'a.md': '![The old dashboard][d]\n\nWords.\n\n[d]: old.png\n' },
    { 'a.md': '![The old dashboard][d]\n\nWords.\n\n[d]: new.png\n' },
    'a.md:1 stale-alt',
  ],
  [
    'replaces its picture, and no document',
    { 'docs/a.md': '# Cats\n\n![A cat on a chair](../img/cat.png)\n', 'img/cat.png': png(1) },
    { 'img/cat.png': png(2) },
    'docs/a.md:3 stale-alt',
  ],
];
