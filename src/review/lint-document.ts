import { detach } from '../lib/detach.ts';
import type { Document } from '../model/document.ts';
import type { KeptPages } from './kept-pages.ts';
import { lintPage, type LintedPage } from './lint-page.ts';
import { parseDocument, type ParseOutcome } from './parse.ts';
import type { PagePolicy, Policy } from './policy.ts';
import type { Change } from './scope.ts';

type LintDocumentOptions = Change & { readonly policy: Policy };

/**
 * A page as an earlier run kept it, or read and checked now. Nothing in it keeps a text in memory that does not stay there anyway: all pages are there at
 * once, the texts of a large scan never are.
 */
export async function lintDocument(
  document: Document,
  policy: PagePolicy,
  kept: KeptPages | undefined,
  options: LintDocumentOptions,
): Promise<ParseOutcome<LintedPage>> {
  const known = document.text === '' ? undefined : kept?.find(document, policy);
  const leaves = document.isReadAgain === true;
  if (known !== undefined) return { result: leaves ? withoutText(known) : known };
  const reading = await parseDocument(document, options.policy, (contents) => {
    if (!leaves) return lintPage(document, contents, policy, options);
    return withoutText(lintPage(document, { ...contents, images: detach(contents.images) }, policy, options));
  });
  if ('result' in reading && document.text !== '') kept?.keep(reading.result);
  return reading;
}

/** Its images are detached before they are checked, because functions of the page refer to them. */
function withoutText(page: LintedPage): LintedPage {
  return {
    ...page,
    comments: detach(page.comments),
    checked: page.checked.map((one) => ({ ...one, source: detach(one.source), findings: detach(one.findings) })),
  };
}
