import { blankAlt } from './blank-alt.ts';
import { emptyLinkImage } from './empty-link-image.ts';
import { emptyMarkdownAlt } from './empty-markdown-alt.ts';
import { filenameAlt } from './filename-alt.ts';
import { genericAlt } from './generic-alt.ts';
import { missingAlt } from './missing-alt.ts';
import { placeholderAlt } from './placeholder-alt.ts';
import { redundantPrefix } from './redundant-prefix.ts';
import type { Finding, Image, Page, Rule, Severity } from '../types.ts';

/** A rule whose severity depends on the image says so itself; `severity` is then the one of the usual case. */
type Graded = Rule & { severityOf?(image: Image): Severity };

const table: readonly Graded[] = [
  emptyLinkImage,
  missingAlt,
  emptyMarkdownAlt,
  blankAlt,
  filenameAlt,
  placeholderAlt,
  genericAlt,
  redundantPrefix,
];

/** Every rule, most severe first; where two speak about one image, the earlier is the one people are told. */
export const rules: readonly Rule[] = table;

/** What all rules say about `image`, most severe first, then in the order of {@link rules}. */
export function judge(image: Image, page: Page): readonly Finding[] {
  return table
    .flatMap((rule) => finding(rule, image, page))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function finding(rule: Graded, image: Image, page: Page): readonly Finding[] {
  const message = rule.check(image, page);
  if (message === undefined) return [];
  return [{ rule: rule.id, severity: rule.severityOf?.(image) ?? rule.severity, message }];
}
