import type { Image } from '../model/image.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import type { Finding, Page } from '../model/rule.ts';
import { askedRules, runRules } from '../rules/index.ts';
import type { PagePolicy } from './policy.ts';

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
export function brokenRule(linted: LintedImage, policy: PagePolicy, alt: string): string | undefined {
  return findingsFor(linted, policy, alt).find(({ severity }) => severity !== 'info')?.rule;
}

/** Whether `alt` is good as the text of the image: no rule has anything to say about it, not even advice. */
export function isGood(linted: LintedImage, policy: PagePolicy, alt: string): boolean {
  return findingsFor(linted, policy, alt).length === 0;
}

/** The findings that the image would have with `alt` as its text, most severe first, by the rules as the project has them. */
export function findingsFor({ image, document }: LintedImage, policy: PagePolicy, alt: string): readonly Finding[] {
  const described: Image = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
  const page: Page = {
    path: document.path,
    images: [],
    style: policy.style,
    options: policy.options,
    isStale: () => false,
    altElsewhere: () => undefined,
  };
  return policy.settle(described, runRules(described, page, askedRules(policy.isAsked)));
}

const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true } as const;

function spoken(alt: string) {
  return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false } as const;
}
