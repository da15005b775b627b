import type { Address } from './address.ts';
import { capitalized } from './naming.ts';
import { spellings } from './words/spellings.ts';
import { topics } from './words/topics.ts';

/**
 * The text of a badge of Shields (shields.io, "Static Badge" and the others) or Badgen. static: words that never change. changing: what the
 * changing value is about. label: one word of its author, which may say too little about that.
 */
export type Shield = { readonly kind: 'static' | 'changing' | 'label'; readonly text: string };

export function shield(address: Address): Shield | undefined {
  if (!hosts.has(address.host)) return undefined;
  const text = fixedText(address);
  if (text !== undefined) return text === '' ? undefined : { kind: 'static', text };
  const label = labelOf(address);
  const topic = topicOf(address);
  if (topic !== undefined) return { kind: 'changing', text: label === undefined ? topic : labelled(topic, label) };
  return label === undefined ? undefined : { kind: /\s/.test(label) ? 'changing' : 'label', text: phrased(label) };
}

/** Words that a badge shows belong to its name (WCAG 2.5.3): "CI: Build status", and "good first issues" for those of the issues. */
function labelled(topic: string, label: string): string {
  if (topic.startsWith('Follow ')) return topic;
  const known = wordsOf(topic);
  const said = wordsOf(label).map((word) => known.some((one) => one.startsWith(word) || word.startsWith(one)));
  if (said.every(Boolean)) return topic;
  // A label may say whose version or state it is, and leave out that it is one.
  const [kind] = /(?:version|release|status)$/.exec(topic) ?? [];
  if (kind === undefined || wordsOf(label).includes(kind)) {
    return said.some(Boolean) || said.length > 1 ? phrased(label) : `${label}: ${topic}`;
  }
  return said.some(Boolean) ? `${phrased(label)} ${kind}` : `${label}: ${topic}`;
}

function phrased(label: string): string {
  const [first = '', ...more] = label.split(' ');
  return [spellings.get(first.toLowerCase()) ?? capitalized(first), ...more].join(' ');
}

/** Of a text without signs between words: `crates.io` is one word. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
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
  // The label of an issue, with the number of issues that have it.
  if (kind === 'github' && first === 'labels' && more[2] !== undefined) return capitalized(more[2]);
  if (kind === 'static' && first === 'v1') return pair(query.get('label') ?? '', query.get('message') ?? '');
  if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint') return undefined;
  // Badgen has one part of the path for each text, and `/badge/` for fixed texts.
  if (host.endsWith('badgen.net')) return pair(query.get('label') ?? first, more[0] ?? '');
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
  const texts = [label, message]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return texts.join(isOnePhrase(texts) ? ' ' : ': ');
}

/** Whether the two sides go on as one sentence: "Code of" and "conduct", "Donate" and "to Astropy". */
function isOnePhrase([label = '', message = '']: readonly string[]): boolean {
  return (
    joints.test(label.split(' ').at(-1) ?? '') || (message.includes(' ') && joints.test(message.split(' ', 1)[0] ?? ''))
  );
}

const joints = /^(?:of|to|by|with|from|and|&|for|the|on|in|at|via)$/i;

function topicOf({ segments, query }: Address): string | undefined {
  const tag = npmTag(segments);
  if (tag !== undefined) return `npm ${tag} version`;
  const path = `${segments.join('/').replace(/\.(?:svg|png|json)$/i, '')}?${query.get('url') ?? ''}`;
  return topics.find(([pattern]) => pattern.test(path))?.[1];
}

/** `/npm/v/NAME/TAG`, for a package with or without a scope; of `latest` nobody speaks. */
function npmTag([service, what, ...rest]: readonly string[]): string | undefined {
  const tag = rest.at(rest[0]?.startsWith('@') === true ? 2 : 1)?.replace(/\.svg$/i, '');
  return service === 'npm' && what === 'v' && tag !== 'latest' ? tag : undefined;
}

/** The text that the author put on its left side, or the label of the issues that are counted. */
function labelOf({ segments, query }: Address): string | undefined {
  const [kind, first = '', , , issueLabel] = segments;
  const ofIssues = kind === 'github' && first.startsWith('issues') ? issueLabel : undefined;
  const written = query.get('label')?.trim();
  const label = (written === undefined || written === '' ? ofIssues : written)?.replace(/[|•·\s]+/g, ' ').trim();
  return label !== undefined && wordsOf(label).length > 0 && wordsOf(label).length <= 4 ? label : undefined;
}
