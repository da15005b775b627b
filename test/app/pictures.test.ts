import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noPolicy } from '../../src/review/policy.ts';
import { picturesOnDisk, remotePictures } from '../../src/app/pictures.ts';

const surroundings = { env: {}, signal: new AbortController().signal };
const elsewhere = 'https://example.org/a.png';

async function folder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'alt-text-review-pictures-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

test('with the transport url this machine fetches nothing: the model gets the address', async () => {
  const options = { imageTransport: 'url', pictureHosts: [], policy: noPolicy } as const;
  const { loadPicture } = await picturesOnDisk(options, tmpdir(), [], surroundings);
  expect(await loadPicture(elsewhere, 'a.md')).toEqual({ status: 'remote', url: elsewhere });
});

test.each(['auto', 'url'] as const)(
  'with the transport %s no host is asked that is not listed',
  async (imageTransport) => {
    const options = { imageTransport, pictureHosts: ['*.example.org'], policy: noPolicy };
    const { loadPicture } = await picturesOnDisk(options, tmpdir(), [], surroundings);
    const reason = 'example.org is not among the `picture-hosts`.';
    expect(await loadPicture(elsewhere, 'a.md')).toEqual({ status: 'unavailable', reason });
  },
);

test.each(['auto', 'upload', 'data-uri'] as const)(
  'with the transport %s this machine fetches pictures of other sites, from public addresses only',
  async (imageTransport) => {
    const fetchPicture = await remotePictures({ imageTransport, pictureHosts: [] }, surroundings);
    expect(await fetchPicture('http://127.0.0.1/a.png')).toMatchObject({ status: 'unavailable' });
  },
);

test('pictures on disk are found from the documents, whatever the transport', async () => {
  const root = await folder();
  await writeFile(join(root, 'a.gif'), 'GIF89a');
  for (const imageTransport of ['url', 'auto'] as const) {
    const { loadPicture } = await picturesOnDisk(
      { imageTransport, pictureHosts: [], policy: noPolicy },
      root,
      [],
      surroundings,
    );
    expect(await loadPicture('a.gif', 'a.md')).toMatchObject({ status: 'bytes', mediaType: 'image/gif' });
  }
});

test('an address that the settings know is read from the repository, also one of another site', async () => {
  const root = await folder();
  await mkdir(join(root, 'media'));
  await writeFile(join(root, 'media/a.gif'), 'GIF89a');
  const addresses = [{ from: 'https://example.org/', to: 'media/' }];
  const options = { imageTransport: 'url', pictureHosts: [], policy: { addresses } } as const;
  const { loadPicture, missing, samePictures } = await picturesOnDisk(options, root, [], surroundings);
  expect(await loadPicture('https://example.org/a.gif', 'a.md')).toMatchObject({ status: 'bytes' });
  const places = ['https://example.org/a.gif', 'https://example.org/b.gif'].map((src) => ({ src, path: 'a.md' }));
  expect(await missing(places)).toEqual([places[1]]);
  expect(await samePictures([...places, { src: 'media/a.gif', path: 'a.md' }])).toEqual([
    expect.any(String),
    undefined,
    expect.any(String),
  ]);
});
