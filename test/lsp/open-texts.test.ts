import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noPolicy } from '../../src/review/policy.ts';
import { createJudge, type OpenText } from '../../src/lsp/open-texts.ts';

/** A text that changes in place, as the library changes it, and how often it was judged. */
function changing() {
  const text = TextDocument.create('file:///a.md', 'markdown', 1, 'x');
  let judged = 0;
  const project = {
    formatFor: () => {
      judged += 1;
      return 'markdown';
    },
    review: {
      policy: noPolicy,
      language: 'auto',
      today: '2026-10-01',
      failOn: 'error',
      unread: 'fail',
      changedFiles: new Set(),
    },
  };
  const open = { project, path: 'a.md' } as unknown as OpenText;
  return {
    judge: createJudge(() => text, { of: () => Promise.resolve(open), forget: () => false }),
    change: (version: number) => TextDocument.update(text, [{ text: '![](a.png)\n'.repeat(version) }], version),
    judged: () => judged,
  };
}

test('a version that is not the last one when its turn comes is not judged', async () => {
  const { judge, change, judged } = changing();
  const asked = [];
  for (let version = 2; version < 12; version += 1) {
    asked.push(judge.newest('file:///a.md'));
    change(version);
    await setImmediate();
  }
  await Promise.all(asked);
  expect(judged()).toBe(1);
});

test('what is said of a text is about the version that it names, and stays so when the text changes', async () => {
  const { judge, change } = changing();
  change(2);
  const found = await judge.newest('file:///a.md');
  change(3);
  expect([found?.text.version, found?.text.getText(), found?.judged.images.length]).toEqual([
    2,
    '![](a.png)\n'.repeat(2),
    2,
  ]);
});
