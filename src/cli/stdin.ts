import { included } from '../config/included.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../lib/errors.ts';
import { decodeDocument, tooLarge } from '../text/decode-document.ts';
import type { Document, Skipped } from '../model/document.ts';
import type { Gathered } from './changed-documents.ts';
import type { World } from './world.ts';

/** The argument that stands for the standard input. */
export const stdinArgument = '-';

/** The name of a document from the standard input that was given none. */
const unnamed = 'stdin.md';

/**
 * The one document that comes over the standard input, as from an editor.
 *
 * @param name as which it is reported, and which decides its format and its settings
 * @throws UserError where no format reads such a name
 */
export async function gatherStdin(name: string | undefined, options: Settings, world: World): Promise<Gathered> {
  const path = (name ?? unnamed).replaceAll('\\', '/').replace(/^\.\//, '');
  const { formatFor, includes } = included(options.paths, options.policy);
  const format = formatFor(path);
  if (format === undefined) {
    throw new UserError(`No format reads ${path}.`, 'Give --stdin-filename a name such as docs/page.md or page.html.');
  }
  const isWanted = name === undefined || includes(path);
  const read = isWanted ? readStdin(path, format, (await world.stdin?.()) ?? new Uint8Array()) : undefined;
  return {
    documents: read !== undefined && 'format' in read ? [read] : [],
    skipped: read !== undefined && 'reason' in read ? [read] : [],
    scope: options.scope ?? 'all',
    changedFiles: new Set(),
    notes: isWanted ? [] : [`paths leaves out ${path}, so it was not read.`],
    unmatched: [],
  };
}

function readStdin(path: string, format: string, bytes: Uint8Array): Document | Skipped {
  const reason = tooLarge(bytes.length, path);
  if (reason !== undefined) return { file: path, reason };
  const decoded = decodeDocument(bytes);
  if ('reason' in decoded) return { file: path, ...decoded };
  return { path, format, ...decoded, changedLines: 'all' };
}
