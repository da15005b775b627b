import { bareNoun, mayBeNoun } from './shared/bare-noun.ts';
import { isHostName } from './shared/picture-host.ts';
import { lexicon, type Lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { statedLanguage } from '../text/language.ts';
import { holdsPictureName, isPictureAddress } from '../text/picture-names.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule, Severity } from '../model/rule.ts';

const placeholders = wordsOption('placeholder-alt.words', {
  help: 'Further texts that are placeholders on your pages, such as `screen to follow`: an `error`.',
});

/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, of a host, or a to-do note. */
export const placeholderAlt: Rule = {
  id: 'placeholder-alt',
  severity: 'error',
  severities: ['error', 'warning'],
  summary: 'An alternative text is a placeholder that was never replaced.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [placeholders],
  check(image, page) {
    const found = placeholderOf(image, page);
    if (found === undefined) return undefined;
    if (found.kind === 'command')
      return `${quote(found.text)} tells readers what to do, and a person who cannot see the picture does not learn what it shows. Describe what it shows.`;
    return `${quote(found.text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
  },
  severityOf: (image, page): Severity => (placeholderOf(image, page)?.kind === 'command' ? 'warning' : 'error'),
};

type Placeholder = { readonly text: string; readonly kind: 'placeholder' | 'command' };

function placeholderOf(image: Image, page: Page): Placeholder | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  const words = lexicon(statedLanguage(image, page.path));
  const isOwn = placeholders.on(page).has(normalise(text));
  if (isOwn || isPlaceholder(text, words) || isHostName(text, image.src) || isUpload(text))
    return { text, kind: 'placeholder' };
  return isCommand(text, words, image) ? { text, kind: 'command' } : undefined;
}

function isPlaceholder(text: string, words: Lexicon): boolean {
  const normalised = normalise(text);
  if (normalised.startsWith('lorem ipsum ')) return true;
  if (!mayBeNoun(normalised, words)) return false;
  if (words.placeholders.has(normalised)) return true;
  const { noun, numbered } = bareNoun(normalised, words);
  if (words.placeholders.has(noun)) return true;
  return numbered && (words.numbered.has(noun) || (words.pictures.has(noun) && normalised !== famous));
}

/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';

/** GitHub writes `Uploading boat.png…` while a picture is on its way; who submits too early leaves it there. */
function isUpload(text: string): boolean {
  const bare = text.trim();
  return /^\[?uploading\s/iu.test(bare) && /(?:…|\.{3})\]?$/u.test(bare) && holdsPictureName(bare.slice(0, 300));
}

/** "Read more" may be all that a link has to say; in a link to the picture itself it is not. */
function isCommand(text: string, { commands }: Lexicon, { context: { control } }: Image): boolean {
  if (control !== undefined && !(control.target !== undefined && isPictureAddress(control.target))) return false;
  return commands.has(normalise(text).replaceAll(/[,،、，]/gu, ''));
}
