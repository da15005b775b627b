/** What a tag does to the conditions and loops around it: it begins or ends one, or a part of one, as `else` does. It puts out nothing. */
export type Block = 'open' | 'close' | 'between';

/** Undefined for a tag that may put out something. */
export function blockOf(code: string): Block | undefined {
  if (code.startsWith('<')) return blockOfProgram(code);
  const [, mark = '', sign = '', written = ''] = head.exec(code) ?? [];
  const word = written.toLowerCase();
  if (mark.startsWith('{{') && sign !== '') {
    if (sign === '/') return word === '' ? undefined : 'close';
    if (sign === '^') return word === '' ? 'between' : 'open';
    return helpers.has(word) ? 'open' : undefined;
  }
  if (word.startsWith('end')) return 'close';
  if (word === 'case' && mark.startsWith('{%')) return 'open';
  if (parts.has(word)) return 'between';
  return words.has(word) && (mark !== '{{' || actions.has(word)) ? 'open' : undefined;
}

const head = /^(\{%[-+~]?|\{\{\{?[-~]?|[@#])\s{0,99}([#^/]?)\s{0,9}([A-Za-z]{0,40})/;

const helpers = new Set(['if', 'unless', 'each', 'with']);
const actions = new Set(['if', 'with', 'range']);
const parts = new Set(['else', 'elsif', 'elif', 'elseif', 'when', 'case', 'default', 'break']);

/** Of all languages: a word that one of them does not have is none of its tags. */
const words = new Set(
  `if unless for foreach forelse while with range tablerow ifchanged ifequal switch autoescape spaceless isset empty auth guest once env
  production can cannot error hasSection`.split(/\s+/),
);

/** Ruby, Elixir, JavaScript and PHP between their marks. */
function blockOfProgram(code: string): Block | undefined {
  if (code.length > longestBlock || /^<[%?](?:php\s)?[-_]?=/.test(code)) return undefined;
  const inner = code
    .replace(/^<(?:%|\?)(?:php\b|[_~-])?/, '')
    .replace(/[-_]?[%?]>$/, '')
    .trim();
  if (/^(?:end(?:if|for|foreach|while|switch)?|\}\)?)\s*;?$/.test(inner)) return 'close';
  const begins = /^(?:if|unless|case|for|foreach|while|switch|until)\b/.test(inner);
  const goesOn = /^(?:\}|else|elsif|elseif|when)/.test(inner);
  const isBrace = /[{:]$/.test(inner);
  const isLine = !/;|\n|\bthen\b|\bputs\b|\bconcat\b/.test(inner);
  if (goesOn) return isBrace || (isLine && !inner.startsWith('}')) ? 'between' : undefined;
  const isRuby = code.startsWith('<%') && begins && isLine && !inner.includes('{');
  return isRuby || (isBrace && isLine) || (code.startsWith('<%') && endsInDo(inner)) ? 'open' : undefined;
}

/** UTF-16 units. */
const longestBlock = 500;

/** `do`, or `do |item|`. */
function endsInDo(code: string): boolean {
  const bar = code.endsWith('|') ? code.lastIndexOf('|', code.length - 2) : -1;
  return /\bdo$/.test((bar === -1 ? code : code.slice(0, bar)).trimEnd());
}
