import { atMark } from '../../lib/at-mark.ts';
import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { type DialectImage, type MarkedDialect } from './dialect.ts';
import { named, readParameters, writtenWithout } from './parameters.ts';
import { decodeReferences, encodeReferences } from './references.ts';

/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
export const learn: MarkedDialect = {
  syntax: 'directive',
  tokens: atMark(':::', /:::\s*image/i),
  opening: /^:::\s*image/,
  pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,

  read(construct: string, start: number): DialectImage | undefined {
    const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
    const parameters = readParameters(construct.slice(opening.length, -':::'.length), start + opening.length);
    const source = named(parameters, 'source');
    if (!source) return undefined;
    const alt = named(parameters, 'alt-text');
    const isIcon = named(parameters, 'type')?.value === 'icon';
    const end = source.span.end;
    return {
      syntax: learn.syntax,
      emptyIsDecision: true,
      attribute: 'alt-text',
      src: source.value,
      alt: alt ? decodeReferences(alt.value) : isIcon ? '' : undefined,
      altSpan: alt?.span ?? { start: end, end },
      span: { start, end: start + construct.length },
      caption: undefined,
      link: undefined,
      attributes: {},
      others: writtenWithout(parameters, alt, named(parameters, 'type')),
    };
  },

  setAlt(_text: string, image: Image, alt: string): Edit {
    const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
    return { span: image.altSpan, text: `${space}alt-text="${encodeReferences(alt, /["`\\]|:(?=::)/)}"` };
  },

  setDecorative(text: string, { span, altSpan }: Image): Edit | undefined {
    const construct = text.slice(span.start, span.end);
    const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
    const type = named(readParameters(construct.slice(opening.length, -':::'.length), opening.length), 'type');
    // A complex image is followed by its long description and an end of its own.
    if (type?.value === 'complex') return undefined;
    const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
    const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted(
      (a, b) => b.start - a.start,
    );
    const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
    return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
  },
};
