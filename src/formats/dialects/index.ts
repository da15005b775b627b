import type { Image } from '../../model/image.ts';
import { card } from './card.ts';
import type { Dialect, MarkedDialect } from './dialect.ts';
import { frontMatter } from './front-matter.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { learn } from './learn.ts';
import { malformed } from './malformed/index.ts';
import { myst } from './myst.ts';
import { rstImage } from './rst-image.ts';
import { slides } from './slides.ts';
import { wikilink } from './wikilink.ts';

/** Dialects whose constructs are templates. */
export const called: readonly Dialect[] = [hugo, jekyll];

/** Dialects with marks of their own. */
export const marked: readonly MarkedDialect[] = [myst, learn, wikilink, slides];

/** Every dialect, once. */
export const dialects: readonly Dialect[] = [...called, ...marked, card, rstImage, frontMatter, malformed];

/** The dialect that an image is written in; undefined when it is written in Markdown itself or in HTML. */
export function dialectOf(text: string, { syntax, span }: Image): Dialect | undefined {
  const own = dialects.filter((dialect) => dialect.syntax === syntax);
  if (own.length === 0) return undefined;
  const construct = text.slice(span.start, span.end);
  return own.find(({ opening }) => opening.test(construct));
}
