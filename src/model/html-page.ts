import type { ImageKind, Control } from './image.ts';
import type { ReviewedImage, Status } from './reviewed-image.ts';
import type { Finding } from './rule.ts';
import type { SuggestionSource } from './suggestion.ts';

/** What the HTML report needs besides the report itself. */
export type HtmlSurroundings = {
  /** Code and style of the page, as the build bundles them; undefined where there are none: then the report has no scripts. */
  readonly page: { readonly script: string; readonly style: string } | undefined;
  /** The way from the folder of the report to the working directory, `../` or the like; empty where they are the same. */
  readonly toRoot: string;
  /** Address of the picture of an image for a browser, relative to the report or with the data in it; undefined where there is none. */
  readonly pictureOf: (reviewed: ReviewedImage) => string | undefined;
  /** What stands before a path in the address of a file of the reviewed commit: `https://github.com/owner/name/blob/<sha>/`. */
  readonly blob: string | undefined;
};

/** What the HTML report says to its scripts. Where a field is absent, its usual value is meant: the file has thousands of images. */
export type PageData = {
  readonly version: 1;
  /** A name for this content: decisions that are kept between two visits are about it alone. */
  readonly id: string;
  /** Percent. */
  readonly coverage: number;
  readonly toRoot: string;
  readonly blob?: string | undefined;
  /** Each once. */
  readonly findings: readonly Finding[];
  /** What addresses begin with, each once. */
  readonly folders: readonly string[];
  /** Addresses, each once. Without a name, it is that of the `src` of the first image with this picture, encoded. */
  readonly pictures: readonly (readonly [folder: number, name?: string])[];
  /** Where drafts come from, each once. */
  readonly bases: readonly string[];
  readonly files: readonly PageFile[];
};

export type PageFile = { readonly path: string; readonly images: readonly PageImage[] };

/** An image with a finding. */
export type PageImage = {
  readonly line: number;
  /** The first, unless given. */
  readonly column?: number;
  /** missing, unless given. */
  readonly status?: Status;
  /** Its folder is a place in {@link PageData.folders}. */
  readonly src: readonly [folder: number, name: string];
  /** The construct as it is written: what stands before and after the address, or all of it where the address is not in it. */
  readonly source: string | readonly [before: string, after: string];
  /** Whether only its beginning is here. */
  readonly isCut?: true;
  /** Whether only the beginning of the address is here, so that no decision can name the image. */
  readonly isUnnamed?: true;
  /** Which of the images of the file with this address; the first, unless given. */
  readonly occurrence?: number;
  /** Places in {@link PageData.findings}. */
  readonly findings: readonly number[];
  /** The text of today; absent when there is none. */
  readonly alt?: string;
  /** Only where it is another one than the text. */
  readonly name?: string;
  readonly isDynamic?: true;
  readonly isDecorative?: true;
  readonly kind?: ImageKind;
  readonly control?: Control;
  readonly heading?: string;
  readonly figcaption?: string;
  readonly labels?: readonly string[];
  /** Paragraphs of the page, the nearest to the image last and first; only the most severe images have them. */
  readonly around?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** BCP 47; English, unless given. */
  readonly language?: string;
  /** Place in {@link PageData.pictures}. */
  readonly picture?: number;
  readonly draft?: PageDraft;
  /** Why no model describes it, as a sentence. */
  readonly noDraft?: string;
  /** The file of a built page from which a generator took it to here: decisions cannot be written there. */
  readonly builtPage?: string;
};

export type PageDraft = {
  readonly source: SuggestionSource;
  readonly alt: string;
  /** Place in {@link PageData.bases}. */
  readonly basis: number;
  /** The lines of the file with the draft in them; absent where it cannot be written. */
  readonly fixed?: Fixed;
};

/**
 * Lines in which a part of the construct is replaced: `lead`, the construct up to `from`, the new text, the construct after `to`, `trail`. Where
 * that is not how they come about, they are there as a whole.
 */
export type Fixed =
  | string
  | {
      readonly from: number;
      readonly to: number;
      /** The words of the draft, unless given. */
      readonly text?: string;
      readonly lead?: string;
      readonly trail?: string;
    };
