import { createHash } from 'node:crypto';
import { firstOf } from '../../lib/first-of.ts';
import { pictureMark, wordsMark } from '../../text/draft-marks.ts';
import { codeSpan, prose } from '../../lib/markdown-text.ts';
import type { LintedImage, PostedDraft, ReviewedImage } from '../../model/reviewed-image.ts';
import type { Severity } from '../../model/rule.ts';
import type { Anchor } from './anchors.ts';
import { closing, isDrafted, proposal, silence } from './comment-parts.ts';
import { heardLines, heardSentence } from './heard.ts';
import { formatMarker, type Repetition } from './marker.ts';
import { pictures, type PreviewOf } from './preview.ts';

/** A comment that is ready to be posted. */
export type NewComment = {
  readonly anchor: Anchor;
  /** Identities of the findings that it reports, as they are in its marker. */
  readonly ids: readonly string[];
  readonly body: string;
};

/** What a comment is made from besides its images. */
export type CommentOptions = {
  /** Hides the secrets of the run. Lines with one of them are not suggested: GitHub would write the stars into the file. */
  readonly hide?: (text: string) => string;
  /** To be remembered in its marker. */
  readonly repetitions?: readonly Repetition[];
  readonly previewOf?: PreviewOf | undefined;
};

/** In UTF-16 units. GitHub rejects longer bodies, and with one of them the whole review. */
export const longestBody = 65_536;

/** Most images that one comment names: only in generated pages do more of them share a line. */
const mostNamed = 20;

/** The comment for an anchor; undefined when it cannot be short enough, which takes thousands of images on one line. */
export function composeComment(anchor: Anchor, options: CommentOptions = {}): NewComment | undefined {
  const { hide = (text: string) => text, repetitions = [], previewOf } = options;
  const ids = anchor.images.map((reviewed) => findingId(reviewed));
  const plain = { ...anchor, silence: undefined };
  const isShown = ({ replacement = '', silence = '' }: Anchor) =>
    [replacement, silence].every((lines) => hide(lines) === lines);
  const body = [{ ...anchor, previewOf }, { ...plain, previewOf }, plain, { ...plain, replacement: undefined }]
    .filter(isShown)
    .map((one) => hide(compose(one, ids, repetitions)))
    .find((text) => text.length <= longestBody);
  return body === undefined ? undefined : { anchor, ids, body };
}

/**
 * Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change.
 *
 * @param path the name of its file, current or earlier
 */
export function findingId({ document, findings, identity }: LintedImage, path = document.path): string {
  return createHash('sha256')
    .update(`${findings[0]?.rule ?? ''}\n${path}${identity.slice(document.path.length)}`)
    .digest('hex')
    .slice(0, 16);
}

type Composed = Anchor & { readonly previewOf?: PreviewOf | undefined };

/** The marker comes first, so that it is still there when the body is cut. */
function compose(anchor: Composed, id: readonly string[], repetitions: readonly Repetition[]): string {
  const drafts = anchor.images.flatMap(postedDraft);
  const paragraphs = [
    complaints(anchor),
    ...pictures(anchor.images, anchor.previewOf),
    ...(anchor.images.length === 1 ? heardLines(anchor) : []),
    ...proposal(anchor),
    ...silence(anchor),
    closing(anchor, mostNamed),
  ];
  return `${formatMarker({ id, drafts, repetitions })}\n${paragraphs.join('\n\n')}`;
}

/** The words of a model in the comment: other texts are on the page, or may be the same for several pictures. */
function postedDraft({ draft, proposal, suggestion }: ReviewedImage): readonly PostedDraft[] {
  if (!isDrafted(draft) || draft.picture === undefined) return [];
  const isShown = proposal === undefined && suggestion?.offered !== false;
  return isShown ? [{ words: wordsMark(draft.text), picture: pictureMark(draft.picture) }] : [];
}

function complaints(anchor: Anchor): string {
  const { images } = anchor;
  const [only] = images;
  if (only !== undefined && images.length === 1) return complaint(only);
  const listed = firstOf(
    images,
    mostNamed,
    (one) => `${codeSpan(one.image.src, 100)}: ${complaint(one)} ${heardSentence(one, anchor)}`,
  );
  return listed.map((line) => `- ${line}`).join('\n');
}

/** How severe a finding is, and its message, the first sentence in bold: what is wrong. */
export function complaint({ findings }: Pick<ReviewedImage, 'findings'>): string {
  const [finding] = findings;
  if (finding === undefined) return '';
  const { message, severity } = finding;
  const end = message.search(/(?<=[.!?])\s/);
  const [first, rest] = end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end)];
  return `**${severityWords[severity]} · ${prose(first)}**${prose(rest)}`;
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Advice' } as const satisfies Record<
  Severity,
  string
>;
