import type { Format } from '../../model/format.ts';
import { createTemplate } from '../template/index.ts';
import { createPercentScan } from '../template/percent.ts';
import { tagsInCode, unknownImage } from '../template/unknown-image.ts';

/** Templates of Phoenix: HEEx, whose attributes are expressions in braces, and EEx. */
export const heex: Format = createTemplate({
  scan: createPercentScan((code, start) => {
    const inStrings = tagsInCode(code, start);
    return inStrings.length === 0 && /\bimg_tag\b/.test(code) ? [unknownImage(code, start)] : inStrings;
  }),
  alsoEncode: '{}%',
});
