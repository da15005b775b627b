import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from './problem.ts';

/** Answers of models that are kept between runs. It never fails a run: what cannot be read is not there, what cannot be written is asked for again. */
export type DraftCache = {
  /** The answer as the model gave it, for the caller to clean and judge as if it came just now: a cache is as untrusted as a model. */
  get(key: string): Promise<string | undefined>;
  put(key: string, answer: string): Promise<void>;
};

export type CacheIo = {
  /** Rejects when there is no such file. */
  read(path: string): Promise<string>;
  /** Makes the folder as needed and leaves no half-written file behind. */
  write(path: string, text: string): Promise<void>;
};

/** One small JSON file a draft in `dir`. */
export function openCache(dir: string, io: CacheIo = diskIo): DraftCache {
  return {
    async get(key) {
      try {
        const entry = entryShape.safeParse(parseJson(await io.read(join(dir, `${key}.json`))));
        return entry.success && entry.data.key === key ? entry.data.answer : undefined;
      } catch {
        // Not drafted yet, or not readable: the provider is asked.
        return undefined;
      }
    },
    async put(key, answer) {
      const entry: Entry = { version: 1, key, answer: answer.slice(0, maxAnswerLength) };
      try {
        await io.write(join(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
      } catch {
        // A full or read-only disk costs the next run a draft, not this one.
      }
    },
  };
}

/** Characters. */
const maxAnswerLength = 4000;

const entryShape = z.object({
  version: z.literal(1),
  key: z.string(),
  answer: z.string().max(maxAnswerLength),
});
type Entry = z.infer<typeof entryShape>;

/**
 * Name of the draft of one picture: SHA-256 in hex, so that it is a file name whatever the parts hold. What stands around the picture is
 * no part of it: a picture is drafted once, and each place judges for itself whether the draft will do there.
 */
export function cacheKey(parts: {
  /** Bytes of the picture, or its address. */
  readonly picture: Uint8Array | string;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: number;
}): string {
  const digest = createHash('sha256').update(parts.picture).digest('hex');
  const kind = typeof parts.picture === 'string' ? 'address' : 'bytes';
  const whole = JSON.stringify([kind, digest, parts.provider, parts.model, parts.promptVersion]);
  return createHash('sha256').update(whole).digest('hex');
}

const diskIo: CacheIo = {
  read: (path) => readFile(path, 'utf8'),
  async write(path, text) {
    await mkdir(join(path, '..'), { recursive: true });
    const draft = `${path}.${randomUUID()}.tmp`;
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  },
};
