import { spokenWords } from '../../text/same-words.ts';
import { sentences } from './sentences.ts';

/** LLaVA repeats itself in the same words. */
export function withoutRepetition(text: string): string {
  const seen = new Set<string>();
  return sentences(text)
    .filter((sentence) => {
      const key = spokenWords(sentence);
      return !seen.has(key) && seen.add(key);
    })
    .join(' ');
}

/** Shortens an answer that the token limit cut off to its last whole sentence, or its last clause. */
export function withoutTornEnd(text: string, isEnglish = true): string {
  if (text === '' || /[.!?…。！？]["'”’»)]?$/.test(text)) return text;
  const whole = sentences(text).slice(0, -1).join(' ');
  if (whole !== '') return whole;
  // If the text is shorter than the limit, the model only left out the full stop.
  const end = text.length < tornLength ? text : (lastClause(text, text.length) ?? text);
  const kept = withoutLooseEnd(withoutOpenMark(end), isEnglish);
  return kept === '' ? '' : `${kept}${fullStop(kept)}`;
}

/** 96 tokens are more characters than this in English prose. */
const tornLength = 280;

/**
 * Keeps one sentence, and more only while they are short together, because a screen reader reads the text in one go.
 *
 * @param limit characters, where a project has fewer than is usual
 */
export function short(text: string, isEnglish = true, limit: number = comfortableLength): string {
  const comfortable = Math.min(limit, comfortableLength);
  const all = sentences(text);
  let kept = all[0] ?? '';
  for (const next of all.slice(1)) {
    if (kept.length + 1 + next.length > comfortable) break;
    kept += ` ${next}`;
  }
  if (kept.length <= comfortable) return kept;
  const clause = lastClause(kept, comfortable);
  const cut = clause !== undefined && clause.length >= Math.min(leastLength, comfortable / 2) ? clause : hardCut(kept);
  if (cut === kept) return kept;
  return `${withoutLooseEnd(withoutOpenMark(cut), isEnglish)}${fullStop(cut)}`;
}

/** Characters: the length of a comfortable alternative text (GitHub's guide for its docs), the least of a clause, and the most of any draft. */
const comfortableLength = 150;
const leastLength = 60;
export const maxLength = 250;

function hardCut(text: string): string {
  if (text.length <= maxLength) return text;
  return lastClause(text, maxLength - 1) ?? text.slice(0, maxLength - 1).replace(/(?<!\s)\s+\S*$/, '');
}

function lastClause(text: string, limit: number): string | undefined {
  return /^(.+)(?:[,;–—]\s|[、，；])/s.exec(text.slice(0, limit))?.[1];
}

/** Removes a quotation or bracket without its end. */
function withoutOpenMark(text: string): string {
  const quotes = text.match(/"/g)?.length ?? 0;
  const openings = [
    quotes % 2 === 1 ? '"' : '',
    count(text, '“') > count(text, '”') ? '“' : '',
    count(text, '(') > count(text, ')') ? '(' : '',
  ];
  const ends = openings.filter((mark) => mark !== '').map((mark) => text.lastIndexOf(mark));
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function withoutLooseEnd(text: string, isEnglish: boolean): string {
  const left = text.replace(looseMarks, '');
  const shorter = isEnglish ? left.replace(looseWord, '') : left;
  return shorter === left ? left : withoutLooseEnd(shorter, isEnglish);
}

const looseMarks = /(?<![\s,;:、，；–—-])[\s,;:、，；–—-]+$/;
/** Words that cannot end a sentence; "on" and "from" can: `a switch that is turned on`. */
const looseWord =
  /(?<=\s)(?:and|or|with|of|the|a|an|its|their|which|says|reads|saying|reading|label+ed|titled|named|called|such as)$/i;

function fullStop(text: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.';
}
