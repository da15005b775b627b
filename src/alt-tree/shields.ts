import type { Address } from './address.ts';
import { phraseOf, partsOf } from './naming.ts';
import { topics } from './words/topics.ts';

/** The text of a badge of Shields (shields.io, "Static Badge" and the others) or Badgen; `static` for words that never change. */
export type Shield = { readonly kind: 'static' | 'changing'; readonly text: string };

export function shield(address: Address): Shield | undefined {
  if (!hosts.has(address.host)) return undefined;
  const text = fixedText(address);
  if (text !== undefined) return text === '' ? undefined : { kind: 'static', text };
  const changing = topicOf(address) ?? labelOf(address);
  return changing === undefined ? undefined : { kind: 'changing', text: changing };
}

const hosts = new Set([
  'img.shields.io',
  'shields.io',
  'badgen.net',
  'flat.badgen.net',
  'custom-icon-badges.demolab.com',
  'custom-icon-badges.herokuapp.com',
]);

/** `/badge/LABEL-MESSAGE-COLOUR`; undefined for a badge of another kind, empty when it has no readable words. */
function fixedText({ host, segments, query }: Address): string | undefined {
  const [kind, first = '', ...more] = segments;
  if (kind === 'static' && first === 'v1') return pair(query.get('label') ?? '', query.get('message') ?? '');
  if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint') return undefined;
  // Badgen has one part of the path for each text, and `/badge/` for fixed texts.
  if (host.endsWith('badgen.net')) return pair(first, more[0] ?? '');
  const path = [first, ...more].join('/').replace(/\.(?:svg|png|json)$/i, '');
  const parts = path.replaceAll('--', dash).replaceAll('__', underscore).split('-').map(unescaped);
  if (parts.length < 2 || parts.length > 3) return '';
  const label = query.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '');
  return pair(label, parts.at(-2) ?? '');
}

/** Characters that no address contains: they stand for a doubled dash or underscore. */
const dash = '\u0001';
const underscore = '\u0002';

function unescaped(part: string): string {
  return part.replaceAll('_', ' ').replaceAll(dash, '-').replaceAll(underscore, '_');
}

/** Some badges have only one text, on the left or on the right. */
function pair(label: string, message: string): string {
  return [label, message]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .join(': ');
}

function topicOf({ segments, query }: Address): string | undefined {
  const path = `${segments.join('/').replace(/\.(?:svg|png|json)$/i, '')}?${query.get('url') ?? ''}`;
  return topics.find(([pattern]) => pattern.test(path))?.[1];
}

/** The text that the author put on its left side. */
function labelOf({ query }: Address): string | undefined {
  const label = query.get('label')?.replaceAll('_', ' ');
  return label !== undefined && partsOf(label).length <= 4 ? phraseOf(label) : undefined;
}
