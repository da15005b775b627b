/**
 * People without guesses: LLaVA guesses age, gender, origin and mood from pixels, which a page must not do. `a young Asian woman` → `a person`.
 * Words of the page itself stay.
 */
export function withoutGuesses(text: string, isKnown: (word: string) => boolean): string {
  const reworded = text
    .replace(descent, '')
    .replace(ages, '')
    .replace(moods, '')
    .replace(people, (whole: string, article: string | undefined, traits: string, noun: string) =>
      isKnown(noun) ? whole : neutral(article, traits, noun),
    )
    .replace(idleTraits, (_, before: string, noun: string) => articleFor(before, noun) + noun);
  return reworded === text ? text : startingLarge(text, withoutPronouns(reworded, isKnown));
}

function neutral(article: string | undefined, traits: string, noun: string): string {
  const counted = (traits.match(/[^\s,]+/g) ?? []).filter((trait) => counts.test(trait));
  const word = plural.test(noun) ? 'people' : 'person';
  return [...(article === undefined ? [] : [articleFor(article, word)]), ...counted, word].join(' ');
}

/** `an elderly couple` → `a couple`, `a young actor` → `an actor`. */
function articleFor(article: string, noun: string): string {
  const [, first = '', , space = ''] = /^(a)(n?)(\s?)$/i.exec(article) ?? [];
  if (first === '') return article;
  return `${first}${/^[aeiou]/i.test(noun) ? 'n' : ''}${space}`;
}

const traitWords =
  'young|younger|old|older|elderly|middle-aged|adult|teenage|asian|african|african-american|american|european|caucasian|white|black|brown|' +
  'dark-skinned|light-skinned|hispanic|latino|latina|indian|chinese|japanese|korean|arab|arabic|muslim|jewish|western|' +
  'male|female|handsome|beautiful|pretty|attractive|good-looking|bearded|blonde|happy|joyful|cheerful|excited|proud|sad|angry|' +
  'confident|content|relaxed|friendly|serious|tired|worried|lonely';
const nouns =
  'woman|man|girl|boy|lady|gentleman|guy|female|male|businesswoman|businessman|women|men|girls|boys|ladies|gentlemen|guys|females|males|' +
  'businesswomen|businessmen';
const count = 'one|two|three|four|five|six|several|many|some|other|another';

/** `man page` is a page, and `man-in-the-middle` is not a person. */
const people = new RegExp(
  `\\b(?:(an?|the)\\s)?((?:(?:${traitWords}|${count})(?:,|\\sand)?\\s){0,5})(${nouns})\\b(?!-| pages?\\b|\\/)`,
  'gi',
);
const counts = new RegExp(`^(?:${count})$`, 'i');
const plural = /(?:men|girls|boys|ladies|guys|females|males)$/i;

/** Traits before people who are named by their role: `a young developer`, `an elderly couple`. */
const idleTraits = new RegExp(
  `\\b(an?\\s|the\\s|two\\s|three\\s)(?:(?:${traitWords})(?:,|\\sand)?\\s){1,5}(person|people|couple|child|children|adults?|students?|developers?|workers?|doctors?|teachers?|family|actors?|artists?|athletes?|musicians?|chefs?|nurses?|engineers?|scientists?|players?|speakers?|users?|baby)\\b`,
  'gi',
);
const descent =
  /\s(?:of|with)\s(?:an?\s)?(?:asian|african|european|caucasian|hispanic|latin|indian|arab|middle[- ]eastern)(?:[- ]american)?\s(?:descent|origin|ethnicity|appearance|background|features)\b/gi;
const ages =
  /\b\d{1,3}[- ]years?[- ]old\s|,?\s(?:who (?:is|are) )?(?:probably |likely )?in (?:his|her|their) (?:early |mid |late |mid-|early-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)\b/gi;
const mood =
  'happy|joyful|cheerful|excited|proud|sad|angry|confident|content|relaxed|serious|focused|engaged|tired|worried';
const looking = `(?:who (?:is|are) )?(?:looking|appearing|seeming|seemingly|feeling) (?:very |quite )?(?:${mood})(?: and (?:${mood}))?`;
const moods = new RegExp(`, ${looking},|,? ${looking}\\b`, 'gi');

/** `her laptop` → `their laptop`, `behind her` → `behind them`; a verb after `she` needs a noun that it agrees with. */
function withoutPronouns(text: string, isKnown: (word: string) => boolean): string {
  if (isKnown('he') || isKnown('she')) return text;
  return text
    .replace(/\b(?:his|her)(?=\s\p{L})/giu, (own) => (own.startsWith('H') ? 'Their' : 'their'))
    .replace(/\b(?:him|her)\b/gi, 'them')
    .replace(/\bs?he\b/gi, (own) => (/^[SH]/.test(own) ? 'The person' : 'the person'))
    .replace(/\b(?:him|her)self\b/gi, 'themself');
}

function startingLarge(before: string, after: string): string {
  return /^\p{Lu}/u.test(before) ? after.trimStart().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : after;
}
