import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { png } from '../world/png.ts';

const config = '.github/alt-text-review.yml';
const page = { 'a.md': '![](a.png)\n', 'a.png': png(0) };
const answer = () => 'The image shows a brass bell on a red brick wall.';

describe('A file of a stranger', () => {
  test.each([
    ['captions: auto\nmodel: a\n', 2, 'captions is auto, which a file cannot choose.'],
    ['captions: "off"\napi-base-url: $url\n', 3, 'api-base-url cannot be set in a file.'],
    ['api-base-url: $url\n', 2, 'api-base-url cannot be set in a file.'],
    ['provider: openai\n', 2, 'provider cannot be set in a file.'],
    ['model: dear-one\n', 2, 'model cannot be set in a file.'],
    ['allow-private-image-upload: true\n', 2, 'allow-private-image-upload cannot be set in a file.'],
    ['image-transport: upload\n', 2, 'image-transport is upload, which a file cannot choose.'],
    ['json-file: ../report.json\n', 2, 'json-file leads out of the repository: ../report.json'],
    ['html-file: /tmp/report.html\n', 2, 'html-file leads out of the repository: /tmp/report.html'],
    ['baseline: ../../baseline.json\n', 2, 'baseline leads out of the repository'],
    ['cache-dir: ../cache\n', 2, 'cache-dir leads out of the repository: ../cache'],
  ])('that says %j ends the run with 2 before a key is sent', async (text, line, problem) => {
    const server = await running({ answer });
    const yml = `# theirs\n${text.replace('$url', server.url)}`;
    for (const flags of [[], ['--caption'], ['--fix']]) {
      const { dir, run } = await folder({ ...page, [config]: yml });
      const { code, stdout, stderr } = await run(flags, { env: { EACHLABS_API_KEY: 'test-key', OPENAI_API_KEY: 'k' } });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`alt-text-review: ${config}:${line}:1: ${problem}`);
      expect(stderr).toContain('Whoever starts the run can set it: as the flag --');
      expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe(page['a.md']);
    }
    expect(server.requests).toEqual([]);
  });

  test.each([config, 'accepted.json'])('is not read through a link out of the repository: %s', async (path) => {
    const outside = await folder({ file: 'password: 1234\n' });
    const { dir, run } = await folder(page);
    await mkdir(join(dir, '.github'));
    await symlink(join(outside.dir, 'file'), join(dir, path));
    const flags = path === config ? [] : ['--baseline', path];
    const { code, stderr } = await run(flags);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path} cannot be read: a link on its path leads out of the repository.`);
    expect(stderr).not.toContain('password');
  });

  test('is not waited for when it is a pipe that nobody writes to, behind a link', async () => {
    const outside = await folder({});
    execFileSync('mkfifo', [join(outside.dir, 'pipe')]);
    const { dir, run } = await folder(page);
    await mkdir(join(dir, '.github'));
    await symlink(join(outside.dir, 'pipe'), join(dir, config));
    expect((await run([])).code).toBe(2);
  });

  test('does not have reports written through a link out of the repository', async () => {
    const outside = await folder({});
    const { dir, run } = await folder({ ...page, [config]: 'json-file: out/report.json\n' });
    await symlink(outside.dir, join(dir, 'out'));
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stdout).toContain('The gate failed');
    expect(stderr).toContain('out/report.json cannot be written: a link on its path leads out of the repository.');
    expect(await readdir(outside.dir)).toEqual([]);
  });
});

describe('The person who starts the run', () => {
  test('says by an environment variable where the key goes', async () => {
    const server = await running({ answer });
    const { run } = await folder(page);
    const env = { EACHLABS_API_KEY: 'test-key', ALT_TEXT_REVIEW_API_BASE_URL: server.url };
    expect((await run(['--caption'], { env })).stdout).toContain('A brass bell on a red brick wall.');
    const env2 = { ...env, ALT_TEXT_REVIEW_CAPTIONS: 'auto' };
    expect((await run([], { env: env2 })).stdout).toContain('A brass bell on a red brick wall.');
  });

  test('wins with a flag over the environment, and with the environment over a file', async () => {
    const { run } = await folder({ ...page, [config]: 'fail-on: error\n' });
    const env = { ALT_TEXT_REVIEW_FAIL_ON: 'never' };
    expect((await run([], { env })).code).toBe(0);
    expect((await run(['--fail-on', 'error'], { env })).code).toBe(1);
    expect((await run(['--fail-on', 'never'])).code).toBe(0);
    expect(await run([], { env: { ALT_TEXT_REVIEW_FAIL_ON: 'ever' } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('In the environment variable ALT_TEXT_REVIEW_FAIL_ON') as string,
    });
  });

  test('has files written anywhere', async () => {
    const outside = await folder({});
    const { run } = await folder(page);
    await run(['--json-file', join(outside.dir, 'deep', 'report.json')]);
    await run([], { env: { ALT_TEXT_REVIEW_HTML_FILE: join(outside.dir, 'report.html') } });
    expect((await readdir(outside.dir)).sort()).toEqual(['deep', 'report.html']);
  });

  test('lists the hosts that pictures come from, and a file may do so, too', async () => {
    const server = await running({ answer });
    const text = '![](https://pictures.example.org/a.png)\n';
    const flags = ['--caption', '--eachlabs-api-key', 'test-key', '--api-base-url', server.url];
    const transports = ['auto', 'url'];
    for (const transport of transports) {
      const byFile = await folder({ 'a.md': text, [config]: 'picture-hosts: cdn.example.com\n' });
      const byFlag = await folder({ 'a.md': text });
      const more = ['--image-transport', transport];
      for (const { stdout } of [
        await byFile.run([...flags, ...more]),
        await byFlag.run([...flags, ...more, '--picture-hosts', 'none']),
      ]) {
        expect(stdout.replace(/\s+/g, ' ')).toContain('pictures.example.org is not among the `picture-hosts`.');
      }
    }
    expect(server.requests).toEqual([]);
  });
});
