import { isEnglish } from '../text/language.ts';
import { addressOf, type Address } from './address.ts';
import type { Around, Found } from './around.ts';
import { shield } from './shields.ts';
import { phraseOf } from './naming.ts';
import { badges, measures } from './words/badges.ts';

const basis = 'the address of the badge';

/**
 * The name of a badge: `Label: value` where its text never changes, and its topic where it does; never the current value, which goes out of date.
 */
export function badge(src: string, { language }: Around): Found | undefined {
  const address = addressOf(src);
  if (address === undefined || address.host === '') return undefined;
  const own = shield(address);
  if (own?.kind === 'static') return { alt: own.text, basis, isSure: true };
  if (!isEnglish(language)) return undefined;
  const alt = own?.text ?? workflow(address) ?? known(address) ?? tier(address);
  // A page may have several workflows, and each of them the same words then.
  return alt === undefined ? undefined : { alt, basis, isSure: alt !== unnamed && own?.kind !== 'label' };
}

/** Whether an address is that of a badge that is known here. */
export function isBadge(src: string): boolean {
  return badge(src, { language: 'en' }) !== undefined;
}

function known({ host, segments, query }: Address): string | undefined {
  for (const [key, value] of query) {
    const measure = measures.get(`${host} ${key}=${value}`);
    if (measure !== undefined) return measure;
  }
  const place = `${host}/${segments.join('/')}${query.size > 0 ? `?${query.toString()}` : ''}`;
  return badges.find(([pattern]) => pattern.test(place))?.[1];
}

const unnamed = 'Workflow status';

/** `/OWNER/NAME/actions/workflows/test.yml/badge.svg`, and the older form with the workflow's own name. */
function workflow({ host, segments }: Address): string | undefined {
  if (host !== 'github.com' || segments.at(-1) !== 'badge.svg' || !segments.includes('workflows')) return undefined;
  const name = (segments.at(-2) ?? '').replace(/\.ya?ml$/i, '').replace(/[-_ ](?:status|workflow)$/i, '');
  if (/^(?:build|ci[-_ ]?cd)$/i.test(name)) return 'Build status';
  const words = name.toLowerCase() === 'main' ? undefined : phraseOf(name);
  return words === undefined ? unnamed : `${words} workflow status`;
}

/** `opencollective.com/NAME/tiers/gold-sponsor.svg`: pictures of those who give in this way. */
function tier({ host, segments: [, kind, name = '', more] }: Address): string | undefined {
  if (host !== 'opencollective.com' || kind !== 'tiers' || (more !== undefined && more !== 'badge.svg'))
    return undefined;
  const words = phraseOf(name.replace(/\.svg$/i, ''));
  return words === undefined || words === 'Badge' ? undefined : `Open Collective tier: ${words.toLowerCase()}`;
}
