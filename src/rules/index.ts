import { adjacentDuplicateLink } from './adjacent-duplicate-link.ts';
import { attributionAsAlt } from './attribution-as-alt.ts';
import { blankAlt } from './blank-alt.ts';
import { decorativeInFigure } from './decorative-in-figure.ts';
import { decorativeWithName } from './decorative-with-name.ts';
import { dimensionAlt } from './dimension-alt.ts';
import { emojiAlt } from './emoji-alt.ts';
import { emptyLinkImage } from './empty-link-image.ts';
import { emptyMarkdownAlt } from './empty-markdown-alt.ts';
import { exportSuffix } from './export-suffix.ts';
import { filenameAlt } from './filename-alt.ts';
import { genericAlt } from './generic-alt.ts';
import { htmlInAlt } from './html-in-alt.ts';
import { idLikeAlt } from './id-like-alt.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { langMismatch } from './lang-mismatch.ts';
import { longAlt } from './long-alt.ts';
import { malformedImage } from './malformed-image.ts';
import { missingAlt } from './missing-alt.ts';
import { placeholderAlt } from './placeholder-alt.ts';
import { presentationalConflict } from './presentational-conflict.ts';
import { punctuationAlt } from './punctuation-alt.ts';
import { redundantPrefix } from './redundant-prefix.ts';
import { redundantSuffix } from './redundant-suffix.ts';
import { redundantWithText } from './redundant-with-text.ts';
import { repeatedAlt } from './repeated-alt.ts';
import { samePictureBetterAlt } from './same-picture-better-alt.ts';
import { slugAlt } from './slug-alt.ts';
import { spacerNamed } from './spacer-named.ts';
import { staleAlt } from './stale-alt.ts';
import { templateLeak } from './template-leak.ts';
import { tooShort } from './too-short.ts';
import { urlAlt } from './url-alt.ts';
import type { Image } from '../model/image.ts';
import { bySeverity, type Finding, type Page, type Rule } from '../model/rule.ts';

export { repeatedAlt } from './repeated-alt.ts';

/** Rules that speak of one fault in different words: of a group only the first that has something to say is heard. */
const groups: readonly (readonly Rule[])[] = [
  [malformedImage, emptyLinkImage],
  [presentationalConflict, decorativeWithName],
  [missingAlt, emptyMarkdownAlt, blankAlt],
  [
    filenameAlt,
    urlAlt,
    idLikeAlt,
    templateLeak,
    placeholderAlt,
    punctuationAlt,
    genericAlt,
    spacerNamed,
    dimensionAlt,
    slugAlt,
    attributionAsAlt,
    emojiAlt,
    repeatedAlt,
    exportSuffix,
    langMismatch,
    redundantPrefix,
    redundantSuffix,
    tooShort,
  ],
  [htmlInAlt],
  [staleAlt],
  [adjacentDuplicateLink, redundantWithText],
  [keywordStuffing, longAlt],
  [decorativeInFigure],
];

/** Advice that is worth a word only where one of the others complains. */
const advice: readonly Rule[] = [samePictureBetterAlt];

/** Every rule, most severe first; where two speak about one image, the earlier is the one people are told. */
export const rules: readonly Rule[] = [...groups.flat(), ...advice].toSorted(bySeverity);

const known: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Whether there is a rule with this id. */
export function isRule(id: string): boolean {
  return known.has(id);
}

/** What mends the findings of a rule, by its id; undefined for an id of none. */
export function mendedBy(id: string): Rule['mendedBy'] | undefined {
  return known.get(id)?.mendedBy;
}

/** Whether a rule, by its id, only advises: it counts for nothing where no other complains. */
export function isAdvice(id: string): boolean {
  return advice.some((rule) => rule.id === id);
}

/**
 * What the rules say about `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether a rule, by its id, is asked at all: one that is not keeps no other from speaking
 */
export function runRules(image: Image, page: Page, isAsked: IsAsked = everyRule): readonly Finding[] {
  const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
  const isFaulty = faults.some(({ severity }) => severity !== 'info');
  return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(bySeverity);
}

type IsAsked = (rule: string) => boolean;

const everyRule: IsAsked = () => true;

function firstOf(group: readonly Rule[], image: Image, page: Page, isAsked: IsAsked): readonly Finding[] {
  for (const rule of group) {
    const message = isAsked(rule.id) ? rule.check(image, page) : undefined;
    if (message === undefined) continue;
    return [{ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message }];
  }
  return [];
}
