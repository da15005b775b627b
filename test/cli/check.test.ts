import { describe, expect, test } from 'vitest';
import { reporterNames } from '../../src/reporters/index.ts';
import { folder } from '../world/cli.ts';

/** One of each kind, each with a picture that has no alternative text. */
const unreadable: readonly (readonly [string, Uint8Array | string, string])[] = [
  ['deep quotes', `![](a.png)\n\n${'>'.repeat(101)} ![](b.png)\n`, 'nested too deeply'],
  ['deep lists', `![](a.png)\n\n${'- '.repeat(500)}![](b.png)\n`, 'nested too deeply'],
  ['too many marks', `![](a.png)\n\n${'[x](<y\\>) '.repeat(90_000)}![][z]\n\n[z]: b.png\n`, 'too densely'],
  ['too many bytes', `![](a.png)\n${'x'.repeat(2 * 1024 * 1024)}\n`, 'MiB'],
  ['bytes that are no text', Buffer.from('![](a.png)\n\0\u0001\xFF', 'latin1'), 'neither UTF-8'],
  ['UTF-16 without a mark', Buffer.from('![](a.png)\n', 'utf16le'), 'UTF-16 without a byte order mark'],
  ['cut UTF-16', Buffer.from('\uFEFF![](a.png)\n', 'utf16le').subarray(0, 9), 'begins like UTF-16'],
  ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'Git LFS'],
];

describe('A document that cannot be read', () => {
  test.each(unreadable)('fails the check: %s', async (_, content, reason) => {
    const { run } = await folder({ 'a.md': content, 'b.md': '![A cat asleep on a keyboard](b.png)\n' });
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      'The gate failed: 1 file could not be read (unread: fail).\n1 file could not be read:\n  a.md: ',
    );
    expect(stdout).toContain(reason);
    expect(stdout).toMatch(/exclude it with paths/);
  });

  const [, deep] = unreadable[0] ?? [];
  const files = { 'docs/deep.md': deep ?? '', 'a.md': '# A\n' };

  test.each([
    [['--unread', 'warn'], 'The gate passed, although 1 file could not be read (unread: warn).'],
    [['--fail-on', 'never'], 'The gate passed, although 1 file could not be read (fail-on: never).'],
    [['--paths', '!docs/deep.md'], 'The gate passed.'],
  ])('passes with %j, and is still reported', async (flags, sentence) => {
    const { run } = await folder(files);
    const { code, stdout } = await run([...flags]);
    expect(code).toBe(0);
    expect(stdout).toContain(sentence);
    expect(stdout.includes('docs/deep.md: It is nested too deeply')).toBe(!flags.includes('--paths'));
  });

  test('passes where the configuration file says so', async () => {
    const { run } = await folder({ ...files, '.github/alt-text-review.yml': 'unread: warn\n' });
    expect((await run([])).code).toBe(0);
    expect((await run(['--unread', 'fail'])).code).toBe(1);
  });

  // A badge has room for a number only: test/reporters/badge.test.ts.
  test.each(reporterNames.filter((name) => name !== 'badge'))('is in the %s report with its reason', async (format) => {
    const { run } = await folder(files);
    for (const flags of [[], ['--unread', 'warn'], ['--fail-on', 'never']]) {
      const { stdout } = await run(['--format', format, ...flags]);
      expect(stdout).toContain('docs/deep.md');
      expect(stdout).toContain('It is nested too deeply');
    }
  });

  test('counts beside findings', async () => {
    const { run } = await folder({ ...files, 'b.md': '![](b.png)\n' });
    expect((await run([])).stdout).toContain(
      'The gate failed: 1 file could not be read, 1 error (unread: fail, fail-on: error).',
    );
  });
});
