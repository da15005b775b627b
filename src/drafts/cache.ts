import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../lib/parse-json.ts';

/** Answers of models that are kept between runs. It never fails a run: an entry that cannot be read counts as absent, and one that cannot be written is requested again. */
export type DraftCache = {
  /** The answer of the model. The caller has to clean and check it like a new one, because a cache is as untrusted as a model. */
  get(key: string): Promise<ModelAnswer | undefined>;
  put(key: string, said: ModelAnswer): Promise<void>;
};

/** An answer of a model, with the text of the picture that it is checked against besides the page. */
export type ModelAnswer = {
  readonly answer: string;
  /** The text in the picture itself: the words of an SVG. */
  readonly words: string;
};

export type CacheIo = {
  /** Rejects when the file does not exist, or is no file. */
  read(path: string): Promise<string>;
  /** Creates the folder if needed, and writes the whole file or nothing. Rejects when it cannot. */
  write(path: string, text: string): Promise<void>;
};

/** One small JSON file per draft in the folder `dir`. */
export function openCache(dir: string, io: CacheIo): DraftCache {
  return {
    async get(key) {
      try {
        const entry = entryShape.safeParse(parseJson(await io.read(join(dir, `${key}.json`))));
        return entry.success && entry.data.key === key ? entry.data : undefined;
      } catch {
        // Not drafted yet, or not readable, so the provider is asked.
        return undefined;
      }
    },
    async put(key, { answer, words }) {
      const entry: Entry = { version: 2, key, answer: answer.slice(0, maxLength), words: words.slice(0, maxLength) };
      try {
        await io.write(join(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
      } catch {
        // With a full or read-only disk, only the next run has to request the draft again.
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
 * Name of the draft of one picture: SHA-256 in hex, so that it is always a valid file name. The words around the picture are not part of
 * it, only their effect on the question: a picture is drafted once, and each place decides for itself whether it can use the draft.
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
  /** The tone that was asked for, which no judgement of an answer can tell. */
  readonly tone?: string | undefined;
  /** See `Wanted`; 0 for the first time. */
  readonly retry?: number;
}): string {
  const { picture, provider, model, promptVersion, kind = '', short, language, tone, retry = 0 } = parts;
  const again = [...(tone === undefined ? [] : [tone]), ...(retry === 0 ? [] : [retry])];
  const whole = JSON.stringify([picture, provider, model, promptVersion, kind, short, language, ...again]);
  return createHash('sha256').update(whole).digest('hex');
}
