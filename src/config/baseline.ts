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

/** The default path of a baseline. */
export const defaultBaseline = '.github/alt-text-review.baseline.json';

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
  const result = schema.safeParse(parseJson(text));
  if (!result.success) {
    throw new UserError(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
  }
  const { accepted, unread = [] } = result.data;
  return new Set([
    ...accepted.map(({ rule, image }) => acceptedKey(rule, underNewName(image, renamed))),
    ...unread.map(({ file, hash }) => unreadKey(renamed.get(file) ?? file, hash)),
  ]);
}

function underNewName(identity: string, renamed: ReadonlyMap<string, string>): string {
  const old = identity.slice(0, Math.max(0, identity.indexOf(' | ')));
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
  return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
}
