/** Whether an element is an image, gives one its heading or name, or says which element it opens. */
export function matters(name: string, attributes: string, isNamed: (id: string) => boolean): boolean {
  if (name === 'input' ? /image|[\u0080-\uffff]/i.test(attributes) : shown.has(name)) return true;
  if (!attributes.includes('=')) return false;
  if (hasRole.test(attributes) && imageRole.test(attributes)) return true;
  if (opening.test(attributes) || spacedId.test(attributes)) return true;
  const [, id] = ownId.exec(attributes) ?? [];
  return id !== undefined && isNamed(id);
}

/** Whether an attribute of the page names an element by its id. */
export function namedIds(html: string): (id: string) => boolean {
  const ids = new Set<string>();
  for (const { 0: whole, index } of html.matchAll(naming)) {
    const from = index + whole.length;
    const [, value = ''] = /^["']?([^"'>]*)/.exec(html.slice(from, from + longestList)) ?? [];
    for (const id of value.split(/[\s#]+/)) ids.add(id);
  }
  return (id) => ids.has(id);
}

export function isDrawing(name: string): boolean {
  return name === 'svg' || name === 'math';
}

/** Whether the text in an element belongs to the images in it. */
export function hasText(name: string, attributes: string): boolean {
  return texted.has(name) || hasRole.test(attributes);
}

const hasRole = /\brole\b/i;
/** Also a template, whose output is unknown. */
const imageRole = /img|image|graphics|[{\uFDD1]/i;
const naming =
  /\b(?:aria-?(?:labelledby|controls|describedby|owns|details)|for|popovertarget|commandfor|data-(?:bs-)?target)\s{0,9}=\s{0,9}/gi;
const opening = /\b(?:aria-?controls|popovertarget|commandfor|data-(?:bs-)?target)\s{0,9}=/i;
const ownId = /(?<![\w-])id=["']?([^"'\s]{1,1000})/i;
const spacedId = /(?<![\w-])id\s/i;
/** UTF-16 units of a list of ids. */
const longestList = 2000;

export const imageInput = /\btype\s{0,9}=\s{0,9}["']?image/i;

const shown = new Set(
  'img image svg area object embed picture figcaption h1 h2 h3 h4 h5 h6 html head body frameset template'.split(' '),
);
const texted = new Set(
  `a button summary label table dl p li td th dt dd blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 svg math object select option
  textarea title`.split(/\s+/),
);
/** Elements whose content the parser needs, or an image beside them. */
export const kept = new Set('html head body template svg math a'.split(' '));
export const foreign = new Set('path rect circle line polygon polyline ellipse use stop g defs image svg'.split(' '));
/** The ends of these close no block (HTML Standard, 13.2.6.4.7, adoption agency algorithm), or nothing at all. */
export const staying = new Set('p a b big code em font i nobr s small strike strong tt u body html'.split(' '));
/** Elements that an end tag inside does not reach beyond (HTML Standard, 13.2.4.2). */
export const scopes = new Set(
  'applet button caption html marquee object table td template th svg math select'.split(' '),
);
export const rawTexts = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** Whether an element counts by its kind alone. */
export function isShown(name: string): boolean {
  return shown.has(name);
}

/** Whether an element that matters shows an image, or may. */
export function isImage(name: string, attributes: string): boolean {
  return images.has(name) || hasRole.test(attributes);
}

const images = new Set('img image svg input area object embed picture'.split(' '));

/** HTML Standard, 13.2.4.2, without those that have no end tag. */
export const special = new Set(
  `address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript
  object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul
  xmp`.split(/\s+/),
);
