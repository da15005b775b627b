import type { Dialect, MarkedDialect } from './dialect.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { learn } from './learn.ts';
import { malformed } from './malformed.ts';
import { myst } from './myst.ts';
import { wikilink } from './wikilink.ts';

/** Dialects whose constructs are templates. */
export const called: readonly Dialect[] = [hugo, jekyll];

/** Dialects with marks of their own. */
export const marked: readonly MarkedDialect[] = [myst, learn, wikilink, malformed];

/** The dialect of a construct that one of them has read. */
export function dialectOf(construct: string): Dialect {
  const dialect = [...called, ...marked].find(({ opening }) => opening.test(construct));
  if (!dialect) throw new Error(`No dialect begins like ${construct.slice(0, 20)}.`);
  return dialect;
}
