import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { languageName } from '../text/language.ts';
import { translationOf } from '../text/translation.ts';
import type { Rule } from '../model/rule.ts';

/** A translated page still has the alternative text of the page that it was translated from. */
export const untranslatedAlt: Rule = {
  id: 'untranslated-alt',
  severity: 'info',
  summary: 'An alternative text of a translated page is still that of the original.',
  fixedBy: 'author',
  wcag: ['1.1.1', '3.1.2'],
  act: [],
  check(image, page) {
    const original = page.elsewhere?.original(image);
    const text = spoken(image);
    if (original === undefined || text === undefined) return undefined;
    const { language } = translationOf(page.path);
    const into = language === undefined ? '' : ` into ${languageName(language)}`;
    return `${quote(text)} is still the text of ${original}, so a screen reader reads it with the voice of another language. Translate it${into}, as the page is.`;
  },
};
