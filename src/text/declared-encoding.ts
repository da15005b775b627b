import { encodingOf } from './encoding.ts';

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const text = withoutFrontMatter(head).trimStart();
  if (!text.startsWith('<')) return undefined;
  const page = withoutComments(text).trimStart().toLowerCase();
  if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page)) return undefined;
  const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
  const label = labels.find((one) => one !== undefined);
  return label === undefined ? undefined : encodingOf(label);
}

function withoutFrontMatter(head: string): string {
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (!/^---\r?\n/.test(text)) return text;
  const end = text.indexOf('\n---', 3);
  return end === -1 ? '' : text.slice(end + 4);
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}

/** What the tags of a name contain. */
function tags(page: string, open: string): readonly string[] {
  return page
    .split(open)
    .slice(1)
    .map((part) => part.split('>', 1)[0] ?? '');
}

function xmlLabel(page: string): string | undefined {
  return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}

function labelAfter(tag: string, name: string): string | undefined {
  const at = tag.indexOf(name);
  return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}
