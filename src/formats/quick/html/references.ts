import { parseFragment } from 'parse5';

/** Text between tags as browsers read it: with its character references, and without carriage returns. */
export function decodedText(written: string): string {
  const common = withCommon(written);
  if (common !== undefined) return common;
  const [element] = parseFragment(`<p>${written.replaceAll('<', '&lt;')}`).childNodes;
  const [text] = element && 'childNodes' in element ? element.childNodes : [];
  return text && 'value' in text ? text.value : '';
}

/** The value of an attribute as browsers read it: there, some references are text where a letter follows. */
export function decodedValue(written: string): string {
  const common = withCommon(written);
  if (common !== undefined) return common;
  const quote = written.includes('"') ? "'" : '"';
  const [element] = parseFragment(`<p title=${quote}${written}${quote}>`).childNodes;
  return element && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
}

/** With the references that most pages have; undefined where there are others. */
function withCommon(written: string): string | undefined {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  if (!text.includes('&')) return text;
  if (rare.test(text)) return undefined;
  return text.replace(reference, (found, name: string) => common.get(name) ?? found);
}

const common: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['copy', '©'],
  ['#39', "'"],
]);

const reference = /&(amp|lt|gt|quot|nbsp|copy|#39);/g;
/** A mark that begins another reference, or may. */
const rare = /&(?!(?:amp|lt|gt|quot|nbsp|copy|#39);|\s|$)/;
