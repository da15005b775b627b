import { expect, test } from 'vitest';

type Module = { readonly id: string; readonly code: string };
type Chunk = { readonly ids: readonly number[]; readonly head: string; readonly modules: readonly Module[] };
type File = { readonly name: string; readonly chunks: readonly Chunk[] };
type Found = {
  readonly main: readonly Pick<Chunk, 'modules'>[];
  readonly files: readonly (File & { readonly imports: readonly string[] })[];
  readonly common: readonly { readonly name: string; readonly modules: readonly Module[] }[];
};

const { modulesIn, withoutCopies } = (await import(new URL('../scripts/build/modules.js', import.meta.url).href)) as {
  modulesIn: (text: string) => readonly Module[];
  withoutCopies: (main: readonly Chunk[], files: readonly File[], nameOf: (id: string) => string) => Found;
};

const short = (id: string): Module => ({ id, code: `() => ${id}` });
const long = (id: string): Module => ({ id, code: `() => '${'a'.repeat(12_000)}'` });

function file(name: string, modules: readonly Module[], head = ''): File {
  return { name, chunks: [{ ids: [1], head, modules }] };
}

const sixFiles = ['a', 'b', 'c', 'd', 'e', 'f'];

function found(main: readonly Module[], files: readonly File[]) {
  const all = withoutCopies([{ ids: [0], head: '', modules: main }], files, (id) => `module-${id}.js`);
  const idsOf = (modules: readonly Module[]) => modules.map(({ id }) => id).join();
  return {
    main: idsOf(all.main.flatMap(({ modules }) => modules)),
    files: all.files.map(({ imports, chunks }) =>
      [idsOf(chunks.flatMap(({ modules }) => modules)), ...imports].join(' '),
    ),
    common: all.common.map(({ name, modules }) => `${name} ${idsOf(modules)}`),
  };
}

test('The modules of a chunk', () => {
  const text = `\n/***/ 12:\n/***/ ((a) => {\n  // 13:\n}),\n\n/***/ 14:\n/***/ ((b) => {})\n\n`;
  expect(modulesIn(text)).toEqual([
    { id: '12', code: '/***/ ((a) => {\n  // 13:\n})' },
    { id: '14', code: '/***/ ((b) => {})' },
  ]);
  expect(() => modulesIn('12: (a) => {}')).toThrow('Webpack writes modules in another way now.');
});

test('What six files have is in the main file, once', () => {
  const files = sixFiles.map((name) => file(name, [short('1'), short(`2${name}`)]));
  expect(found([short('0')], files)).toEqual({
    main: '0,1',
    files: ['2a', '2b', '2c', '2d', '2e', '2f'],
    common: [],
  });
});

test('What the main file has is in no other', () => {
  expect(found([short('0')], [file('a', [short('0'), short('1')])])).toEqual({ main: '0', files: ['1'], common: [] });
});

test('What few files have is a file of its own where it is long', () => {
  const files = [
    file('a', [long('1'), short('2')]),
    file('b', [long('1'), short('2'), short('3')]),
    file('c', [short('3')]),
  ];
  expect(found([], files)).toEqual({
    main: '',
    files: [' common/module-1.js', '3 common/module-1.js', '3'],
    common: ['common/module-1.js 1,2'],
  });
});

test('Code that needs the imports of its file stays there', () => {
  const files = sixFiles.map((name) => file(name, [long('1')], 'import "b";'));
  expect(found([], files)).toEqual({ main: '', files: ['1', '1', '1', '1', '1', '1'], common: [] });
});
