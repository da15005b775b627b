import { expect, test } from 'vitest';
import { isEmbeddedPage } from '../../src/text/embedded-page.ts';

test.each([
  'https://www.youtube.com/watch?v=AbCdEfGhIjK',
  'https://youtu.be/AbCdEfGhIjK?t=4',
  'http://youtube.com/shorts/AbCdEfGhIjK',
  'https://www.youtube-nocookie.com/embed/AbCdEfGhIjK',
  'https://vimeo.com/123456',
  'https://twitter.com/harbour/status/1234567890',
  'https://x.com/harbour/status/1234567890',
])('%s is the page of a video or a post', (address) => {
  expect(isEmbeddedPage(address)).toBe(true);
});

test.each([
  'https://img.youtube.com/vi/AbCdEfGhIjK/0.jpg',
  'https://i.vimeocdn.com/video/1.jpg',
  'https://pbs.twimg.com/media/a.jpg',
  'https://x.com/harbour/photo.png',
  'https://harbour.example/youtu.be/AbCdEfGhIjK',
  'img/youtube.com/watch?v=a.png',
])('%s is none', (address) => {
  expect(isEmbeddedPage(address)).toBe(false);
});
