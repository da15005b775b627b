import { templateEntry } from '../template/entry.ts';
import { curlyImageTokens } from '../template/curly-tokens.ts';

export const jinjaEntry = templateEntry({
  name: 'jinja',
  extensions: ['.njk', '.nunjucks', '.twig', '.jinja', '.jinja2', '.j2', '.tera'],
  load: async () => (await import('./index.ts')).jinja,
  tokens: curlyImageTokens,
  syntaxes: ['shortcode'],
  hasFrontMatter: true,
});
