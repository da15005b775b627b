import { createComponentFormat } from '../component-files/index.ts';
import { scanAstro } from './scan.ts';

/** Components of Astro: HTML with expressions, in which HTML may stand again. In quoted attributes, braces have no meaning. */
export const astro = createComponentFormat({
  scan: scanAstro,
  impliesEnds: true,
  special: { attribute: '', text: '{}' },
});
