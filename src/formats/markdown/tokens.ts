import { dialects } from '../dialects/index.ts';
import { malformed } from '../dialects/malformed/index.ts';
import { slides } from '../dialects/slides.ts';
import { wikilink } from '../dialects/wikilink.ts';
import { anyOf } from '../entry.ts';
import { elementTokens } from '../page/tokens.ts';

// An image of a slide, or of a wiki, begins as every image of Markdown does. To look for the words of a label, too, takes a quarter of the time of all others.
const others = dialects.filter((dialect) => dialect !== slides && dialect !== wikilink);

/** What every text of Markdown, or of MDX, with an image has. */
export const markdownTokens = {
  tokens: anyOf(/!\[/, elementTokens, ...others.map(({ tokens }) => tokens)),
  hasComponents: true,
} as const;

/** The same but for images that begin with a mark and a bracket. */
export const unlabelledTokens = {
  tokens: anyOf(elementTokens, ...others.filter((dialect) => dialect !== malformed).map(({ tokens }) => tokens)),
  hasComponents: true,
} as const;
