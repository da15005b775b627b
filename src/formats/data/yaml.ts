import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document, type Pair } from 'yaml';
import type { DataNode, DataText, Member, Scalar } from './tree.ts';

/** The front matter of a page. @param offset of `yaml` in the file */
export function readYaml(yaml: string, offset: number): DataText {
  return readDocuments(compose(yaml).slice(0, 1), yaml, offset);
}

/** A whole file, which may have several documents. */
export function readYamlFile(yaml: string): DataText {
  return readDocuments(compose(yaml), yaml, 0);
}

/** @throws RangeError for values that are nested too deeply: the composer calls itself for each level, and the process would end; and for too many */
function compose(yaml: string): Documents {
  const tokens = tokensOf(yaml);
  refuseDeepNesting(tokens);
  return [...new Composer(options).compose(tokens)];
}

function tokensOf(yaml: string): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    if ((lexemes += 1) > mostLexemes) throw new RangeError('There is too much data.');
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Each takes 3 to 6 µs and 1 KB. `key: value` has five, so that these are 80,000 lines; the largest data files of sites that we saw have 10,000. */
const mostLexemes = 400_000;

function refuseDeepNesting(tokens: readonly CST.Token[]): void {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new RangeError('The data is nested too deeply.');
    level = level.flatMap(inside);
  }
}

const deepest = 200;

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

/** Comparing all keys of a mapping with each other takes a time that grows with the square of their number. */
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

type Documents = readonly Pick<Document, 'contents' | 'errors'>[];

function readDocuments(documents: Documents, yaml: string, offset: number): DataText {
  return {
    roots: documents.map(({ contents }) => nodeOf(contents, yaml, offset)),
    isBroken: documents.some(({ errors }) => errors.length > 0),
  };
}

/** Aliases are not followed, so that a text of aliases to aliases never grows here. */
function nodeOf(node: unknown, yaml: string, offset: number): DataNode {
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => nodeOf(item, yaml, offset)) };
  if (isMap(node)) {
    return {
      kind: 'mapping',
      members: node.items.flatMap((pair) => memberOf(pair, yaml, offset)),
      isFlow: node.flow === true,
      isOpen: node.items.some(({ key }) => isScalar(key) && key.value === '<<'),
      start: offset + (node.range?.[0] ?? 0),
    };
  }
  if (isScalar(node) && node.range) {
    const [start, blockEnd] = node.range;
    // The value of a block ends with its last line.
    const end = start + yaml.slice(start, blockEnd).trimEnd().length;
    return {
      kind: 'scalar',
      ...meaningOf(node.value, node.source),
      span: { start: offset + start, end: offset + end },
    };
  }
  const at = offset + (isAlias(node) ? (node.range?.[0] ?? 0) : 0);
  const length = isAlias(node) ? node.source.length + 1 : 0;
  return { kind: 'reference', span: { start: at, end: at + length } };
}

function memberOf({ key, value }: Pair, yaml: string, offset: number): readonly Member[] {
  if (!isScalar(key) || !key.range) return [];
  return [{ name: String(key.value), start: offset + key.range[0], value: nodeOf(value, yaml, offset) }];
}

function meaningOf(value: unknown, source: string | undefined): Pick<Scalar, 'text' | 'type'> {
  if (typeof value === 'string') return { text: value, type: 'text' };
  return value === null ? { text: '', type: 'empty' } : { text: source ?? '', type: 'other' };
}
