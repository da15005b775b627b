import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../src/cli/index.ts';
import { workflow } from '../src/cli/init.ts';
import { anchorImages } from '../src/github/review/anchors.ts';
import { composeComment } from '../src/github/review/comments.ts';
import { systemClock } from '../src/lib/clock.ts';
import { noPolicy } from '../src/review/policy.ts';
import { review } from '../src/review/index.ts';
import type { Draft, Drafts } from '../src/model/draft.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

describe('npm run docs', { timeout: 60_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'alt-text-review-docs-'));
  for (const path of ['README.md', 'action.yml', 'schema', 'docs'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  const docs = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/docs.js'), ...args, copy], {
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  test('changes nothing in the committed files', () => {
    expect(docs('--check')).toEqual({ status: 0, stderr: '' });
  });

  test('finds what is out of date, and rewrites nothing else', () => {
    const drift: Readonly<Record<string, readonly [from: string, to: string]>> = {
      'README.md': ['on: pull_request', 'on: push'],
      'docs/action.md': ['| `verdict` |', '| `verdicts` |'],
      'docs/rules.md': ['[missing-alt](rules', '[gone](rules'],
      'docs/formats.md': ['| `mdx` |', '| `mdxx` |'],
      'docs/threat-model.md': ['| `scope` | set it |', '| `scope` | not set it |'],
      'action.yml': ['  fail-on:', '  fails-on:'],
      'schema/config.schema.json': ['["error", "warning", "never"]', '["error", "never"]'],
      'schema/report.schema.json': ['"markdown",', ''],
      'docs/rules/missing-alt.md': ['Severity: error', 'Severity: info'],
    };
    for (const [path, [from, to]] of Object.entries(drift)) {
      expect(read(path)).toContain(from);
      writeFileSync(join(copy, path), read(path).replace(from, to));
    }
    const paths = Object.keys(drift);
    expect(docs('--check')).toEqual({
      status: 1,
      stderr: paths.map((path) => `${path} is out of date. Run npm run docs.\n`).join(''),
    });
    expect(docs()).toEqual({ status: 0, stderr: '' });
    for (const path of paths) expect(readFileSync(join(copy, path), 'utf8')).toBe(read(path));
  });

  test('reports a page without marks', () => {
    writeFileSync(join(copy, 'docs/rules/blank-alt.md'), '# blank-alt\n');
    expect(docs()).toEqual({
      status: 1,
      stderr: 'docs/rules/blank-alt.md lacks the marks of a generated part. CONTRIBUTING.md shows them.\n',
    });
  });
});

describe('the README', () => {
  const blocks = blocksOf(readme);

  test('opens with the two commands', () => {
    expect(blocks.slice(0, 2)).toEqual(['node dist/cli/index.js examples/site', 'npm ci && npm test']);
  });

  test('shows how the report of the first command ends', async () => {
    const printed: string[] = [];
    const code = await runCli(['examples/site'], {
      cwd: root,
      env: {},
      stdout: (text) => printed.push(text),
      stderr: (text) => printed.push(text),
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      fetch,
      clock: systemClock,
      today: '2026-10-01',
      signal: new AbortController().signal,
      keep: () => () => undefined,
      packageDir: root,
    });
    expect(code).toBe(1);
    expect(printed.join('')).toContain(`${blocks[2] ?? 'a third block'}\n`);
  });

  test('shows the workflow that init writes', () => {
    expect(blocks.map((block) => `${block}\n`)).toContain(workflow);
  });
});

test('The page about reviews shows a comment as it is posted', async () => {
  expect(read('docs/reviews.md')).toContain(await sampleComment());
});

test('The gate for landing runs the two commands of the README', () => {
  const gate = read('.ci/run');
  expect(gate).toMatch(/\$node" dist\/cli\/index\.js examples\/site/);
  expect(gate).toMatch(/^step .* npm ci --engine-strict$/m);
  expect(gate).toMatch(/^step .* npm test --$/m);
});

test('CONTRIBUTING gives a reason for every runtime dependency, and for nothing else', () => {
  const manifest = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
  const section = /^## Dependencies\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

test.each(documents)('every link of %s inside the repository leads somewhere', (document) => {
  const prose = read(document)
    .replace(/^( *)(`{3,}).*\n[\s\S]*?^\1\2$/gm, '')
    .replace(/`[^`\n]+`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
  const inside = targets.filter((target) => !/^[a-z]+:/.test(target));
  expect(inside.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
});

function blocksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^(`{3,}).*\n([\s\S]*?)\n\1$/gm)].map(([, , body]) => body ?? '');
}

/** The comment for one image without alternative text, as GitHub shows it: the marker before it is hidden. */
async function sampleComment(): Promise<string | undefined> {
  const text = '# Set up\n\n## Notifications\n\n![](img/settings.png)\n';
  const draft: Draft = {
    status: 'ok',
    text: 'Settings page with the Notifications switch turned on.',
    provider: 'eachlabs',
    model: 'llava-13b',
    costUsd: 0.0077,
    cached: false,
    language: 'en',
    askedHere: true,
  };
  const drafts: Drafts = {
    drafts: [draft],
    requests: 2,
    costUsd: 0.0077,
    notes: [],
    refused: undefined,
  };
  const report = await review({
    documents: [{ path: 'docs/setup.md', format: 'markdown', text, changedLines: 'all' }],
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'ready', draft: () => Promise.resolve(drafts) },
    contextDrafts: 'auto',
    notes: [],
  });
  const hunks = [{ start: 1, end: 5 }];
  const [anchor] = anchorImages(report.images, () => hunks, 'suggest').anchors;
  return anchor && composeComment(anchor)?.body.replace(/^<!--.*?-->\n/, '');
}
