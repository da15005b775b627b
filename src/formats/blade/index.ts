import type { Format } from '../../model/format.ts';
import { until, untilUnquoted } from '../template/ends.ts';
import { createTemplate } from '../template/index.ts';
import { createScan, type Mark } from '../template/scan.ts';
import { tagsInCode, unknownImage } from '../template/unknown-image.ts';
import { endOfDirective } from './directive.ts';

/** Templates of Laravel. */
export const blade: Format = createTemplate({
  scan: createScan({
    openings: /\{\{--|\{\{\{?|\{!!|@\{\{|@\{!!|@@|@[A-Za-z]{1,40}|<\?(?:php|=)?/g,
    markOf: (opening) => marks[opening] ?? directive(opening),
    enclosing: (code) => (code === '@verbatim' ? { kind: 'raw', end: '@endverbatim' } : undefined),
    imagesIn: (code, start) => {
      const inStrings = tagsInCode(code, start);
      return inStrings.length === 0 && pictureCall.test(code) ? [unknownImage(code, start)] : inStrings;
    },
  }),
  alsoEncode: '{}@',
});

const strings = `"'`;
const php: Mark = { kind: 'code', end: until('?>') };

const marks: Readonly<Partial<Record<string, Mark>>> = {
  '{{--': { kind: 'comment', end: until('--}}') },
  '{{': { kind: 'code', end: untilUnquoted('}}', strings) },
  '{{{': { kind: 'code', end: untilUnquoted('}}}', strings) },
  '{!!': { kind: 'code', end: untilUnquoted('!!}', strings) },
  // What a library in the browser reads is put out as it stands.
  '@{{': { kind: 'code', end: until('}}') },
  '@{!!': { kind: 'code', end: until('!!}') },
  '@@': { kind: 'literal', end: (_, from) => from },
  '<?': php,
  '<?php': php,
  '<?=': php,
};

function directive(opening: string): Mark {
  return {
    kind: 'code',
    end: (text, from, next) => {
      // Behind a word it is that of an address.
      const isInWord = /\w/.test(text.charAt(from - opening.length - 1));
      return isInWord ? undefined : endOfDirective(text, opening, from, next);
    },
  };
}

/** Of Laravel's HTML packages. */
const pictureCall = /^\{(?:\{|!!)\s{0,9}html(?:::|\(\)->)(?:image|img)\(/i;
