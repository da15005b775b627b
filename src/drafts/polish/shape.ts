import { parseJson } from '../../lib/parse-json.ts';

/** Removes the reasoning that a model writes before its answer. */
export function withoutThoughts(text: string): string {
  return text.replace(/<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/gi, ' ');
}

/** `{"caption": "A cat."}` → `A cat.` */
export function withoutJson(text: string): string {
  const value = /^\s*(?:```(?:json)?\s*)?\{/.test(text) ? parseJson(text.replace(/```(?:json)?/g, '')) : undefined;
  const texts: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  const [only] = texts;
  return texts.length === 1 && typeof only === 'string' ? only : text;
}

/** Turns a list into the sentence that it interrupts: `It shows:\n1. a form\n2. a button` → `It shows a form, a button.` */
export function withoutList(text: string): string {
  const lines = text.replace(/: 1[.)] /.test(text) ? numbered : inlineItem, '\n$1').split('\n');
  const items = lines.filter((line) => item.test(line));
  if (items.length < 2) return text;
  const first = lines.findIndex((line) => item.test(line));
  const opening = lines.slice(0, first).join(' ').trim().replace(/:$/, '').trimEnd();
  return `${opening} ${items.slice(0, maxItems).map(bareItem).join(', ')}.`.trim();
}

const item = /^\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)/;
const inlineItem = /(?<=[:.;,] )(\d{1,2}[.)]\s+(?=\p{Lu}))/gu;
/** After the first item, the others may follow without a full stop: `parts: 1. Start 2. End`. */
const numbered = /(?<=[:.;,\p{L}] )(\d{1,2}[.)]\s+(?=\S))/gu;
/** A listener does not remember more. */
const maxItems = 4;

function bareItem(line: string): string {
  const words = line.replace(item, '').replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
  return words.trim().replace(/[.;,:]$/, '');
}

export function withoutFences(text: string): string {
  return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi, '$1').replace(/```/g, ' ');
}

/** The chat template of the model can leak into the answer: the text after a role is another turn. */
export function firstTurn(text: string): string {
  const own = text.replace(/^\s*(assistant|###\s*assistant)\s*:/i, '');
  return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0] ?? '';
}

export function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^\s*(#{1,6}|[-*+]|\d{1,2}[.)])\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Alt text: "A cat."` → `A cat.` */
export function withoutLabel(text: string): string {
  const bare = text.replace(label, '');
  const quoted = /^(["'“‘«])(.+)(["'”’»])([.]?)$/.exec(bare);
  const inner = quoted?.[2];
  return inner === undefined || /["“”«»]/.test(inner)
    ? bare
    : inner + (/[.!?]$/.test(inner) ? '' : (quoted?.[4] ?? ''));
}

const label =
  /^(?:(?:sure|certainly|of course|okay|ok)[!,.]\s+)?(?:(?:here is|here['’]s) [^:.]{0,80}:\s*)?(?:(?:alt(?:ernative)?[ -]?text|caption|answer|description|image description|output|bildbeschreibung|alternativtext|légende|texte alternatif|descripción|texto alternativo|descrição|descrizione|代替テキスト|替代文本)\s*[:：]\s*)?/i;
