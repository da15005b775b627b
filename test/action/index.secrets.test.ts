import { readFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import { png } from '../world/png.ts';
import { act, openPull } from './scene.ts';

const key = 'each-4f9Ac81d77';

/** A run on a pull request with `page`, whose model answers `answer`; everything that left it as one text. */
async function leaving(page: (token: string) => string, answer: (token: string) => string, inputs = {}) {
  const clock = createVirtualClock();
  const { github, repository } = await openPull({ 'x.md': 'x\n' }, { 'a.png': png(1), 'b.png': png(2) }, { clock });
  await repository.commit('topic', { 'a.md': page(github.token) });
  const eachlabs = await startEachlabs({ clock, key, answer: () => answer(github.token) });
  onTestFinished(() => eachlabs.stop());
  const given = { 'eachlabs-api-key': key, 'api-base-url': eachlabs.url, 'json-file': 'report.json', ...inputs };
  const run = await act(github, given, { clock });
  const report = await readFile(run.outputs.report ?? '', 'utf8');
  const log = run.log.replace(/^::add-mask::.*$/gm, '');
  const posted = github.writes().map(({ body }) => JSON.stringify(body));
  const all = [log, run.summary, JSON.stringify(run.outputs), report, ...posted].join('\n');
  return { all, run, github, token: github.token, posted };
}

describe('A key or token of the run leaves it in no text:', () => {
  test.each<[string, (token: string) => string]>([
    ['the key', () => `A sign that reads ${key}.`],
    ['the token', (token) => `A sign that reads ${token}.`],
    ['the key with spaces', () => `A sign that reads ${key.replace(/(?<=.)/g, ' ')} in red.`],
  ])('a draft with %s is withheld', async (_, answer) => {
    const { all, run, token } = await leaving(() => '# Signs\n\n![](a.png)\n', answer);
    expect(run.outputs).toMatchObject({ captioned: '0', missing: '1' });
    expect(all).not.toContain(key);
    expect(all).not.toContain(key.replace(/(?<=.)/g, ' '));
    expect(all).not.toContain(token);
    expect(all).toContain('The answer contains');
  });

  test.each<[string, string, (token: string) => string]>([
    ['an alternative text', 'comment', (token) => `![${token}.png](a.png)\n`],
    ['the address of a picture', 'comment', () => `![](${key}.png)\n`],
    ['the line of a suggestion', 'suggest', (token) => `${token} ![](a.png)\n`],
    [
      'the name of a picture that another place describes',
      'suggest',
      () => `![](a.png?${key})\n\n![A red kite](a.png?${key})\n`,
    ],
  ])('%s with it is masked', async (_, review, page) => {
    const { all, posted, token } = await leaving(page, () => 'A red kite on a blue sky.', { review });
    expect(all).not.toContain(key);
    expect(all).not.toContain(token);
    expect(posted.join('\n')).not.toContain('```suggestion');
    expect(posted).not.toEqual([]);
  });
});
