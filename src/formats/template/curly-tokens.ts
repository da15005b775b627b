import { callTokens } from '../dialects/dialect.ts';
import { anyOf } from '../entry.ts';

/** Matches in every text with an image that a tag of Liquid, Jinja, Nunjucks or Twig writes. */
export const curlyImageTokens = anyOf(callTokens('{%', /\{%/), /image|img|picture/);
