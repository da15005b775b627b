import { sentences } from './sentences.ts';

/** A screen reader has announced "image" already. "Screenshot of" and "Diagram of" stay, because they name the kind of picture. */
export function withoutLeadIn(text: string): string {
  const named = text.replace(namedKind, (_, kind: string) => `${kind} showing `);
  const rest = capitalized(named.replace(leadIn, ''));
  return rest === text || rest.length < 3 ? text : withoutLeadIn(rest);
}

const picture =
  '(?:provided |given |black[- ]and[- ]white |grayscale |colou?r |close-up |blurry )?(?:image|picture|photo|photograph|scene|snapshot|icon|logo|visual)';
const tells =
  'features|shows|depicts|displays|contains|captures|presents|illustrates|showcases|portrays|represents|includes|' +
  'showing|depicting|featuring|displaying|is of|is|of';
const leadIn = new RegExp(
  `^(?:(?:sure|certainly|of course|okay|ok)[!,.] |(?:here is|here['’]s) (?:an?|the|your)[^:.]{0,80}: |` +
    `in (?:the|this) ${picture}\\b,? ?|(?:here is |here['’]s |this is |it is |it['’]s )?(?:the|this|an?) ${picture} (?:${tells})\\b ?|` +
    '(?:we|you|i|one) (?:can )?see |there (?:is|are) |the screenshot (?:shows|depicts|displays|features|is of|is) )',
  'i',
);

/** The kind is useful, the sentence around it is not: `The bar chart shows sales` → `Bar chart showing sales`. */
const namedKind =
  /^(?:the|this) ((?:[a-z]+ ){0,2}(?:diagram|chart|graph|flowchart|plot|map|timeline)) (?:shows|depicts|illustrates|displays|represents|visualizes|presents) (?!that\b)/i;

/** `a cat` → `A cat`; a name like `iPhone` stays as it is. */
function capitalized(text: string): string {
  return /^\p{Ll}(\p{Lu})/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Removes words about the picture as an object, and about a background that we may have added ourselves. */
export function withoutBackdrop(text: string): string {
  return text
    .replace(/\s(?:in|within) (?:the|this) (?:image|picture|photo|scene|frame)\b/gi, '')
    .replace(
      /\b(side|center|centre|middle|top|bottom|corner|left|right|background|foreground|part) of (?:the|this) (?:image|picture|photo|scene|frame)\b/gi,
      '$1',
    )
    .replace(
      /,?\s(?:(?:is|are) )?(?:displayed |shown |set |placed )?(?:on|with|against|over) (?:an?|the) (?:plain |solid |clean |simple |blank |completely |entirely )?(?:white|black|transparent|checkered|checkerboard)(?: and white)? background\b/gi,
      '',
    )
    .replace(
      /,?\s(?:and |but )?(?:with|has|having|there is|contains?) no (?:visible |other |readable )?(?:text|words|writing)(?: (?:included|present|visible|on it|in it))?\b/gi,
      '',
    )
    .replace(
      /(^|[.!?]\s)(?:there is )?no (?:visible |readable )?text(?: is)?(?: (?:included|present|visible))?[.!]?(?=\s|$)/gi,
      '$1',
    )
    .replace(/(^|[.!?]\s)the background is (?:plain |solid )?(?:white|black|transparent)[.!](?=\s|$)/gi, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** LLaVA often ends with an interpretation that nothing in the picture supports. An answer with nothing else is kept, so that the guardrails reject it. */
export function withoutSpeculation(text: string): string {
  const plain = text.replace(/\bwhat (?:appears|seems|looks) to be /gi, '').replace(clauses, '');
  const sober = sentences(plain).filter((sentence) => !speculates(sentence));
  return capitalized(sober.length === 0 ? plain : sober.join(' '));
}

/** Whether a sentence guesses or comments instead of describing. */
export function speculates(sentence: string): boolean {
  return speculation.test(sentence);
}

/** From the comma to the end of the sentence, 300 characters at most. */
const clauses =
  /, (?:possibly|perhaps|probably|presumably|likely|suggesting|indicating|implying|conveying|evoking|symbolizing|emphasizing|giving (?:it|the|a)|giving off|creating an?|adding (?:to|an?)|making it (?:easy|easier|an?|clear)|highlighting (?:the|its) (?:importance|need|beauty|significance|role)|which (?:suggests|indicates|implies|may|might|could|creates|adds|gives))\b[^.!?]{0,300}(?=[.!?])/gi;

const speculation =
  /\b((scene|image|picture|setting|presence|which|this|that|layout|design) suggests?|suggests that|suggest(s|ing) (they|it|he|she)|appears? to|seems?|seemingly|atmosphere|ambiance|(^|the )overall|adds? to the|adding to the|possibly|perhaps|presumably|probably|might be|may be|could be|it is important|it['’]s important|likely|creating an? [\w\s-]{0,40}(mood|feeling|look|effect|environment|scene|setting)|giving the|sense of|conveys?|evokes?|making it (easy|easier|clear)|enhanc(es|ing) the|as if)\b/i;
