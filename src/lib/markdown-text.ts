import { truncate } from './truncate.ts';
import { oneLine } from './escape-controls.ts';

/**
 * Untrusted text as a code span of at most `most` UTF-16 units: no part of it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
export function codeSpan(text: string, most = 300): string {
  const line = truncate(oneLine(text), most);
  // An empty span would be two backticks, which open the next span.
  if (line.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** `text` as a fenced block of its own; the fence is longer than any run of backticks in it, and at least three. */
export function fencedBlock(text: string, info = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text}\n${fence}`;
}

/**
 * Untrusted text as plain words inside a line of GitHub Markdown: no markup, no HTML, no math, no link.
 * A backslash does not stop a mention or a reference to an issue; a zero-width character after the sign does.
 */
export function plainText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
    .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}

/** A sentence of ours that quotes the page: what stands between backticks is code and stays so, the rest is {@link plainText}. */
export function prose(sentence: string): string {
  const parts = sentence.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}

const wordJoiner = '\u2060';

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
