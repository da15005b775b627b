import type { Components } from '../../model/format.ts';
import type { Scanned } from '../component-files/scanned.ts';
import { closingTag, createScanner, readAttributes, untilAny, type Scanner } from '../component-files/scanner.ts';
import type { JsxAttribute } from '../jsx/element.ts';
import { readVueAttribute } from './attributes.ts';
import { scanTemplate } from './template.ts';

/** The markup of a component: of its blocks, only `template` has some, and only one in HTML is read here. */
export function scanVue(text: string, components: Components): Scanned {
  const scanner = createScanner(text);
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start === -1) break;
    if (text.startsWith('<!--', start)) at = scanner.comment(start);
    else if (/[A-Za-z]/.test(text.charAt(start + 1))) at = block(scanner, start, components);
    else at = start + 1;
  }
  return scanner.scanned();
}

/** Returns the offset behind the block. */
function block(scanner: Scanner, start: number, components: Components): number {
  const { text } = scanner;
  const nameEnd = untilAny(text, start + 1, '/>');
  const name = text.slice(start + 1, nameEnd);
  const tag = readAttributes(text, nameEnd, (at) => readVueAttribute(text, at));
  if (!tag) {
    scanner.fault('tag', start, 'that does not end, so nothing behind it was read');
    return text.length;
  }
  const span = { start, end: tag.end };
  scanner.add({ kind: 'silent', span });
  if (tag.closesItself) return tag.end;
  const language = valueOf(tag.attributes, 'lang') ?? 'html';
  if (name === 'template' && language === 'html') return scanTemplate(scanner, tag.end, components);
  const closing = closingTag(text, name, tag.end);
  const content = text.slice(tag.end, closing?.start);
  if (name === 'template') scanner.note(`has a template in the language ${language.slice(0, 40)}, which was not read`);
  if (name === 'script') {
    scanner.script(content);
    if (/^[jt]sx$/.test(language)) scanner.jsx({ start: tag.end, end: tag.end + content.length });
  }
  if (!closing) scanner.fault(`block ${name.slice(0, 40)}`, start, 'that does not end, so nothing behind it was read');
  return closing?.end ?? text.length;
}

function valueOf(attributes: readonly JsxAttribute[], name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
