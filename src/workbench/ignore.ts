import { loadFormat } from '../formats/index.ts';
import { pictureKeys } from '../review/picture-keys.ts';
import { applyEdits } from '../text/edits.ts';
import { whyNotAReason } from '../text/ignore-reason.ts';
import { plainLine } from '../text/plain.ts';
import type { Document } from '../model/document.ts';
import type { Components, Format } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Decision } from './api.ts';
import type { Rewritten } from './edits.ts';
import { idOf } from './pages.ts';
import type { Session } from './session.ts';

type Ignore = Extract<Decision, { readonly kind: 'ignore' }>;

/**
 * The document with a comment that ignores the findings of the image. It counts only if the page that is read again has the same images in the
 * same surroundings, the comment besides, and no finding less than those of this image.
 */
export async function withIgnore(
  session: Pick<Session, 'edits' | 'today' | 'review'>,
  document: Document,
  images: readonly ReviewedImage[],
  reviewed: ReviewedImage,
  { reason, until }: Ignore,
): Promise<Rewritten | { readonly reason: string }> {
  const why = plainLine(reason);
  const objection = whyNotAReason(why);
  if (objection !== undefined) return { reason: objection };
  if (until !== undefined && until < session.today) return { reason: `${until} is over. Give a later day, or none.` };
  const rules = [...new Set(reviewed.findings.map(({ rule }) => rule))];
  if (rules.length === 0) return { reason: 'There is no finding to ignore.' };
  const words = `${rules.join(' ')}${until === undefined ? '' : ` until ${until}`}: ${why}`;
  const candidates = commented(document, reviewed, words);
  if (candidates.length === 0) return { reason: unknownSyntax };
  const { policy } = session.edits;
  const { components } = policy;
  const format = await loadFormat(document.format, { text: document.text, ...pictureKeys(policy, document.path) });
  for (const rewritten of candidates) {
    const isProved =
      hasSameImages(format, document.text, rewritten.text, components) &&
      (await silencesOnly(session, { ...document, text: rewritten.text }, images, reviewed));
    if (isProved) return rewritten;
  }
  return { reason: impossible };
}

const unknownSyntax =
  'Files of this kind have no place for such a comment beside a picture. Write it by hand (docs/configuration.md), or accept the finding in a baseline.';
const impossible =
  'A comment here would change more than this finding: another picture on the line, or the page itself. Write it by hand, or accept the finding in a baseline.';

/** The document with a comment where its syntax has a place for one, the likeliest first. */
function commented({ text, format }: Document, { image, source }: ReviewedImage, words: string): readonly Rewritten[] {
  const { start, end } = image.span;
  const style = styles[format] ?? 'html';
  if (style === 'none') return [];
  if (style === 'code') {
    const note = `alt-text-review-ignore-line ${words}`;
    const tag = /^<[\w$.:-]+/.exec(source)?.[0];
    const written: readonly (readonly [after: string, lead: number])[] =
      tag === undefined
        ? [[`/* ${note} */ ${source}`, note.length + 7]]
        : // Behind the name of a tag a comment is white space, wherever the element stands; in a template of HTML it is not.
          [
            [`${tag} /* ${note} */${source.slice(tag.length)}`, 0],
            [`${source}<!-- ${note} -->`, 0],
          ];
    return written.map(([after, lead]) => ({
      text: applyEdits(text, [{ span: { start, end }, text: after }]),
      before: source,
      after,
      lead,
    }));
  }
  if (style === 'html' || style === 'mdx') {
    const note = `alt-text-review-ignore-line ${words}`;
    const comment = style === 'html' ? `<!-- ${note} -->` : `{/* ${note} */}`;
    const after = `${source}${spaced.has(format) ? ' ' : ''}${comment}`;
    return [{ text: applyEdits(text, [{ span: { start, end }, text: after }]), before: source, after, lead: 0 }];
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return [];
  const note = `alt-text-review-ignore-next-line ${words}`;
  const opening = style === 'rst' ? `.. ${note}\n\n${indent}` : `${style === 'data' ? '#' : '//'} ${note}\n${indent}`;
  const after = `${opening}${source}`;
  const lead = opening.length;
  return [{ text: applyEdits(text, [{ span: { start, end }, text: after }]), before: source, after, lead }];
}

/** How comments are written where it is not as in HTML. */
const styles: Readonly<Partial<Record<string, 'html' | 'mdx' | 'rst' | 'asciidoc' | 'code' | 'data' | 'none'>>> = {
  mdx: 'mdx',
  rst: 'rst',
  asciidoc: 'asciidoc',
  jsx: 'code',
  yaml: 'data',
  toml: 'data',
  json: 'none',
};

/** In Markdown, a space more is none. */
const spaced: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto']);

function hasSameImages(format: Format, before: string, after: string, components: Components): boolean {
  try {
    return inWords(format.read(before, components).images) === inWords(format.read(after, components).images);
  } catch {
    // No parser gets through the text with the comment.
    return false;
  }
}

function inWords(images: readonly Image[]): string {
  return JSON.stringify(
    images.map(({ src, alt, name, decorative, title, syntax, context }) => [
      src,
      alt,
      name,
      decorative,
      title,
      syntax,
      context,
    ]),
  );
}

async function silencesOnly(
  { review }: Pick<Session, 'review'>,
  document: Document,
  before: readonly ReviewedImage[],
  reviewed: ReviewedImage,
): Promise<boolean> {
  const now = new Map(
    (await review(document)).map((one) => [idOf(one), one.findings.map(({ rule }) => rule).join(' ')]),
  );
  return before.every((one) => {
    const rules = one === reviewed ? '' : one.findings.map(({ rule }) => rule).join(' ');
    return now.get(idOf(one)) === rules;
  });
}
