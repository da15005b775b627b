import type { Ignore, IgnoreContext } from './comment.ts';
import { placeIgnores, type PlacedIgnore, type Problem } from './place.ts';
import type { Image } from '../../model/image.ts';
import type { Finding } from '../../model/rule.ts';
import type { Comment, Location } from '../../model/text.ts';

/** An image and its findings. */
export type Complaint = {
  readonly image: Pick<Image, 'span'>;
  readonly location: Location;
  readonly findings: readonly Finding[];
};

export type Ignored<Kind extends Complaint> = {
  /** The complaints with the findings that remain, and the number of those that are silenced, in the same order. */
  readonly left: readonly (Kind & { readonly ignored: number })[];
  /** Comments that are misspelt, expired or without effect, in source order. */
  readonly problems: readonly Problem[];
};

/**
 * Removes the findings that comments of the page silence. Complaints are in source order. Where several comments apply, the one
 * for the line of the image takes effect, and the one for a region around it does not.
 */
export function applyIgnores<Kind extends Complaint>(
  text: string,
  comments: readonly Comment[],
  complaints: readonly Kind[],
  context: IgnoreContext,
): Ignored<Kind> {
  const { ignores, problems } = placeIgnores(text, comments, context);
  const onNextLine = tableOf(ignores, 'ignore-next-line', ({ nextLine }) => [nextLine]);
  const onLine = tableOf(ignores, 'ignore-line', ({ line, endLine }) => [line, endLine]);
  const region = sweep(ignores);
  const effects = new Set<string>();

  const left = complaints.map((complaint) => {
    const { line, endLine } = complaint.location;
    const around = region(complaint.image.span.start);
    const findings = complaint.findings.filter(({ rule }) => {
      const ignore = onNextLine(line, rule) ?? onLine(line, rule) ?? onLine(endLine, rule) ?? around(rule);
      if (ignore) effects.add(effectOf(ignore, rule)).add(effectOf(ignore, everyRule));
      return ignore === undefined;
    });
    return { ...complaint, findings, ignored: complaint.findings.length - findings.length };
  });
  const idle = ignores.flatMap((ignore) => idleness(ignore, (rule) => effects.has(effectOf(ignore, rule))));
  return { left, problems: [...problems, ...idle].toSorted((a, b) => a.line - b.line) };
}

/** Stands for the rules of a comment that names none. */
const everyRule = '';

function rulesOf({ rules }: Ignore): readonly string[] {
  return rules.length === 0 ? [everyRule] : rules;
}

type Lookup = (line: number, rule: string) => PlacedIgnore | undefined;

/** Ignores of one kind by the lines that they apply to; of two for the same line, the first takes effect. */
function tableOf(
  ignores: readonly PlacedIgnore[],
  kind: Ignore['kind'],
  linesOf: (ignore: PlacedIgnore) => readonly number[],
): Lookup {
  const table = new Map<string, PlacedIgnore>();
  for (const ignore of ignores.toReversed()) {
    if (ignore.kind !== kind) continue;
    for (const line of linesOf(ignore)) for (const rule of rulesOf(ignore)) table.set(`${line} ${rule}`, ignore);
  }
  return (line, rule) => table.get(`${line} ${rule}`) ?? table.get(`${line} ${everyRule}`);
}

/** Walks through the regions once: for rising offsets, returns what is disabled there, by rule. */
function sweep(ignores: readonly PlacedIgnore[]): (offset: number) => (rule: string) => PlacedIgnore | undefined {
  const switches = ignores.filter(({ kind }) => kind === 'disable' || kind === 'enable');
  const state = new Map<string, PlacedIgnore | undefined>();
  let next = 0;
  return (offset) => {
    for (let one = switches[next]; one !== undefined && one.start < offset; one = switches[next]) {
      // This comment applies to all rules, and overrides earlier ones about single rules.
      if (one.rules.length === 0) state.clear();
      for (const rule of rulesOf(one)) state.set(rule, one.kind === 'disable' ? one : undefined);
      next += 1;
    }
    return (rule) => (state.has(rule) ? state.get(rule) : state.get(everyRule));
  };
}

function effectOf({ start }: PlacedIgnore, rule: string): string {
  return `${start} ${rule}`;
}

function idleness(ignore: PlacedIgnore, hasEffect: (rule: string) => boolean): readonly Problem[] {
  const idle =
    ignore.kind === 'enable' || ignore.isForeign === true ? [] : rulesOf(ignore).filter((rule) => !hasEffect(rule));
  if (idle.length === 0) return [];
  const what = idle[0] === everyRule ? '' : ` for ${idle.join(', ')}`;
  const remedy = idle.length === rulesOf(ignore).length ? 'Remove the comment' : 'Remove that from the comment';
  const message = `There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;
  return [{ line: ignore.line, message }];
}
