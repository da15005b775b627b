/** The media type of a picture by its first bytes, because file names and headers can be wrong. Undefined for anything else. */
export function classify(bytes: Uint8Array): string | undefined {
  const known = signatures.find(({ at, hex }) => hexOf(bytes.subarray(at, at + hex.length / 2)) === hex);
  return known?.type ?? (isSvg(bytes) ? 'image/svg+xml' : undefined);
}

/** PNG 1.2 §12.12, JFIF 1.02, GIF89a, WebP in RIFF, brands of ISO 14496-12 at byte 4, TIFF 6.0, BMP, ICO. */
const signatures = [
  { type: 'image/png', at: 0, hex: '89504e470d0a1a0a' },
  { type: 'image/jpeg', at: 0, hex: 'ffd8ff' },
  { type: 'image/gif', at: 0, hex: '474946383761' },
  { type: 'image/gif', at: 0, hex: '474946383961' },
  { type: 'image/webp', at: 8, hex: '57454250' },
  { type: 'image/avif', at: 4, hex: '6674797061766966' },
  { type: 'image/avif', at: 4, hex: '6674797061766973' },
  { type: 'image/heic', at: 4, hex: '6674797068656963' },
  { type: 'image/heic', at: 4, hex: '6674797068656978' },
  { type: 'image/heic', at: 4, hex: '667479706d696631' },
  { type: 'image/tiff', at: 0, hex: '49492a00' },
  { type: 'image/tiff', at: 0, hex: '4d4d002a' },
  { type: 'image/bmp', at: 0, hex: '424d' },
  { type: 'image/x-icon', at: 0, hex: '00000100' },
] as const;

/** An XML document with the root element `svg`. */
function isSvg(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 4096)).replace(/<!--[^]*?(?:-->|$)/g, '');
  return /^(?:\u00EF\u00BB\u00BF)?(?:<\?[^>]*>|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(head);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
