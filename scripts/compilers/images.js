/** Elements and components that show an image on the pages of the test. */
const shown = new Set('img Image Picture NuxtImg NuxtPicture nuxt-img nuxt-picture enhanced:img'.split(' '));

/**
 * What an image has for a reader: `alt` is null where it is absent, and `unknown` where it is known at run time only; `src` likewise.
 *
 * @param {string} name
 * @param {readonly { name: string | undefined, value: string | null | undefined }[]} attributes in order; one without a name may set all others. A value is
 *   null where the attribute is removed, and undefined where it is not known
 */
export function imageOf(name, attributes) {
  return shown.has(name) ? [{ src: valueOf('src', attributes), alt: valueOf('alt', attributes) }] : [];
}

function valueOf(wanted, attributes) {
  const found = attributes.findLast(({ name }) => name === undefined || name === wanted);
  return found === undefined ? null : found.value === undefined ? 'unknown' : found.value;
}

/**
 * The text of a constant of JavaScript, by its node; null where it is nothing, undefined where it is no constant.
 *
 * @param {{ type: string, value?: unknown, name?: string, expressions?: unknown[], quasis?: { value: { cooked: string } }[] }} node
 */
export function constant(node) {
  if (node.type === 'StringLiteral' || (node.type === 'Literal' && typeof node.value === 'string')) return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return node.type === 'Identifier' && node.name === 'undefined' ? null : undefined;
}
