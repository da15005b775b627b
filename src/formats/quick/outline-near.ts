import { createHoles, type Holes } from '../../text/holes.ts';
import { easyMarkdown } from '../masking/easy-markdown.ts';
import { hasManyMarks, refuseDeepNesting, refuseDensity } from '../page/limits.ts';
import type { Outline } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { createPlainReader, partsOf, reach } from './divide.ts';
import { divisionOf, type Division } from './division.ts';
import type { MarkedPassage } from './marks.ts';
import type { PlainBlock } from './plain.ts';
import { plainImage } from './plain-image.ts';
import { refers } from './referring.ts';
import { shorten } from './shorten.ts';
import type { Slow } from './slow.ts';

/**
 * The outline of a Markdown text near some places: of the passages that have them, and of those that these depend on. Of the others it has
 * the places alone, and is therefore the same after an edit only if that edit leaves them as they are.
 *
 * @param outline of a text that consists of such passages; undefined where they do not tell how the text is read
 * @returns undefined where the whole text has to be read
 * @throws RangeError where the whole text could not be read
 */
export function outlineNear(
  text: string,
  near: readonly Span[],
  slow: Pick<Slow, 'isJsx' | 'mayShow'>,
  outline: (part: string) => Outline | undefined,
): Outline | undefined {
  const division = dividedText(text, slow);
  if (!division) return undefined;
  const short = shorten(text, partsOf(division.passages, passagesNear(near, division, slow.isJsx)));
  if (!near.every((span) => short.forth(span))) return undefined;
  const part = outline(short.text);
  return (
    part && {
      images: part.images.map((one) => ({ ...one, span: short.back(one.span), altSpan: short.back(one.altSpan) })),
      without(changes) {
        const spans = changes.map(({ span }) => span);
        const inside = changes.map((change) => ({ ...change, span: short.forth(change.span) ?? change.span }));
        return [...placesIn(division, spans), part.without(inside)].join('\n');
      },
    }
  );
}

/**
 * The same where all of these passages are plain and need no parser: their blocks, with texts, links' addresses and all that is known of images.
 * What is left out of it is code, and what stands between marks that are not touched.
 *
 * @returns undefined where the parsers have to read them
 * @throws RangeError where the whole text could not be read
 */
export function outlinePlain(
  text: string,
  near: readonly Span[],
  slow: Pick<Slow, 'isJsx' | 'mayShow'>,
): Outline | undefined {
  const division = dividedText(text, slow);
  if (!division || division.passages.some(({ isOpen }) => isOpen)) return undefined;
  const { masked, passages, front } = division;
  const plainBlocksOf = createPlainReader(masked, passages, slow.isJsx);
  const blocks: PlainBlock[] = [];
  for (const passage of passagesNear(near, division, slow.isJsx)) {
    const plain = passage.hasTemplates ? undefined : plainBlocksOf(passage);
    if (!plain) return undefined;
    blocks.push(...plain.blocks);
  }
  const found = blocks.flatMap(({ text: nearby, images }) =>
    images.map((image) =>
      plainImage(
        { image, nearby, heading: undefined, labels: [] },
        { text, isJsx: slow.isJsx, language: front.language },
      ),
    ),
  );
  return {
    images: found,
    without(changes) {
      const spans = changes.map(({ span }) => span);
      const changed = new Set(changes.map(({ index }) => found[index]?.span.start));
      return ['plain', ...placesIn(division, spans), ...blocks.map(outlineBlock(createHoles(spans), changed))].join(
        '\n',
      );
    },
  };
}

/** @param changed where the images begin whose text is left out */
function outlineBlock({ at }: Holes, changed: ReadonlySet<number | undefined>): (block: PlainBlock) => string {
  return ({ isHeading, isParagraph, text, images, targets }) =>
    JSON.stringify([
      isHeading,
      isParagraph,
      text,
      targets,
      images.map((image) => {
        const { src, span, link, alt } = image;
        const own = image.isTag ? image.others : [image.syntax, image.title];
        return [src, at(span.start), at(span.end), link, own, changed.has(span.start) ? null : (alt ?? false)];
      }),
    ]);
}

/** @throws RangeError where the whole text could not be read */
function dividedText(text: string, slow: Pick<Slow, 'isJsx' | 'mayShow'>): Division | undefined {
  refuseDeepNesting(text);
  refuseDensity(text);
  if (text.startsWith('\uFEFF') || hasManyMarks(text) || easyMarkdown(text) !== text) return undefined;
  return divisionOf(text, slow);
}

function passagesNear(near: readonly Span[], { masked, passages }: Division, isJsx: boolean): Set<MarkedPassage> {
  const isReferring = refers(masked, passages);
  const kept = new Set<MarkedPassage>();
  let next = 0;
  let reached = 0;
  for (const passage of passages) {
    const { start, end, hasTags, isMixed, mayDefine, isOpen } = passage;
    while (next < near.length && (near[next]?.end ?? 0) < start) next += 1;
    const isNear = (near[next]?.start ?? end) < end;
    if (isNear || reached > 0 || isOpen || mayDefine || (hasTags && (isReferring || isJsx)) || (isMixed && isJsx)) {
      kept.add(passage);
    }
    // What is not closed may go on behind a blank line.
    reached = isOpen ? reach : Math.max(0, reached - 1);
  }
  return kept;
}

/** Where the front matter, the passages and the templates of a text are, without what stands in `spans`. */
function placesIn({ front, passages, templates }: Division, spans: readonly Span[]): readonly string[] {
  const holes = createHoles(spans);
  const place = ({ start, end }: Span) => `${holes.at(start)}-${holes.at(end)}`;
  const outside = templates.filter((template) => !holes.contains(template));
  return [`front ${front.end}`, passages.map(place).join(' '), outside.map(place).join(' ')];
}
