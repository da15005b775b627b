import type { Image } from '../../model/image.ts';

/** What the quick way needs to know of a format, and asks where it is not sure. */
export type Slow = {
  /** Whether tags and braces are those of JSX. */
  readonly isJsx: boolean;
  /** Whether the front matter may name pictures, and the parsers have to read it. */
  readonly needsFrontMatter: boolean;
  /** The images of a part of the text, by the parsers of the format; undefined where the part alone does not tell how the text is read. */
  readonly read: (text: string) => readonly Image[] | undefined;
  /** Whether raw HTML, a template or a construct of a dialect may show an image, but for one that begins as those of Markdown do. */
  readonly mayShow: (source: string) => boolean;
};
