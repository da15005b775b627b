import { bareAddressAt } from './plain-label.ts';
import { plainTagAt } from './plain-tag.ts';

/** Offset behind a tag or an address between angle brackets, or behind a mark that is itself; undefined where that is not plain. */
export function endOfTag(
  text: string,
  at: number,
  to: number,
  tagAt: (text: string, at: number) => string,
): number | undefined {
  if (!/[A-Za-z/!?]/.test(text.charAt(at + 1))) return at + 1;
  const image = plainTagAt(text, at, to);
  if (image) return image.span.end;
  const url = bareAddressAt(text, at);
  if (url !== undefined) return at + url.length + 2;
  const tag = tagAt(text, at);
  return tag === '' ? undefined : at + tag.length;
}
