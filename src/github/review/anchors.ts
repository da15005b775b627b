import { hasMixedLineEndings, isShownAsText, isWrittenAsUtf8 } from './encodings.ts';
import { applyEdits } from '../../text/edits.ts';
import { hunkAround } from '../../lib/hunks.ts';
import type { Hunk } from '../../lib/hunks.ts';
import { isToTranslate } from '../../text/language.ts';
import { lineStarts, locate } from '../../lib/lines.ts';
import type { Document } from '../../model/document.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { severities } from '../../model/rule.ts';
import type { Edit } from '../../model/text.ts';

/** The lines of the diff that one comment is attached to, and the images that it is about. */
export type Anchor = {
  readonly path: string;
  /** 1-based lines of the head commit, both included; both ends lie in one hunk. */
  readonly startLine: number;
  readonly line: number;
  /** Never empty; in source order. */
  readonly images: readonly ReviewedImage[];
  /** The new text of all these lines, joined with `\n`; undefined for a comment without a suggestion. */
  readonly replacement: string | undefined;
  /** The same lines with the image marked as decorative instead; undefined where there is no such suggestion, or several images are meant. */
  readonly silence?: string | undefined;
  /** Whether GitHub can apply the replacement with one click. */
  readonly applicable: boolean;
};

export type Anchored = {
  /** Most severe first, then by file and line. */
  readonly anchors: readonly Anchor[];
  /** Images whose lines are not part of the diff: with a comment there, GitHub would reject the whole review. */
  readonly outside: readonly ReviewedImage[];
};

/**
 * Where comments go. `suggest` takes the images that have a suggestion, with one comment for those that share lines, because GitHub
 * applies one suggestion a line, and also the images whose drafts have to be translated first; `comment` takes every image with an error
 * or a warning, one comment each.
 * @param hunksOf undefined for a file whose diff is not shown
 */
export function anchorImages(
  images: readonly ReviewedImage[],
  hunksOf: (path: string) => readonly Hunk[] | undefined,
  mode: 'suggest' | 'comment',
): Anchored {
  const pageOf = pages();
  const commented = images.filter((reviewed) => {
    const isSevere = reviewed.findings.some(({ severity }) => severity !== 'info');
    return reviewed.inScope && isSevere && (mode === 'comment' || isOffered(reviewed) || isToTranslate(reviewed));
  });
  const ranges = commented.map((reviewed) => rangeOf(reviewed, mode, pageOf(reviewed.document)));
  const isInside = ({ reviewed: { document }, first, last }: Range) =>
    isShownAsText(document) && hunkAround(hunksOf(document.path) ?? [], first, last) !== undefined;
  const inside = ranges.filter(isInside);
  const hasBlock = ({ reviewed }: Range) => mode === 'suggest' && isOffered(reviewed);
  const anchors = [
    ...merged(inside.filter(hasBlock)).flatMap((group) => suggestionAnchor(group, pageOf)),
    ...inside.filter((range) => !hasBlock(range)).map(plainAnchor),
  ];
  return {
    anchors: anchors.toSorted(bySeverity),
    outside: ranges.filter((range) => !isInside(range)).map(({ reviewed }) => reviewed),
  };
}

function isOffered({ suggestion }: ReviewedImage): boolean {
  return suggestion?.offered === true;
}

type Page = { readonly starts: readonly number[]; readonly isMixed: boolean };
type PageOf = (document: Document) => Page;

/** Facts about a document that are computed once, and not again for each of its images. */
function pages(): PageOf {
  const known = new Map<Document, Page>();
  return (document) => {
    const page = known.get(document) ?? {
      starts: lineStarts(document.text),
      isMixed: hasMixedLineEndings(document.text),
    };
    known.set(document, page);
    return page;
  };
}

/** Lines of one image, 1-based, both included. */
type Range = { readonly reviewed: ReviewedImage; readonly first: number; readonly last: number };

