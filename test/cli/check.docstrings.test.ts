import { expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const python = {
  'src/a.py': 'def f():\n    """Text.\n\n    .. image:: a.png\n    """\n',
  'src/b.py': '"""Text."""\n',
  'tests/c.py': '""".. image:: c.png"""\n',
  'd.md': 'Text.\n',
};

test('Docstrings are read where the configuration asks for them, without those of tests and files without an image', async () => {
  const { run } = await folder({ '.github/alt-text-review.yml': 'docstrings: true\n', ...python });
  const { code, stdout } = await run(['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    totals: { documents: 2, images: 1, missing: 1 },
    images: [{ file: 'src/a.py', line: 4, column: 5, format: 'python', syntax: 'image' }],
  });
  expect((await run(['src/a.py', '--format', 'json'])).code).toBe(1);
  expect((await run(['--print-config', 'src/a.py'])).stdout).toMatch(
    /^# src\/a\.py is read as python\.\n[^]*\ndocstrings: true # \.github\/alt-text-review\.yml:1:1\n/,
  );
});

test('Without the setting, Python is no document', async () => {
  const { run } = await folder(python);
  const { code, stdout } = await run(['--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ totals: { documents: 1, images: 0 }, leftOut: [] });
  expect((await run(['--print-config', 'src/a.py'])).stdout).toContain('# src/a.py has no format that is read.');
});
