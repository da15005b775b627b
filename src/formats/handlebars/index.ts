import type { Format } from '../../model/format.ts';
import { until, untilUnquoted } from '../template/ends.ts';
import { createTemplate } from '../template/index.ts';
import { createScan, type Mark } from '../template/scan.ts';
import { tagsInCode, unknownImage } from '../template/unknown-image.ts';

/** Templates of Handlebars and Mustache: Ghost, Discourse, Ember. */
export const handlebars: Format = createTemplate({
  scan: createScan({
    openings: /\{\{~?!--|\{\{~?!|\{\{\{\{|\{\{\{|\{\{/g,
    markOf: (opening) => marks[opening.replace('~', '')],
    enclosing: (code) => {
      const [, name] = /^\{\{\{\{\s*(\w[\w.-]*)/.exec(code) ?? [];
      return name === undefined ? undefined : { kind: 'raw', end: `{{{{/${name}` };
    },
    imagesIn: (code, start) => {
      const inStrings = tagsInCode(code, start);
      return inStrings.length === 0 && pictureHelper.test(code) ? [unknownImage(code, start)] : inStrings;
    },
  }),
  alsoEncode: '{}',
});

const strings = `"'`;

const marks: Readonly<Partial<Record<string, Mark>>> = {
  '{{!--': {
    kind: 'comment',
    end: (_, from, next) => {
      const plain = next('--}}', from);
      const trimming = next('--~}}', from);
      if (plain === Infinity && trimming === Infinity) return undefined;
      return plain < trimming ? plain + '--}}'.length : trimming + '--~}}'.length;
    },
  },
  '{{!': { kind: 'comment', end: until('}}') },
  '{{{{': { kind: 'code', end: until('}}}}') },
  '{{{': { kind: 'code', end: untilUnquoted('}}}', strings) },
  '{{': { kind: 'code', end: untilUnquoted('}}', strings) },
};

/** A helper with a parameter: `{{image}}` alone may be an address. */
const pictureHelper = /^\{\{\{?~?\s*(?:image|img|picture)(?:-tag|Tag)?\s+[^\s}]/;
