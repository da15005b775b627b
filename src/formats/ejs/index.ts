import type { Format } from '../../model/format.ts';
import { createTemplate } from '../template/index.ts';
import { createPercentScan } from '../template/percent.ts';
import { tagsInCode } from '../template/unknown-image.ts';

/**
 * Templates of EJS and Eta. What `<%=` puts out is a text: its tags are shown as they are written. A closing mark is taken out of the page wherever it
 * stands.
 */
export const ejs: Format = createTemplate({
  scan: createPercentScan((code, start) => (code.startsWith('<%=') ? [] : tagsInCode(withoutComments(code), start))),
  alsoEncode: '{}%',
});

/** Of the same length. */
function withoutComments(code: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = code.indexOf('/*'); start !== -1; start = code.indexOf('/*', at)) {
    const close = code.indexOf('*/', start);
    const end = close === -1 ? code.length : close + '*/'.length;
    parts.push(code.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return [...parts, code.slice(at)].join('');
}
