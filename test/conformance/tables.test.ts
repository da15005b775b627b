import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { absent, actData, axeData, isPresent } from './data.ts';
import { conformanceTables } from './tables.ts';

const document = new URL('../../docs/conformance.md', import.meta.url);

test.skipIf(!isPresent)(`docs/conformance.md has the current verdicts (skipped when ${absent})`, async () => {
  const [before = '', after = ''] = readFileSync(document, 'utf8').split(
    /(?<=<!-- generated -->\n)[^]*(?=<!-- \/generated -->)/,
  );
  const filled = `${before}${conformanceTables(actData(), axeData())}\n${after}`;
  await expect(filled).toMatchFileSnapshot('../../docs/conformance.md');
});
