import { isTextAtMargin } from './line-starts.ts';
import { isBreak, lineAt, listMarker } from './line.ts';
import type { MarkedPassage } from './marks.ts';
import type { Beside, PlainBlocks } from './plain.ts';

/** What is beside a passage; undefined where that is not plain. */
export type Besides = {
  readonly before: Beside;
  readonly after: Beside;
  /** Whether raw HTML beside it may be a caption. */
  readonly mayCaption: boolean;
};

export type Neighbours = {
  beside(index: number): Besides;
  /** The next block that a reader sees before or after a passage; the next passage that is not plain, where that comes first. */
  next(index: number, step: 1 | -1): Exclude<Beside, undefined> | Unread;
  /** Whether `beside` may find raw HTML. */
  hasTags(index: number): boolean;
  /** A passage with those that a reader sees before and after it. */
  around(index: number): readonly MarkedPassage[];
};

type Unread = { readonly passage: MarkedPassage; readonly index: number };

export function createNeighbours(
  text: string,
  passages: readonly MarkedPassage[],
  blocksOf: (passage: MarkedPassage) => PlainBlocks | undefined,
  isJsx: boolean,
): Neighbours {
  /** In JSX, braces may hold a comment. */
  const seen = isJsx ? /[^\s[<{`~*_-]/ : /[^\s[<`~*_-]/;
  let closing: ReadonlySet<MarkedPassage> | undefined;

  function endsDetails(passage: MarkedPassage): boolean {
    closing ??= closingDetails(text, passages);
    return closing.has(passage);
  }

  function next(index: number, step: 1 | -1): Exclude<Beside, undefined> | Unread {
    for (let at = index + step; ; at += step) {
      const passage = passages[at];
      if (!passage) return false;
      if (step === 1 ? beginsContained(text, passage) : !isJsx && endsContained(passage)) return null;
      if (isTable(text, passage)) return null;
      const blocks = blocksOf(passage);
      if (!blocks) {
        const html =
          !isJsx && passage.hasTags && !passage.isMixed && !passage.isJoined
            ? text.slice(passage.start, passage.end).trim()
            : '';
        if (isComment(html)) continue;
        if (anchor.test(html)) return null;
        return opensDetails(html) || endsDetails(passage) ? false : { passage, index: at };
      }
      const found = step === 1 ? blocks.first : blocks.last;
      if (found !== undefined) return found;
    }
  }

  /** The offset of the first passage that certainly has something to see: not code, definitions or comments alone. */
  function until(index: number, step: 1 | -1): number {
    let at = index + step;
    for (let passage = passages[at]; passage; passage = passages[at]) {
      if (seen.test(text.charAt(passage.start)) && !passage.mayDefine) return at;
      at += step;
    }
    return at - step;
  }

  return {
    next,
    beside: (index) => {
      const [before, after] = [next(index, -1), next(index, 1)];
      const textOf = (beside: typeof before) => (typeof beside === 'object' && beside !== null ? undefined : beside);
      const mayCaption = [before, after].some(
        (beside) => typeof beside === 'object' && beside?.passage.hasTags === true,
      );
      return { before: textOf(before), after: textOf(after), mayCaption };
    },
    around: (index) => passages.slice(until(index, -1), until(index, 1) + 1),
    hasTags(index) {
      const last = until(index, 1);
      for (let at = until(index, -1); at <= last; at += 1) if (at !== index && passages[at]?.hasTags) return true;
      return false;
    },
  };
}

/** Whether a passage begins with a quotation or a list, whatever that says. */
function beginsContained(text: string, { start, end, hasTags, isMixed }: MarkedPassage): boolean {
  if (hasTags || isMixed || isTextAtMargin(text, start)) return false;
  const ending = text.indexOf('\n', start);
  const line = lineAt(text, start, ending === -1 ? end : ending);
  if (line.indent > 0) return false;
  if (text.charAt(start) === '>') return true;
  return !isBreak(text, line) && listMarker(text, line)?.isEmpty === false;
}

function endsContained(passage: MarkedPassage): boolean {
  return passage.endsContained && !passage.hasTags && !passage.isMixed;
}

/** Whether a passage is one comment and nothing else. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)/.test(html) && html.indexOf('-->') === html.length - '-->'.length && !html.includes('--!>');
}

/** An anchor in a line of its own, which is a paragraph without a text. */
const anchor = /^<a (?:id|name)="[\w-]{1,200}"><\/a>$/;

/** Whether a passage is the beginning of details with a plain summary. */
function opensDetails(html: string): boolean {
  const [before, after] = ['<details>\n<summary>', '</summary>'];
  if (!html.startsWith(before) || !html.endsWith(after)) return false;
  const said = html.slice(before.length, -after.length);
  return said.length <= 200 && summary.test(said);
}

/** An ampersand before a space begins no reference. */
const summary = /^(?:[^<>&`{}$\n]|& )*$/;

/** The passages that are the end tag of details and nothing else, as long as no other element may be open that such a tag would close. */
function closingDetails(text: string, passages: readonly MarkedPassage[]): ReadonlySet<MarkedPassage> {
  const found = new Set<MarkedPassage>();
  let depth = 0;
  for (const passage of passages) {
    if (!passage.hasTags) continue;
    const html = text.slice(passage.start, passage.end).trim();
    if (opensDetails(html)) depth += 1;
    else if (html === '</details>' && depth > 0) {
      depth -= 1;
      found.add(passage);
    } else if (passage.isGrouping || /<\/?details/i.test(html)) break;
  }
  return found;
}

/** Whether a passage is one table and nothing else (GFM 4.10). */
function isTable(text: string, { start, end, hasTags, isMixed }: MarkedPassage): boolean {
  if (hasTags || isMixed || text.charAt(start) !== '|') return false;
  const lines = text.slice(start, end).trimEnd().split('\n');
  const delimiters = lines[1]?.trim() ?? '';
  return /^\|(?: *:?-+:? *\|)+$/.test(delimiters) && isAlike(lines) && lines.every((line) => line.startsWith('|'));
}

/** Whether the head has as many cells as the line of delimiters; escaped bars and code make it unsure. */
function isAlike([head = '', delimiters = '']: readonly string[]): boolean {
  return !/[\\`]/.test(head) && head.trim().endsWith('|') && head.split('|').length === delimiters.split('|').length;
}
