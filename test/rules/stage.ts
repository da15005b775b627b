import type { HouseStyle } from '../../src/model/house-style.ts';
import type { Image } from '../../src/model/image.ts';
import { contradicts } from '../../src/text/contradiction.ts';
import type { Page } from '../../src/model/rule.ts';

/**
 * The page of `text`, for rules that need more than the text. A comment on the line of an image supplies it:
 * `<!-- this change replaces the picture -->`, `<!-- elsewhere: A good description -->`, `<!-- original: a.md -->` for a page that has the same text in the
 * language it was written in, `<!-- another picture of a.md has this text -->`. The style of the project stands in `<!-- style: {…} -->`.
 */
export function stage(text: string, images: readonly Image[], path: string): Page {
  const lineOf = ({ span }: Image) => text.slice(span.start).split('\n', 1)[0] ?? '';
  const elsewhere = (image: Image) => /<!-- elsewhere: (.+?) -->/u.exec(lineOf(image))?.[1];
  return {
    path,
    images,
    style: styleIn(text),
    isStale: (image) => lineOf(image).includes('<!-- this change replaces the picture -->'),
    altElsewhere: elsewhere,
    elsewhere: {
      contradiction(image) {
        const other = elsewhere(image);
        return other !== undefined && contradicts(image.name ?? '', other) ? { text: other, path: 'b.md' } : undefined;
      },
      original: (image) => /<!-- original: (.+?) -->/u.exec(lineOf(image))?.[1],
      repetition: (image) => /<!-- another picture of (.+?) has this text -->/u.exec(lineOf(image))?.[1],
    },
  };
}

function styleIn(text: string): HouseStyle | undefined {
  const found = /<!-- style: (\{.+?\}) -->/u.exec(text)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as HouseStyle);
}
