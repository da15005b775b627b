import type { Image, Syntax } from '../../model/image.ts';

/** The way in which a name is lacking. One image has one, so that exactly one rule speaks. */
export type Absence = 'in-control' | 'missing' | 'empty' | 'blank';

/** Why a screen reader has nothing to say for `image`; undefined where it has, where it should not, and where nobody can know. */
export function absence(image: Image): Absence | undefined {
  const { alt, context, decorative, name, syntax } = image;
  if (syntax === 'malformed' || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name))) return undefined;
  // Decoration is no excuse here: without a name the link is there, can be reached, and is called nothing (WCAG F89).
  if (context.control !== undefined && isBlank(context.control.otherText)) return 'in-control';
  if (decorative) return undefined;
  if (alt.kind === 'text') return 'blank';
  // Outside of Markdown, an empty `alt` that does not make the image decorative is overruled (role conflict) and as good as none.
  return alt.kind === 'empty' && markdown.has(syntax) ? 'empty' : 'missing';
}

/** Whether `text` is nothing that can be heard: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
export function isBlank(text: string): boolean {
  return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(
    text,
  );
}

/** Syntaxes with brackets that cannot be left out. */
const markdown: ReadonlySet<Syntax> = new Set([
  'inline',
  'full-reference',
  'collapsed-reference',
  'shortcut-reference',
] as const);
