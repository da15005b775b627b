import type { Nodes } from 'mdast';

/** HTML elements for the Markdown nodes that matter to the surroundings of an image; the others become plain blocks. */
export const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
};

/** The elements in which HTML is a part of a line, and not a block. */
export const inLines: ReadonlySet<string> = new Set('a p h1 h2 h3 h4 h5 h6 em strong del td'.split(' '));
