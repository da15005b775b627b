import { basename } from 'node:path';
import * as z from 'zod';
import { readText } from '../../app/read-text.ts';
import { UserError } from '../../lib/errors.ts';
import { parseJson } from '../../lib/parse-json.ts';

const image = z.object({
  file: z.string(),
  status: z.enum(['ok', 'decorative', 'missing', 'weak', 'unknown']),
  inScope: z.boolean(),
  findings: z.array(z.object({ rule: z.string() })),
});

const reportShape = z.object({
  version: z.literal(1),
  scope: z.enum(['lines', 'files', 'all']),
  verdict: z.enum(['pass', 'fail']),
  totals: z.object({ documents: z.int().min(0) }),
  images: z.array(image),
  skipped: z.array(z.object({ file: z.string() })),
  shard: z.unknown().optional(),
});

const day = z.object({
  date: z.iso.date(),
  repositories: z.int(),
  images: z.int(),
  open: z.int(),
  coverage: z.number(),
});
const part = z.object({ name: z.string(), coverage: z.number() });

/** What counts of an earlier report on the organisation. */
const earlierShape = z.object({
  version: z.literal(1),
  repositories: z.array(part),
  teams: z.array(part),
  history: z.array(day),
});

export type RepositoryReport = { readonly name: string } & Pick<
  z.infer<typeof reportShape>,
  'verdict' | 'totals' | 'images' | 'skipped'
>;
export type EarlierReport = z.infer<typeof earlierShape>;

/**
 * The JSON report of a repository.
 *
 * @param named `name=file`, or a file that is called like the repository
 * @throws UserError for a file that is no such report, and for one that is about a part of a repository
 */
export async function readRepository(named: string, cwd: string): Promise<RepositoryReport> {
  const { name, file } = splitName(named);
  const found = reportShape.safeParse(await jsonIn(file, cwd)).data;
  if (found === undefined) {
    throw new UserError(
      `${file} is not a JSON report of a review.`,
      'Write one with alt-text-review --format json=FILE, or the input json-file.',
    );
  }
  if (found.shard !== undefined)
    throw new UserError(`${file} is the report of a shard.`, 'Give it to alt-text-review merge first.');
  if (found.scope !== 'all')
    throw new UserError(`${file} is about a change (scope: ${found.scope}).`, 'Use reports with scope: all.');
  const { verdict, totals, images, skipped } = found;
  return { name, verdict, totals, images, skipped };
}

/** Undefined where there is no file, as before the first report. @throws UserError for a file that is no such report */
export async function readEarlier(file: string, cwd: string): Promise<EarlierReport | undefined> {
  const text = await readText(cwd, file);
  if (text === undefined) return undefined;
  const found = earlierShape.safeParse(parseJson(text)).data;
  if (found !== undefined) return found;
  throw new UserError(`${file} is not a report of an organisation.`, 'Name what --json wrote the last time.');
}

/** `name=file`; without a name, the file says it. */
export function splitName(named: string): { readonly name: string; readonly file: string } {
  const at = named.indexOf('=');
  if (at > 0) return { name: named.slice(0, at), file: named.slice(at + 1) };
  return { name: basename(named).replace(/\.json$/i, ''), file: named };
}

async function jsonIn(file: string, cwd: string): Promise<unknown> {
  const text = await readText(cwd, file);
  if (text !== undefined) return parseJson(text);
  throw new UserError(`There is no file ${file}.`, 'Name the JSON reports of the repositories, as name=file.');
}
