import { filePath } from '../../text/file-name.ts';
import { isPictureName } from '../../text/picture-names.ts';

/**
 * Whether an `object` shows something that has no text of its own: an image, sound or film (ACT 8fc3b6), recognised by its media type, or
 * else by the end of its address. Any `data:` address counts too: it always loads, so the content of the element is never shown
 * instead. An embedded page has text of its own.
 */
export function showsMedia(address: unknown, type: unknown): boolean {
  const data = typeof address === 'string' ? address.trim() : '';
  if (data === '') return false;
  return /^data:/i.test(data) || /^(?:image|audio|video)\//.test(mediaTypeOf(data, type));
}

/** Whether an `embed` shows an image. */
export function showsImage(address: unknown, type: unknown): boolean {
  return typeof address === 'string' && mediaTypeOf(address.trim(), type).startsWith('image/');
}

function mediaTypeOf(address: string, type: unknown): string {
  if (typeof type === 'string' && type.trim() !== '') return type.trim().toLowerCase();
  const inline = /^data:([a-z]+\/[\w.+-]+)/i.exec(address)?.[1];
  if (inline !== undefined) return inline.toLowerCase();
  const path = filePath(address);
  if (isPictureName(path)) return 'image/*';
  const extension = /\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase();
  return Object.entries(extensions).find(([, list]) => extension !== undefined && list.includes(extension))?.[0] ?? '';
}

const extensions: Readonly<Record<string, readonly string[]>> = {
  'audio/*': 'aac flac m4a mp3 oga ogg opus wav weba'.split(' '),
  'video/*': 'avi m4v mkv mov mp4 mpeg mpg ogv webm'.split(' '),
};
