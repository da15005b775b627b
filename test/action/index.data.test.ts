import { expect, test } from 'vitest';
import { act, openPull } from './scene.ts';

const config = '.github/alt-text-review.yml';
const fields = "fields:\n  - { files: 'data/*.yml', src: photo, alt: words }\n";
const team = '- name: Ann\n  photo: ann.png\n  words: Ann at her desk\n- name: Bo\n';

test('Fields of data that a pull request adds are judged on its lines, and a suggestion writes the missing one', async () => {
  const added = `${team}  photo: bo.png\n- name: Cy\n  photo: cy.png\n  words: IMG_2041.png\n`;
  const { github } = await openPull(
    { [config]: fields, 'data/team.yml': team, 'data/other.json': '{}\n', 'data/a.md': 'x\n' },
    {
      'data/team.yml': added,
      'data/a.md': '![A cat on a chair](bo.png)\n',
      'data/other.json': '{ "photo": "x.png" }\n',
    },
  );
  const run = await act(github, { 'context-drafts': 'true', review: 'suggest' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ images: '3', missing: '1', weak: '1' });
  const comments = await github.comments();
  expect(comments.map(({ path }) => path)).toEqual(comments.map(() => 'data/team.yml'));
  const bodies = comments.map(({ body }) => body).join('\n');
  expect(bodies).toContain('```suggestion\n  photo: bo.png\n  words: A cat on a chair\n```');
});
