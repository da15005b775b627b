import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from './requests/parse-json.ts';

/** Answers of models that are kept between runs. It never fails a run: what cannot be read is not there, what cannot be written is asked for again. */
export type DraftCache = {
  /** What the model said, for the caller to clean and judge as if it came just now: a cache is as untrusted as a model. */
  get(key: string): Promise<ModelAnswer | undefined>;
  put(key: string, said: ModelAnswer): Promise<void>;
};

/** An answer of a model, and what it is held against besides the page. */
export type ModelAnswer = {
  readonly answer: string;
  /** What the picture itself says: the words of an SVG. */
  readonly words: string;
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
        return entry.success && entry.data.key === key ? entry.data : undefined;
      } catch {
        // Not drafted yet, or not readable: the provider is asked.
        return undefined;
      }
    },
    async put(key, { answer, words }) {
      const entry: Entry = { version: 2, key, answer: answer.slice(0, maxLength), words: words.slice(0, maxLength) };
      try {
        await io.write(join(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
      } catch {
        // A full or read-only disk costs the next run a draft, not this one.
      }
    },
  };
}

/** Characters. */
const maxLength = 4000;

const entryShape = z.object({
  version: z.literal(2),
  key: z.string(),
  answer: z.string().max(maxLength),
  words: z.string().max(maxLength),
});
type Entry = z.infer<typeof entryShape>;

/**
 * Name of the draft of one picture: SHA-256 in hex, so that it is a file name whatever the parts hold. The words around the picture are
 * no part of it, only what they make of the question: a picture is drafted once, and each place judges for itself whether the draft will do.
 */
export function cacheKey(parts: {
  /** Hash of the bytes, or of the address. */
  readonly picture: string;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: number;
  /** Undefined when only the picture itself shows its kind. */
  readonly kind: string | undefined;
  readonly short: boolean;
  readonly language: string;
}): string {
  const { picture, provider, model, promptVersion, kind = '', short, language } = parts;
  const whole = JSON.stringify([picture, provider, model, promptVersion, kind, short, language]);
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
