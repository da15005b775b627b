import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { PageStore } from '../review/index.ts';
import { namedFile } from './named-file.ts';
import { writeFile } from './write-file.ts';

/** A store that is one file, read as a whole at the start and written as a whole at the end. */
export type PageFile = PageStore & {
  /** Writes what this run and the last ones found, if there is something new. It never fails a run: without it, the next one reads the pages again. */
  readonly save: () => Promise<void>;
};

/** Bytes. What does not fit is read again in every run. */
const mostBytes = 64 * 1024 * 1024;

/** So many times the file is written without a page that no run has asked for; then the page is dropped. */
const mostAge = 8;

/** An entry: its key, how often the file was written since a run asked for it, and its text, which has no line break. */
const line = /^([0-9a-f]{64}) ([0-8]) ([^\n]*)$/;

/**
 * The pages of earlier runs in the folder `dir`. Two runs at once do no harm: the file is replaced, never changed, and the later run wins. A
 * line that is damaged counts as absent, and so does a whole file that is too large.
 *
 * @param root absolute working folder
 * @param dir absolute, or relative to `root`
 */
export async function openPageFile(root: string, dir: string): Promise<PageFile> {
  const path = join(dir, 'pages.txt');
  const earlier = await read(root, path);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    get(key) {
      const entry = earlier.get(key)?.text;
      if (entry !== undefined) used.set(key, entry);
      return entry;
    },
    put(key, entry) {
      isNew = true;
      used.set(key, entry);
    },
    async save() {
      if (!isNew) return;
      const rest = [...earlier].filter(([key, { age }]) => !used.has(key) && age < mostAge);
      const lines = [
        ...[...used].map(([key, text]) => `${key} 0 ${text}\n`),
        ...rest.map(([key, { age, text }]) => `${key} ${age + 1} ${text}\n`),
      ];
      await writeFile(root, path, Buffer.concat(fitting(lines)));
    },
  };
}

type Entry = { readonly age: number; readonly text: string };

async function read(root: string, path: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    const found = await namedFile(root, path);
    if (found.kind !== 'file' || found.stats.size > mostBytes) return entries;
    for (const one of (await readFile(found.path, 'utf8')).split('\n')) {
      const [, key, age, text] = line.exec(one) ?? [];
      if (key !== undefined && text !== undefined) entries.set(key, { age: Number(age), text });
    }
  } catch {
    // Not there yet, or not readable: every page is read.
  }
  return entries;
}

function fitting(lines: readonly string[]): readonly Uint8Array[] {
  let left = mostBytes;
  const kept: Uint8Array[] = [];
  for (const one of lines) {
    const bytes = Buffer.from(one);
    if (bytes.length > left) break;
    left -= bytes.length;
    kept.push(bytes);
  }
  return kept;
}
