import type { Components, PlainEdits } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { setListedAlt } from '../dialects/attribute-list.ts';
import { dialectOf } from '../dialects/index.ts';
import { mayHold } from '../may-hold.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { setDecorativeAttribute, setDecorativeLabel } from '../page/decorative.ts';
import { outlinePlain } from '../quick/outline-near.ts';
import { isLabel, setLabel } from './label.ts';
import { unlabelledTokens } from './tokens.ts';
import { hasUnquotedPath } from './unquoted-tags.ts';

/** What writes edits, and proves those in plain passages: all of it needs no parser. */
export const plainEdits: PlainEdits = {
  setAlt,
  setDecorative,
  outlinePlain: (text: string, near: readonly Span[], components?: Components) =>
    outlinePlain(text, near, { isJsx: false, mayShow: mayShow(components) }),
};

export function mayShow(components: Components | undefined): (source: string) => boolean {
  return (source) => mayHold(unlabelledTokens, source, components);
}

function setAlt(text: string, image: Image, alt: string): Edit {
  const line = alt.replace(/\s+/g, ' ').trim();
  const dialect = dialectOf(text, image);
  if (dialect) return dialect.setAlt(text, image, line);
  if (isLabel(image)) {
    return image.attribute === undefined ? setLabel(text, image, line) : setListedAlt(image, line);
  }
  const tag = text.slice(image.span.start, image.span.end);
  return setAltAttribute(text, image, line, hasUnquotedPath(tag) ? inUnquotedTags : inTags);
}

function setDecorative(text: string, image: Image): Edit | undefined {
  const dialect = dialectOf(text, image);
  if (dialect) return dialect.setDecorative?.(text, image);
  return isLabel(image) ? setDecorativeLabel(text, image, '>', wholeAddress) : setDecorativeAttribute(text, image);
}

/** With a scheme, with a host, or from the root of the site. */
const wholeAddress = /^(?:https?:\/)?\/\S*$/i;

/** Markdown around an element would read these as the end of a table cell or as code, and a template language as its own. */
const inTags = '|`{}';
/** The parser takes such an element for text, so images and emphasis that begin in its alt would break it. */
const inUnquotedTags = '|`[]*_~\\{}';
