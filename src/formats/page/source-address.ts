import type { Element } from 'hast';
import type { Kind } from './element-kinds.ts';

/**
 * The address of the picture as it is written, empty when there is none. While a page loads, lazy loaders show a placeholder from a `data:`
 * address, so any other address takes precedence.
 */
export function sourceOf({ properties }: Element, { sources }: Kind): string {
  const addresses = sources.map((name) => addressIn(name, properties[name])).filter((address) => address !== '');
  return addresses.find((address) => !/^data:/i.test(address)) ?? addresses[0] ?? '';
}

function addressIn(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  // The first of several candidates, without its width or density (HTML, 4.8.4.2.1).
  return /srcset$/i.test(name) ? (/[^\s,]\S*/.exec(text)?.[0].replace(/(?<!,),+$/, '') ?? '') : text;
}
