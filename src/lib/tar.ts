/** A file of a tar archive. */
export type TarFile = { readonly path: string; readonly bytes: Uint8Array };

/** Every header and every file begins at a multiple of this many bytes (POSIX.1-2001, pax). */
const block = 512;

/** Largest extended header that is read for a long path, in bytes; no honest archive needs more. */
const longestHeader = 1024 * 1024;

/**
 * The wanted files of an archive, in its order; the others are skipped and not kept. Ends without an error where the archive ends or
 * is damaged.
 */
export async function* tarFiles(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (path: string, size: number) => boolean,
): AsyncGenerator<TarFile> {
  const reader = createReader(chunks);
  let longPath: string | undefined;
  for (let head = await reader.take(block); head !== undefined; head = await reader.take(block)) {
    const size = sizeIn(head);
    if (size === undefined) return;
    const padded = Math.ceil(size / block) * block;
    const type = String.fromCharCode(head[156] ?? 0);
    if (type === 'x' && size <= longestHeader) {
      longPath = pathInRecords((await reader.take(padded))?.subarray(0, size));
      continue;
    }
    const path = longPath ?? pathIn(head);
    longPath = undefined;
    if ((type === '0' || type === '\0') && isWanted(path, size)) {
      const bytes = await reader.take(padded);
      if (bytes === undefined) return;
      yield { path, bytes: bytes.subarray(0, size) };
    } else if (!(await reader.skip(padded))) return;
  }
}

/** The size in octal digits; undefined for anything else, such as the blocks of zeros at the end. */
function sizeIn(head: Uint8Array): number | undefined {
  const digits = textIn(head, 124, 12).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

function pathIn(head: Uint8Array): string {
  const [name, prefix] = [textIn(head, 0, 100), textIn(head, 345, 155)];
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The path in records like `28 path=docs/a.md`, each of which begins with its length in bytes. */
function pathInRecords(records: Uint8Array | undefined): string | undefined {
  let rest = records ?? new Uint8Array();
  while (rest.length > 0) {
    const length = Number.parseInt(textIn(rest, 0, 10), 10);
    if (!(length > 0)) return undefined;
    const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(decode(rest.subarray(0, length))) ?? [];
    if (key === 'path') return value;
    rest = rest.subarray(length);
  }
  return undefined;
}

/** The characters of a field, up to the first zero. */
function textIn(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return decode(end === -1 ? field : field.subarray(0, end));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Reads a stream in pieces of any size. */
function createReader(chunks: AsyncIterable<Uint8Array>) {
  const source = chunks[Symbol.asyncIterator]();
  let rest = new Uint8Array() as Uint8Array;

  /** The part of the next `length` bytes that has arrived; undefined at the end. */
  async function some(length: number): Promise<Uint8Array | undefined> {
    while (rest.length === 0) {
      const next = await source.next();
      if (next.done === true) return undefined;
      rest = next.value;
    }
    const part = rest.subarray(0, length);
    rest = rest.subarray(part.length);
    return part;
  }

  async function pass(length: number, visit: (part: Uint8Array) => void): Promise<boolean> {
    for (let left = length; left > 0;) {
      const part = await some(left);
      if (part === undefined) return false;
      visit(part);
      left -= part.length;
    }
    return true;
  }

  return {
    /** Undefined when the stream ends before that. */
    async take(length: number): Promise<Uint8Array | undefined> {
      const parts: Uint8Array[] = [];
      return (await pass(length, (part) => parts.push(part))) ? Buffer.concat(parts) : undefined;
    },
    /** False when the stream ends before that. */
    skip: (length: number) => pass(length, () => undefined),
  };
}
