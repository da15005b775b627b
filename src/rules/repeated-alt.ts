import { quote } from './shared/quote.ts';
import { wordsOf } from './shared/same-words.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** Two different pictures of a page have the same alternative text: who listens cannot tell them apart. */
export const repeatedAlt: Rule = {
  id: 'repeated-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'Different pictures on one page have the same alternative text.',
  mendedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    if (text === undefined || !repetitions(page.images).has(image)) return undefined;
    return `A different picture further up is called ${quote(text)}, too, so who listens cannot tell them apart. Say what this one shows that the other does not.`;
  },
  severityOf: (image, page): Severity => repetitions(page.images).get(image) ?? 'info',
};

/** Images that repeat an earlier one, and how much that matters: side by side it is hardly meant. Worked out once a page. */
function repetitions(images: readonly Image[]): ReadonlyMap<Image, Severity> {
  const known = pages.get(images);
  if (known) return known;
  const fresh = new Map<Image, Severity>();
  const last = new Map<string, { readonly at: number; readonly picture: string }>();
  images.forEach((image, at) => {
    const key = keyOf(image);
    if (key === undefined) return;
    const picture = pictureOf(image.src);
    const earlier = last.get(key);
    if (earlier !== undefined && earlier.picture !== picture)
      fresh.set(image, earlier.at === at - 1 ? 'warning' : 'info');
    last.set(key, { at, picture });
  });
  pages.set(images, fresh);
  return fresh;
}

const pages = new WeakMap<readonly Image[], ReadonlyMap<Image, Severity>>();

/** Drawings in the page have no address to tell them apart by, and links to different places are told apart by these. */
function keyOf(image: Image): string | undefined {
  const text = spoken(image);
  if (text === undefined || text.length > 200 || image.src === '') return undefined;
  return `${wordsOf(text) || text} ${image.context.control?.target ?? ''}`;
}

/** The same for pictures that show the same in other colours or another size: `a-dark.svg#only-dark`, `a@2x.png`, `a.webp`. */
function pictureOf(src: string): string {
  if (/[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src.slice(0, 2000))) return '';
  // What lies in the page itself has no name.
  return (fileStem(src) || src.slice(0, 2000))
    .toLowerCase()
    .replace(
      /(?:^|[-_.])(?:dark|light|night|day|black|white|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu,
      '',
    );
}
