/** What begins a construct at the start of a line, in the order in which docutils tries it (`Body.initial_transitions`). */
export const marks = {
  bullet: /^[-+*\u2022\u2023\u2043](?: +|$)/,
  doctest: /^>>>(?: +|$)/,
  lineBlock: /^\|(?: +|$)/,
  gridTable: /^\+-[-+]+-\+ *$/,
  simpleTable: /^=+(?: +=+)+ *$/,
  explicit: /^\.\.(?: +|$)/,
  anonymous: /^__(?: +|$)/,
  line: /^([!-/:-@[-`{-~])\1* *$/,
} as const;

/** The constructs that begin with two dots (`Body.explicit.constructs`). */
export const explicit = {
  footnote: /^\.\. +\[(?:\*|#|#?[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)\](?: +|$)/u,
  directive: /^\.\. +([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*) ?::(?: +|$)/u,
} as const;

/** A directive inside a substitution definition. */
export const embedded = /^([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)::(?: +|$)/u;

/** The length of the mark of a program's options, `-a, --long=ARG`, with the spaces behind it; undefined for another text. */
export function optionMark(text: string): number | undefined {
  if (!/^[-+/]/.test(text)) return undefined;
  const end = text.indexOf('  ');
  const options = (end === -1 ? text : text.slice(0, end)).trimEnd().split(', ');
  if (!options.every((option) => programOption.test(option))) return undefined;
  return end === -1 ? text.length : lengthWithSpaces(text, end);
}

const programOption =
  /^(?:[-+][a-zA-Z0-9](?: ?(?:[a-zA-Z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-zA-Z0-9][\w-]*(?:[ =](?:[a-zA-Z][\w-]*|<[^<>]+>))?)$/;

/** The name that a substitution is defined by, and the length of all that stands before what it means; undefined for another text. */
export function substitutionMark(text: string): { readonly name: string; readonly length: number } | undefined {
  const start = /^\.\. +\|(?! |$)/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  for (let at = text.indexOf('|', start + 1); at !== -1; at = text.indexOf('|', at + 1)) {
    const isEnd = at + 1 === text.length || text.charAt(at + 1) === ' ';
    if (!isEnd || /[ \\]/.test(text.charAt(at - 1))) continue;
    return { name: text.slice(start, at), length: lengthWithSpaces(text, at + 1) };
  }
  return undefined;
}

/** The name of a field, `:name: body`, and the length of its mark with the spaces behind it; undefined for another text. */
export function fieldMark(text: string): { readonly name: string; readonly length: number } | undefined {
  if (!/^:[^: ]/.test(text)) return undefined;
  const end = colonBefore(text, 1);
  if (end === undefined || text.charAt(end - 1) === ' ') return undefined;
  return { name: text.slice(1, end), length: lengthWithSpaces(text, end + 1) };
}

/** The name of a target, `.. _name: address`, empty for one without, and the length of all before its address; undefined for another text. */
export function targetMark(text: string): { readonly name: string; readonly length: number } | undefined {
  const start = /^\.\. +_(?! |$)/.exec(text)?.[0].length;
  const end = start === undefined ? undefined : colonBefore(text, start + 1);
  if (start === undefined || end === undefined) return undefined;
  const name = text.slice(start, end).trimEnd();
  return { name: name === '_' ? '' : name.replace(/^`|`$/g, ''), length: lengthWithSpaces(text, end + 1) };
}

/** The first colon from `from` on that a space or the end follows, and that has no backslash before it. One before a backquote begins a role. */
function colonBefore(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    if (mark !== ':') continue;
    const next = text.charAt(at + 1);
    if (next === '' || next === ' ') return at;
    if (next === '`') return undefined;
  }
  return undefined;
}

function lengthWithSpaces(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}
