import type { Image } from '../../model/image.ts';

/** What the quick way needs to know of a format, and asks where it is not sure. */
export type Slow = {
  /** Whether tags and braces are those of JSX. */
  readonly isJsx: boolean;
  /** Whether the front matter may name pictures, and the parsers have to read it. */
  readonly needsFrontMatter: boolean;
  /** The images of a part of the text, by the parsers of the format; undefined where the part alone does not tell how the text is read. */
  readonly read: (text: string) => readonly Image[] | undefined;
  /** Whether raw HTML, or a template, may show an image. */
  readonly mayShow: (source: string) => boolean;
};
