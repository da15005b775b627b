import { loadFormat } from './formats/index.ts';
import { applyEdits } from './lib/edits.ts';
import { isEnglish, languageOfPath } from './lib/language.ts';
import type { PagePolicy } from './policy.ts';
import { judge } from './rules/index.ts';
import type { Components, Document, Image, Judged, Page, Suggestion } from './types.ts';

/** Why a text would not do as the alternative text of `image`, by the rules as the project has them; undefined when it would. */
export function objection({ image, document }: Judged, policy: PagePolicy, alt: string): string | undefined {
  const described: Image = { ...image, alt: { kind: 'text', text: alt }, name: alt, ...spoken };
  const page: Page = { path: document.path, images: [], isStale: () => false, altElsewhere: () => undefined };
  return policy.settle(described, judge(described, page, policy.isAsked)).find(({ severity }) => severity !== 'info')
    ?.rule;
}

const spoken = { decorative: false, markedDecorative: false } as const;

/** The language of the page an image stands in; English when nothing tells. */
export function languageOf({ document, image }: Judged, language: string): string {
  if (language !== 'auto') return language;
  return image.context.language ?? languageOfPath(document.path) ?? 'en';
}

/** What is needed to know that an edit changes nothing else. */
export type Surroundings = {
  /** Every image of the document. */
  readonly images: readonly Image[];
  readonly components: Components;
};

/**
 * The suggestion that puts a draft into the document; undefined when it may not be one: the page is in a language that the model
 * does not write, or the edit would change anything but this alternative text.
 */
export async function suggest(
  judged: Judged,
  language: string,
  { images, components }: Surroundings,
): Promise<Suggestion | undefined> {
  const { caption, document, image } = judged;
  if (caption?.status !== 'ok' || !isEnglish(languageOf(judged, language))) return undefined;
  const format = await loadFormat(document.format);
  const edit = format.setAlt(document.text, image, caption.text);
  const text = applyEdits(document.text, [edit]);
  if (!changesOnly(image, caption.text, images, format.find(text, components))) return undefined;
  const end = image.span.end + text.length - document.text.length;
  return { alt: caption.text, source: 'caption', edit, replacement: text.slice(image.span.start, end) };
}

/** All suggestions of a document made at once. */
export function fixedText(document: Document, images: readonly Judged[]): string {
  const edits = images
    .filter((judged) => judged.document === document)
    .flatMap(({ suggestion }) => suggestion?.edit ?? []);
  return applyEdits(document.text, edits);
}

/** The proof that an edit is safe wherever the image stands: the edited page is read again, and only this alt differs. */
function changesOnly(image: Image, alt: string, before: readonly Image[], after: readonly Image[]): boolean {
  const expected = before.map((old) => (old.span.start === image.span.start ? meaning(old.src, alt) : meaningOf(old)));
  return JSON.stringify(expected) === JSON.stringify(after.map(meaningOf));
}

function meaningOf({ src, alt }: Image): readonly string[] {
  return meaning(src, alt.kind === 'text' ? alt.text : undefined, alt.kind);
}

function meaning(src: string, text: string | undefined, kind = 'text'): readonly string[] {
  return [src, kind, text ?? ''];
}
