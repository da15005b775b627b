/**
 * Whether raw HTML opens an element whose content is not markup, and does not close it: it would swallow the rest of the page.
 * GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML), and so do we.
 */
export function swallowsTheRest(value: string): boolean {
  const tag = rawText.exec(value)?.[1];
  return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
}

const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;
