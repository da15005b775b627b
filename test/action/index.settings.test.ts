import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { running } from '../world/eachlabs/calls.ts';
import { act, openPull } from './scene.ts';
import { workspaceOf } from './workspace.ts';

const config = '.github/alt-text-review.yml';

describe('The configuration file of the base', () => {
  test.each([
    ['api-base-url: https://api.example.com', 'api-base-url'],
    ['provider: openai', 'provider'],
    ['image-transport: url', 'image-transport'],
    ['sarif-file: ../out.sarif', 'sarif-file'],
  ])('that says "%s" ends the run with 2 and names the input', async (line, name) => {
    const { github } = await openPull(
      { 'a.md': 'x\n', [config]: `fail-on: error\n${line}\n` },
      { 'a.md': '![](a.png)\n' },
    );
    const run = await act(github, { 'eachlabs-api-key': 'key' });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`${config}:2:1: ${name} `);
    expect(run.log).toContain(`as the input ${name} of the Action`);
    expect(github.writes()).toEqual([]);
  });

  test('does not say where the key goes, and the environment of the job does', async () => {
    const server = await running({ answer: () => 'The image shows a brass bell on a red brick wall.' });
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](https://pictures.example.org/a.png)\n' });
    const env = { ALT_TEXT_REVIEW_API_BASE_URL: server.url, ALT_TEXT_REVIEW_PICTURE_HOSTS: 'none' };
    const run = await act(github, { 'eachlabs-api-key': server.settings.key }, { env });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('is not among the `picture-hosts`');
    expect(server.requests).toEqual([]);
  });
});

describe('A workspace of a stranger', () => {
  test('has no documents read through a link that leads out of it', async () => {
    const outside = await workspaceOf({ 'secret.md': '![](password.png)\n' });
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
    const env = await workspaceOf({ 'a.md': 'x\n', [config]: 'paths: linked/**\n' });
    await symlink(outside.GITHUB_WORKSPACE, join(env.GITHUB_WORKSPACE, 'linked'));
    const run = await act(github, { source: 'workspace' }, { event: 'push', env });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('The paths name linked, where a link leads out of the repository');
    expect(run.log).not.toContain('password');
  });
});

describe('A configuration that extends one of another repository', () => {
  test('is read with the token of the run, at the commit that it names', async () => {
    const { github } = await openPull(
      {
        'a.md': 'x\n',
        'style.yml': 'rules: { empty-markdown-alt: info }\n',
        [config]: 'extends: octo-org/handbook//style.yml@main\n',
      },
      { 'a.md': '![](a.png)\n', 'style.yml': 'rules: { empty-markdown-alt: error }\n' },
    );
    expect((await act(github)).exitCode).toBe(0);
  });

  test.each([
    ['octo-org/handbook//gone.yml@main', 'it does not exist, or the token cannot see it'],
    ['octo-org/handbook//folder.yml@main', 'it is no file'],
    ['octo-org/handbook//big.yml@main', 'it has more than 262144 bytes'],
    ['octo-org/handbook//style.yml@nowhere', 'it does not exist, or the token cannot see it'],
  ])('ends the run where %s cannot be read', async (name, reason) => {
    const files = { 'folder.yml/a.md': 'x\n', 'big.yml': '#'.repeat(262_145), 'style.yml': '\n' };
    const { github } = await openPull({ 'a.md': 'x\n', ...files, [config]: `extends: ${name}\n` }, { 'a.md': 'y\n' });
    const run = await act(github);
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`${config}:1:1: ${name} cannot be read: ${reason}`);
    expect(github.writes()).toEqual([]);
  });
});
