import { describe, expect, test } from 'vitest';
import { loadFormat } from '../../../src/formats/index.ts';
import { isModule } from '../../../src/formats/markdown/is-module.ts';

const head = "import Pair from './pair';\n\n";
const tag = '<Pair\n  text="Do > this"\n  left={<img src="a.png" />}\n  right={<img alt="Crane" src="b.png" />}\n/>\n';

describe('Markdown that is written as MDX', () => {
  test.each([
    head + tag,
    `# A\n\n${tag}\nimport x from "./x"\n`,
    `${head}<A b={ (<C />) } />`,
    `${head}${tag}\n\`\`\`vue\n<script>\n\`\`\`\n`,
  ])('%j', (text) => {
    expect(isModule(text)).toBe(true);
  });

  test('has its images', async () => {
    const text = head + tag;
    const format = await loadFormat('markdown', { text, frontMatter: {}, fields: [] });
    expect(format.read(text).images.map(({ src, alt }) => [src, alt.kind])).toEqual([
      ['a.png', 'absent'],
      ['b.png', 'text'],
    ]);
  });
});

test.each([
  tag,
  head,
  `\`\`\`jsx\n${head}${tag}\`\`\`\n`,
  `1. A\n   ~~~~ jsx\n${head}${tag}   ~~~~\n`,
  `${head}\`\`\`jsx\n${tag}\`\`\`\n`,
  `<script setup>\n${head}</script>\n\n<Pair :left={<b/>} />\n`,
])('%j is not', (text) => {
  expect(isModule(text)).toBe(false);
});
