/** The address of the project: source, documentation, issues. */
export const homepage = 'https://github.com/alt-text-review/alt-text-review';

/** The page that explains a rule and how to silence it. */
export function rulePage(rule: string): string {
  return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}

/** How people answer the comments of a review. */
export const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;
