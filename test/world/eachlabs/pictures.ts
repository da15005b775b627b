import { messageOf } from '../../../src/lib/errors.ts';
import type { Failure } from './failure.ts';
import { failure } from './failure.ts';

export type Picture = { readonly bytes: Uint8Array } | { readonly failure: Failure };

/** What the model gets to see for `input.image`: a URL is really fetched, a data URI decoded, and the bytes have to be a picture. */
export async function loadPicture(source: string, acceptDataUri: boolean, signal: AbortSignal): Promise<Picture> {
  const loaded = source.startsWith('data:') ? decode(source, acceptDataUri) : await download(source, signal);
  if ('failure' in loaded) return loaded;
  const other = otherThanPicture(loaded.bytes);
  return other === undefined ? loaded : rejected(`cannot identify image file: ${other}`);
}

function decode(uri: string, accepted: boolean): Picture {
  if (!accepted) return rejected('media inputs must be URLs');
  const comma = uri.indexOf(',');
  const [type = '', ...parameters] = uri.slice('data:'.length, Math.max(comma, 0)).split(';');
  const data = uri.slice(comma + 1);
  if (!type.startsWith('image/') || parameters.at(-1) !== 'base64' || !isBase64(data)) {
    return { failure: failure('INPUT_VALIDATION_ERROR', 'image is not a base64 data URI of an image') };
  }
  return { bytes: Buffer.from(data, 'base64') };
}

/** Padded and without line breaks, as RFC 4648 asks; Buffer alone would skip whatever it does not know. */
function isBase64(data: string): boolean {
  return data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data);
}

/** Real ms that a host may take: a hung one must not hang the polls. */
const downloadMs = 10_000;

async function download(source: string, signal: AbortSignal): Promise<Picture> {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) {
    return { failure: failure('INPUT_VALIDATION_ERROR', 'image is not a URL') };
  }
  try {
    const response = await fetch(source, { signal: AbortSignal.any([signal, AbortSignal.timeout(downloadMs)]) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok ? { bytes } : unreachable(`status ${response.status}`);
  } catch (error) {
    return unreachable(messageOf(error));
  }
}

function unreachable(why: string): Picture {
  return { failure: failure('INPUT_DOWNLOAD_ERROR', `failed to download input image: ${why}`) };
}

function rejected(message: string): Picture {
  return { failure: failure('PROVIDER_REJECTED', message) };
}

/** What the bytes are when they are no picture that the predictor can open; it reads PNG, JPEG, GIF and WebP. */
function otherThanPicture(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512));
  if (/^(89504e470d0a1a0a|ffd8ff|474946383[79]61|52494646.{8}57454250)/.test(head.toString('hex'))) return undefined;
  if (bytes.length === 0) return 'it is empty';
  const text = head.toString('latin1');
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'it is a Git LFS pointer';
  if (/<svg[\s>]/i.test(text)) return 'it is an SVG';
  if (/<!doctype html|<html[\s>]/i.test(text)) return 'it is an HTML page';
  return 'its format is unknown';
}
