/**
 * One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. Letters of scripts that
 * join them keep their joiners, which are part of words in Persian or Hindi (Unicode, "Zero Width Joiner and Non-Joiner").
 */
export function plainLine(text: string): string {
  // Printable ASCII has none of these.
  if (/^[ -~]*$/.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{C}/gu, keptJoiner)
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
}

/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
export function withoutMentions(text: string): string {
  return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}

function keptJoiner(found: string, at: number, text: string): string {
  const isJoiner = found === '\u200C' || found === '\u200D';
  return isJoiner && joining.test(text.charAt(at - 1)) && joining.test(text.charAt(at + 1)) ? found : '';
}

const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
