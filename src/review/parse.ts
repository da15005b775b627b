import { messageOf, UnreadableText } from '../lib/errors.ts';
import { isCode, loadFormat, loadPlain, mayHoldImages, type PlainReader } from '../formats/index.ts';
import { mayHoldGenerated } from '../text/generated-parts.ts';
import { mayHoldIgnore } from './ignores/comment.ts';
import { mayHoldForeign } from './ignores/foreign.ts';
import type { Document } from '../model/document.ts';
import type { Components, Found, PageText } from '../model/format.ts';
import type { Comment } from '../model/text.ts';
import { pictureKeys } from './picture-keys.ts';
import type { Policy } from './policy.ts';

/** The contents of a document that matter here. */
export type Contents = Found & {
  /** Empty when none of them matters. */
  readonly comments: readonly Comment[];
  /** The lines that the comments speak of, where the file has others. */
  readonly page?: PageText | undefined;
};

/** The result for a document, or the reason why it could not be read. */
export type ParseOutcome<Result> = { readonly result: Result } | { readonly reason: string };

/** What the configuration says of the images in documents. */
export type ReadPolicy = Pick<Policy, 'components' | 'frontMatter' | 'fields'> &
  Partial<Pick<Policy, 'otherComments' | 'notebookOutputs'>>;

/** Whether a text can have anything for a run: an image, or a comment for us. A cheap test without false negatives. */
export function mayMatter({ text, format }: Pick<Document, 'text' | 'format'>, policy: ReadPolicy): boolean {
  return mayHoldImages(format, text, policy.components, pictureKeys(policy)) || mayHoldIgnore(text);
}

/** Whether a text is a document: source code is one where it can have anything for a run. */
export function isDocument(document: Pick<Document, 'text' | 'format'>, policy: ReadPolicy): boolean {
  return !isCode(document.format) || mayMatter(document, policy);
}

/** Finds the images of a document, and goes on with `work` before anything else runs. */
export async function parseDocument<Result>(
  { path, format, text }: Document,
  policy: ReadPolicy,
  work: (contents: Contents) => Result,
): Promise<ParseOutcome<Result>> {
  const { components } = policy;
  const keys = pictureKeys(policy, path);
  const hasImages = mayHoldImages(format, text, components, keys);
  const hasComments =
    mayHoldIgnore(text) ||
    (policy.otherComments === true && mayHoldForeign(text)) ||
    (hasImages && mayHoldGenerated(text));
  if (!hasImages && !hasComments) return { result: work({ ...nothing, comments: [] }) };
  const plainReader = hasComments ? undefined : await loadPlain(format, { text, ...keys });
  const begun = plainReader && (await readPlainly(plainReader, text, components));
  if (begun && 'reason' in begun) return begun;
  const plain = begun?.result;
  if (plain && !('finish' in plain)) return withinLimits(() => work({ images: plain, comments: [] }));
  const reader = await loadFormat(format, { text, ...keys });
  const read = () => (plain && reader.finish?.(plain, components)) ?? reader.read(text, components);
  return withinLimits(() =>
    work({
      ...(hasImages ? read() : nothing),
      comments: hasComments ? reader.comments(text) : [],
      page: hasComments ? reader.pageText?.(text) : undefined,
    }),
  );
}

/** Reads a page once more where what can read more of it was not loaded before. */
async function readPlainly(
  reader: PlainReader,
  text: string,
  components: Components,
): Promise<ParseOutcome<ReturnType<PlainReader['read']>>> {
  const read = () => withinLimits(() => reader.read(text, components));
  const first = read();
  const isBegun = 'result' in first && first.result !== undefined && 'finish' in first.result;
  return isBegun && (await reader.loadMore()) ? read() : first;
}

/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
export function withinLimits<Result>(work: () => Result): ParseOutcome<Result> {
  try {
    return { result: work() };
  } catch (error) {
    // The readers refuse what is nested too deeply or too dense for them: only this file must be lost.
    if (error instanceof RangeError)
      return {
        reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
      };
    if (error instanceof UnreadableText) return { reason: error.message };
    const bug = `The parser stopped: ${messageOf(error)}. This is a bug in alt-text-review: report it with the file.`;
    return { reason: bug };
  }
}

const nothing: Found = { images: [] };
