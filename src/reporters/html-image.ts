import { whyNoDraft } from '../text/no-draft.ts';
import { languageOf } from '../text/language.ts';
import type { Fixed, PageImage } from '../model/html-page.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { draftOf } from './drafts.ts';

/** UTF-16 units of a construct, of an address and of lines to copy: longer ones are cut, or only their construct is copied. */
const mostSource = 1500;
export const mostSrc = 1000;
const mostLines = 500;

/** What the tables of the file have of an image. */
type Shared = {
  readonly findings: readonly number[];
  readonly src: PageImage['src'];
  readonly picture: number | undefined;
  /** The place of an origin of drafts in its table. */
  readonly basis: (origin: string) => number;
  readonly occurrence: number;
  readonly around: PageImage['around'];
};

/** An image as the scripts of the HTML report know it. */
export function pageImage(
  reviewed: ReviewedImage,
  { findings, src, picture, basis, occurrence, around }: Shared,
): PageImage {
  const { image, location, source } = mendedAt(reviewed);
  const { alt, name, context } = image;
  const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? '' : undefined;
  const language = languageOf(reviewed);
  const { status, draft, origin } = reviewed;
  return {
    line: location.line,
    ...(location.column > 1 && { column: location.column }),
    ...(status !== 'missing' && { status }),
    src,
    source: partsOf(source.slice(0, mostSource), image.src.slice(0, mostSrc)),
    ...(source.length > mostSource && { isCut: true }),
    ...(image.src.length > mostSrc && { isUnnamed: true }),
    ...(occurrence > 1 && { occurrence }),
    findings,
    ...(text !== undefined && { alt: text }),
    ...(name !== undefined && name !== text && { name }),
    ...(alt.kind === 'dynamic' && { isDynamic: true }),
    ...(image.decorative && { isDecorative: true }),
    ...(image.kind !== 'picture' && { kind: image.kind }),
    ...(context.control && { control: context.control }),
    ...(context.heading !== undefined && { heading: context.heading }),
    ...(context.figcaption !== undefined && { figcaption: context.figcaption }),
    ...(context.labels.length > 0 && { labels: context.labels.map((label) => label.text) }),
    ...(around && { around }),
    ...(language !== 'en' && { language }),
    ...(picture !== undefined && { picture }),
    ...draftOfPage(reviewed, basis),
    ...(draft !== undefined && draft.status !== 'ok' && { noDraft: whyNoDraft(draft) }),
    ...(origin && { builtPage: reviewed.document.path }),
  };
}

function partsOf(source: string, src: string): PageImage['source'] {
  const at = src === '' ? -1 : source.indexOf(src);
  return at === -1 ? source : [source.slice(0, at), source.slice(at + src.length)];
}

/** The draft that is shown to people, with the lines that it makes of the file where it can be written there. */
function draftOfPage(reviewed: ReviewedImage, basisAt: Shared['basis']): Pick<PageImage, 'draft'> {
  const shown = draftOf(reviewed);
  if (shown === undefined) return {};
  const { proposal, suggestion, origin } = reviewed;
  const alt = shown.words ?? '';
  const fixed = suggestion === undefined || origin !== undefined ? undefined : fixedBy(reviewed, suggestion, alt);
  return {
    draft: {
      source: proposal?.source ?? 'caption',
      alt,
      basis: basisAt(shown.origin),
      ...(fixed !== undefined && { fixed }),
    },
  };
}

function fixedBy({ document: { text }, image, source }: ReviewedImage, suggestion: Suggestion, alt: string): Fixed {
  const { edit, replacement } = suggestion;
  const { start, end } = image.span;
  const isInside = edit.span.start >= start && edit.span.end <= end && source.length <= mostSource;
  const after = text.indexOf('\n', end);
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const trail = text.slice(end, after === -1 ? text.length : after).replace(/\r$/, '');
  if (!isInside || lead.length + trail.length > mostLines) return replacement;
  return {
    from: edit.span.start - start,
    to: edit.span.end - start,
    ...(edit.text !== alt && { text: edit.text }),
    ...(lead !== '' && { lead }),
    ...(trail !== '' && { trail }),
  };
}
