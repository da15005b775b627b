import type { Label } from '../../model/image.ts';
import type { PlainLabel } from './plain-label.ts';
import type { PlainTag } from './plain-tag.ts';

/** An image in a line of text, written in Markdown with its address, or as a tag. */
export type PlainImage = (PlainLabel | PlainTag) & { readonly link: PlainLink | undefined };

/** A link around an image. */
export type PlainLink = {
  readonly target: string;
  /** The text in it beside the image. */
  readonly text: string;
  /** Whether it has more than one image. */
  readonly isShared: boolean;
};

/** The text of a line for a reader, and its images. */
export type PlainText = {
  readonly text: string;
  readonly images: readonly PlainImage[];
  /** The addresses of its links. */
  readonly targets: readonly string[];
  /** Whether it has marks without an end, which may be on another line. */
  readonly isOpen: boolean;
  /** The tags in it that are part of the text, as they are written. */
  readonly tags: readonly string[];
};

/** A heading or a paragraph, wherever it stands. */
export type PlainBlock = {
  readonly isHeading: boolean;
  readonly isParagraph: boolean;
  /** For a reader, on one line. */
  readonly text: string;
  readonly images: readonly PlainImage[];
  /** The addresses of its links. */
  readonly targets: readonly string[];
  readonly before: Beside;
  readonly after: Beside;
  /** The cells beside it, where it is one of a table. */
  readonly cells?: readonly Label[];
  /** The caption of the figure that it is; without a text where that has none. */
  readonly figcaption?: string;
};

/** What a block says. */
export type Said = Pick<PlainBlock, 'text' | 'images' | 'targets' | 'figcaption'>;

/**
 * What is beside a block in the same container: a paragraph with this text; another block of a text, such as a heading, a list or a table (null);
 * nothing, or anything else (false); undefined where another passage has it.
 */
export type Beside = string | null | false | undefined;

/** The blocks of a passage, and what it begins and ends with; undefined where a reader sees nothing of it. */
export type PlainBlocks = {
  readonly blocks: readonly PlainBlock[];
  readonly first: Beside;
  readonly last: Beside;
};

/** A block that is one tag. */
export function alone(image: PlainTag): Said {
  return { text: '', images: [{ ...image, link: undefined }], targets: [] };
}

/** What the block at an index of a container is for those beside it. */
export function besideOf(level: readonly (PlainBlock | null)[], index: number): Beside {
  const block = index < 0 || index >= level.length ? undefined : level[index];
  if (block === undefined) return false;
  if (block === null) return null;
  return block.isParagraph ? block.text : block.isHeading || block.figcaption !== undefined ? null : false;
}
