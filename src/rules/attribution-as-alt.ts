import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { statedLanguage } from '../text/language.ts';
import type { Rule } from '../model/rule.ts';

const credits = wordsOption('attribution-as-alt.words', {
  help: 'Further beginnings of a credit, such as `with thanks to`; a text that goes on after one is reported.',
});

/** The alternative text credits the author of the picture and does not describe it. */
export const attributionAsAlt: Rule = {
  id: 'attribution-as-alt',
  severity: 'warning',
  summary: 'An alternative text names the author or the source of the picture and nothing else.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [credits],
  check(image, page) {
    const text = spoken(image)?.trim();
    if (text === undefined) return undefined;
    if (isSource(text))
      return `${quote(text)} only names the source, so a screen reader user does not learn what the picture shows. Describe it here, and move the source to the text or the caption.`;
    if (text.length > 120) return undefined;
    const words = normalise(text);
    const isCredit = isByline(text) || lexicon(statedLanguage(image, page.path)).isCredit(words);
    if (!isCredit && ![...credits.on(page)].some((credit) => words.startsWith(`${credit} `))) return undefined;
    return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
  },
};

function isByline(text: string): boolean {
  return (text.includes(' by ') || /^(?:©|\(c\)|[Cc]opyright )/u.test(text)) && byline.test(text);
}

/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline =
  /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

/** Whether a text is `From https://example.com/photos/1`, `Source: https://…` and nothing else. */
function isSource(text: string): boolean {
  if (!text.includes('://')) return false;
  const at = text.toLowerCase().indexOf('http');
  const address = text.slice(at, at + 2000);
  if (at < 1 || at > 40 || !/^https?:\/\//iu.test(address) || /\s/u.test(address)) return false;
  return sources.has(normalise(text.slice(0, at).replaceAll('<', '')));
}

const sources: ReadonlySet<string> = new Set(
  'from|image from|photo from|picture from|source|image source|photo source|via|credit|credits|courtesy of|quelle|von|fuente|fonte|bron|källa|źródło|出典|来源|來源|출처'.split(
    '|',
  ),
);
