import { expect, test } from 'vitest';
import { namesBeforeBuild } from '../../../src/review/origins/built-name.ts';

test.each([
  ['/assets/run-BDipBehd.png', 'run', 'Vite'],
  ['/assets/images/run-4f2c9d1e8b7a6c5d4e3f2a1b0c9d8e7f.png', 'run', 'Docusaurus'],
  ['/_astro/run.CrC7r9-T_Z1abc.webp', 'run', 'Astro'],
  ['/img/run_hu15d8f3_123_640x0_resize_q75.webp', 'run', 'Hugo'],
  ['/static/0f3e/a1b2/run.png', 'run', 'Gatsby'],
  ['/_next/image?url=%2F_next%2Fstatic%2Fmedia%2Frun.4f2c9d1e.png&w=640&q=75', 'run', 'Next.js'],
  ['/img/Settings-Page.png', 'settings-page', 'a site as it is'],
])('%s is made from %s by %s', (src, name) => {
  expect(namesBeforeBuild(src)).toContain(name);
});

test.each(['/img/run-overview.png', '/img/run-2.png'])('%s has no other name', (src) => {
  expect(namesBeforeBuild(src)).toHaveLength(1);
});

test('A picture in its address has none', () => {
  expect(namesBeforeBuild('data:image/png;base64,iVBORw0KGgo=')).toEqual([]);
});
