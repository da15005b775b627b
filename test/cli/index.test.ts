import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { workflow } from '../../src/cli/init.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createPreparer } from '../../src/pictures/prepare.ts';
import { rules } from '../../src/rules/index.ts';
import { folder } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { png } from '../world/png.ts';

const missing = '# Title\n\n![](a.png)\n';

describe('A check', () => {
  test.each([
    [missing, [], 1],
    [missing, ['--fail-on', 'never'], 0],
    [missing, ['--fail-on', 'never', '--min-coverage', '50'], 1],
    ['![A cat asleep on a keyboard](a.png)\n', ['--min-coverage', '100'], 0],
    ['![icon](a.png)\n', [], 0],
    ['![icon](a.png)\n', ['--fail-on=warning'], 1],
  ])('of %j with %j ends with %i', async (text, flags, code) => {
    const { run } = await folder({ 'a.md': text });
    expect(await run(['.', ...flags])).toMatchObject({ code, stderr: '' });
  });

  test('reports where, what is wrong, and the verdict', async () => {
    const { run } = await folder({ 'docs/a.md': missing });
    const { stdout } = await run(['docs']);
    expect(stdout).toContain('  docs/a.md:3:1  ');
    expect(stdout).toContain('empty-markdown-alt');
    expect(stdout).toMatch(/1 image in 1 document: 1 missing · coverage 0\.0 %\nThe gate failed: 1 error/);
  });

  test('reads the current folder when no path is named', async () => {
    const { run } = await folder({ 'a.md': missing });
    expect((await run([])).stdout).toContain('  a.md:3:1  ');
  });

  test('writes the report to a file, and others beside it', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    const ran = await run([
      '--format',
      'json',
      '--output',
      'out.json',
      '--sarif-file',
      'out.sarif',
      '--html-file',
      'out.html',
    ]);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' });
    const report = JSON.parse(await readFile(join(dir, 'out.json'), 'utf8')) as { totals: unknown };
    expect(report.totals).toMatchObject({ images: 1, missing: 1 });
    expect(await readFile(join(dir, 'out.sarif'), 'utf8')).toContain('"2.1.0"');
    expect(await readFile(join(dir, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('writes reports into folders that do not exist yet, and to absolute paths', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    const ran = await run(['--output', 'out/deep/a.txt', '--json-file', join(dir, 'absolute', 'a.json')]);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await readFile(join(dir, 'out', 'deep', 'a.txt'), 'utf8')).toContain('empty-markdown-alt');
    expect(JSON.parse(await readFile(join(dir, 'absolute', 'a.json'), 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  test('that cannot write a report prints it, and says so with the remedy', async () => {
    const { run } = await folder({ 'a.md': missing });
    const { code, stdout, stderr } = await run(['--json-file', 'a.md/report.json']);
    expect(code).toBe(2);
    expect(stdout).toContain('The gate failed');
    expect(stderr).toMatch(/^alt-text-review: a\.md\/report\.json cannot be written: .+\n.+\n$/);
  });

  test('takes its settings from the configuration file, and flags win', async () => {
    const { run } = await folder({ 'a.md': missing, '.github/alt-text-review.yml': 'fail-on: never\n' });
    expect((await run([])).code).toBe(0);
    expect((await run(['--fail-on', 'error'])).code).toBe(1);
  });

  test('reads the standard input as a document with a name', async () => {
    const { run } = await folder({ '.github/alt-text-review.yml': "paths: ['docs/**', '!docs/old/**']\n" });
    const named = await run(['-', '--stdin-filename', 'docs/a.html', '--format', 'json'], { stdin: '<img src=a.png>' });
    expect(JSON.parse(named.stdout)).toMatchObject({
      images: [{ file: 'docs/a.html', format: 'html' }],
      verdict: 'fail',
    });
    expect((await run(['-'], { stdin: missing })).stdout).toContain('  stdin.md:3:1  ');
    const left = await run(['-', '--stdin-filename', 'docs/old/a.md'], { stdin: missing });
    expect(left).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('paths leaves out docs/old/a.md') as string,
    });
    expect((await run(['-'], { stdin: 'x\0\u0001'.repeat(9) })).code).toBe(0);
  });

  test('expands globs, as some shells do not', async () => {
    const { run } = await folder({
      'docs/a.md': missing,
      'docs/b/c.md': missing,
      'e.md': missing,
      '[slug].md': missing,
    });
    const files = async (...args: string[]) => {
      const { stdout } = await run([...args, '--format', 'json']);
      return [...new Set((JSON.parse(stdout) as { images: { file: string }[] }).images.map(({ file }) => file))];
    };
    expect(await files('docs/**/*.md')).toEqual(['docs/a.md', 'docs/b/c.md']);
    expect(await files('docs', '!docs/b/**')).toEqual(['docs/a.md']);
    expect(await files('!docs/**', '!e.md')).toEqual(['[slug].md']);
    expect(await files('[slug].md', '{e,f}.md')).toEqual(['[slug].md', 'e.md']);
    const dead = await run(['dcos/**/*.md', 'e.md']);
    expect(dead).toMatchObject({ code: 2, stdout: expect.stringContaining('1 image in 1 document') as string });
    expect(dead.stderr).toContain('Did you mean docs/**/*.md?');
  });

  test('against a commit counts the lines that changed since', async () => {
    const { dir, run } = await folder({ 'a.md': `${missing}\nText\n`, 'b.md': missing });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: dir });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    await writeFile(join(dir, 'a.md'), `${missing}\nOther text\n`);
    expect((await run(['--base', 'HEAD'])).code).toBe(0);
    expect((await run(['--base', 'HEAD', '--scope', 'files'])).code).toBe(1);
    await writeFile(join(dir, 'new.md'), missing);
    const { stdout } = await run(['--base', 'HEAD']);
    expect(stdout).toContain('  new.md:3:1  ');
    expect(stdout).not.toContain('b.md');
  });
});

describe('A mistake of the user is reported once, with the remedy, and ends with 2', () => {
  test.each([
    [['--nope'], "unknown option '--nope'"],
    [['--format', 'xml'], /xml is not a known format\.\nUse text, json, .+ or \w+\.\n/],
    [['rules', '--format', 'sarif'], 'sarif is not a known format.\nUse text or json.\n'],
    [['--min-coverage', '140'], 'min-coverage is 140.\nUse a number from 0 to 100.'],
    [['--config', 'nowhere.yml'], 'There is no configuration file nowhere.yml.'],
    [['--baseline', 'nowhere.json'], 'There is no baseline nowhere.json.\nWrite one: alt-text-review baseline'],
    [['--baseline', 'a.md'], 'a.md is not a baseline of alt-text-review.'],
    [['--base', 'nowhere'], 'git cannot compare with nowhere'],
    [['--watch', '--fix'], '--watch and --fix are not for one run.'],
    [['--watch'], 'Changes cannot be watched here.'],
    [['-', 'a.md'], '- stands beside other paths.'],
    [['-', '--fix'], '--fix needs files'],
    [['-', '--stdin-filename', 'a.xyz'], 'No format reads a.xyz.'],
    [['--quiet', '--verbose'], '--quiet and --verbose ask for opposite things.'],
    [['--group-by', 'fil'], 'fil is not a known group-by.\nDid you mean file? Use rule, file or folder.'],
    [['--format', 'jsn'], 'jsn is not a known format.\nDid you mean json?'],
    [['--fail-on', 'warnings'], 'fail-on is warnings.\nDid you mean warning? Use error, warning or never.'],
    [['explain', 'nothing'], 'There is no rule nothing.\nUse '],
    [['explain', 'mising-alt'], 'There is no rule mising-alt.\nDid you mean missing-alt?\n'],
  ])('%j', async (args, said) => {
    const { run } = await folder({ 'a.md': missing });
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    if (typeof said === 'string') expect(stderr).toContain(said);
    else expect(stderr).toMatch(said);
  });
});

/** The darker picture as the model sees it. */
const shown = await prepared(png(0));

describe('Drafts', () => {
  const page = "> ![](img/a.png) and ![icon][b]\r\n\r\n<img src='img/a.png' class=x>\r\n\r\n[b]: img/b.png\r\n";
  const files = {
    'docs/a.md': page,
    'docs/img/a.png': png(0),
    'docs/img/b.png': png(255),
  };
  const answer = ({ image }: { image: Uint8Array | undefined }) =>
    image !== undefined && Buffer.compare(image, shown) === 0
      ? 'The image shows a gateway with three green lights on a wooden desk.'
      : 'The image shows a brass bell on a red brick wall.';

  test('are shown with --caption, and nothing is written', async () => {
    const server = await running({ answer });
    const { dir, run } = await folder(files);
    const { code, stdout, stderr } = await run([
      '--caption',
      '--eachlabs-api-key',
      'test-key',
      '--api-base-url',
      server.url,
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('Drafts wanted: 3') as string });
    expect(
      stdout.match(/Draft from the picture: "A gateway with three green lights on a wooden desk\."/g),
    ).toHaveLength(2);
    expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toBe(page);
  });

  test('take one request for one picture, and report the cost', async () => {
    const server = await running({ answer });
    const { run } = await folder(files);
    const { stdout } = await run(['--caption', '--format', 'json', '--api-base-url', server.url], {
      env: { EACHLABS_API_KEY: 'test-key' },
    });
    const { captions } = JSON.parse(stdout) as { captions: { requests: number } };
    expect(captions).toMatchObject({ requested: 3, drafted: 3, failed: [] });
    expect(server.ledger).toHaveLength(2);
    expect(captions.requests).toBe(server.requests.length);
  });

  test('are written with --fix: the alternative texts and not a byte more', async () => {
    const server = await running({ answer });
    const { dir, run } = await folder(files);
    const { code, stdout } = await run(['--fix', '--eachlabs-api-key', 'test-key', '--api-base-url', server.url]);
    const alt = 'A gateway with three green lights on a wooden desk.';
    expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toBe(
      `> ![${alt}](img/a.png) and ![A brass bell on a red brick wall.][b]\r\n\r\n<img src='img/a.png' alt="${alt}" class=x>\r\n\r\n[b]: img/b.png\r\n`,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('coverage 100.0 %');
  });

  test('that cannot be written into one file are noted, and written into the others', async () => {
    const server = await running({ answer });
    const { dir, run } = await folder({ ...files, 'b.md': '![](docs/img/b.png)\n' });
    const away = async () => {
      await rm(join(dir, 'docs/a.md'));
      await mkdir(join(dir, 'docs/a.md'));
    };
    const clock = {
      ...systemClock,
      sleep: (ms: number) =>
        away().then(
          () => systemClock.sleep(ms),
          () => systemClock.sleep(ms),
        ),
    };
    const { stdout } = await run(['--fix', '--eachlabs-api-key', 'test-key', '--api-base-url', server.url], { clock });
    expect(stdout).toContain('docs/a.md could not be written');
    expect(await readFile(join(dir, 'b.md'), 'utf8')).toBe('![A brass bell on a red brick wall.](docs/img/b.png)\n');
  });

  test.each([
    ['no key', undefined, /eachlabs-api-key/],
    ['a key that is refused', 'wrong-key', /key/],
  ])('that were requested with %s end with 2, after the report', async (_, key, said) => {
    const server = await running();
    const { run } = await folder(files);
    const { code, stdout, stderr } = await run(['--caption', '--api-base-url', server.url], {
      env: key === undefined ? {} : { EACHLABS_API_KEY: key },
    });
    expect(code).toBe(2);
    expect(stdout).toContain('3 images in 1 document');
    expect(stderr).toMatch(said);
    expect(stdout + stderr).not.toContain('wrong-key');
  });
});

test('A refused key is reported once, with the pictures that have no draft', async () => {
  const server = await running();
  const { run } = await folder(files3());
  const { stdout } = await run(['--caption', '--eachlabs-api-key', 'wrong-key', '--api-base-url', server.url]);
  const report = stdout.replace(/\s+/g, ' ');
  expect(report.match(/refused/g)).toHaveLength(1);
  expect(report).toContain('3 pictures without a draft: for the reason above a.md:1 a.md:3 a.md:5');
});

test('Pictures beyond max-captions are reported together', async () => {
  const server = await running({ answer: () => 'The image shows a brass bell on a red brick wall.' });
  const { run } = await folder(files3());
  const flags = ['--caption', '--max-captions', '1', '--eachlabs-api-key', 'test-key', '--api-base-url', server.url];
  const { stdout } = await run(flags);
  expect(stdout).toMatch(/^2 pictures without a draft: /m);
});

/** Three pictures on one page. */
function files3() {
  const page = '![](0.png)\n\n![](128.png)\n\n![](255.png)\n';
  return { 'a.md': page, '0.png': png(0), '128.png': png(128), '255.png': png(255) };
}

describe('Drafts that need no model', () => {
  test('are told in the same words whether an output has their edits or not', async () => {
    const text = '![](img/logo-github.png)\n\n![](spacer.gif)\n\n![A heron](h.png)\n\n![](h.png)\n';
    const { run } = await folder({ 'a.md': text });
    const alone = await run([]);
    expect(alone.stdout.match(/Draft \((?:not offered|to be added by hand)\)/g)).toHaveLength(3);
    expect(await run(['--json-file', 'out/report.json'])).toEqual(alone);
  });

  const badge = '![](https://img.shields.io/badge/license-MIT-blue)\n';
  const flags = ['--fix', '--context-drafts', '--fail-on', 'error'];

  test.each([
    ['json', '![GitHub logo](img/logo-github.png)'],
    // The page makes the lines of it.
    ['html', '"alt":"GitHub logo","basis":0,"fixed":{"from":2,"to":2}'],
  ])('that are only shown have their edit in a report of %s', async (format, edit) => {
    const { dir, run } = await folder({ 'a.md': '![](img/logo-github.png)\n' });
    const { stdout } = await run(['--format', format]);
    await run([`--${format}-file`, 'out/report']);
    for (const report of [stdout, await readFile(join(dir, 'out', 'report'), 'utf8')]) expect(report).toContain(edit);
  });

  test.each([
    ['nothing else is wrong', badge, 0],
    ['something is left', `${badge}\n![](a.png)\n`, 1],
  ])('are written without a key, and the verdict decides the exit code, where %s', async (_, text, code) => {
    const { dir, run } = await folder({ 'a.md': text, 'b.md': text });
    const ran = await run(flags);
    const place = `1\n  - ${badge.trim()}\n  + ${badge.trim().replace('[]', '[license: MIT]')}\n`;
    expect(ran).toMatchObject({ code, stderr: `a.md:${place}b.md:${place}` });
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toContain('![license: MIT](https:');
    const printed = ran.stdout.replace(/\s+/g, ' ');
    expect(printed).toContain(
      '2 drafts were written into 2 files, all of them without a model: read them (`git diff`) before you commit them. The coverage above counts them before you have read them.',
    );
    expect(printed.match(/No model was asked\. There is no `eachlabs-api-key`/g)).toHaveLength(1);
  });

  test('leave every attribute as it is, and are all there after one run', async () => {
    const page = [
      '<!doctype html><html lang="en"><body>',
      '<a href="https://x.example/docs">Docs <img alt="image"src="a.png"></a>',
      '<p><a href="https://x.example"><img src="https://img.shields.io/badge/build-passing-green" alt="image"class="x"></a></p>',
      '<p><img src="shot.png" alt="A grey heron in shallow water."></p>',
      '<p><img src="shot.png" alt="image"width="30"></p>',
      '<p><img src="shot.png"width="30"></p>',
      '</body></html>\n',
    ].join('\n');
    const { dir, run } = await folder({ 'a.html': page, 'a.md': page });
    await run(flags);
    const written = await Promise.all(['a.html', 'a.md'].map((name) => readFile(join(dir, name), 'utf8')));
    const heron = 'alt="A grey heron in shallow water."';
    const expected = page
      .replace('alt="image"class', 'alt="build: passing"class')
      .replace('alt="image"width', `${heron}width`)
      .replace('src="shot.png"width', `src="shot.png" ${heron}width`);
    expect(written).toEqual([expected, expected]);
    expect((await run(flags)).stdout).not.toContain('written');
    expect(await Promise.all(['a.html', 'a.md'].map((name) => readFile(join(dir, name), 'utf8')))).toEqual(written);
  });

  test('do not satisfy --caption: without a key it ends with 2', async () => {
    const { run } = await folder({ 'a.md': badge });
    expect(await run(['--caption', '--context-drafts'])).toMatchObject({ code: 2 });
  });
});

/** The tag that the workflow names where there is no commit. */
const tag = /alt-text-review@(\S+)/.exec(workflow)?.[1] ?? '';

describe('The other commands', () => {
  test('rules lists every rule, as JSON with the standards behind it', async () => {
    const { run } = await folder({});
    const { stdout } = await run(['rules']);
    expect(rules.filter(({ id }) => !stdout.includes(id))).toEqual([]);
    const list = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as { url: string }[];
    expect(list).toMatchObject(
      rules.map(({ id, severity, summary, wcag, act }) => ({ id, severity, summary, wcag, act })),
    );
    expect(list.every(({ url }) => URL.canParse(url))).toBe(true);
  });

  test('explain prints the page of a rule', async () => {
    const { run } = await folder({});
    expect((await run(['explain', 'filename-alt'])).stdout).toMatch(/^FILENAME-ALT\n\nAn alternative text/);
  });

  test('baseline accepts the current findings, and later runs count only new ones', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    const written = await run(['baseline', '--output', 'accepted.json']);
    expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining('accepts 1 current finding.') as string });
    expect((await run(['--baseline', 'accepted.json'])).code).toBe(0);
    expect((await run(['doctor', '--baseline', 'accepted.json'])).stdout).toContain(
      'baseline: 1 accepted finding in accepted.json\n',
    );
    await writeFile(join(dir, 'a.md'), `New line\n\n${missing}\n![](b.png)\n`);
    const { code, stdout } = await run(['--baseline', 'accepted.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('1 error');
  });

  test('init shows and writes the workflow and a configuration that editors know, once', async () => {
    const { dir, run } = await folder({ '.markdownlint.jsonc': '{ "MD045": false, /* "x" */ }' });
    const asked = await run(['init'], { answer: 'n' });
    expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing was written.') as string });
    expect(asked.stdout).toContain('  empty-markdown-alt: info # as in .markdownlint.jsonc');
    expect((await run(['init', '--yes'], { answer: 'n' })).code).toBe(0);
    // In a clone it is the commit, which exists before there is a tag.
    const written = await readFile(join(dir, '.github/workflows/alt-text-review.yml'), 'utf8');
    expect(written.replace(/@[0-9a-f]{40}$/m, `@${tag}`)).toBe(workflow);
    expect(await readFile(join(dir, '.github/alt-text-review.yml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=https:\S+config\.schema\.json\n/,
    );
    expect((await run(['doctor'])).stdout).toContain('ok     settings: read');
    expect(await run(['init'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('already exist.') as string,
    });
    await rm(join(dir, '.github/alt-text-review.yml'));
    expect((await run(['init'], { answer: 'yes' })).stdout).toContain('stays as it is');
  });

  test('init in a clone names its commit where its home has it, and the tag elsewhere', async () => {
    const { dir, run } = await folder({ 'clone/docs/a.md': '' });
    const clone = join(dir, 'clone');
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();
    const named = async () =>
      /alt-text-review@(\S+)/.exec((await run(['init'], { answer: 'n', packageDir: clone })).stdout)?.[1];
    expect(await named()).toBe(tag);
    git('init', '--quiet');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'A');
    expect(await named()).toBe(tag);
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await named()).toBe(git('rev-parse', 'HEAD'));
  });

  test('the report says what --fix can write without a model', async () => {
    const { run } = await folder({ 'a.md': '![Image of a red door](a.png)\n\n![Settings page](b.png)\n' });
    expect((await run([])).stdout).toContain('1 image can be fixed without a model: `--fix` writes that');
    expect((await run(['--fix'])).stdout).not.toContain('can be fixed');
  });

  test('--fix says that it leaves what the baseline accepts', async () => {
    const { run } = await folder({ 'a.md': '![Image of a red door](a.png)\n' });
    await run(['baseline']);
    expect((await run(['--fix', '--context-drafts'])).stdout).toContain('`--baseline none` takes it in.');
    expect((await run(['--fix', '--context-drafts', '--baseline', 'none'])).stdout).toContain('1 draft was written');
  });

  test('--fix asks no model where models are switched off', async () => {
    const { run } = await folder({ 'a.md': '![Image of a red door](a.png)\n\n![](b.png)\n' });
    const { stdout, stderr } = await run(['--fix', '--captions', 'off']);
    expect(stdout).toContain('1 draft was written');
    expect(stdout + stderr).not.toContain('eachlabs-api-key');
  });

  test('overrides that match no document are named, in a scan of everything', async () => {
    const config = 'overrides:\n  - paths: dcos/**\n    fail-on: never\n  - paths: docs/**\n    fail-on: never\n';
    const { run } = await folder({ 'docs/a.md': missing, '.github/alt-text-review.yml': config });
    const note = 'No document that is read matches dcos/**, which overrides names. Did you mean docs/**?';
    expect((await run([])).stdout).toContain(note);
    expect((await run(['docs'])).stdout).not.toContain('which overrides names');
  });

  test('doctor names the generator of the site', async () => {
    const { run } = await folder({ 'a.md': missing, 'website/docusaurus.config.js': '' });
    expect((await run(['doctor'])).stdout).toContain('ok     site: Docusaurus (website/docusaurus.config.js)\n');
  });

  test('--check-pictures lists the pictures that are not there, and changes no verdict', async () => {
    const page =
      '![A cat on a quay](/img/a.png) ![A dog on a quay](b.png) ![A cow](https://x.example/c.png) ![A bird]({{ d }})\n';
    const { run } = await folder({ 'docs/a.md': page, 'static/img/a.png': png(0) });
    const { code, stdout } = await run(['--check-pictures']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 picture is not there (info): docs/a.md:1 (b.png).');
    expect((await run([])).stdout).not.toContain('not there');
  });

  test('doctor says what to start for drafts without a key', async () => {
    const { run } = await folder({ 'a.md': missing });
    const { stdout } = await run(['doctor']);
    for (const name of ['Ollama', 'LM Studio', 'llama.cpp', 'vLLM']) expect(stdout).toContain(name);
    expect((await run(['doctor', '--format', 'json'])).stdout).not.toContain('Ollama');
  });

  test('a command with a slip is a path to nothing, and is named', async () => {
    const { run } = await folder({ 'a.md': missing });
    expect(await run(['docter'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean the command doctor?') as string,
    });
  });

  test('--watch goes on after a slip in the settings', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    const config = join(dir, '.github/alt-text-review.yml');
    async function* changes() {
      await mkdir(join(dir, '.github'));
      await writeFile(config, 'fail-on: nevr\n');
      yield '.github/alt-text-review.yml';
      await writeFile(config, 'fail-on: never\n# mended\n');
      yield '.github/alt-text-review.yml';
    }
    const { code, stderr } = await run(['--watch'], { changes });
    expect(code).toBe(0);
    expect(stderr).toContain('Did you mean never?');
  });

  test('--watch checks again when a document changes, and not for what it wrote itself', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    async function* changes() {
      yield 'out.html';
      yield 'b.png';
      yield 'node_modules/a.md';
      await writeFile(join(dir, 'a.md'), '![A cat on a quay](a.png)\n');
      yield 'a.md';
      yield 'a.md';
    }
    const { code, stdout, stderr } = await run(['--watch', '--format', 'text', '--format', 'html=out.html'], {
      changes,
    });
    expect(code).toBe(0);
    expect(stdout.match(/The gate \w+/g)).toEqual(['The gate failed', 'The gate passed']);
    expect(stderr.match(/changed/g)).toHaveLength(1);
  });

  test('a scan of more than 10,000 files begins again in little memory before the first is read, and one that is watched does not', async () => {
    const { run } = await folder(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${String(at)}.md`, ''])),
    );
    const moved: string[] = [];
    const restart = (): Promise<void> => Promise.resolve(void moved.push('again'));
    // It has too little memory there, so the program goes on.
    expect((await run([], { restart })).code).toBe(0);
    expect(moved).toEqual(['again']);
    const changes = (): AsyncIterable<string> => Readable.from([]);
    expect((await run(['--watch'], { restart, changes })).code).toBe(0);
    expect((await run(['doctor'], { restart })).code).toBe(0);
    expect((await run(['.', '!0.md'], { restart })).code).toBe(0);
    expect(moved).toEqual(['again']);
  });

  test('doctor reports what it finds, and ends with 2 when something is wrong', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    expect((await run(['doctor'])).stdout).toContain('documents: 1 in this folder');
    await writeFile(join(dir, '.github-baseline'), '');
    expect((await run(['doctor'])).code).toBe(0);
  });

  test('check --help has no words of the library that prints it', async () => {
    const { run } = await folder({});
    const { code, stdout } = await run(['check', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--context-drafts');
    expect(stdout).not.toMatch(/\(preset:|\(default:|\(choices:|`/);
    expect(stdout).toContain('--fail-on <error|warning|never>');
    const headings = ['What is read:', 'Reports:', 'Drafts:', 'On the terminal:', 'What fails the check:', 'Examples:'];
    expect(headings.filter((heading) => !stdout.includes(`\n${heading}\n`))).toEqual([]);
  });

  test('the help of a command has its own options', async () => {
    const { run } = await folder({});
    const helps = await Promise.all(['baseline', 'doctor', 'rules'].map((name) => run([name, '--help'])));
    for (const { stdout } of helps) expect(stdout).not.toMatch(/sarif-file|max-captions|--fail-on|--quiet/);
  });

  test('several reports are made in one run', async () => {
    const { dir, run } = await folder({ 'a.md': missing });
    const { code, stdout } = await run(['--format', 'text', '--format', 'json=out/a.json', '--format=sarif=a.sarif']);
    expect(code).toBe(1);
    expect(stdout).toContain('The gate failed');
    expect(await readFile(join(dir, 'a.sarif'), 'utf8')).toContain('"2.1.0"');
    expect(JSON.parse(await readFile(join(dir, 'out/a.json'), 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  test('colours are used where they are asked for', async () => {
    const { run } = await folder({ 'a.md': missing });
    expect((await run(['--color'])).stdout).toContain('\u001b[31merror');
    expect((await run([], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31merror');
    expect((await run(['--no-color'], { terminal: true })).stdout).not.toContain('\u001b');
  });

  test('--help and --version end with 0', async () => {
    const { run } = await folder({});
    expect(await run(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?\n$/);
  });
});

async function prepared(bytes: Uint8Array): Promise<Uint8Array> {
  const preparer = createPreparer({ timeLimitMs: 600_000 });
  const ready = await preparer.prepare({ bytes, mediaType: 'image/png' });
  await preparer.close();
  return ready.status === 'ready' ? ready.bytes : new Uint8Array();
}
