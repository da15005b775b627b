import type { JsxAttribute } from '../jsx/element.ts';
import { behindMark } from '../component-files/code.ts';
import { readExpression } from '../component-files/expression.ts';
import type { Scanned } from '../component-files/scanned.ts';
import { closingTag, createScanner, untilAny, type Scanner } from '../component-files/scanner.ts';
import { voids } from '../component-files/tree.ts';
import { createSvelteAttributes } from './attributes.ts';
import { createBraces, type Braces } from './braces.ts';

/** The markup of a component of Svelte. */
export function scanSvelte(text: string): Scanned {
  const scanner = createScanner(text);
  const braces = createBraces(scanner);
  const readAttribute = createSvelteAttributes(text, braces);

  function openTag(start: number): number {
    const nameEnd = untilAny(text, start + 1, '/>');
    const written = text.slice(start + 1, nameEnd);
    const tag = scanner.tag(start, nameEnd, readAttribute);
    if (!tag) return nameEnd;
    const { end, closesItself } = tag;
    const span = { start, end };
    if (written === 'script' || written === 'style') {
      const closing = closesItself ? undefined : closingTag(text, written, end);
      if (written === 'script') scanner.script(text.slice(end, closing?.start));
      scanner.add({ kind: 'silent', span: { start, end: closing?.end ?? end } });
      if (closesItself || closing) return closing?.end ?? end;
      scanner.fault(written, start, 'that does not end, so nothing behind it was read');
      return text.length;
    }
    const { name, attributes } = svelteElement(written, tag.attributes);
    scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced: false });
    if (written !== 'textarea' || closesItself || voids.has(written)) return end;
    const closing = closingTag(text, written, end)?.start ?? text.length;
    scanner.addText(end, closing);
    return closing;
  }

  function closeTag(start: number): number {
    const nameEnd = untilAny(text, start + '</'.length, '/>');
    const end = behindMark(text, '>', nameEnd) ?? text.length;
    scanner.add({ kind: 'close', name: text.slice(start + '</'.length, nameEnd), span: { start, end } });
    return end;
  }

  for (let at = 0; at < text.length;) {
    const tag = Math.min(scanner.next('<', at), text.length);
    const brace = Math.min(scanner.next('{', at), text.length);
    const mark = Math.min(tag, brace);
    if (mark > at) {
      scanner.addText(at, mark);
      at = mark;
    } else if (brace < tag) at = expression(scanner, braces, brace);
    else if (text.startsWith('<!--', tag)) at = scanner.comment(tag);
    else if (text.charAt(tag + 1) === '/') at = closeTag(tag);
    else if (/[A-Za-z]/.test(text.charAt(tag + 1))) at = openTag(tag);
    else {
      scanner.addText(tag, tag + 1);
      at = tag + 1;
    }
  }
  return scanner.scanned();
}

/** Braces in text: a block, a tag such as `{@html}`, a comment or an expression; returns the offset behind them. */
function expression(scanner: Scanner, braces: Braces, start: number): number {
  const { text } = scanner;
  const end = braces(start);
  if (end === undefined) {
    scanner.addText(start, start + 1);
    return start + 1;
  }
  const span = { start, end };
  const code = text.slice(start + 1, end - 1).trim();
  if (/^@(?:html|render)\b/.test(code)) scanner.add({ kind: 'output', span });
  else if (/^[#:/@](?![/*])/.test(code)) scanner.add({ kind: 'silent', span });
  else {
    const comment = /^\/\*([^]*)\*\/$/.exec(code)?.[1];
    const value = readExpression(code);
    if (comment !== undefined && !comment.includes('*/')) scanner.add({ kind: 'comment', text: comment, span });
    else if (typeof value === 'string') scanner.add({ kind: 'text', text: value, span });
    else scanner.add({ kind: value === undefined ? 'silent' : 'output', span });
  }
  return end;
}

type SvelteElement = { readonly name: string; readonly attributes: readonly JsxAttribute[] };

/** Special elements: what is in the head of the page is never shown, some only group, and one may become any element. */
function svelteElement(written: string, attributes: readonly JsxAttribute[]): SvelteElement {
  if (!written.startsWith('svelte:')) return { name: written, attributes };
  if (written === 'svelte:head') return { name: 'template', attributes };
  if (written !== 'svelte:element') return { name: '', attributes };
  const tag = attributes.find(({ name }) => name === 'this')?.value;
  return {
    name: typeof tag === 'string' ? tag : 'svelte:element',
    attributes: attributes.filter(({ name }) => name !== 'this'),
  };
}
