import type { Import } from '../component-imports.ts';
import { addressOf, type Bindings } from '../jsx/values.ts';
import { isName, readExpression } from './expression.ts';

/** What the scripts of a component bring in by `import`. */
export function importsIn(scripts: readonly string[]): readonly Import[] {
  return scripts.flatMap((script) =>
    [...script.matchAll(/\bimport\b/g)].flatMap(({ index }) => importAt(script, index)),
  );
}

/** The addresses that the top level of a component gives a name: `import cat from './cat.png'`, `const cat = '/cat.png'`. */
export function addressesIn(scripts: readonly string[], imports: readonly Import[]): Bindings {
  const found = new Map(imports.filter(({ name }) => name === 'default').map(({ local, source }) => [local, source]));
  for (const script of scripts) {
    for (const { index } of script.matchAll(/\bconst /g)) {
      const line = script.slice(index + 'const '.length, index + longestLine).split('\n', 1)[0] ?? '';
      const equals = line.indexOf('=');
      const name = line.slice(0, Math.max(equals, 0)).trim();
      const code = line.slice(equals + 1).trim();
      const address = isName(name)
        ? addressOf(readExpression(code.endsWith(';') ? code.slice(0, -1) : code), found)
        : undefined;
      if (address !== undefined) found.set(name, address);
    }
  }
  return found;
}

/** UTF-16 units. */
const longestImport = 1500;
const longestLine = 1000;

function importAt(script: string, at: number): readonly Import[] {
  const text = script.slice(at + 'import'.length, at + longestImport);
  const quote = text.search(/["']/);
  if (quote === -1) return [];
  const end = text.indexOf(text.charAt(quote), quote + 1);
  const clause = text.slice(0, quote);
  const from = clause.lastIndexOf('from');
  if (end === -1 || from === -1 || /[;()=]/.test(clause)) return [];
  return namesIn(clause.slice(0, from)).map((one) => ({ ...one, source: text.slice(quote + 1, end) }));
}

function namesIn(clause: string): readonly Pick<Import, 'name' | 'local'>[] {
  const open = clause.indexOf('{');
  const outer = (open === -1 ? clause : clause.slice(0, open)).split(',');
  const inner =
    open === -1
      ? []
      : clause
          .slice(open + 1)
          .replace('}', '')
          .split(',');
  return [
    ...outer.flatMap((one) => {
      const [first = '', , local] = words(one);
      if (first === '*') return local === undefined ? [] : [{ name: '*', local }];
      return first === '' ? [] : [{ name: 'default', local: first }];
    }),
    ...inner.flatMap((one) => {
      const [name = '', , local = name] = words(one);
      return name === '' ? [] : [{ name, local }];
    }),
  ];
}

function words(text: string): readonly string[] {
  const found = text.split(/\s/).filter((word) => word !== '');
  return found[0] === 'type' && found.length > 1 ? found.slice(1) : found;
}
