import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { memoize } from '../../lib/memoize.ts';

/** The library that decodes pictures, as a thread needs it for one of them. */
export type Decoder = {
  readonly library: WebAssembly.Module;
  /** Contents of the files in which the library looks for what its main part lacks, by their names. */
  readonly codecs: Readonly<Record<string, Uint8Array>>;
};

/** Opens what a picture of `mediaType` needs of the library. Each file is read, decompressed and compiled once in a process. */
export async function openDecoder(mediaType: string): Promise<Decoder> {
  const names = codecsOf[mediaType] ?? [];
  const [library, ...codecs] = await Promise.all([open('vips.wasm'), ...names.map(open)]);
  return {
    library: library.compiled,
    codecs: Object.fromEntries(codecs.map(({ name, bytes }) => [name, bytes])),
  };
}

const codecsOf: Readonly<Record<string, readonly string[]>> = {
  'image/avif': ['vips-heif.wasm'],
  'image/heic': ['vips-heif.wasm'],
  'image/svg+xml': ['vips-resvg.wasm'],
};

const decompress = promisify(brotliDecompress);

/**
 * `#vips` of package.json is the library's own package, and in `dist` a folder where the WebAssembly is compressed. To compile takes
 * longer than to start a thread. Of a codec the bytes are handed on, because the library asks for a file, but V8 compiles equal bytes
 * only once as long as the result is held.
 */
const open = memoize(async (name) => {
  const path = createRequire(import.meta.url).resolve(`#vips/${name}`);
  const stored = await readFile(path);
  const bytes = path.endsWith('.br') ? await decompress(stored) : stored;
  return { name, bytes, compiled: await WebAssembly.compile(bytes) };
});
