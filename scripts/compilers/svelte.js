import { constant, imageOf } from './images.js';

export function readSvelte({ parse }) {
  return (text) => imagesIn(parse(text, { modern: true }).fragment);
}

function imagesIn(node) {
  if (node === null || typeof node !== 'object' || node.type === 'SvelteHead') return [];
  if (Array.isArray(node)) return node.flatMap(imagesIn);
  const name = node.type === 'SvelteElement' ? node.tag.value : node.name;
  const own = Array.isArray(node.attributes) ? imageOf(name, node.attributes.flatMap(attributeOf)) : [];
  return [
    ...own,
    ...['nodes', 'fragment', 'consequent', 'alternate', 'body', 'fallback', 'pending', 'then', 'catch'].flatMap((key) =>
      imagesIn(node[key]),
    ),
  ];
}

function attributeOf({ type, name, value }) {
  if (type === 'SpreadAttribute') return [{ name: undefined, value: undefined }];
  if (type === 'BindDirective') return [{ name, value: undefined }];
  if (type !== 'Attribute') return [];
  if (value === true) return [{ name, value: '' }];
  const parts = Array.isArray(value) ? value : [value];
  if (parts.every((part) => part.type === 'Text')) return [{ name, value: parts.map(({ data }) => data).join('') }];
  return [{ name, value: parts.length === 1 ? constant(parts[0].expression) : undefined }];
}
