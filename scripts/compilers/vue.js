import { constant, imageOf } from './images.js';

/** Node types of `@vue/compiler-core`. */
const [element, attribute, directive] = [1, 6, 7];

export function readVue({ parse }, { parseExpression }) {
  return (text) => imagesIn(parse(text, { ignoreEmpty: false }).descriptor.template?.ast, parseExpression);
}

function imagesIn(node, parseExpression) {
  if (node === undefined || (node.tag === 'template' && node.tagType === 0)) return [];
  const own =
    node.type === element
      ? imageOf(
          node.tag,
          node.props.flatMap((prop) => attributeOf(prop, parseExpression)),
        )
      : [];
  return [...own, ...(node.children ?? []).flatMap((child) => imagesIn(child, parseExpression))];
}

function attributeOf(prop, parseExpression) {
  if (prop.type === attribute) return [{ name: prop.name, value: prop.value?.content ?? '' }];
  if (prop.type !== directive || prop.name !== 'bind') return [];
  const name = prop.arg?.isStatic ? prop.arg.content : undefined;
  return [
    {
      name,
      value:
        name === undefined || !prop.exp
          ? undefined
          : constant(parseExpression(prop.exp.content, { plugins: ['typescript'] })),
    },
  ];
}
