import type { Context, Image } from '../../src/model/image.ts';
import type { Page } from '../../src/model/rule.ts';

/** Nothing around. Tests say what matters to them and take the rest from here. */
export const bareContext: Context = {
  control: undefined,
  figcaption: undefined,
  labels: [],
  heading: undefined,
  nearby: '',
  language: undefined,
  adjacentLinkText: undefined,
};

/** `<img src="a.png">`. */
export const bareImage: Image = {
  src: 'a.png',
  alt: { kind: 'absent' },
  name: undefined,
  decorative: false,
  markedDecorative: false,
  title: undefined,
  width: undefined,
  height: undefined,
  syntax: 'img',
  kind: 'picture',
  emptyIsDecision: true,
  decorativeBy: 'alt',
  attribute: 'alt',
  span: { start: 0, end: 17 },
  altSpan: { start: 16, end: 16 },
  context: bareContext,
};

/** How `![](a.png)` differs from that. */
export const labelled = {
  syntax: 'inline',
  attribute: undefined,
  emptyIsDecision: false,
  decorativeBy: 'img',
} as const;

export function pageOf(images: readonly Image[], path = 'docs/a.md'): Page {
  return { path, images, isStale: () => false, altElsewhere: () => undefined };
}
