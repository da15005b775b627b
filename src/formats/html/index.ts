import type { Components, Format } from '../../model/format.ts';
import { maskHtml } from '../masking/mask.ts';
import { controlFlowMasks } from './control-flow.ts';
import { createPageFormat } from './page-format.ts';

/** HTML pages and fragments. A template language that processes the page would read braces as its own. */
export const html: Format = createPageFormat({
  mask: (text: string, elements: Components) =>
    maskHtml(text, elements, { masks: controlFlowMasks(text), blockAt: () => undefined }),
  alsoEncode: '{}',
});