/** A suggestion replaces the lines that its edit touches; a plain comment is attached to all lines of the image. */
function rangeOf(reviewed: ReviewedImage, mode: 'suggest' | 'comment', { starts }: Page): Range {
  const edited = mode === 'suggest' ? reviewed.suggestion?.edit.span : undefined;
  const { line, endLine, endColumn } = edited ? locate(starts, edited) : reviewed.location;
  // The end is exclusive: an end in column 1 belongs to the line before.
  return { reviewed, first: line, last: endColumn === 1 && endLine > line ? endLine - 1 : endLine };
}

function plainAnchor({ reviewed, first, last }: Range): Anchor {
  return {
    path: reviewed.document.path,
    startLine: first,
    line: last,
    images: [reviewed],
    replacement: undefined,
    applicable: false,
  };
}

/** Groups the ranges of a file that share a line. Two that share a line are in the same hunk. */
function merged(ranges: readonly Range[]): readonly (readonly Range[])[] {
  const sorted = ranges.toSorted(
    (a, b) => compare(a.reviewed.document.path, b.reviewed.document.path) || a.first - b.first || a.last - b.last,
  );
  const groups: Range[][] = [];
  let lastLine = 0;
  for (const range of sorted) {
    const group = groups.at(-1);
    if (group?.[0]?.reviewed.document.path === range.reviewed.document.path && range.first <= lastLine) {
      group.push(range);
      lastLine = Math.max(lastLine, range.last);
    } else {
      groups.push([range]);
      lastLine = range.last;
    }
  }
  return groups;
}

/** One anchor for the whole group; none when the lines would stay as they are. */
function suggestionAnchor(group: readonly Range[], pageOf: PageOf): readonly Anchor[] {
  const document = group[0]?.reviewed.document;
  if (document === undefined) return [];
  const startLine = Math.min(...group.map(({ first }) => first));
  const line = Math.max(...group.map(({ last }) => last));
  const edits = group.flatMap(({ reviewed }) => reviewed.suggestion?.edit ?? []);
  const { starts, isMixed } = pageOf(document);
  const { before, after } = linesAfter(document.text, starts, { first: startLine, last: line }, edits);
  if (before === after) return [];
  const images = group.map(({ reviewed }) => reviewed).toSorted((a, b) => a.image.span.start - b.image.span.start);
  const applicable = !isMixed && !after.includes('\r') && isWrittenAsUtf8(document, after);
  const silence = applicable ? silenceOf(group, pageOf(document), { first: startLine, last: line }) : undefined;
  return [{ path: document.path, startLine, line, images, replacement: after, applicable, silence }];
}

/** The lines with the only image of a comment marked as decorative, where that edit touches no other lines. */
function silenceOf(group: readonly Range[], { starts }: Page, lines: Lines): string | undefined {
  const [only, ...others] = group;
  const edit = only?.reviewed.suggestion?.silence;
  if (only === undefined || edit === undefined || others.length > 0) return undefined;
  const { line, endLine } = locate(starts, edit.span);
  if (line < lines.first || endLine > lines.last) return undefined;
  const { document } = only.reviewed;
  const { before, after } = linesAfter(document.text, starts, lines, [edit]);
  return before === after || after.includes('\r') || !isWrittenAsUtf8(document, after) ? undefined : after;
}

/** 1-based, both included. */
type Lines = { readonly first: number; readonly last: number };

/** The lines before and after the edits, with `\n` only: the body of a comment has no other line ending. */
function linesAfter(text: string, starts: readonly number[], { first, last }: Lines, edits: readonly Edit[]) {
  const start = starts[first - 1] ?? 0;
  const next = starts[last];
  const lines = text.slice(start, next === undefined ? undefined : next - 1);
  const shifted = edits.map((edit) => ({
    span: { start: edit.span.start - start, end: edit.span.end - start },
    text: edit.text,
  }));
  return { before: withoutReturns(lines), after: withoutReturns(applyEdits(lines, shifted)) };
}

function withoutReturns(lines: string): string {
  return lines.replace(/\r(?=\n|$)/g, '');
}

function bySeverity(a: Anchor, b: Anchor): number {
  return worst(a) - worst(b) || compare(a.path, b.path) || a.startLine - b.startLine;
}

function worst({ images }: Anchor): number {
  return Math.min(...images.flatMap(({ findings }) => findings.map(({ severity }) => severities.indexOf(severity))));
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
