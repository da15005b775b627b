import { changeSentence, coverageMoved, headline } from '../../text/verdict.ts';
import { plainText } from '../../lib/markdown-text.ts';
import { talkBackPage } from '../../text/homepage.ts';
import type { Report } from '../../model/report.ts';
import type { NewComment } from './comments.ts';

/** The body of a review: the verdict, the one number with its change, what this change did, how to read and answer the comments, where the rest is. */
export function opening(
  { report, runUrl }: { readonly report: Report; readonly runUrl: string | undefined },
  drafts: readonly NewComment[],
): string {
  const change = changeSentence(report);
  return [
    `**${plainText(headline(report))}** · ${plainText(coverageMoved(report))}`,
    ...(change === undefined ? [] : [change]),
    ...drafting(drafts),
    `Answer a comment with \`/alt decorative\`, \`/alt ignore REASON\` or \`/alt again HINT\`: [what that does](${talkBackPage}).`,
    ...(runUrl === undefined ? [] : [`[The summary of the run](${runUrl}) has all that was found.`]),
  ].join('\n\n');
}

function drafting(drafts: readonly NewComment[]): readonly string[] {
  const isModel = drafts.some(({ anchor: { images } }) =>
    images.some(({ suggestion }) => suggestion?.offered === true && suggestion.source === 'caption'),
  );
  return isModel
    ? [
        'A model saw the pictures but does not know your purpose: read each draft before you commit it. Each says where it comes from.',
      ]
    : [];
}
