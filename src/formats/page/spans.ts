import type { Span } from '../../model/text.ts';

/** The places of an element and its attributes in the file. */
export type Spans = {
  /** The opening tag. */
  readonly element: Span;
  /** The text between the tags; undefined where its place is unknown or there are no two tags. */
  readonly content?: Span | undefined;
  /** Source of an attribute, by its hast property name. */
  attribute(property: string): Span | undefined;
};
