import { atMark } from '../../lib/at-mark.ts';
import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import type { Dialect, DialectImage } from './dialect.ts';
import { beforeValue, optionNamed, writtenValue, type Options } from './options.ts';

/** The picture of a card of MyST, which is one of its options: `:img-top: a.png` with `:img-alt: …` (sphinx-design, "Cards"). */
export const card: Dialect & { readonly readOptions: (options: Options) => DialectImage | undefined } = {
  syntax: 'directive',
  tokens: atMark(':', /(?<=\bimg-(?:top|bottom|background)):/i),
  opening: /^[ \t>]*:?img-/,

  readOptions(options: Options): DialectImage | undefined {
    const picture = optionNamed(options, 'img-top', 'img-bottom', 'img-background');
    if (!picture) return undefined;
    const alt = optionNamed(options, 'img-alt');
    const [first, last] = alt && alt.span.start < picture.span.start ? [alt, picture] : [picture, alt ?? picture];
    return {
      syntax: card.syntax,
      emptyIsDecision: true,
      attribute: 'img-alt',
      src: picture.value,
      alt: alt?.value,
      altSpan: alt?.span ?? { start: picture.span.end, end: picture.span.end },
      span: { start: first.span.start, end: last.span.end },
      caption: undefined,
      link: undefined,
      attributes: {},
      others: options.options.filter((one) => one !== alt).map(({ line }) => line),
    };
  },

  /** Its options are read with those of the directive around them. */
  read: () => undefined,

  setAlt(text: string, { altSpan }: Image, alt: string): Edit {
    if (altSpan.start < altSpan.end) {
      const before = beforeValue(text.slice(altSpan.start, altSpan.end));
      return { span: altSpan, text: `${before} ${writtenValue(alt)}` };
    }
    const lineStart = text.lastIndexOf('\n', altSpan.start - 1) + 1;
    const [prefix = '', colon = ''] = /^([ \t>]*)(:?)/.exec(text.slice(lineStart, altSpan.start))?.slice(1) ?? [];
    const ending = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
    return { span: altSpan, text: `${ending}${prefix}${colon}img-alt: ${writtenValue(alt)}` };
  },
};
