import type { Document } from '../model/document.ts';
import type { KeptPages } from './kept-pages.ts';
import { lintPage, type LintedPage } from './lint-page.ts';
import { parseDocument, type Contents, type ParseOutcome } from './parse.ts';
import type { PagePolicy, Policy } from './policy.ts';
import type { Change } from './scope.ts';

type LintDocumentOptions = Change & {
  readonly policy: Policy;
  /** Whether what is found has to stay when its document is let go: else every part of a text keeps all of it in memory. */
  readonly isDetached: boolean;
};

/** A page as an earlier run kept it, or read and checked now. */
export async function lintDocument(
  document: Document,
  policy: PagePolicy,
  kept: KeptPages | undefined,
  options: LintDocumentOptions,
): Promise<ParseOutcome<LintedPage>> {
  const known = document.text === '' ? undefined : kept?.find(document, policy);
  if (known !== undefined) return { result: options.isDetached ? withoutText(known) : known };
  const work = (contents: Contents) =>
    options.isDetached
      ? withoutText(lintPage(document, { ...contents, images: structuredClone(contents.images) }, policy, options))
      : lintPage(document, contents, policy, options);
  const reading = await parseDocument(document, options.policy, work);
  if ('result' in reading && document.text !== '') kept?.keep(reading.result);
  return reading;
}

function withoutText(page: LintedPage): LintedPage {
  return { ...page, checked: page.checked.map((one) => ({ ...one, source: structuredClone(one.source) })) };
}
