import { heardAs, withAlt, type Heard } from '../../../text/heard-as.ts';
import { rulePage } from '../../../text/homepage.ts';
import type { PageData, PageFile, PageImage } from '../../../model/html-page.ts';
import type { Finding } from '../../../model/rule.ts';
import type { DraftView, ElsewhereView, ImageView, Outcome, QueueItem } from '../../api.ts';

/** An image of the report. */
export type Listed = {
  /** `i12`, as its element in the page without scripts. */
  readonly id: string;
  readonly file: string;
  readonly image: PageImage;
  readonly src: string;
  /** Of its picture; undefined where the report has none. */
  readonly address: string | undefined;
  readonly findings: readonly Finding[];
};

/** Images by their name in the page, in the order of the report. */
export function listedIn({ files, findings, folders, pictures }: PageData): ReadonlyMap<string, Listed> {
  const addresses = new Map<number, string>();
  const all = files.flatMap(({ path, images }: PageFile) => images.map((image) => ({ file: path, image })));
  return new Map(
    all.map(({ file, image }, index) => {
      const id = `i${index}`;
      const [folder, name] = image.src;
      const src = `${folders[folder] ?? ''}${name}`;
      return [
        id,
        {
          id,
          file,
          image,
          src,
          address: addressOf(image),
          findings: image.findings.flatMap((at) => findings[at] ?? []),
        },
      ];
    }),
  );

  function addressOf({ picture, src: [, srcName] }: PageImage): string | undefined {
    const parts = picture === undefined ? undefined : pictures[picture];
    if (picture === undefined || parts === undefined) return undefined;
    const [folder, name = encodeURIComponent(srcName)] = parts;
    const address = addresses.get(picture) ?? `${folders[folder] ?? ''}${name}`;
    addresses.set(picture, address);
    return address;
  }
}

/** An image in the list of the page. */
export function itemOf({ id, file, image, src, address, findings }: Listed, outcome: Outcome | undefined): QueueItem {
  const [finding] = findings;
  return {
    id,
    file,
    line: image.line,
    src,
    rule: finding?.rule ?? '',
    severity: finding?.severity ?? 'info',
    message: finding?.message ?? '',
    status: image.status ?? 'missing',
    isUnread: false,
    draft: image.draft?.source,
    thumbnail: address,
    picture: image.picture === undefined ? undefined : String(image.picture),
    outcome,
  };
}

/** An image as the components of the workbench show it. */
export function viewOf(
  listed: Listed,
  data: PageData,
  elsewhere: readonly ElsewhereView[],
  outcome: Outcome | undefined,
): ImageView {
  const { id, file, image, src, address, findings } = listed;
  const { line, column = 1, alt, heading, figcaption, labels = [], control, around } = image;
  return {
    id,
    seen: '',
    file,
    line,
    column,
    src,
    source: sourceOf(listed),
    picture: address === undefined ? { reason: 'The report has no picture of it.' } : { address },
    findings: findings.map((finding) => ({ ...finding, url: rulePage(finding.rule) })),
    alt,
    isDynamic: image.isDynamic === true,
    isUnread: false,
    heard: heardAs(spoken(listed)),
    passage: {
      heading,
      before: around?.before ?? [],
      after: around?.after ?? [],
      figcaption,
      labels,
      control: control && { kind: control.kind, text: control.otherText, target: control.target },
    },
    language: image.language ?? 'en',
    drafts: draftsOf(image, data),
    model: image.noDraft === undefined ? { status: 'off' } : { status: 'none', reason: image.noDraft },
    elsewhere,
    outcome,
  };
}

/** What a screen reader would say with another text. */
export function heardWith(listed: Listed, alt: string): Heard {
  return heardAs(withAlt(spoken(listed), alt));
}

function spoken({ src, image: { alt, name, isDynamic, isDecorative, kind = 'picture', control } }: Listed) {
  return {
    src,
    alt: isDynamic === true ? ({ kind: 'dynamic' } as const) : textOf(alt),
    name: name ?? (alt === '' ? undefined : alt),
    decorative: isDecorative === true,
    kind,
    context: { control },
  };
}

function textOf(alt: string | undefined) {
  if (alt === undefined) return { kind: 'absent' } as const;
  return alt === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text: alt } as const);
}

/** The construct of an image. */
export function sourceOf({ image: { source }, src }: Listed): string {
  return typeof source === 'string' ? source : source.join(src);
}

/** The draft of an image, if it has one. */
export function draftsOf({ draft }: PageImage, { bases }: PageData): readonly DraftView[] {
  return draft === undefined ? [] : [{ source: draft.source, alt: draft.alt, basis: bases[draft.basis] ?? '' }];
}

/** The lines of the file with the draft in them; undefined where it cannot be written. */
export function fixedLines(listed: Listed): string | undefined {
  const { draft } = listed.image;
  const fixed = draft?.fixed;
  if (draft === undefined || fixed === undefined) return undefined;
  if (typeof fixed === 'string') return fixed;
  const source = sourceOf(listed);
  const { lead = '', trail = '', text = draft.alt, from, to } = fixed;
  return [lead, source.slice(0, from), text, source.slice(to), trail].join('');
}
