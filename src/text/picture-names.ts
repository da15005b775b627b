import { filePath } from './file-name.ts';

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
export const pictureEndings: readonly string[] =
  'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');

/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings: readonly string[] = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');

/** Whether a file is a picture by the ending of its path or name. */
export function isPictureName(name: string): boolean {
  return picture.test(name);
}

/** The same for an address, whatever its query and its fragment are. */
export function isPictureAddress(address: string): boolean {
  return isPictureName(filePath(address));
}

/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
export function endsInPictureName(text: string): boolean {
  return named.test(text);
}

/** Whether a text contains the name of such a file; an ending alone is not a name. */
export function holdsPictureName(text: string): boolean {
  return mentioned.test(text);
}

const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
/** The ending of a picture, anywhere in a text. */
export const pictureTokens = new RegExp(`\\.(?:${shown})\\b`, 'i');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');
