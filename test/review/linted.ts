import type { LintedImage, Status } from '../../src/model/reviewed-image.ts';
import type { Severity } from '../../src/model/rule.ts';
import { bareImage } from '../world/image.ts';

/** An image with findings of these severities, the worst first. */
export function linted(
  severities: readonly Severity[],
  { inScope = true, status = 'weak' }: { readonly inScope?: boolean; readonly status?: Status } = {},
): LintedImage {
  return {
    document: { path: 'docs/a.md', format: 'html', text: '<img src="a.png">', changedLines: 'all' },
    image: bareImage,
    location: { line: 1, column: 1, endLine: 1, endColumn: 18 },
    source: '<img src="a.png">',
    status,
    inScope,
    identity: 'a.png',
    findings: severities.map((severity) => ({ rule: 'missing-alt', severity, message: 'It has no text.' })),
  };
}
