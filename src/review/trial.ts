import type { Image } from '../model/image.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import type { Page } from '../model/rule.ts';
import { runRules } from '../rules/index.ts';
import type { PagePolicy } from './policy.ts';

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
export function brokenRule({ image, document }: LintedImage, policy: PagePolicy, alt: string): string | undefined {
  const described: Image = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
  const page: Page = { path: document.path, images: [], isStale: () => false, altElsewhere: () => undefined };
  return policy.settle(described, runRules(described, page, policy.isAsked)).find(({ severity }) => severity !== 'info')
    ?.rule;
}

const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true } as const;

function spoken(alt: string) {
  return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false } as const;
}
