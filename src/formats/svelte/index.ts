import { createComponentFormat } from '../component-files/index.ts';
import { scanSvelte } from './scan.ts';

/** Components of Svelte. Braces are expressions in text and in quoted attributes alike. */
export const svelte = createComponentFormat({
  scan: scanSvelte,
  impliesEnds: true,
  special: { attribute: '{}', text: '{}' },
});
