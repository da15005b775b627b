import { whyNoDraft } from '../../src/text/no-draft.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDrafter } from '../../src/drafts/index.ts';
import { markdown } from '../../src/formats/markdown/index.ts';
import { filesBelow } from '../../src/pictures/disk/files.ts';
import { createLoader } from '../../src/pictures/load.ts';
import { createPreparer } from '../../src/pictures/prepare.ts';
import type { Wanted } from '../../src/model/draft.ts';
import { kinds } from '../pictures/kinds.ts';
import { fields, pixelAt, vips } from '../pictures/vips.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { running } from '../world/eachlabs/calls.ts';
import { defaults, worldOn } from './world.ts';

/** Pictures that cannot be shown to a model, with the reason. */
const unfit: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['icon.png', fields(16, 16).pngsaveBuffer(), /^It has 16 × 16 px; with a side below 50 px/],
  ['rule.png', fields(2100, 100).pngsaveBuffer(), /^It has 2100 × 100 px: in the square/],
  ['torn.jpg', fields(400, 300).jpegsaveBuffer().subarray(0, 1500), /damaged or cut short/],
  ['old.bmp', Buffer.from('BM…'), /^It is a BMP file, which we cannot open/],
  ['empty.png', Buffer.alloc(0), /empty/],
  ['page.png', Buffer.from('<!doctype html><title>Not found</title>'), /HTML/],
  ['lfs.png', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'), /LFS/],
  [
    'words.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text y="9">Hi</text></svg>'),
    /Its text: “Hi”\.$/,
  ],
];

/** JPEG, and profiles of print, change a colour a little. */
const tolerance = 24;

test('from a page with every kind of picture, the model gets squares of the first frame, and nothing that is not a picture', async () => {
  const clock = createVirtualClock();
  const server = await running({ clock, latencyMs: 1000, requestsPerMinute: 0 });
  const dir = await mkdtemp(join(tmpdir(), 'kinds-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'docs'));
  const files = [
    ...kinds.map(({ bytes }, index) => [`kind-${index}`, bytes] as const),
    ...unfit.map(([name, bytes]) => [name, bytes] as const),
  ];
  for (const [name, bytes] of files) await writeFile(join(dir, 'docs', name), bytes);
  const page = files.map(([name]) => `![](${name})\n`).join('\n');
  const wanted = markdown.read(page).images.map((image): Wanted => ({
    image,
    path: 'docs/page.md',
    language: 'en',
    brokenRule: () => undefined,
  }));

  const preparer = createPreparer({ timeLimitMs: 600_000 });
  const draft = createDrafter(
    { ...defaults, apiBaseUrl: server.url, requestsPerMinute: 0, concurrency: 1 },
    worldOn(clock, { preparer, loadPicture: createLoader(filesBelow(dir)) }),
  );
  const { drafts } = await clock.run(draft(wanted));
  await preparer.close();

  expect(drafts.map((draft) => (draft.status === 'ok' ? 'ok' : whyNoDraft(draft)))).toEqual([
    ...kinds.map(() => 'ok'),
    ...unfit.map(([, , reason]) => expect.stringMatching(reason) as unknown),
  ]);
  // With one slot they arrive in the order of the page.
  expect(server.ledger).toHaveLength(kinds.length);
  for (const [index, { name, side, points }] of kinds.entries()) {
    const sent = server.ledger[index]?.input.image ?? '';
    expect(sent.slice(0, 23), name).toBe('data:image/jpeg;base64,');
    const bytes = Buffer.from(sent.slice(23), 'base64');
    const shown = vips.Image.newFromBuffer(bytes);
    expect([shown.width, shown.height], name).toEqual([side, side]);
    expect(side).toBeLessThanOrEqual(672);
    const off = points.map(([across, down, colour]) =>
      Math.max(...pixelAt(bytes, across, down).map((value, band) => Math.abs(value - (colour[band] ?? 0)))),
    );
    expect(Math.max(...off), name).toBeLessThan(tolerance);
  }
});
