import { expect, test } from 'vitest';
import { commandSettings } from '../../src/cli/own-settings.ts';
import { folder } from '../world/cli.ts';

const run = async (args: readonly string[]) => (await folder({})).run(args);
const helpOf = async (command: string) => (await run([command, '--help'])).stdout;
const commands = Object.keys(commandSettings);

test.each(['check', 'organisation', 'stats', 'rules', 'explain', 'init', ...commands])(
  'the help of %s ends with examples of it',
  async (name) => {
    const [, examples = ''] = (await helpOf(name)).split('\nExamples:\n');
    const lines = examples.trimEnd().split('\n');
    const start = name === 'check' ? '  alt-text-review ' : `  alt-text-review ${name} `;
    expect(lines.filter((line) => !line.startsWith(start))).toEqual([]);
  },
);

test.each(commands)('the groups of %s stand in the same order as those of check', async (name) => {
  const order = headings(await helpOf('check'));
  const own = headings(await helpOf(name));
  expect(own).toEqual(order.filter((heading) => own.includes(heading)));
});

function headings(help: string): readonly string[] {
  return [...help.matchAll(/^(?!Options|Usage|Arguments)[A-Z][\w ]*:$/gm)].map(([heading]) => heading);
}

test.each([
  ['work', /--sarif-file|--fail-on|--min-coverage|--scope|--deadline-minutes|--embed-pictures|--context-drafts/],
  ['apply', /--sarif-file|--fail-on|--model|--captions|--eachlabs-api-key/],
  ['lsp', /--sarif-file|--fail-on|--scope|--captions|--deadline-minutes/],
  ['merge', /--paths|--fix|--base |--caption\b|--eachlabs-api-key/],
])('%s has no option that would do nothing', async (name, others) => {
  expect(await helpOf(name)).not.toMatch(others);
});

test.each([
  [['help', 'chekc'], 'Did you mean check?'],
  [['chekc', '--help'], 'Did you mean check?'],
  [['baselin', '-h'], 'Did you mean baseline?'],
  [['help', 'nothing-of-the-kind'], 'Use check, baseline, '],
])('%j names the command that was meant', async (args, remedy) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stderr).toContain(remedy);
});

test('help on a folder is that of the program', async () => {
  expect(await run(['pages', '--help'])).toMatchObject({ code: 0, stderr: '' });
});
