import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { rulePage } from '../text/homepage.ts';
import type { Judged } from './judge.ts';

/** The name of the program beside each of its findings. */
export const source = 'alt-text-review';

/** As the protocol numbers them: Language Server Protocol 3.17, DiagnosticSeverity. */
const levels: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };

/** What an editor shows on a text: each finding on its image, or why the text could not be read. */
export function diagnosticsOf({ images, unread }: Judged, text: TextDocument): Diagnostic[] {
  const findings = images.flatMap(({ image, findings: all, inScope }) =>
    (inScope ? all : []).map(({ rule, severity, message }): Diagnostic => ({
      range: rangeOf(image.span, text),
      severity: levels[severity],
      source,
      code: rule,
      codeDescription: { href: rulePage(rule) },
      message,
    })),
  );
  if (unread === undefined) return findings;
  const start = { line: 0, character: 0 };
  return [...findings, { range: { start, end: start }, severity: levels.warning, source, message: unread }];
}

/** A span as the lines and UTF-16 columns of an editor, both from 0. */
export function rangeOf({ start, end }: Span, text: TextDocument) {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}
