import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FrontMatterKeys } from '../../model/format.ts';
import type { ReadFrontMatter, Value } from './contract.ts';
import { markupIn } from './markup.ts';
import { picturesIn, type Mapping } from './pictures.ts';

/** Reads front matter in YAML, with the pictures of known generators and of `keys`. @throws RangeError for more of it than a page has */
export function createFrontMatter(keys: FrontMatterKeys): ReadFrontMatter {
  return (text, span) => {
    const offset = text.indexOf('\n', span.start) + 1;
    const end = text.lastIndexOf('\n', span.end - 1) + 1;
    if (end <= offset) return undefined;
    if (end - offset > longest) throw new RangeError('The front matter is too long.');
    const source = { text: text.slice(offset, end), offset };
    const { contents, errors } = parseDocument(source.text, options);
    if (errors.length > 0) return undefined;
    const { mappings, values } = partsOf(contents, source.text, offset);
    const images = mappings.flatMap((mapping) => picturesIn(mapping, source, keys));
    // The text of a picture shows what looks like HTML as it is.
    const texts = new Set(images.map(({ altSpan }) => altSpan.start));
    return {
      images,
      markup: values.flatMap((value) => {
        const markup = texts.has(value.span.start) ? undefined : markupIn(text, value.span);
        return markup ? [markup] : [];
      }),
      values,
    };
  };
}

/** UTF-16 units. */
const longest = 100_000;
/** Comparing all keys of a mapping with each other takes a time that grows with the square of their number. */
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

type Parts = { readonly mappings: readonly Mapping[]; readonly values: readonly Value[] };

/** Everything in the tree of a YAML document; aliases are not followed. */
function partsOf(contents: unknown, text: string, offset: number): Parts {
  const mappings: Mapping[] = [];
  const values: Value[] = [];

  function visit(node: unknown, path: string, start: number | undefined): void {
    if (isSeq(node)) for (const item of node.items) visit(item, path, isMap(item) ? item.range?.[0] : undefined);
    if (isScalar(node) && node.range) {
      const [from, blockEnd] = node.range;
      const to = from + text.slice(from, blockEnd).trimEnd().length;
      values.push({ path, text: text.slice(from, to), span: { start: offset + from, end: offset + to } });
    }
    if (!isMap(node)) return;
    mappings.push({ node, path, start });
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      visit(value, path === '' ? name : `${path}.${name}`, isScalar(key) ? key.range?.[0] : undefined);
    }
  }

  visit(contents, '', undefined);
  return { mappings, values };
}
