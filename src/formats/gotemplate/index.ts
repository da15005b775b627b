import type { Format } from '../../model/format.ts';
import { untilUnquoted } from '../template/ends.ts';
import { createTemplate } from '../template/index.ts';
import { createScan, type Mark } from '../template/scan.ts';
import { tagsInCode } from '../template/unknown-image.ts';

/** Templates of Go's `html/template`. */
export const gotemplate: Format = createTemplate({
  scan: createScan({
    openings: /\{\{(?:-?\s?\/\*)?/g,
    markOf: (opening) => (opening.endsWith('*') ? comment : action),
    imagesIn: tagsInCode,
  }),
  alsoEncode: '{}',
});

const action: Mark = { kind: 'code', end: untilUnquoted('}}', '"`') };

const comment: Mark = {
  kind: 'comment',
  end: (text, from, next) => {
    const end = next('*/', from);
    if (end === Infinity) return undefined;
    const close = next('}}', end);
    return close === Infinity || text.slice(end + '*/'.length, close).length > longestTrim
      ? undefined
      : close + '}}'.length;
  },
};

/** ` -` at most, and some room. */
const longestTrim = 5;
