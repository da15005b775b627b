import type { Components } from '../../model/format.ts';
import type { JsxAttribute } from '../jsx/element.ts';

/**
 * The name of an element or component: that of the component where one is written with hyphens, that of the element which `component` becomes, and
 * none for a `template` that only groups or fills a slot.
 */
export function vueName(written: string, attributes: readonly JsxAttribute[], components: Components): string {
  if (written === 'template') return attributes.some(isDirective) ? '' : written;
  if (/^component$/i.test(written)) {
    const is = attributes.find(({ name }) => name === 'is')?.value;
    return typeof is === 'string' ? is.replace(/^vue:/, '') : 'Component';
  }
  if (!written.includes('-') || Object.hasOwn(components, written)) return written;
  const pascal = written.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());
  return Object.hasOwn(components, pascal) || pascal.endsWith('Link') ? pascal : written;
}

/** Components by the names with hyphens that templates may give them. */
export function hyphenated(components: Components): Components {
  const spelled = Object.entries(components).map(([name, shown]) => [
    name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
    shown,
  ]);
  return Object.fromEntries(spelled) as Components;
}

function isDirective({ name }: JsxAttribute): boolean {
  return name !== undefined && /^(?:v-(?:if|else-if|else|for|slot)(?:$|[:.])|#|slot$|slot-scope$)/.test(name);
}
