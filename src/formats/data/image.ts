import type { Context, Image } from '../../model/image.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import type { Place } from './parts.ts';
import { folded, type DataPicture } from './picture.ts';
import type { Mapping } from './tree.ts';

/** A picture of data as an image: what its mapping says besides is what stands around it. @param language of all texts */
export function toImage(picture: DataPicture, syntax: string, language: string | undefined): Image {
  const { src, alt, isUnknown, attribute, altSpan, span, caption, place } = picture;
  const isDecorative = !isUnknown && alt === '';
  return {
    src,
    alt: isUnknown
      ? { kind: 'dynamic' }
      : alt === undefined
        ? { kind: 'absent' }
        : alt === ''
          ? { kind: 'empty' }
          : { kind: 'text', text: alt },
    name: isUnknown || alt === '' ? undefined : alt,
    decorative: isDecorative,
    markedDecorative: isDecorative,
    title: undefined,
    width: undefined,
    height: undefined,
    syntax,
    kind: 'picture',
    emptyIsDecision: true,
    decorativeBy: 'other',
    attribute,
    span,
    altSpan,
    context: contextOf(place, { caption, attribute, language }),
  };
}

type About = {
  readonly caption: string | undefined;
  readonly attribute: string;
  readonly language: string | undefined;
};

function contextOf(place: Place, { caption, attribute, language }: About): Context {
  const nearby = textsOf(place.node).filter(({ name, text }) => name !== attribute && text !== caption);
  return {
    control: undefined,
    figcaption: caption,
    labels: [],
    heading: headingOf(place),
    nearby: nearby
      .map(({ text }) => text)
      .join(' ')
      .slice(0, longest),
    language,
    adjacentLinkText: undefined,
  };
}

/** UTF-16 units: a prompt needs no more. */
const longest = 2000;

/** The title of the mapping, or of one around it. */
function headingOf(place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  return (
    textsOf(place.node).find(({ name }) => /^(?:title|name|heading|headline)$/i.test(name))?.text ??
    headingOf(place.parent)
  );
}

function textsOf({ members }: Mapping): readonly { readonly name: string; readonly text: string }[] {
  return members.slice(0, mostMembers).flatMap(({ name, value }) => {
    if (value.kind !== 'scalar' || value.type !== 'text') return [];
    const text = folded(value.text.slice(0, longest));
    // Addresses, ids and classes are no sentences.
    return text.includes(' ') || /^\p{Lu}/u.test(text) ? (isPictureAddress(text) ? [] : [{ name, text }]) : [];
  });
}

/** A mapping of thousands of pictures would be read for each of them. */
const mostMembers = 50;
