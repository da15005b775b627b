import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OrganisationReport } from '../../../src/model/organisation.ts';
import { folder, type Folder } from '../../world/cli.ts';

const files = {
  'shop/docs/a.md': '![](a.png)\n\n![A brass bell on a wall.](b.png)\n',
  'shop/docs/deep/b.md': '![screenshot](c.png)\n',
  'shop/README.md': '![](d.png)\n',
  'handbook/a.md': '![Two gulls on a wooden pole.](a.png)\n',
  'teams.yml': 'Writers:\n  - handbook\n  - shop:docs/**\n',
  CODEOWNERS: '* @org/all # everything\n/docs/* @org/docs\nREADME.md\n',
};

/** A folder with two repositories and a report on each. */
async function organisation(): Promise<
  Folder & { readonly json: (args?: readonly string[]) => Promise<OrganisationReport> }
> {
  const found = await folder(files);
  for (const name of ['shop', 'handbook']) {
    const { stdout } = await found.run([name, '--format', 'json', '--scope', 'all']);
    // As a run in the repository itself has it.
    await writeFile(join(found.dir, `${name}.json`), stdout.replaceAll(`"${name}/`, '"'));
  }
  return {
    ...found,
    async json(args = []) {
      await found.run(['organisation', 'shop.json', 'handbook.json', '--json', 'out.json', ...args]);
      return JSON.parse(await readFile(join(found.dir, 'out.json'), 'utf8')) as OrganisationReport;
    },
  };
}

describe('alt-text-review organisation', () => {
  test('says what there is in all repositories, those with the most open images first', async () => {
    const { run } = await organisation();
    const { code, stdout, stderr } = await run(['organisation', 'handbook.json', 'the shop=shop.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "2 repositories · 5 images · coverage 40.0 %

      Repository  images  missing  weak  coverage  change
      the shop         4        2     1    25.0 %
      handbook         1        0     0   100.0 %
      "
    `);
  });

  test('has numbers as JSON, with the rules', async () => {
    const { json } = await organisation();
    const { totals, rules, teams, history } = await json();
    expect(totals).toMatchObject({
      repositories: 2,
      documents: 4,
      images: 5,
      missing: 2,
      weak: 1,
      unread: 0,
      coverage: 40,
    });
    expect(rules).toEqual([
      { name: 'empty-markdown-alt', images: 2 },
      { name: 'generic-alt', images: 1 },
    ]);
    expect(teams).toEqual([]);
    expect(history).toEqual([{ date: '2026-10-01', repositories: 2, images: 5, open: 3, coverage: 40 }]);
  });

  test('knows teams from a file, and from CODEOWNERS where that has none', async () => {
    const { json } = await organisation();
    const coverageOf = (report: OrganisationReport) =>
      Object.fromEntries(report.teams.map(({ name, images, coverage }) => [name, [images, coverage]]));
    expect(coverageOf(await json(['--teams', 'teams.yml']))).toEqual({ Writers: [4, 50], '(no team)': [1, 0] });
    // The README has no owner, and `/docs/*` is not about folders in it.
    expect(coverageOf(await json(['--codeowners', 'shop=CODEOWNERS']))).toEqual({
      '@org/all': [1, 0],
      '@org/docs': [2, 50],
      '(no team)': [2, 50],
    });
    expect(coverageOf(await json(['--teams', 'teams.yml', '--codeowners', 'shop=CODEOWNERS']))).toEqual({
      Writers: [4, 50],
      '(no team)': [1, 0],
    });
  });

  test('goes on with the trend of an earlier report, and says when there is none', async () => {
    const { run, json, dir } = await organisation();
    const first = await json();
    const earlier: OrganisationReport = {
      ...first,
      repositories: first.repositories.map((one) => ({ ...one, coverage: 10 })),
      history: [{ date: '2026-09-24', repositories: 1, images: 4, open: 3, coverage: 25 }],
    };
    await writeFile(join(dir, 'earlier.json'), JSON.stringify(earlier));
    const now = await json(['--earlier', 'earlier.json']);
    expect(now.history.map(({ date }) => date)).toEqual(['2026-09-24', '2026-10-01']);
    expect(now.repositories.map(({ before }) => before)).toEqual([10, 10]);
    // A second report on one day replaces the first.
    expect((await json(['--earlier', 'out.json'])).history).toEqual(now.history);
    const { stdout } = await run(['organisation', 'shop.json', '--earlier', 'earlier.json']);
    expect(stdout).toMatch(/coverage 25\.0 % \(\+0\.0 since 2026-09-24\)/);
    const { code, stderr } = await run(['organisation', 'shop.json', '--earlier', 'nowhere.json']);
    expect([code, stderr]).toEqual([0, 'alt-text-review: There is no file nowhere.json, so the trend begins today.\n']);
  });

  test('writes a page with the trend as a line and as numbers, without scripts', async () => {
    const { run, json, dir } = await organisation();
    const first = await json();
    const history = [{ date: '2026-09-24', repositories: 1, images: 4, open: 3, coverage: 25 }];
    await writeFile(join(dir, 'earlier.json'), JSON.stringify({ ...first, history }));
    await run([
      'organisation',
      'shop.json',
      'handbook.json',
      '--earlier',
      'earlier.json',
      '--html',
      'out.html',
      '--teams',
      'teams.yml',
    ]);
    const page = await readFile(join(dir, 'out.html'), 'utf8');
    expect(page).toContain('aria-label="Coverage from 25.0 % on 2026-09-24 to 40.0 % on 2026-10-01"');
    expect(page).toContain('<th scope="row"><bdi>Writers</bdi>');
    expect(page).not.toMatch(/<script|<img|https?:(?!\/\/github\.com\/alt-text-review\/)/);
    // We find nothing in our own page.
    expect((await run(['out.html', '--format', 'json'])).code).toBe(0);
  });

  test('a name from a file adds no markup and no control character', async () => {
    const { run, dir } = await organisation();
    const name = '</th><script>alert(1)</script>\u001b[31m';
    const { stdout } = await run(['organisation', `${name}=shop.json`, '--html', 'out.html']);
    expect(stdout).not.toContain('\u001b');
    expect(await readFile(join(dir, 'out.html'), 'utf8')).not.toMatch(/<script|\p{Cc}(?<!\n)/u);
  });

  test.each([
    ['a report that is none', ['teams.yml'], /teams\.yml is not a JSON report of a review\./],
    ['a file that is not there', ['nowhere.json'], /There is no file nowhere\.json\./],
    ['a shard', ['shard.json'], /shard\.json is the report of a shard\./],
    ['a report on a change', ['change.json'], /change\.json is about a change \(scope: lines\)\./],
    ['two reports of one name', ['shop.json', 'shop=handbook.json'], /The repository shop is named twice\./],
    ['teams without lists', ['shop.json', '--teams', 'odd.yml'], /The team Docs has no list of repositories\./],
    ['an earlier report that is none', ['shop.json', '--earlier', 'shop.json'], /is not a report of an organisation\./],
  ])('refuses %s', async (_, args, message) => {
    const { run, dir } = await organisation();
    await run(['shop', '--shard', '1/1', '--format', 'json=shard.json']);
    const report = await readFile(join(dir, 'shop.json'), 'utf8');
    await writeFile(join(dir, 'change.json'), report.replace('"scope": "all"', '"scope": "lines"'));
    await writeFile(join(dir, 'odd.yml'), 'Docs: shop\n');
    const { code, stdout, stderr } = await run(['organisation', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
