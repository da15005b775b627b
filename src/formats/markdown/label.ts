import { codeSpans } from '../mdx/jsx-code.ts';
import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';

/** How Markdown writes an image: an address in parentheses, or a reference in one of its three forms (CommonMark 0.31.2, 6.4). */
export const labelSyntaxes = ['inline', 'full-reference', 'collapsed-reference', 'shortcut-reference'] as const;

export type LabelSyntax = (typeof labelSyntaxes)[number];

/** Whether an image is written in Markdown itself. */
export function isLabel({ syntax }: Image): boolean {
  return labelSyntaxes.some((label) => label === syntax);
}

/** What is true of an image whose text is its label: `![](x)` may mean "decorative" or "forgotten". */
export const labelled = { attribute: undefined, emptyIsDecision: false, decorativeBy: 'img' } as const;

/** The edit that gives a Markdown image the label `alt`. */
export function setLabel(text: string, image: Image, alt: string): Edit {
  const label = escapeLabel(alt);
  if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
    // The label of these two is also the key of their definition, so they become full references.
    const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
    return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
  }
  return { span: image.altSpan, text: label };
}

/**
 * Text as the label of an image: what Markdown would interpret is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not stop it from closing a code span that began earlier;
 * a pipe is always escaped, because an image may be in a table; so is the second character of an opening template mark.
 */
export function escapeLabel(text: string): string {
  return text
    .replace(/[\\[\]*~|<]/g, '\\$&')
    .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
    .replaceAll('`', '&#96;');
}

/** The code that a label quotes, as it is in the flattened text (CommonMark 0.31.2, 6.1); nothing where there is none. */
export function codeIn(text: string, label: Span | undefined): Pick<Image, 'quotedCode'> {
  const source = label ? text.slice(label.start, label.end) : '';
  if (!source.includes('`') && !source.includes('~~~')) return {};
  const code = codeSpans(source).map(({ start, end }) => {
    // As many backticks end a span as begin it.
    const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
    return source.slice(start + ticks, end - ticks).trim();
  });
  return code.length === 0 ? {} : { quotedCode: code };
}
