import type { Address } from './address.ts';
import { phraseOf, partsOf } from './naming.ts';
import { topics } from './words/topics.ts';

/** What a badge of Shields (shields.io, "Static Badge" and the rest) or Badgen says; `static` for words that stay as they are. */
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

/** `/badge/LABEL-MESSAGE-COLOUR`; undefined for a badge of another kind, empty when it says nothing that can be read. */
function fixedText({ host, segments, query }: Address): string | undefined {
  const [kind, first = '', ...more] = segments;
  if (kind === 'static' && first === 'v1') return pair(query.get('label') ?? '', query.get('message') ?? '');
  if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint') return undefined;
  // Badgen has a part of the path for each word, and `/badge/` for the fixed ones.
  if (host.endsWith('badgen.net')) return pair(first, more[0] ?? '');
  const path = [first, ...more].join('/').replace(/\.(?:svg|png|json)$/i, '');
  const parts = path.replaceAll('--', dash).replaceAll('__', underscore).split('-').map(unescaped);
  if (parts.length < 2 || parts.length > 3) return '';
  const label = query.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '');
  return pair(label, parts.at(-2) ?? '');
}

/** Not in any address: they stand for what was doubled. */
const dash = '\u0001';
const underscore = '\u0002';

function unescaped(part: string): string {
  return part.replaceAll('_', ' ').replaceAll(dash, '-').replaceAll(underscore, '_');
}

/** Some badges have one word only, on the left or on the right. */
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

/** What the author put on the left of it. */
function labelOf({ query }: Address): string | undefined {
  const label = query.get('label')?.replaceAll('_', ' ');
  return label !== undefined && partsOf(label).length <= 4 ? phraseOf(label) : undefined;
}
