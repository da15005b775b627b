import { numberOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem, symbolOf } from '../text/file-name.ts';
import { groupBy } from '../lib/group-by.ts';
import { keepLast } from '../lib/keep-last.ts';
import { spokenWords } from '../text/same-words.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule, Severity } from '../model/rule.ts';

const minPictures = numberOption('repeated-alt.min-pictures', {
  default: 2,
  min: 2,
  max: 1000,
  help: 'Fewest different pictures with one text that are reported.',
});

/** Different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
export const repeatedAlt: Rule = {
  id: 'repeated-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'Different pictures on one page have the same alternative text.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  options: [minPictures],
  check(image, page) {
    const group = repetitions(page).get(image);
    return group && messageFor(spoken(image) ?? '', group);
  },
  severityOf: (image, page): Severity => repetitions(page).get(image)?.severity ?? 'info',
};

/** What an image shares with others on its page: the number of different pictures with its text. */
type Group = { readonly pictures: number; readonly severity: Severity };

/** The same for the whole group, so that reports can print it once. */
function messageFor(text: string, { pictures }: Group): string {
  const number = pictures === 2 ? 'Two' : String(pictures);
  return `${number} different pictures on this page are called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what each one shows that the ${pictures === 2 ? 'other does' : 'others do'} not.`;
}

/** The group of each image that is in one. Computed once per page. */
const repetitions = keepLast((page: Page): ReadonlyMap<Image, Group> => new Map(groupsOf(page)));

type Entry = { readonly image: Image; readonly at: number; readonly picture: string };

function groupsOf(page: Page): readonly (readonly [Image, Group])[] {
  const keys = page.images.map(keyOf);
  const known = keys.filter((key) => key !== undefined);
  if (new Set(known).size === known.length) return [];
  const bytes = new Map<string, string>();
  const entries = page.images.flatMap((image, at) => {
    const [key, name] = [keys[at], nameOf(image)];
    if (key === undefined || name === undefined) return [];
    // Variants have bytes of their own, so those of the first stand for all.
    const picture = bytes.get(name) ?? page.bytesOf?.(image) ?? name;
    bytes.set(name, picture);
    return [{ key, image, at, picture }];
  });
  return [...groupBy(entries, ({ key }) => key).values()].flatMap((group) => {
    const pictures = new Set(group.map(({ picture }) => picture)).size;
    if (pictures < minPictures.on(page)) return [];
    // Side by side it is hardly intended.
    const severity = group.some((entry, index) => isNext(entry, group[index + 1])) ? 'warning' : 'info';
    return group.map(({ image, picture }) => {
      // Of two, the first has its own text as a rule, and the other a copy.
      const isOwn = pictures === 2 && picture === group[0]?.picture;
      return [image, { pictures, severity: isOwn ? 'info' : severity }] as const;
    });
  });
}

function isNext({ at, picture }: Entry, next: Entry | undefined): boolean {
  return next?.at === at + 1 && next.picture !== picture;
}

/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function keyOf(image: Image): string | undefined {
  const text = spoken(image);
  if (text === undefined || text.length > 200 || image.src === '') return undefined;
  return `${spokenWords(text) || text} ${image.context.control?.target ?? ''}`;
}

/**
 * The same value for variants of one picture in other colours, states or sizes: `a-dark.svg`, `a_hover.svg`, `a@2x.png`, `a.webp`. Undefined for one that only one
 * colour scheme shows, because the other of the pair may have any name.
 */
function nameOf({ src: written, forColorScheme }: Image): string | undefined {
  const src = written.slice(0, 2000);
  if (forColorScheme === true || /[#&?](?:gh-|hidden--)?(?:only-)?(?:dark|light)/u.test(src)) return undefined;
  // What lies in the page itself has no name.
  const name = (fileStem(src) || src)
    .toLowerCase()
    .replace(
      /(?:^|[-_.])(?:dark|light|night|day|black|white|bright|hover|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu,
      '',
    );
  return name + symbolOf(src);
}
