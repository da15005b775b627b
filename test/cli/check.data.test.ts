import { expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

test('Data is read where fields name it, and nowhere else', async () => {
  const data = '# alt-text-review-ignore-next-line: see the profile\n- photo: a.png\n- photo: b.png\n';
  const { run } = await folder({
    '.github/alt-text-review.yml':
      'paths: docs/**\nfields:\n  - { files: "data/*.yml", src: photo, alt: label }\n  - files: none/**\n',
    'data/team.yml': data,
    'data/deep/team.yml': data,
    'data/broken.yml': 'photo: c.png\nlabel: A cat: x\n',
    'package.json': '{ "image": "a.png", "image_alt": "" }',
    'docs/a.html': '---\nphoto: a.png\n---\n<p>text</p>\n',
  });
  const { code, stdout } = await run(['--format', 'json']);
  const report = JSON.parse(stdout) as {
    readonly images: readonly {
      readonly file: string;
      readonly line: number;
      readonly status: string;
      readonly format: string;
    }[];
  };
  expect(code).toBe(1);
  expect(report.images.map(({ file, line, status, format }) => [file, line, status, format])).toEqual([
    ['data/broken.yml', 1, 'unknown', 'yaml'],
    ['data/team.yml', 2, 'decorative', 'yaml'],
    ['data/team.yml', 3, 'missing', 'yaml'],
  ]);
  const { stdout: text } = await run([]);
  expect(text).toContain('No file that is read matches none/**, which fields names.');
  expect(text).toContain('data/broken.yml is no YAML from some place on, so something may be missing.');
});

test('Values that are pages are read where fields name their key', async () => {
  const { run } = await folder({
    '.github/alt-text-review.yml': 'fields:\n  - { files: "*.json", markdown: faq.answer }\n',
    'a.json': '{ "faq": [{ "answer": "Text.\\n\\n![](a.png)" }], "answer": "![](b.png)" }',
  });
  const { code, stdout } = await run(['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    images: [{ file: 'a.json', format: 'json', syntax: 'inline', src: 'a.png' }],
  });
});
