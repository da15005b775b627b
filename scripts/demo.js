// Replays the life of a pull request against the stand-ins of GitHub and Eachlabs, and writes it as a page that looks as GitHub shows it:
//   npm run demo -- [file]
// The captions are those of a stand-in: no model was asked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { demoPage } from './demo/page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'build', 'demo.html'));

const page = 'docs/alarms.md';
const opening = `# Alarms

An alarm tells you that a plant is too dry, too cold or too hot.

## Write a rule

Choose a sensor, a limit and how long it may be crossed.

![](img/alarm-rule.png)

## On your phone

![phone-alert.png](img/phone-alert.png)

Swipe to mute it for an hour.

## Earlier alarms

![List of the alarms of last week: four from the greenhouse, one from the cellar.](img/alarm-history.png)
`;

const picture = (name) => readFileSync(join(root, 'examples', 'site', 'img', name));
const names = ['alarm-rule.png', 'phone-alert.png', 'alarm-history.png'];
const captions = new Map([
  [
    'Write a rule',
    'The image shows a form for a new alarm with fields for the house, the reading, the limit and the time.',
  ],
  ['orchids, at 33.8', 'The image shows a lock screen with a notification: orchids at 33.8 °C, vents closed.'],
  ['On your phone', 'The image shows a lock screen with a notification about the temperature of the orchids.'],
]);

// The stand-ins are written in TypeScript.
const loader = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
});
const load = (path) => loader.ssrLoadModule(path);
const [{ replay }, { startEachlabs }] = await Promise.all([
  load('/test/world/replay.ts'),
  load('/test/world/eachlabs.ts'),
]);
const { setup } = await load('/test/world/git.setup.ts');
const putAway = setup();
const provider = await startEachlabs({
  latencyMs: 0,
  answer: ({ prompt }) => [...captions].find(([heading]) => prompt.includes(heading))?.[1] ?? 'A drawing.',
});
const commentOn = async (github, part) => (await github.comments()).find(({ body }) => body.includes(part))?.id ?? 0;

const shown = await replay({
  before: {
    'docs/index.md': '# Greenhouse\n',
    ...Object.fromEntries(names.map((name) => [`docs/img/${name}`, picture(name)])),
  },
  changes: { [page]: opening },
  inputs: { 'eachlabs-api-key': provider.settings.key, 'api-base-url': provider.url },
  token: 'commits',
  people: { mona: { association: 'MEMBER', permission: 'write' } },
  steps: [
    {
      title: 'The first suggestion is applied with its button',
      act: async ({ github }) => github.applySuggestion(await commentOn(github, 'alarm-rule.png')),
    },
    {
      title: 'A maintainer asks for other words about the second',
      act: async ({ github }) =>
        github.addComment({
          user: 'mona',
          body: '/alt again the orchids, at 33.8 °C with closed vents',
          inReplyTo: await commentOn(github, 'phone-alert.png'),
        }),
    },
    {
      title: 'They accept them by a reply: one commit',
      act: async ({ github }) =>
        github.addComment({ user: 'mona', body: '/alt accept', inReplyTo: await commentOn(github, 'phone-alert.png') }),
    },
    { title: 'The commit is reviewed', act: () => undefined },
  ],
});
await Promise.all([provider.stop(), loader.close()]);
putAway();

const pictures = new Map(names.map((name) => [name, `data:image/png;base64,${picture(name).toString('base64')}`]));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, demoPage(shown, { path: page, lines: opening.split('\n'), pictures }));
console.log(
  `${out} was written: ${shown.length} runs, ${shown.map(({ exitCode }) => (exitCode === 0 ? 'passed' : 'failed')).join(', ')}.`,
);
