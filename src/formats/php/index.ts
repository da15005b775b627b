import type { Format } from '../../model/format.ts';
import { createTemplate } from '../template/index.ts';
import { scanPhp } from './scan.ts';
import { setAltInString } from './set-alt.ts';

/** Pages of PHP, and the HTML in the strings of its code. */
export const php: Format = createTemplate({ scan: scanPhp, alsoEncode: '{}', setAltInCode: setAltInString });
