import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { setText } from '../data/write.ts';
import type { Dialect } from './dialect.ts';

/** A picture that a key of the front matter names, with its text under another key: `image: { file: a.png, alt: … }`, `cover_alt: …`. */
export const frontMatter: Dialect = {
  syntax: 'front-matter',
  /** `front-matter/tokens.ts` has those of a whole file. */
  tokens: /^(?!)/,
  opening: /^/,

  /** `front-matter/index.ts` reads them all at once. */
  read: () => undefined,

  setAlt: (text: string, image: Image, alt: string): Edit =>
    isLabel(text, image) ? { span: image.altSpan, text: alt } : setText(text, image, alt, 'yaml'),

  setDecorative: (text: string, image: Image): Edit => setText(text, image, '', 'yaml'),
};

/** Whether the text is the label of an image in Markdown, in a value (`front-matter/substitutions.ts`). A label with signs of YAML or Markdown is another one when it is read again. */
function isLabel(text: string, { altSpan, span }: Image): boolean {
  return text.startsWith('![', span.start) && altSpan.start === span.start + '!['.length;
}
