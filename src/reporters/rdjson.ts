import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { oneLine } from '../lib/escape-controls.ts';
import { lineStarts, locate } from '../lib/lines.ts';
import { homepage, rulePage } from '../text/homepage.ts';
import { bySeverity, reported, unreadFiles, type Reported } from '../text/reported.ts';
import { leftOutNote, leftOutPlace, leftOutSeverity } from '../text/left-out-note.ts';
import { serialise } from './serialise.ts';
import { unreadPage, unreadSeverity } from './unread.ts';

/** The diagnostics of reviewdog (its `proto/rdf/reviewdog.proto`): unread files and the findings in scope, most severe first, with the suggestions. */
export function rdjson(report: Report): string {
  const rangeIn = ranges();
  const unread = unreadFiles(report).map(({ file, reason }) => ({
    message: `The file could not be read, so its images are not checked. ${oneLine(reason)}`,
    location: { path: file, range: { start: { line: 1, column: 1 } } },
    severity: severities[unreadSeverity(report)],
    code: { value: 'unread', url: unreadPage },
  }));
  const note = leftOutNote(report);
  const leftOut = note && {
    message: note.sentence,
    location: { path: leftOutPlace.path },
    severity: severities[leftOutSeverity(note)],
    code: { value: leftOutPlace.rule },
  };
  return serialise({
    source: { name: report.tool.name, url: homepage },
    diagnostics: [
      ...unread,
      ...(leftOut ? [leftOut] : []),
      ...bySeverity(reported(report)).map((one) => diagnostic(one, rangeIn)),
    ],
  });
}

function diagnostic({ reviewed, finding }: Reported, rangeIn: RangeIn) {
  const { document, image } = mendedAt(reviewed);
  const { suggestion } = reviewed;
  return {
    message: oneLine(finding.message),
    location: { path: document.path, range: rangeIn(document, image.span) },
    severity: severities[finding.severity],
    code: { value: finding.rule, url: rulePage(finding.rule) },
    ...(suggestion?.offered === true && {
      suggestions: [{ range: rangeIn(document, suggestion.edit.span), text: suggestion.edit.text }],
    }),
  };
}

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

/** 1-based; a column counts bytes of UTF-8, and the end is behind the last of them. */
type Position = { readonly line: number; readonly column: number };
type RangeIn = (document: Document, span: Span) => { readonly start: Position; readonly end: Position };

/** Finds the lines of each document once. */
function ranges(): RangeIn {
  const known = new Map<Document, readonly number[]>();
  return (document, span) => {
    const starts = known.get(document) ?? lineStarts(document.text);
    known.set(document, starts);
    const position = (offset: number, line: number) => ({
      line,
      column: Buffer.byteLength(document.text.slice(starts[line - 1], offset)) + 1,
    });
    const { line, endLine } = locate(starts, span);
    return { start: position(span.start, line), end: position(span.end, endLine) };
  };
}
