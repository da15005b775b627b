import type { Element } from 'hast';
import type { DecorativeBy, ImageKind } from '../../model/image.ts';
import { isImageRole, roleOf } from './roles.ts';
import { isImageInput } from './name-from-content.ts';
import { showsImage, showsMedia } from './embedded.ts';
import type { elementSyntaxes } from './tokens.ts';

/** How one kind of element shows an image and gets a name. */
export type Kind = {
  readonly syntax: (typeof elementSyntaxes)[number];
  readonly kind: ImageKind;
  /** The attribute that carries its alternative text. */
  readonly attribute: 'alt' | 'aria-label';
  readonly decorativeBy: DecorativeBy;
  /** Attributes that may contain its address, the likeliest first, by their hast names. */
  readonly sources: readonly string[];
};

/**
 * The kind of image that an element is by its tag, type and role alone; undefined when it is not an image.
 *
 * @param hasRole whether it may have a role
 */
export function kindOf(element: Element, hasRole = true): Kind | undefined {
  const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
  if (kind?.isMeant(element)) return kind;
  return hasRole && isImageRole(roleOf(element)) ? roleImage : undefined;
}

type TaggedKind = Kind & { isMeant(element: Element): boolean };

/** Lazy loaders keep the address in another attribute, so an element without `src` is still an image. */
const pictureSources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'srcSet', 'dataSrcset'];

/** `picture` is not a kind of its own: it shows its `img`, and nothing without one. */
const kinds: Readonly<Record<string, TaggedKind>> = {
  img: {
    syntax: 'img',
    kind: 'picture',
    attribute: 'alt',
    decorativeBy: 'alt',
    sources: pictureSources,
    isMeant: always,
  },
  input: {
    syntax: 'input',
    kind: 'button',
    attribute: 'alt',
    decorativeBy: 'never',
    sources: pictureSources,
    isMeant: isImageInput,
  },
  area: {
    syntax: 'area',
    kind: 'link',
    attribute: 'alt',
    decorativeBy: 'never',
    sources: [],
    isMeant: ({ properties }) => properties.href !== undefined,
  },
  svg: {
    syntax: 'svg',
    kind: 'drawing',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: [],
    isMeant: always,
  },
  image: {
    syntax: 'svg-image',
    kind: 'drawing',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: ['href', 'xLinkHref'],
    isMeant: always,
  },
  object: {
    syntax: 'object',
    kind: 'embedded',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: ['data'],
    isMeant: ({ properties }) => showsMedia(properties.data, properties.type),
  },
  embed: {
    syntax: 'embed',
    kind: 'embedded',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: ['src'],
    isMeant: ({ properties }) => showsImage(properties.src, properties.type),
  },
};

const roleImage: Kind = {
  syntax: 'role-img',
  kind: 'element',
  attribute: 'aria-label',
  decorativeBy: 'aria-hidden',
  sources: [],
};

function always(): boolean {
  return true;
}
