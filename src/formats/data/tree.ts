import type { Span } from '../../model/text.ts';

/** A value of YAML, JSON or TOML, with its place in the file. */
export type DataNode = Scalar | Mapping | List | Reference;

export type Scalar = {
  readonly kind: 'scalar';
  /** As it is meant: without quotes and escapes. */
  readonly text: string;
  /** Text is a value that has quotes, or that is no number and the like; empty is one that is missing or `null`. */
  readonly type: 'text' | 'empty' | 'other';
  readonly span: Span;
};

export type Mapping = {
  readonly kind: 'mapping';
  readonly members: readonly Member[];
  /** Whether it stands between braces, where another member can follow on the same line. */
  readonly isFlow: boolean;
  /** Whether it has further members from elsewhere, such as those of a merge key. */
  readonly isOpen: boolean;
  /** Offset of its first character; that of the head of a table. */
  readonly start: number;
};

export type List = { readonly kind: 'list'; readonly items: readonly DataNode[] };

/** What stands for a value that is written elsewhere: an alias of YAML. */
export type Reference = { readonly kind: 'reference'; readonly span: Span };

export type Member = {
  readonly name: string;
  /** Offset of its key. */
  readonly start: number;
  readonly value: DataNode;
};

/** What a text says, and whether some of it breaks the rules of its language. */
export type DataText = { readonly roots: readonly DataNode[]; readonly isBroken: boolean };
