/** An answer of a model, cleaned in order: what is said stays, how it is said changes. The result may be empty. */
export function polish(raw: string): string {
  return steps.reduce((text, step) => step(text), raw.slice(0, 4000));
}

/** One line of plain text: NFC, no control, direction or invisible characters, no more than three marks on a letter. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
}

export function withoutFences(text: string): string {
  return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi, '$1').replace(/```/g, ' ');
}

/** The model's chat template leaks: what follows a role is another turn. */
export function firstTurn(text: string): string {
  const own = text.replace(/^\s*(assistant|###\s*assistant)\s*:/i, '');
  return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0] ?? '';
}

export function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^\s*(#{1,6}|[-*+]|\d{1,2}[.)])\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Alt text: "A cat."` → `A cat.` */
export function withoutLabel(text: string): string {
  const bare = text.replace(/^(alt(ernative)?[ -]?text|caption|answer|description|image description)\s*:\s*/i, '');
  const quoted = /^(["'“‘«])(.+)(["'”’»])([.]?)$/.exec(bare);
  const inner = quoted?.[2];
  return inner === undefined || /["“”«»]/.test(inner)
    ? bare
    : inner + (/[.!?]$/.test(inner) ? '' : (quoted?.[4] ?? ''));
}

/** A screen reader has said "image" already. "Screenshot of", "Diagram of" stay: they tell what kind of picture it is. */
export function withoutLeadIn(text: string): string {
  const rest = capitalized(text.replace(leadIn, ''));
  return rest === text || rest.length < 3 ? text : withoutLeadIn(rest);
}

const picture = '(?:provided |given )?(?:image|picture|photo|photograph|scene)';
const tells =
  'features|shows|depicts|displays|contains|captures|presents|illustrates|showcases|portrays|' +
  'showing|depicting|featuring|is of|is|of';
const leadIn = new RegExp(
  `^(?:in (?:the|this) ${picture}\\b,? ?|(?:here is |here's )?(?:the|this|an?) ${picture} (?:${tells})\\b ?|` +
    'there (?:is|are) |the screenshot (?:shows|depicts|displays|features|is of) )',
  'i',
);

/** `a cat` → `A cat`; a name like `iPhone` stays as it is. */
function capitalized(text: string): string {
  return /^\p{Ll}(\p{Lu})/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** LLaVA likes to close with an interpretation that nothing in the picture supports. */
export function withoutSpeculation(text: string): string {
  return sentences(text)
    .filter((sentence) => !speculation.test(sentence))
    .join(' ');
}

const speculation =
  /\b(suggest(s|ing)|appears? to be enjoying|seems? to be enjoying|atmosphere|overall|adding to|adds to|possibly|might be|may be|it is important|likely|creating a|giving the|sense of)\b/i;

export function withoutRepetition(text: string): string {
  const seen = new Set<string>();
  return sentences(text)
    .filter((sentence) => {
      const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      return !seen.has(key) && seen.add(key);
    })
    .join(' ');
}

/** An answer that the token limit cut off goes back to its last whole sentence, or its last clause. */
export function withoutTornEnd(text: string): string {
  if (text === '' || /[.!?…。！？]["'”’)]?$/.test(text)) return text;
  const whole = sentences(text).slice(0, -1).join(' ');
  if (whole !== '') return whole;
  // Shorter than the limit allows means that the model merely left the full stop out.
  const end = text.length < tornLength ? text : (lastClause(text, text.length) ?? text);
  const kept = end.replace(looseEnd, '');
  return kept === '' ? '' : `${kept}.`;
}

/** 96 tokens are more characters than this in English prose. */
const tornLength = 280;
const looseEnd = /(?:[\s,;:–—-]|(?<=\s)(?:and|or|with|of|in|on|at|the|a|an|to|for|by|from|that|which|is|are))+$/i;

/** One sentence is what a screen reader can be interrupted in; more are kept only while they are short together. */
export function short(text: string): string {
  const all = sentences(text);
  let kept = all[0] ?? '';
  for (const next of all.slice(1)) {
    if (kept.length + 1 + next.length > comfortableLength) break;
    kept += ` ${next}`;
  }
  if (kept.length <= maxLength) return kept;
  const cut = lastClause(kept, maxLength - 1) ?? kept.slice(0, maxLength - 1).replace(/\s+\S*$/, '');
  return `${cut.replace(looseEnd, '')}.`;
}

/** Characters: what fits a comfortable alternative text, and what no draft exceeds. */
const comfortableLength = 150;
export const maxLength = 250;

function lastClause(text: string, limit: number): string | undefined {
  const clauses = /^(.+)[,;–—]\s/s.exec(text.slice(0, limit));
  return clauses?.[1];
}

/** `@name` in a comment calls a person. */
export function withoutMentions(text: string): string {
  return text.replace(/@(?=[\w-])/g, '');
}

/** A full stop ends a sentence only before white space and the start of another; `e.g. this` and `v1.2` do not. */
function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const steps: readonly ((text: string) => string)[] = [
  withoutFences,
  firstTurn,
  plainLine,
  withoutMarkup,
  withoutLabel,
  withoutLeadIn,
  withoutMentions,
  withoutSpeculation,
  withoutRepetition,
  withoutTornEnd,
  short,
];
