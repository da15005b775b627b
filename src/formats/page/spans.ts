import type { Span } from '../../model/text.ts';

/** Where an element and its attributes stand in the file. */
export type Spans = {
  /** The opening tag. */
  readonly element: Span;
  /** What stands between the tags; undefined where it cannot be told or there is nothing in between. */
  readonly content?: Span | undefined;
  /** Source of an attribute, by its hast property name. */
  attribute(property: string): Span | undefined;
};
