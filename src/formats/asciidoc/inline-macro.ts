import { readAttributeList, type ListedAttribute } from './attribute-list.ts';
import { fillings, passStart, type Construct, type Inline } from './inline.ts';
import type { Flow } from './lines.ts';
import { readMacro, type ImageMacro } from './macro.ts';

/** An image in running text, `image:target[attributes]`. */
export function inlineMacro(
  { span, target, list }: Extract<Construct, { kind: 'image' }>,
  { source, start }: Flow,
  { masked, passes }: Inline,
): ImageMacro {
  const written = masked.slice(list.start, list.end).replace(/[\r\n]/g, ' ');
  const attributes = readAttributeList(written, start + list.start).map((attribute) => ({
    ...attribute,
    value: attribute.value === undefined ? undefined : restored(attribute, attribute.value).replaceAll('\\]', ']'),
  }));

  /** The value with what its passthroughs hold. */
  function restored(attribute: ListedAttribute, value: string): string {
    if (!value.includes(passStart)) return value;
    const inside = passes.filter((pass) => start + pass.span.start >= attribute.span.start);
    let next = 0;
    return value.replace(fillings, () => {
      const pass = inside[next];
      next += 1;
      return pass ? source.slice(pass.content.start, pass.content.end) : '';
    });
  }

  return readMacro({
    syntax: 'inline-macro',
    span: { start: start + span.start, end: start + span.end },
    target,
    list: { start: start + list.start, end: start + list.end },
    attributes,
    above: [],
  });
}
