import { expect, test } from 'vitest';
import { annotations } from '../../src/reporters/github.ts';
import { empty, failures, ordinary, regular } from './reports.ts';
import { always } from './attacks.ts';

test('each finding is a workflow command, the most severe first', () => {
  expect(annotations(regular())).toMatchInlineSnapshot(`
    "::error file=docs/setup.md,line=1,endLine=1,title=unread::too large
    ::error file=docs/setup.md,line=3,endLine=3,col=1,endColumn=17,title=missing-alt::The picture has no alternative text.%0ADraft from the picture: "Terminal with three passing tests."
    ::warning file=docs/setup.md,line=4,endLine=4,col=1,endColumn=27,title=generic-alt::"screenshot" says what kind of picture it is, not what it shows.
    ::notice file=docs/setup.md,line=5,endLine=5,col=1,endColumn=27,title=redundant-prefix::"photo of" can go.
    "
  `);
});

test('a report without findings gives no annotation', () => {
  expect(annotations(empty)).toBe('');
});

test('with unread warn, a file that could not be read is a warning; one that the baseline accepts is not annotated', () => {
  const skipped = [{ file: 'a.md', reason: 'Too large.' }];
  expect(annotations({ ...empty, unread: 'warn', skipped })).toBe(
    '::warning file=a.md,line=1,endLine=1,title=unread::Too large.\n',
  );
  expect(annotations({ ...empty, skipped: [{ ...skipped[0]!, accepted: true }] })).toBe('');
});

test('files that could not be read come first, and count among the ten', () => {
  const skipped = Array.from({ length: 3 }, (_, index) => ({ file: `${index}.md`, reason: 'Too large.' }));
  const lines = annotations({ ...failures(9), skipped })
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.filter((line) => line.includes('title=unread'))).toEqual(lines.slice(0, 3));
  expect(lines.at(-1)).toContain('3 more errors are not annotated');
});

test('only constructs on one line have columns', () => {
  expect(annotations(failures(1))).toContain('line=1,endLine=1,col=1,endColumn=11,');
  const [reviewed] = failures(1).images;
  const location = { line: 1, column: 1, endLine: 2, endColumn: 4 };
  const spanning = annotations({ ...failures(1), images: [{ ...reviewed!, location }] });
  expect(spanning).toContain('line=1,endLine=2,title=');
});

test.each([
  [10, 10, /^The picture has no alternative text\.$/],
  [11, 10, /^2 more errors are not annotated/],
  [500, 10, /^491 more errors are not annotated/],
])('%i errors give %i annotations', (number, expected, last) => {
  const lines = annotations(failures(number)).trimEnd().split('\n');
  expect(lines).toHaveLength(expected);
  expect(lines.at(-1)?.replace(/^::[^]*?::/, '')).toMatch(last);
});

test('where not all fit, each group has its turn, and says how many more there are', () => {
  const [first] = failures(1).images;
  const other = { ...first!, findings: [{ rule: 'blank-alt', severity: 'error', message: 'Blank.' } as const] };
  const lines = annotations({ ...failures(20), images: [...failures(20).images, other] }).split('\n');
  expect(lines[0]).toContain('The picture has no alternative text.%0Aand 19 more like this');
  expect(lines[1]).toContain('title=blank-alt::Blank.');
  expect(lines[2]).toMatch(/line=2,.*The picture has no alternative text\.$/);
});

test('a message is at most as long as the runner allows', () => {
  const line = annotations(regular({ ...ordinary, alt: 'x'.repeat(5000) })).split('\n')[2];
  expect(line?.replace(/^::[^]*?::/, '')).toHaveLength(4096);
});

test('With any text in the files under review, annotations have only the commands and keys that we write', () => {
  always((report, usual) => {
    const found = commands(annotations(report));
    expect(found.map(({ name }) => name)).toEqual(commands(annotations(usual)).map(({ name }) => name));
    for (const { properties } of found) {
      expect(['file line endLine title', 'file line endLine col endColumn title']).toContain(
        Object.keys(properties).join(' '),
      );
      expect(properties.title).toMatch(/^[a-z-]+$/);
    }
  });
});

/** Reads lines as the runner does (actions/runner, ActionCommand.cs). */
function commands(output: string): readonly { name: string; properties: { title?: string } }[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      expect(line.startsWith('::')).toBe(true);
      const head = line.slice(2, line.indexOf('::', 2));
      const [name = '', ...rest] = head.split(' ');
      const properties = rest
        .join(' ')
        .split(',')
        .map((pair) => pair.split(/=(.*)/s).slice(0, 2));
      return { name, properties: Object.fromEntries(properties) as { title?: string } };
    });
}
