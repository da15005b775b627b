import { isIdentifier } from './shared/identifier.ts';
import { isUploadToGitHub } from './shared/picture-host.ts';
import { numberOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import { isNamed, joiningWords } from './shared/words-of-page.ts';
import type { Context, Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

const minParts = numberOption('slug-alt.min-parts', {
  default: 3,
  min: 2,
  max: 20,
  help: 'Fewest words between hyphens that are reported; fewer are where one says `screenshot` or the like, or the file is called so.',
});

/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
export const slugAlt: Rule = {
  id: 'slug-alt',
  severity: 'warning',
  severities: ['warning', 'error'],
  summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [minParts],
  check(image, page) {
    const text = spoken(image)?.trim();
    if (text === undefined || !isSlug(text, image, minParts.on(page))) return undefined;
    return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
  },
  // Underscores are the computer's alone; with hyphens and capitals people write names as well.
  severityOf: (image): Severity => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};

function isSlug(text: string, { src, context }: Image, fewest: number): boolean {
  if (
    text.length > 200 ||
    /\s/u.test(text) ||
    !(isJoined(text, fewest) || isFromFile(text, src) || isOfUpload(text, src))
  )
    return false;
  if (isOnBadge(text, src)) return false;
  // Names of packages, functions and options look like this: then the page or the link contains them as well.
  return !isNamed(text, context) && !(kebab.test(text) && isSaid(text, context));
}

/** `first-timers-only-friendly` for a badge with these words, whose address writes their hyphens twice. */
function isOnBadge(text: string, src: string): boolean {
  const words = text.replace(/-+/gu, ' ').toLowerCase();
  return (
    /shields\.io\//iu.test(src.slice(0, 100)) && fileStem(src).toLowerCase().replace(/[-_]+/gu, ' ').startsWith(words)
  );
}

/** `docker-compose` below the heading "Docker Compose". */
function isSaid(text: string, { heading = '', nearby }: Context): boolean {
  const words = text.replace(/-+/gu, ' ');
  return [heading, nearby].some((around) => around.slice(0, 2000).toLowerCase().replace(/-+/gu, ' ').includes(words));
}

function isJoined(text: string, fewest: number): boolean {
  if (snake.test(text) || isIdentifier(text)) return true;
  if (!kebab.test(text)) return false;
  const parts = text.split(/-+/u);
  if (parts.length >= Math.max(longName, fewest)) return true;
  // "text-to-image" and "state-of-the-art" are words of the language.
  if (parts.some((part) => joiningWords.has(part))) return false;
  if (parts.length >= fewest && !parts.some((part) => packages.test(part) || part.length < 2)) return true;
  return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}

/** No package and no word of the language has so many parts. */
const longName = 6;

/** `runner-status` for `script-runner-status.png`: its parts are those of the name of the file. */
function isFromFile(text: string, src: string): boolean {
  if (!kebab.test(text)) return false;
  const named = new Set(
    fileStem(src)
      .toLowerCase()
      .split(/[-_.\s]+/u),
  );
  const parts = text.split(/-+/u);
  return (
    named.size > parts.length && parts.every((part) => named.has(part)) && !parts.some((part) => joiningWords.has(part))
  );
}

/** `ucs-mail-1`, of an upload whose address has lost the name of the file. */
function isOfUpload(text: string, src: string): boolean {
  return kebab.test(text) && isUploadToGitHub(src) && !text.split(/-+/u).some((part) => joiningWords.has(part));
}

/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;

/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;

/** Names of packages have more parts than names of other things. */
const packages =
  /^(?:plugins?|configs?|presets?|loader|cli|sdk|apis?|js|ts|py|rs|go|lib|core|exporter|operator|server|client|controller|manager|driver|app|react|vue|next|node|kube|docker|aws|azure|learn|image|a11y)$/u;

const pictures =
  /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;
