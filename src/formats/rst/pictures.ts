import type { Span } from '../../model/text.ts';
import type { Directive } from './tree.ts';

/** A picture that a directive shows. */
export type RstPicture = {
  readonly syntax: (typeof pictureSyntaxes)[number];
  readonly src: string;
  /** As it is written, line breaks included; undefined when there is none. */
  readonly alt: string | undefined;
  /** The name of the option that carries the alternative text, with its colons. */
  readonly attribute: string;
  readonly altSpan: Span;
  readonly span: Span;
  /** The value of `:target:`, an address or the name of a target with an underscore. */
  readonly link: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
};

/** The directives that show a picture, by what they are called; `card` stands for all of sphinx-design. */
export const pictureSyntaxes = ['image', 'figure', 'thumbnail', 'image-sg', 'card'] as const;

/** The pictures of a directive. docutils and Sphinx show its path or the name of its substitution for one without a text: that is none. */
export function picturesOf(directive: Directive): readonly RstPicture[] {
  const syntax = pictureSyntaxes.find((name) => name === directive.name);
  if (syntax !== undefined && syntax !== 'card') {
    const src = addressOf(directive.argument);
    return src === '' ? [] : [pictureOf(directive, { syntax, src, altName: 'alt', linkName: 'target' })];
  }
  return cards.flatMap(({ directives, source, altName, linkName }) => {
    const src = directives.test(directive.name) ? addressOf(optionOf(directive, source) ?? '') : '';
    // Without the option, sphinx-design writes an empty text.
    return src === '' ? [] : [withAlt(pictureOf(directive, { syntax: 'card', src, altName, linkName }))];
  });
}

/** The address that a picture has in the page: white space is left out unless a backslash is before it (`directives.uri`). */
export function addressOf(written: string): string {
  return written.trim().replace(/\\([^])|\s+/g, (_, escaped?: string) => escaped ?? '');
}

const card = /^(?:card|grid-item-card)$/;
const articleInfo = /^article-info$/;

const cards = [
  { directives: card, source: 'img-background', altName: 'img-alt', linkName: undefined },
  { directives: card, source: 'img-top', altName: 'img-alt', linkName: undefined },
  { directives: card, source: 'img-bottom', altName: 'img-alt', linkName: undefined },
  { directives: articleInfo, source: 'avatar', altName: 'avatar-alt', linkName: 'avatar-link' },
] as const;

type Shown = {
  readonly syntax: RstPicture['syntax'];
  readonly src: string;
  readonly altName: string;
  readonly linkName: string | undefined;
};

function pictureOf(directive: Directive, { syntax, src, altName, linkName }: Shown): RstPicture {
  const { options, header, insertion } = directive;
  const alt = options.find(({ name }) => name === altName);
  return {
    syntax,
    src,
    alt: alt?.value,
    attribute: `:${altName}:`,
    altSpan: alt?.span ?? { start: insertion, end: insertion },
    span: header,
    link: linkName === undefined ? undefined : optionOf(directive, linkName),
    width: optionOf(directive, 'width'),
    height: optionOf(directive, 'height'),
  };
}

function withAlt(picture: RstPicture): RstPicture {
  return picture.alt === undefined ? { ...picture, alt: '' } : picture;
}

function optionOf({ options }: Directive, wanted: string): string | undefined {
  const value = options.find(({ name }) => name === wanted)?.value;
  return value === '' ? undefined : value;
}
