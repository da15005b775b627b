import { expect, test } from 'vitest';
import { unspacedScripts } from '../../src/text/unspaced-scripts.ts';

const unspaced = new RegExp(`^[${unspacedScripts}]+$`, 'u');

test.each(['截圖', 'すくりん', 'スクリン', 'ภาพ', 'ຮບ', 'រប', 'ပ'])('%s has no spaces', (word) => {
  expect(unspaced.test(word)).toBe(true);
});

test.each(['screenshot', '스크린샷', 'снимок', 'स्क्रीन'])('%s has spaces around it', (word) => {
  expect(unspaced.test(word)).toBe(false);
});
