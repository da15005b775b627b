import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import { setLabel } from '../markdown/label.ts';
import type { DialectImage, MarkedDialect } from './dialect.ts';
import { decodeReferences } from './references.ts';

/**
 * An inline image whose address has a space and no angle brackets, `![x](a b.png)`: text for every parser (CommonMark 0.31.2, 6.3),
 * but meant as an image.
 */
export const malformed: MarkedDialect = {
  syntax: 'malformed',
  tokens: /!\[/,
  opening: /^!\[(?!\[)/,
  pattern:
    /(?<!\\)!\[(?!\[)(?:\\.|[^\\[\]\n]|\[(?:\\.|[^\\[\]\n])*\]){0,2000}\]\([ \t]*[^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?(?:"[^"\n]*"[ \t]*)?\)/g,

  read(construct: string, start: number): DialectImage | undefined {
    const [, label = '', destination = '', title] = parts.exec(construct) ?? [];
    const src = destination.trim();
    if (!/[ \t]/.test(src) || !isPictureAddress(src)) return undefined;
    const altStart = start + '!['.length;
    return {
      syntax: malformed.syntax,
      emptyIsDecision: false,
      attribute: undefined,
      isMalformed: true,
      src,
      alt: decodeReferences(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)),
      altSpan: { start: altStart, end: altStart + label.length },
      span: { start, end: start + construct.length },
      caption: undefined,
      link: undefined,
      attributes: title === undefined ? {} : { title },
      others: [construct.slice('!['.length + label.length)],
    };
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    return setLabel(text, image, alt);
  },
};

const parts = /^!\[((?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*)\]\(([^"]*)(?:"([^"]*)"\s*)?\)$/;
