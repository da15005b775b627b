/** How a project wants its alternative texts; what is undefined is free. Words and names are texts, not patterns. */
export type HouseStyle = {
  /** Characters. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** Words that a text may not begin with. */
  readonly forbiddenStarts?: readonly string[] | undefined;
  /** Whether a text ends with a full stop, a question mark or an exclamation mark. */
  readonly endMark?: 'required' | 'forbidden' | 'free' | undefined;
  /** Names in their only right spelling. */
  readonly names?: readonly string[] | undefined;
  /** Words that are not used, and what is written in their place; an empty text where nothing is. */
  readonly avoid?: Readonly<Record<string, string>> | undefined;
  /** For drafts alone. */
  readonly tone?: 'plain' | 'formal' | 'friendly' | undefined;
};

/** A style with the decisions of a later one, which win one by one. */
export function mergedStyle(before: HouseStyle | undefined, after: HouseStyle | undefined): HouseStyle | undefined {
  return before === undefined || after === undefined ? (after ?? before) : { ...before, ...after };
}
