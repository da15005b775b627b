import { adjacentDuplicateLink } from './adjacent-duplicate-link.ts';
import { attributionAsAlt } from './attribution-as-alt.ts';
import { blankAlt } from './blank-alt.ts';
import { decorativeInFigure } from './decorative-in-figure.ts';
import { decorativeInText } from './decorative-in-text.ts';
import { decorativeWithName } from './decorative-with-name.ts';
import { contradictingAlt } from './contradicting-alt.ts';
import { dimensionAlt } from './dimension-alt.ts';
import { emojiAlt } from './emoji-alt.ts';
import { emptyLinkImage } from './empty-link-image.ts';
import { emptyMarkdownAlt } from './empty-markdown-alt.ts';
import { exportSuffix } from './export-suffix.ts';
import { filenameAlt } from './filename-alt.ts';
import { generatedAlt } from './generated-alt.ts';
import { genericAlt } from './generic-alt.ts';
import { houseStyle } from './house-style.ts';
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
import { repeatedElsewhere } from './repeated-elsewhere.ts';
import { samePictureBetterAlt } from './same-picture-better-alt.ts';
import { slugAlt } from './slug-alt.ts';
import { spacerNamed } from './spacer-named.ts';
import { staleAlt } from './stale-alt.ts';
import { templateLeak } from './template-leak.ts';
import { tooShort } from './too-short.ts';
import { untranslatedAlt } from './untranslated-alt.ts';
import { urlAlt } from './url-alt.ts';
import type { Image } from '../model/image.ts';
import { bySeverity, type Finding, type Page, type Rule } from '../model/rule.ts';

export { repeatedAlt } from './repeated-alt.ts';
export { isAloneInText } from './shared/alone.ts';

/** Rules that report the same fault in different words: of each group only the first finding is kept. */
const groups: readonly (readonly Rule[])[] = [
  [malformedImage, emptyLinkImage],
  [presentationalConflict, decorativeWithName],
  [missingAlt, emptyMarkdownAlt, blankAlt],
  [
    filenameAlt,
    urlAlt,
    idLikeAlt,
    templateLeak,
    generatedAlt,
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
    untranslatedAlt,
    langMismatch,
    redundantPrefix,
    redundantSuffix,
    tooShort,
    repeatedElsewhere,
  ],
  [contradictingAlt],
  [htmlInAlt],
  [houseStyle],
  [staleAlt],
  [adjacentDuplicateLink, redundantWithText],
  [keywordStuffing, longAlt],
  // The first speaks of the whole page.
  [decorativeInText, decorativeInFigure],
];

/** Rules that only advise: their findings are kept only beside a finding of another rule. */
const advice: readonly Rule[] = [samePictureBetterAlt];

/** Every rule, most severe first. Where two of the same severity report one image, people see the finding of the earlier one first. */
export const rules: readonly Rule[] = [...groups.flat(), ...advice].toSorted(bySeverity);

const known: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Ids of rules whose findings depend on the texts of other images: another one that takes the same text is in scope itself, and its finding is about both. */
export const rulesAboutOthers: readonly string[] = [
  repeatedAlt,
  contradictingAlt,
  untranslatedAlt,
  repeatedElsewhere,
].map(({ id }) => id);

/** Whether there is a rule with this id. */
export function isRule(id: string): boolean {
  return known.has(id);
}

/** What fixes the findings of the rule with this id; undefined for an unknown id. */
export function fixedBy(id: string): Rule['fixedBy'] | undefined {
  return known.get(id)?.fixedBy;
}

/** Whether the rule with this id can say how a text is without what its findings are about. */
export function mayMend(id: string): boolean {
  return known.get(id)?.mend !== undefined;
}

/** The text of an image without what the finding of this rule is about; undefined where a person or a model has to find words. */
export function mendBy(id: string, image: Image, page: Page): string | undefined {
  return known.get(id)?.mend?.(image, page);
}

/** Whether the rule with this id only advises: its findings are dropped where no other rule has one. */
export function isAdvice(id: string): boolean {
  return advice.some((rule) => rule.id === id);
}

/**
 * The findings of the rules for `image`, most severe first, then in the order of {@link rules}.
 *
 * @param asked those that run; all, unless given
 */
export function runRules(image: Image, page: Page, asked: AskedRules = everyRule): readonly Finding[] {
  const faults = firstOfEach(asked.groups, image, page);
  // Without one, all are of one severity.
  const isFaulty = faults.some(({ severity }) => severity !== 'info');
  return isFaulty ? [...faults, ...firstOfEach([asked.advice], image, page)].toSorted(bySeverity) : faults;
}

/** Rules that run, as {@link askedRules} finds them. */
export type AskedRules = { readonly groups: readonly (readonly Rule[])[]; readonly advice: readonly Rule[] };

/** The rules whose ids are asked for; one that does not run does not suppress the others of its group. */
export function askedRules(isAsked: (rule: string) => boolean): AskedRules {
  const running = (group: readonly Rule[]) => group.filter(({ id }) => isAsked(id));
  return { groups: groups.map(running).filter(({ length }) => length > 0), advice: running(advice) };
}

const everyRule = askedRules(() => true);

/** Of each group, the first finding. */
function firstOfEach(asked: readonly (readonly Rule[])[], image: Image, page: Page): readonly Finding[] {
  const findings: Finding[] = [];
  for (const group of asked) {
    for (const rule of group) {
      const message = rule.check(image, page);
      if (message === undefined) continue;
      findings.push({ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message });
      break;
    }
  }
  return findings;
}
