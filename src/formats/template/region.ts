import type { Span } from '../../model/text.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import type { Block } from './block.ts';

/** A part of a template that is no HTML; everything between two of them is. */
export type Region = Span &
  (
    | {
        readonly kind: 'code';
        /** Whether it puts out a text for a reader. */
        readonly isSpoken: boolean;
        /** What it does to the conditions around. */
        readonly block?: Block | undefined;
        /** The mark of the string that the HTML behind it is in; undefined where that is the page itself. */
        readonly string?: string | undefined;
      }
    /** `text`: between its marks. */
    | { readonly kind: 'comment'; readonly text: string }
    /** On no page, whatever the data are: the content of a comment block, or a code sample. */
    | { readonly kind: 'hidden' }
    /** Other characters of the same number that mean the same in HTML. */
    | { readonly kind: 'written'; readonly by: string; readonly string?: string | undefined }
    /** Code that writes an image. */
    | { readonly kind: 'image'; readonly image: DialectImage }
  );

/** The parts of a template that are no HTML, in order, without overlaps. Linear in the length of the text. */
export type Scan = (text: string) => readonly Region[];
