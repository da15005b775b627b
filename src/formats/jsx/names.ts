import type { Expression, Node, Program } from 'estree-jsx';
import { visit } from 'estree-util-visit';
import type { Components } from '../../model/format.ts';
import { unsureNames, withImports, type Import } from '../component-imports.ts';
import { withKnown } from '../components.ts';
import type { ImageComponents } from './to-html.ts';
import { knownText } from './values.ts';

/** The components of a file that may show an image: by what it imports, what it makes of `img`, and the settings. */
export function imageComponents(program: Program, asked: Components): ImageComponents {
  const imports = importsOf(program);
  const known: Record<string, Components[string]> = { ...withImports(withKnown(asked), imports) };
  const unsure = new Set(unsureNames(known, imports, asked));
  for (const { name, base, isSure } of madeIn(program)) {
    const shown = base === 'img' ? byAlt : Object.hasOwn(known, base) ? known[base] : undefined;
    if (!shown || Object.hasOwn(asked, name)) continue;
    known[name] = shown;
    if (isSure && !unsure.has(base)) unsure.delete(name);
    else unsure.add(name);
  }
  return { known, unsure };
}

const byAlt: Components[string] = { alt: 'alt', src: 'src' };

/** Those of `import` and of `const a = require('…')`; the members of a namespace that are known, too. */
function importsOf({ body }: Program): readonly Import[] {
  return body.flatMap((statement): readonly Import[] => {
    if (statement.type === 'VariableDeclaration') {
      return statement.declarations.flatMap(({ id, init }) => {
        const source = init ? requiredBy(init) : undefined;
        return id.type === 'Identifier' && source !== undefined ? [{ source, name: 'default', local: id.name }] : [];
      });
    }
    if (statement.type !== 'ImportDeclaration' || typeof statement.source.value !== 'string') return [];
    const source = statement.source.value;
    return statement.specifiers.flatMap((specifier): readonly Import[] => {
      const local = specifier.local.name;
      if (specifier.type === 'ImportDefaultSpecifier') return [{ source, name: 'default', local }];
      if (specifier.type === 'ImportNamespaceSpecifier') return membersOf(source, local);
      const { imported } = specifier;
      return [{ source, name: imported.type === 'Identifier' ? imported.name : String(imported.value), local }];
    });
  });
}

function membersOf(source: string, local: string): readonly Import[] {
  return ['default', ...Object.keys(withKnown())].map((name) => ({ source, name, local: `${local}.${name}` }));
}

function requiredBy(init: Expression): string | undefined {
  const call = init.type === 'MemberExpression' ? init.object : init;
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
    return undefined;
  const [source] = call.arguments;
  return source && source.type !== 'SpreadElement' ? knownText(source)?.text : undefined;
}

/** A component that a file makes of another: `const Logo = styled.img`. `isSure`: nothing else gives it attributes. */
type Made = { readonly name: string; readonly base: string; readonly isSure: boolean };

function madeIn(program: Program): readonly Made[] {
  const made: Made[] = [];
  visit(program, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return;
    const base = baseOf(node.init);
    if (base) made.push({ name: node.id.name, ...base });
  });
  return made;
}

function baseOf(node: Node): Pick<Made, 'base' | 'isSure'> | undefined {
  if (node.type === 'TaggedTemplateExpression') return baseOf(node.tag);
  if (node.type === 'MemberExpression') {
    const isElement = node.object.type === 'Identifier' && makers.test(node.object.name);
    return isElement && node.property.type === 'Identifier' ? { base: node.property.name, isSure: true } : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const {
    callee,
    arguments: [first],
  } = node;
  if (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name !== 'create'
  ) {
    const inner = baseOf(callee.object) ?? baseOf(callee);
    return inner && { base: inner.base, isSure: inner.isSure && callee.property.name !== 'attrs' };
  }
  if (callee.type === 'CallExpression') return baseOf(callee);
  const maker = callee.type === 'MemberExpression' ? callee.object : callee;
  if (maker.type !== 'Identifier' || !makers.test(maker.name) || !first) return undefined;
  if (first.type === 'Identifier') return { base: first.name, isSure: true };
  const text = first.type === 'SpreadElement' ? undefined : knownText(first)?.text;
  return text === undefined ? undefined : { base: text, isSure: true };
}

/** Functions that make a component of an element or another component: styled-components, Emotion, Chakra UI, Motion, React Spring. */
const makers = /^(?:styled|chakra|motion|animated|m)$/;
