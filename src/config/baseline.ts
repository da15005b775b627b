import { z } from 'zod';
import { UserError } from '../lib/errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { acceptedKey } from '../review/lint.ts';
import { unreadKey } from '../review/unread.ts';
import type { Report } from '../model/report.ts';

const schema = z.object({
  version: z.literal(1),
  accepted: z.array(z.object({ rule: z.string(), image: z.string() })),
  /** Files that could not be read, by path and hash. */
  unread: z.array(z.object({ file: z.string(), hash: z.string() })).optional(),
});

/**
 * What a baseline file accepts: findings, and files that could not be read, until their bytes change.
 *
 * @param renamed new names of files by their old ones: what is accepted in a file stays accepted under its new name
 * @throws UserError when `text` is not a baseline
 */
export function parseBaseline(
  text: string,
  path: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): ReadonlySet<string> {
  const { accepted, unread = [] } = read(text, path);
  return new Set([
    ...accepted.map(({ rule, image }) => acceptedKey(rule, underNewName(image, renamed))),
    ...unread.map(({ file, hash }) => unreadKey(renamed.get(file) ?? file, hash)),
  ]);
}

type Baseline = z.infer<typeof schema>;

function read(text: string, path: string): Baseline {
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new UserError(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
}

/**
 * A baseline without the entries that nothing needs any more.
 *
 * @param report without a baseline, on what is there now
 * @param isJudged whether the run knows what is wrong in a file, which is so for one that is gone
 * @returns its text, and how many entries were taken out
 * @throws UserError when `text` is not a baseline
 */
export function pruneBaseline(
  text: string,
  path: string,
  report: Report,
  isJudged: (file: string) => boolean,
): { readonly text: string; readonly gone: number } {
  const { accepted, unread = [] } = read(text, path);
  const found = new Set(
    report.images.flatMap(({ findings, identity }) => findings.map(({ rule }) => acceptedKey(rule, identity))),
  );
  const hashes = new Set(
    report.skipped.flatMap(({ file, hash }) => (hash === undefined ? [] : [unreadKey(file, hash)])),
  );
  const left = accepted.filter(({ rule, image }) => found.has(acceptedKey(rule, image)) || !isJudged(fileOf(image)));
  const leftUnread = unread.filter(({ file, hash }) => hashes.has(unreadKey(file, hash)) || !isJudged(file));
  return {
    text: written({ version: 1, accepted: left, unread: leftUnread }),
    gone: accepted.length - left.length + unread.length - leftUnread.length,
  };
}

/** The files that a baseline names. @throws UserError when `text` is not a baseline */
export function filesInBaseline(text: string, path: string): readonly string[] {
  const { accepted, unread = [] } = read(text, path);
  return [...new Set([...accepted.map(({ image }) => fileOf(image)), ...unread.map(({ file }) => file)])];
}

/** The file in the identity of an image. */
function fileOf(identity: string): string {
  return identity.slice(0, Math.max(0, identity.indexOf(' | ')));
}

function written({ accepted, unread = [] }: Baseline): string {
  return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
}

function underNewName(identity: string, renamed: ReadonlyMap<string, string>): string {
  const old = fileOf(identity);
  return (renamed.get(old) ?? old) + identity.slice(old.length);
}

/** A baseline file that accepts every finding of a report, and every unread file whose bytes are known, sorted for small diffs. */
export function formatBaseline(report: Report): string {
  const accepted = report.images
    .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
    .toSorted((a, b) => acceptedKey(a.image, a.rule).localeCompare(acceptedKey(b.image, b.rule), 'en'));
  const unread = report.skipped
    .flatMap(({ file, hash }) => (hash === undefined ? [] : [{ file, hash }]))
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
  return written({ version: 1, accepted, unread });
}
