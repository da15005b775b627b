import type { Format } from '../../model/format.ts';
import { createTemplate } from '../template/index.ts';
import { scanRazor } from './scan.ts';

/** Pages of ASP.NET and components of Blazor. */
export const razor: Format = createTemplate({ scan: scanRazor, alsoEncode: '{}@' });
