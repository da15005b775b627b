import { heardAs, withAlt } from '../text/heard-as.ts';
import { rulePage } from '../text/homepage.ts';
import { languageOf } from '../text/language.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Finding } from '../model/rule.ts';
import type { DraftView, ElsewhereView, FindingView, HeardView, ImageView, PassageView } from './api.ts';
import type { Journal } from './journal.ts';
import type { ModelDrafts } from './model-drafts.ts';
import { idOf, seenOf, type Pages } from './pages.ts';
import { surroundingsOf } from '../text/surroundings.ts';
import { standing } from './session.ts';
import { unreadDraft } from './unread.ts';

/** What a view is made of. */
export type ViewOptions = {
  readonly pages: Pages;
  readonly journal: Journal;
  readonly drafts: ModelDrafts;
  readonly model: string;
  readonly picture: (reviewed: ReviewedImage) => ImageView['picture'];
};

/** Most other places of a picture that are shown. */
const mostElsewhere = 200;

/** An image as a person decides on it: text alone, never a part of the page. */
export function viewOf(reviewed: ReviewedImage, options: ViewOptions): ImageView {
  const { image, document, location } = reviewed;
  return {
    id: idOf(reviewed),
    seen: seenOf(reviewed),
    file: document.path,
    line: location.line,
    column: location.column,
    src: image.src.slice(0, 500),
    source: reviewed.source.slice(0, 2000),
    picture: options.picture(reviewed),
    findings: reviewed.findings.map(findingView),
    alt: textOf(reviewed),
    isDynamic: image.alt.kind === 'dynamic',
    isUnread: unreadDraft(options.journal, reviewed) !== undefined,
    heard: heardAs(image),
    passage: passageOf(reviewed),
    language: languageOf(reviewed),
    drafts: draftsOf(reviewed, options),
    model: options.drafts.about(reviewed),
    elsewhere: options.pages
      .showing(reviewed)
      .filter((one) => idOf(one) !== idOf(reviewed))
      .slice(0, mostElsewhere)
      .map((one) => elsewhereView(one, options.journal)),
    outcome: standing(options.journal, reviewed)?.outcome,
  };
}

export function findingView({ rule, severity, message }: Finding): FindingView {
  return { rule, severity, message, url: rulePage(rule) };
}

/** What a screen reader would say with another text. */
export function heardWith({ image }: ReviewedImage, alt: string): HeardView {
  return heardAs(withAlt(image, alt));
}

/** The drafts for an image, the surest first. A draft that is its text already is none, unless nobody has read it. */
export function draftsOf(
  reviewed: ReviewedImage,
  { journal, drafts, model }: Pick<ViewOptions, 'journal' | 'drafts' | 'model'>,
): readonly DraftView[] {
  const { proposal } = reviewed;
  const all: readonly DraftView[] = [
    ...(proposal === undefined ? [] : [{ source: proposal.source, alt: proposal.alt, basis: proposal.basis }]),
    ...drafts.madeFor(reviewed).map(({ text, model: name, asked }) => ({
      source: 'caption' as const,
      alt: text,
      basis: `${model}, which saw the picture`,
      ...(asked !== undefined && { by: { model: name, ...asked } }),
    })),
  ];
  const unread = unreadDraft(journal, reviewed);
  return [
    ...(unread === undefined ? [] : [unread.draft]),
    ...all.filter(({ source, alt }) => source === 'decorative' || alt !== textOf(reviewed)),
  ];
}

/** The text of today; undefined when there is none, empty when it is empty. */
export function textOf({ image }: ReviewedImage): string | undefined {
  if (image.alt.kind === 'text') return image.alt.text;
  return image.alt.kind === 'empty' ? '' : undefined;
}

function elsewhereView(reviewed: ReviewedImage, journal: Journal): ElsewhereView {
  return {
    id: idOf(reviewed),
    seen: seenOf(reviewed),
    file: reviewed.document.path,
    line: reviewed.location.line,
    alt: textOf(reviewed),
    decorative: reviewed.image.decorative,
    isOpen:
      (reviewed.findings.length > 0 || unreadDraft(journal, reviewed) !== undefined) &&
      standing(journal, reviewed) === undefined,
  };
}

function passageOf({ image, document }: ReviewedImage): PassageView {
  const { heading, figcaption, labels, control } = image.context;
  // In a large scan a text is read again, and the file may have another one by now: the images are read again then, too.
  const { before, after } = surroundingsOf(document.text, image.span);
  return {
    heading,
    before,
    after,
    figcaption,
    labels: labels.map(({ text }) => text),
    control: control && { kind: control.kind, text: control.otherText, target: control.target },
  };
}
