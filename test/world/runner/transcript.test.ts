import { expect, test } from 'vitest';
import { Transcript } from './transcript.ts';

function transcriptOf(...lines: readonly string[]): Transcript {
  const transcript = new Transcript([]);
  for (const line of lines) transcript.feed(line);
  return transcript;
}

test('ten annotations of a kind are kept, 4,096 characters each; the log has them all', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => String(index));
  const { annotations, log } = transcriptOf(...numbers.map((n) => `::warning::${n}`), `::notice::${'x'.repeat(5000)}`);
  expect(annotations.warning.map(({ message }) => message)).toEqual(numbers.slice(0, 10));
  expect(annotations.notice[0]?.message).toHaveLength(4096);
  expect(log).toContain('##[warning]11');
});

test.each([
  [
    'properties and escapes',
    '::error file=docs/a%2Cb.md,title=Alt%3A none,line=3::One%0Atwo 100%25',
    { message: 'One\ntwo 100%', file: 'docs/a,b.md', title: 'Alt: none', line: '3' },
  ],
  ['an escaped escape', '::error::100%250A', { message: '100%0A' }],
  ['white space in front', ' \t::error::found', { message: 'found' }],
  ['any case', '::ERROR File=a.md::found', { message: 'found', file: 'a.md' }],
  [
    'the older form in the middle of a line',
    'text ##[error file=a.md;line=3]found',
    { message: 'found', file: 'a.md', line: '3' },
  ],
  ['data with colons', '::error::a::b', { message: 'a::b' }],
  ['no empty properties', '::error file=,line=3::found', { message: 'found', line: '3' }],
  ['a line for an end line', '::error endLine=4::x', { message: 'x', line: '4', endLine: '4' }],
  ['columns on one line', '::error line=1,col=2,endColumn=9::x', { message: 'x', line: '1', col: '2', endColumn: '9' }],
  ['no columns over several lines', '::error line=1,endLine=2,col=3::x', { message: 'x', line: '1', endLine: '2' }],
  ['no columns without a line', '::error col=3::x', { message: 'x' }],
  ['no lines that run backwards', '::error line=5,endLine=4::x', { message: 'x' }],
])('an annotation is read with %s', (_, line, annotation) => {
  expect(transcriptOf(line).annotations.error).toEqual([annotation]);
});

test.each(['::rm -rf::x', 'text ::error::x', ':: error::x', '::error', '##[error', '[error]x', '::error:x'])(
  '%j is plain output',
  (line) => {
    const { annotations, log } = transcriptOf(line);
    expect(annotations).toEqual({ error: [], warning: [], notice: [] });
    expect(log).toBe(line);
  },
);

test('commands are plain output from stop-commands to its token', () => {
  const { annotations, log } = transcriptOf(
    '::stop-commands::t0ken',
    '::error::no',
    '##[error]no',
    '::T0KEN::',
    '::error::yes',
  );
  expect(annotations.error).toEqual([{ message: 'yes' }]);
  expect(log).toBe('::stop-commands::t0ken\n::error::no\n##[error]no\n::T0KEN::\n##[error]yes');
});

test('debug lines are kept apart, groups show in the log', () => {
  const { debug, log } = transcriptOf('::debug::deep', '::group::Files', 'a.md', '::endgroup::');
  expect(debug).toEqual(['deep']);
  expect(log).toBe('##[group]Files\na.md\n##[endgroup]');
});

test('a secret is hidden in lines and as a whole, the longer one first', () => {
  const { log, masked } = transcriptOf(
    '::add-mask::abc',
    '::add-mask::abcdef',
    '::add-mask::one%0Atwo',
    'abcdef abc',
    'two',
  );
  expect(log).toBe('*** ***\n***');
  expect(masked).toEqual(['abc', 'abcdef', 'one\ntwo']);
});

test('an empty text cannot be a secret, and the runner says so', () => {
  const { annotations, masked } = transcriptOf('::add-mask:: ');
  expect(masked).toEqual([]);
  expect(annotations.warning[0]?.message).toContain("Can't add secret mask for empty string");
});

test.each(['::set-env name=PATH::x', '##[add-path]x'])('%j fails the step', (line) => {
  const { failed, annotations } = transcriptOf(line);
  expect(failed).toBe(true);
  expect(annotations.error[1]?.message).toMatch(/^The `(set-env|add-path)` command is disabled\.$/);
});

test('set-output still works, with a warning', () => {
  const { outputs, annotations } = transcriptOf('::set-output name=verdict::pass');
  expect(outputs).toEqual({ verdict: 'pass' });
  expect(annotations.warning[0]?.message).toContain('deprecated');
});
