/**
 * Whether Sphinx shows the content of `.. only::` on the pages of a site, as far as the names of its builders say: a picture for LaTeX alone has
 * no use for an alternative text. A tag of the project may be set.
 */
export function isShownOnPages(condition: string): boolean {
  const names = condition.split(/[^\w]+/).filter((word) => word !== '');
  if (condition.trim() === 'not html') return false;
  return !names.every((name) => name === 'or' || printed.has(name));
}

const printed = new Set('latex pdf rinoh man texinfo text xml'.split(' '));
