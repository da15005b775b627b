// The library that decodes pictures, as its makers built it, except that its WebAssembly is compressed: 3.3 MB instead of 10.1 MB.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** In 2 s; the highest, 11, saves another 0.3 MB and takes half a minute. The versions of Brotli in Node 20 and 24 write the same bytes. */
const quality = 9;

export async function vips() {
  const library = join('node_modules', 'wasm-vips', 'lib');
  return Promise.all([
    plain(join(library, 'vips-node.mjs'), 'vips-node.mjs'),
    plain(join('third-party', 'vips', 'README.md'), 'README.md'),
    ...['vips.wasm', 'vips-heif.wasm', 'vips-resvg.wasm'].map((name) => compressed(join(library, name), name)),
  ]);
}

async function plain(path, name) {
  return { name, bytes: await readFile(path) };
}

async function compressed(path, name) {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { name: `${name}.br`, bytes: await compress(bytes, { params }) };
}
