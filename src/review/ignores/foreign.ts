import type { Ignore } from './comment.ts';

/** Whether a text may have a comment for one of the other linters. A cheap test without false negatives. */
export function mayHoldForeign(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

const marks = ['markdownlint-', 'rumdl-', 'eslint-', 'vale ', 'htmlhint', 'html-validate-'] as const;

/** Rules of ours on the faults that other linters report of a missing text. */
const missing = ['empty-markdown-alt', 'missing-alt', 'blank-alt', 'empty-link-image'] as const;
/** And of a text that nobody wrote. */
const unwritten = ['generic-alt', 'placeholder-alt', 'filename-alt', 'generated-alt'] as const;

/** Rules of other linters, in lower case, and ours on the same fault. */
const meanings: Readonly<Partial<Record<string, readonly string[]>>> = {
  md045: missing,
  'no-alt-text': missing,
  gh001: unwritten,
  'no-default-alt-text': unwritten,
  'jsx-a11y/alt-text': missing,
  'jsx-a11y/img-redundant-alt': ['redundant-prefix'],
  h37: missing,
  'wcag/h37': missing,
  'alt-require': missing,
};

type Kind = Ignore['kind'];

/** What follows the name of a linter and a hyphen. */
const forms: Readonly<Partial<Record<string, Kind>>> = {
  disable: 'disable',
  'disable-file': 'disable',
  'disable-block': 'disable',
  'disable-line': 'ignore-line',
  'disable-next-line': 'ignore-next-line',
  'disable-next': 'ignore-next-line',
  enable: 'enable',
};

/** What a comment for another linter means for our rules on the same faults; undefined for any other comment. */
export function readForeign(comment: string): Ignore | undefined {
  const text = comment
    .trim()
    .slice(0, longest)
    .replace(/^\[|\]$/g, '');
  const [name = '', ...rest] = text.split(/\s+/);
  if (name === 'vale') return ofVale(rest.join(' '));
  if (name === 'htmlhint') return ofHtmlhint(rest.join(''));
  const [, form = ''] = /^(?:markdownlint|rumdl|eslint|html-validate)-(.+)$/.exec(name) ?? [];
  const kind = Object.hasOwn(forms, form) ? forms[form] : undefined;
  if (kind === undefined) return undefined;
  // A reason comes after two dashes.
  const end = rest.indexOf('--');
  const ids = (end < 0 ? rest : rest.slice(0, end)).flatMap((word) => word.split(',')).filter((id) => id !== '');
  return ids.length === 0 ? { kind, rules: missing, isForeign: true } : meaningOf(kind, ids);
}

/** UTF-16 units of a comment that are looked at. */
const longest = 1000;

function meaningOf(kind: Kind, ids: readonly string[]): Ignore | undefined {
  const rules = ids.flatMap((id) =>
    Object.hasOwn(meanings, id.toLowerCase()) ? (meanings[id.toLowerCase()] ?? []) : [],
  );
  return rules.length === 0 ? undefined : { kind, rules: [...new Set(rules)], isForeign: true };
}

/** `off`, `on`, and `Style.Rule = NO`, where the rule is about alternative texts. */
function ofVale(words: string): Ignore | undefined {
  if (words === 'off' || words === 'on')
    return { kind: words === 'off' ? 'disable' : 'enable', rules: missing, isForeign: true };
  const [rule = '', value = ''] = words.split('=').map((word) => word.trim());
  if (!/alt/i.test(rule) || (value !== 'NO' && value !== 'YES')) return undefined;
  return { kind: value === 'NO' ? 'disable' : 'enable', rules: missing, isForeign: true };
}

/** `alt-require:false`, for the rest of the page. */
function ofHtmlhint(words: string): Ignore | undefined {
  const setting = words.split(',').find((word) => word.startsWith('alt-require:'));
  if (setting === undefined) return undefined;
  return { kind: setting.endsWith(':false') ? 'disable' : 'enable', rules: missing, isForeign: true };
}
