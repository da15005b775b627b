import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { picturesOnDisk, remotePictures } from '../../src/app/pictures.ts';

const surroundings = { env: {}, signal: new AbortController().signal };
const elsewhere = 'https://example.org/a.png';

test('with the transport url this machine fetches nothing: the model gets the address', async () => {
  const options = { imageTransport: 'url', pictureHosts: [] } as const;
  const { loadPicture } = await picturesOnDisk(options, tmpdir(), [], surroundings);
  expect(await loadPicture(elsewhere, 'a.md')).toEqual({ status: 'remote', url: elsewhere });
});

test.each(['auto', 'url'] as const)(
  'with the transport %s no host is asked that is not listed',
  async (imageTransport) => {
    const options = { imageTransport, pictureHosts: ['*.example.org'] };
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
  const root = await mkdtemp(join(tmpdir(), 'alt-text-review-pictures-'));
  await writeFile(join(root, 'a.gif'), 'GIF89a');
  for (const imageTransport of ['url', 'auto'] as const) {
    const { loadPicture } = await picturesOnDisk({ imageTransport, pictureHosts: [] }, root, [], surroundings);
    expect(await loadPicture('a.gif', 'a.md')).toMatchObject({ status: 'bytes', mediaType: 'image/gif' });
  }
});
