import { constant, imageOf } from './images.js';

export function readAstro({ parse }, { parseExpression }) {
  return async (text) => imagesIn((await parse(text, { position: false })).ast, parseExpression);
}

function imagesIn({ name, attributes = [], children = [] }, parseExpression) {
  const isReplaced = attributes.some((one) => one.name.startsWith('set:'));
  const own = imageOf(
    name,
    attributes.map((one) => attributeOf(one, parseExpression)),
  );
  return [...own, ...(isReplaced ? [] : children.flatMap((child) => imagesIn(child, parseExpression)))];
}

function attributeOf({ kind, name, value }, parseExpression) {
  if (kind === 'spread') return { name: undefined, value: undefined };
  if (kind === 'quoted' || kind === 'empty') return { name, value };
  if (kind === 'shorthand') return { name, value: undefined };
  const code = kind === 'template-literal' ? `\`${value}\`` : value;
  return { name, value: constant(parseExpression(code, { plugins: ['typescript', 'jsx'] })) };
}
