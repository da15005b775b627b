import { createComponentFormat } from '../component-files/index.ts';
import { scanVue } from './blocks.ts';

/** Single-file components of Vue: their templates in HTML. In attributes, braces have no meaning. */
export const vue = createComponentFormat({
  scan: scanVue,
  impliesEnds: false,
  special: { attribute: '', text: '{' },
});
