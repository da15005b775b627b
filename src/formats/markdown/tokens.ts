import { dialects } from '../dialects/index.ts';
import { anyOf } from '../entry.ts';
import { elementTokens } from '../page/tokens.ts';

/** What every text of Markdown, or of MDX, with an image has. */
export const markdownTokens = {
  tokens: anyOf(/!\[/, elementTokens, ...dialects.map(({ tokens }) => tokens)),
  hasComponents: true,
} as const;
