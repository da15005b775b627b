import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { truncate } from '../lib/truncate.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { withText } from '../workbench/edits.ts';
import { withIgnore } from '../workbench/ignore.ts';
import { judge, type Judged } from './judge.ts';
import { rangeOf, source } from './diagnostics.ts';
import type { Project } from './project.ts';

/** The command that asks a model for a draft; its arguments are the address of the document and the offset of the image. */
export const draftCommand = 'alt-text-review.draft';

/** The edits for an image with a finding, each proved on the page as every suggestion is. */
export async function actionsFor(
  project: Project,
  judged: Judged,
  reviewed: ReviewedImage,
  text: TextDocument,
): Promise<CodeAction[]> {
  if (reviewed.findings.length === 0) return [];
  const { document, images } = judged;
  const edits = { policy: project.review.policy };
  const { proposal } = reviewed;
  const proposed = proposal?.alt === undefined || proposal.alt === '' ? undefined : proposal;
  const reason = 'say why here';
  const session = {
    edits,
    today: project.review.today,
    review: async (changed: typeof document) => (await judge(project, changed.path, changed.text))?.images ?? [],
  };
  const offers = [
    ...(proposed === undefined
      ? []
      : [
          {
            title: `Describe it as “${truncate(proposed.alt, 60)}”, from ${proposed.basis}`,
            result: await withText(document, images, reviewed, proposed.alt, edits),
          },
        ]),
    {
      title: 'Mark it as decorative: it tells nothing that the page does not say',
      result: await withText(document, images, reviewed, undefined, edits),
    },
    {
      title: 'Ignore this finding here, with a reason',
      result: await withIgnore(session, document, images, reviewed, { kind: 'ignore', reason }),
    },
  ];
  const made = offers.flatMap(({ title, result }, index): readonly CodeAction[] =>
    'reason' in result ? [] : [action(title, text, result.text, proposed !== undefined && index === 0)],
  );
  return [...made, ...draftAction(project, reviewed, text)];
}

function action(title: string, text: TextDocument, after: string, isPreferred: boolean): CodeAction {
  const edit = { documentChanges: [changeOf(text, after)] };
  return { title: `${title} (${source})`, kind: 'quickfix', edit, ...(isPreferred && { isPreferred }) };
}

function draftAction({ drafting }: Project, { image }: ReviewedImage, text: TextDocument): readonly CodeAction[] {
  if (drafting.status !== 'ready') return [];
  const title = `Ask the model to describe it (${source})`;
  return [
    {
      title,
      kind: 'quickfix',
      command: { title, command: draftCommand, arguments: [text.uri, text.version, image.span.start] },
    },
  ];
}

/** The change of a document into another text, from its first to its last difference; an editor refuses it for another version. */
export function changeOf(text: TextDocument, after: string) {
  const before = text.getText();
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  while (start > 0 && (joins(before, start) || joins(after, start))) start -= 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && (joins(before, before.length - tail) || joins(after, after.length - tail))) tail -= 1;
  const edit: TextEdit = {
    range: rangeOf({ start, end: before.length - tail }, text),
    newText: after.slice(start, after.length - tail),
  };
  return { textDocument: { uri: text.uri, version: text.version }, edits: [edit] };
}

/** Whether an offset is inside of one character or one line break, where no position of an editor can be. */
function joins(text: string, offset: number): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}
