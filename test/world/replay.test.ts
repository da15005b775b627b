import { expect, onTestFinished, test } from 'vitest';
import { startEachlabs } from './eachlabs.ts';
import { png } from './png.ts';
import { replay } from './replay.ts';

test('A pull request is replayed: opened, a suggestion applied, the rest fixed by hand, green', async () => {
  const eachlabs = await startEachlabs({ latencyMs: 1 });
  onTestFinished(() => eachlabs.stop());
  const page = (first: string, second: string) => `# Guide\n\n${first}\n\nSome words.\n\n${second}\n`;
  const shown = await replay({
    before: { 'docs/guide.md': '# Guide\n' },
    changes: {
      'docs/guide.md': page('![](a.png)', '![screenshot](b.png)'),
      'docs/a.png': png(1),
      'docs/b.png': png(90),
    },
    inputs: { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url },
    steps: [
      {
        title: 'A suggestion is applied',
        act: async ({ github }) => {
          const [first] = await github.comments();
          return github.applySuggestion(first?.id ?? 0);
        },
      },
      {
        title: 'The rest is fixed by hand',
        act: ({ repository }) =>
          repository.commit('topic', {
            'docs/guide.md': page('![The letter a](a.png)', '![The letter b on a door](b.png)'),
          }),
      },
    ],
  });
  expect(shown.map(({ title, exitCode, writes }) => [title, exitCode, writes])).toEqual([
    ['The pull request is opened', 1, ['pulls/create-review']],
    ['A suggestion is applied', 1, []],
    ['The rest is fixed by hand', 0, ['pulls/delete-review-comment']],
  ]);
  const [opened] = shown;
  expect(opened?.reviews[0]?.body).toContain('/octo-org/handbook/actions/runs/17000000001) has all that was found.');
  for (const { body } of opened?.comments ?? []) {
    expect(body).toContain('/raw/');
    expect(body).toContain('A screen reader says now: ');
  }
  expect(opened?.comments).toHaveLength(2);
});
