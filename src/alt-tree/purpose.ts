import { isEnglish } from '../text/language.ts';
import { fileStem } from '../text/file-name.ts';
import { isPictureAddress } from '../text/picture-names.ts';
import type { Image } from '../model/image.ts';
import { addressOf, type Address } from './address.ts';
import type { Around, Found } from './around.ts';
import { iconName, isIcon } from './icon.ts';
import { logoParts } from './logo.ts';
import { placeAt } from './places.ts';
import { isSignOf } from './sign.ts';
import { partsOf, phraseOf, properName } from './naming.ts';
import { actions, signposts } from './words/actions.ts';
import { departments, empty } from './words/addresses.ts';

/** Where a link leads or what a button does, when the image is its only content (WCAG H30): what the picture shows does not matter there. */
export function purpose(image: Image, around: Around): Found | undefined {
  if (image.kind === 'button') return action(image, around);
  const { control, adjacentLinkText } = image.context;
  // Two adjacent links to the same place should be merged (WCAG H2): a name for each would not fix them.
  if (control?.otherText.trim() !== '' || adjacentLinkText !== undefined) return undefined;
  if (control.kind === 'button') return action(image, around);
  if (leadsToPicture(image)) return undefined;
  const title = image.alt.kind === 'text' ? image.title : undefined;
  if (title !== undefined && title !== image.name) return { alt: title, basis: 'its title', isSure: false };
  return destination(control.target?.trim() ?? '', image, around);
}

/** Whether an image is a small version of the picture that its link leads to: then the text has to describe the picture. */
export function leadsToPicture({ src, context }: Image): boolean {
  const target = context.control?.target?.slice(0, 2000).trim();
  if (target === undefined || target === '') return false;
  return target === src || isPictureAddress(target);
}

/** The meaning of an icon goes before the page that it leads to: `next.png` is "Next" wherever it leads. */
function destination(target: string, image: Image, around: Around): Found | undefined {
  const common = commonPlace(target, image, around);
  if (common !== undefined) return byLink(common.alt, common.isSure);
  const address = addressOf(target);
  if (address === undefined) return sign(image, around);
  if (address.host !== '') return otherSite(address, image, around);
  return sign(image, around) ?? byLink(inEnglish(around, pageName(address)), false);
}

function byLink(alt: string | undefined, isSure: boolean): Found | undefined {
  return alt === undefined ? undefined : { alt, basis: 'the link around it', isSure };
}

type CommonPlace = { readonly alt: string | undefined; readonly isSure: boolean };

/** A picture of another name may show who is written to. The home of a site may have more than one way to it. */
function commonPlace(target: string, image: Image, around: Around): CommonPlace | undefined {
  const isCalled = (words: RegExp) => iconName(image).some((part) => words.test(part));
  if (/^mailto:/i.test(target)) return { alt: inEnglish(around, 'Email'), isSure: isCalled(/^(?:e?mail|envelope)$/) };
  if (/^tel:/i.test(target))
    return { alt: inEnglish(around, 'Call'), isSure: isCalled(/^(?:tel|tele|phone|telephone|call)$/) };
  if (/^#top$/i.test(target))
    return { alt: inEnglish(around, 'Back to top'), isSure: isCalled(/^(?:top|up|arrow|chevron)$/) };
  return /^\/(?:(?:en|index\.\w+)\/?)?$/i.test(target) ? { alt: home(image, around), isSure: false } : undefined;
}

function home(image: Image, around: Around): string | undefined {
  const name = properName(logoParts(image) ?? [], pageText(image));
  if (name === undefined) return inEnglish(around, 'Home');
  return isEnglish(around.language) ? `${name} home` : name;
}

function otherSite(address: Address, image: Image, around: Around): Found | undefined {
  const place = placeAt(address, isEnglish(around.language));
  if (place !== undefined) return byLink(place.name, isSignOf(place, address, image));
  const agreed = agreedParts(address, image);
  const name = agreed && properName(agreed, pageText(image));
  if (name !== undefined) return byLink(name, false);
  if (address.segments.every((segment) => empty.test(segment))) return byLink(address.host, false);
  // One word of the address says too little about another site.
  const page = pageName(address);
  return byLink(page?.includes(' ') === true ? inEnglish(around, page) : undefined, false);
}

/** The name of a site, in parts, where its host and the file name agree. */
function agreedParts({ host }: Address, image: Image): readonly string[] | undefined {
  const labels = new Set(
    host
      .split('.')
      .slice(0, -1)
      .map((label) => label.replaceAll('-', '')),
  );
  const parts = partsOf(fileStem(image.src)).slice(0, 8);
  const runs = parts.flatMap((_, from) => [1, 2, 3].map((length) => parts.slice(from, from + length)));
  return runs.find(
    (words) => labels.has(words.join('').toLowerCase()) && !departments.has(words.join('').toLowerCase()),
  );
}

function pageText({ context: { heading, figcaption, nearby } }: Image): string {
  return [heading, figcaption, nearby].join(' ').slice(0, 1000);
}

/** `/docs/getting-started/` → `Getting started`; the words come from the address, so they are taken as English. */
function pageName({ host, segments, fragment, query }: Address): string | undefined {
  // A single word may be an anchor that a program made.
  if (host === '' && segments.length === 0) return fragment.includes('-') ? phraseOf(fragment) : undefined;
  if (query.size > 0) return undefined;
  const last = segments
    .map((segment) => segment.replace(/\.(?:html?|mdx?|php|aspx?|rst)$/i, ''))
    .findLast((segment) => !empty.test(segment));
  // Dots and inner capitals belong to a file name that was not meant to be read.
  return last === undefined || last.length < 3 || /\.|\p{Ll}\p{Lu}/u.test(last) ? undefined : phraseOf(last);
}

/** A linked file with the name of an action may also show the topic of the page, so only icons and signposts count. */
function sign(image: Image, around: Around): Found | undefined {
  return isIcon(image) || signposts.has(iconName(image).join(' ')) ? action(image, around) : undefined;
}

/** The meaning of an icon, from the name of its file. */
function action(image: Image, around: Around): Found | undefined {
  const alt = inEnglish(around, actions.get(iconName(image).join(' ')));
  return alt === undefined ? undefined : { alt, basis: 'the name of the file', isSure: false };
}

function inEnglish({ language }: Around, words: string | undefined): string | undefined {
  return isEnglish(language) ? words : undefined;
}
