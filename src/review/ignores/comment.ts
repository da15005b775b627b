import { truncate } from '../../lib/truncate.ts';

/** A comment that silences findings: `alt-text-review-ignore-next-line filename-alt until 2027-03-01: name of the product`. */
export type Ignore = {
  readonly kind: 'ignore-next-line' | 'ignore-line' | 'disable' | 'enable';
  /** Ids of the rules that it names; an empty list means all. */
  readonly rules: readonly string[];
  /** Whether it is for another linter, which reports it when it has no effect. */
  readonly isForeign?: true;
};

/** The meaning of a comment, and what is wrong with it. A comment that is not understood silences nothing. */
export type Reading = { readonly ignore: Ignore | undefined; readonly problems: readonly string[] };

export type IgnoreContext = {
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isRule: (id: string) => boolean;
  /** Whether comments for other linters count, too. */
  readonly isForeignAsked?: boolean | undefined;
};

/** Every comment for us begins with this. */
export const ignoreMark = 'alt-text-review-';

/** A long text is searched quickly for what begins with a rare letter. */
const rareEnd = ignoreMark.slice(ignoreMark.indexOf('x'));

/** Whether a text may have a comment for us. A cheap test without false negatives. */
export function mayHoldIgnore(text: string): boolean {
  return text.includes(rareEnd);
}

/** Reads the text between the marks of a comment; undefined when it is not for us. */
export function readIgnore(comment: string, { today, isRule }: IgnoreContext): Reading | undefined {
  const text = comment.trim();
  if (!text.startsWith(ignoreMark)) return undefined;
  const [, name = '', rest = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
  const kind = kinds.find((one) => one === name);
  if (!kind)
    return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(', ')} after the dash.`);

  const { ids, until } = wordsOf(rest);
  if (until !== undefined && !isDay(until)) {
    return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`);
  }
  // The last day is included.
  if (until !== undefined && until < today) {
    return problem(
      `This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`,
    );
  }
  const rules = ids.filter(isRule);
  const strangers = ids.filter((id) => !isRule(id));
  const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
  // Without this, a list with only typos would mean every rule.
  const isEmptied = rules.length === 0 && ids.length > 0;
  return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}

const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'] as const;

const hint = '`alt-text-review rules` lists them, and a reason comes after a colon.';

function problem(message: string): Reading {
  return { ignore: undefined, problems: [message] };
}

function shown(text: string): string {
  return truncate(text, 60);
}

/** Ids, and the day after the word `until`; an empty day when none follows. */
function wordsOf(text: string): { readonly ids: readonly string[]; readonly until: string | undefined } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const at = words.indexOf('until');
  const ids = at === -1 ? words : words.toSpliced(at, 2);
  return { ids: [...new Set(ids)], until: at === -1 ? undefined : (words[at + 1] ?? '') };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(text);
  // 2027-02-30 is read as 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
