import type { DialectImage } from './dialect.ts';

/**
 * The HTML that a construct of a dialect becomes: the part before its `img`, the `img`, and the part after it. It contains no
 * quote, because the construct may be inside an attribute, which must not end here.
 */
export function dialectHtml(image: DialectImage): readonly [before: string, img: string, after: string] {
  const { src, alt, caption, link, emptyIsDecision, attributes } = image;
  const saysAlt = alt !== undefined && (alt !== '' || emptyIsDecision);
  const named = { src, ...(saysAlt && { alt }), ...attributes };
  const img = `<img${Object.entries(named).map(written).join('')}>`;
  const [linkStart, linkEnd] = link === undefined ? ['', ''] : [`<a${written(['href', link])}>`, '</a>'];
  if (caption === undefined) return [linkStart, img, linkEnd];
  return [`<figure>${linkStart}`, img, `${linkEnd}<figcaption>${encode(caption)}</figcaption></figure>`];
}

function written([name, value]: readonly [string, string]): string {
  return value === '' ? ` ${name}` : ` ${name}=${encode(value)}`;
}

function encode(text: string): string {
  return text.replace(/[^\p{L}\p{N}\uFDD0\uFDD1\uE000-\uF8FF]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
