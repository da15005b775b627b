import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import { spokenWords } from '../text/same-words.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** Two different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
export const repeatedAlt: Rule = {
  id: 'repeated-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'Different pictures on one page have the same alternative text.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    if (text === undefined || !repetitions(page.images).has(image)) return undefined;
    return `A different picture further up is also called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what this one shows that the other does not.`;
  },
  severityOf: (image, page): Severity => repetitions(page.images).get(image) ?? 'info',
};

/** Images that repeat an earlier one, with the severity: side by side it is hardly intended. Computed once per page. */
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

/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function keyOf(image: Image): string | undefined {
  const text = spoken(image);
  if (text === undefined || text.length > 200 || image.src === '') return undefined;
  return `${spokenWords(text) || text} ${image.context.control?.target ?? ''}`;
}

/** The same value for variants of one picture in other colours or sizes: `a-dark.svg#only-dark`, `a@2x.png`, `a.webp`. */
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
