import { decodeEscapes } from '../lib/decode-escapes.ts';
import { keepRecent } from '../lib/keep-recent.ts';

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;

/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
export function filePath(address: string): string {
  return decodeEscapes(written(address));
}

/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
export const fileName = keepRecent((address) => {
  const path = written(address);
  const last = path.slice(path.lastIndexOf('/') + 1);
  // Most names need no more.
  if (plainName.test(last)) return last;
  return decodeEscapes(path.split(/[/\\]/u).findLast((part) => part !== '') ?? '');
});

const plainName = /^[\w.-]+$/;

/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
export const fileStem = keepRecent((address) => fileName(address).replace(ending, ''));

/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;

function written(address: string): string {
  const start = address.trimStart().slice(0, longest);
  if (/^data:/iu.test(start)) return '';
  return (/[?#]/.test(start) ? start.replace(/[?#].*$/su, '') : start).trimEnd();
}

/** The part of a drawing that an address chooses (`#bell` of `icons.svg#bell`); empty where it means all of the file. */
export function symbolOf(address: string): string {
  const at = address.slice(0, longest).indexOf('#');
  const symbol = at === -1 ? '' : address.slice(at, longest);
  return symbol.length > 1 && /\.svg$/iu.test(filePath(address)) ? symbol : '';
}
