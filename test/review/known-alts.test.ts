import { expect, test } from 'vitest';
import { createKnownAlts } from '../../src/review/known-alts.ts';
import { likeliestWith } from '../../src/pictures/mapped.ts';
import type { Context, Image } from '../../src/model/image.ts';
import { bareContext, bareImage } from '../world/image.ts';

const image = (src: string, name?: string, context: Partial<Context> = {}, more: Partial<Image> = {}): Image => ({
  ...bareImage,
  src,
  name,
  context: { ...bareContext, ...context },
  ...more,
});
const link = { kind: 'link', target: '/' } as const;
const wanting = image('img/a.png');

test.each<[string, Image, string, Image, string, string | undefined]>([
  ['Another page', image('../img/a.png', 'A cat'), 'x/b.md', image('img/a.png'), 'a.md', 'A cat'],
  ['The same page', image('img/a.png', 'A cat'), 'a.md', wanting, 'a.md', 'A cat'],
  ['The address of a picture elsewhere', ...both('https://example.com/a.png'), 'A cat'],
  ['Another picture', image('img/b.png', 'A cat'), 'a.md', wanting, 'a.md', undefined],
  ['A page in another language, by path', image('/a.png', 'Eine Katze'), 'de/a.md', image('/a.png'), 'a.md', undefined],
  ['By lang', image('a.png', 'Eine Katze', { language: 'de' }), 'a.md', image('a.png'), 'a.md', undefined],
  [
    'A page in the same language',
    image('/a.png', 'A cat', { language: 'en-GB' }),
    'b.md',
    image('/a.png'),
    'a.md',
    'A cat',
  ],
  ['Another symbol of a sprite', image('a.svg#cat', 'A cat'), 'a.md', image('a.svg#dog'), 'a.md', undefined],
  ['An answer to another query', image('a?id=1', 'A cat'), 'a.md', image('a?id=2'), 'a.md', undefined],
  ['A target that is an expression', ...both('{{ page.image }}'), undefined],
  ['No target', ...both(''), undefined],
  ['A data URI', ...both('data:image/gif;base64,R0'), undefined],
  ['A letter', image('img/a.png', 'T'), 'b.md', wanting, 'a.md', undefined],
  ['The name of a variable', image('img/a.png', 'APECOT'), 'b.md', wanting, 'a.md', undefined],
  ['No name', image('img/a.png'), 'b.md', image('img/a.png'), 'a.md', undefined],
  ['Decoration', image('img/a.png', 'A cat', {}, { decorative: true }), 'a.md', wanting, 'a.md', undefined],
  [
    'The purpose of a link',
    image('img/a.png', 'Home', { control: { ...link, otherText: '' } }),
    'a.md',
    wanting,
    'a.md',
    undefined,
  ],
  [
    'A picture beside the words of a link',
    image('img/a.png', 'A cat', { control: { ...link, otherText: 'Home' } }),
    'a.md',
    wanting,
    'a.md',
    'A cat',
  ],
])('%s', (_, good, goodPath, bad, path, expected) => {
  const known = createKnownAlts();
  known.add(good, goodPath);
  expect(known.of(bad, path)?.text).toBe(expected);
});

test('Two addresses that the settings of the project put in one place show one picture', () => {
  const good = image('https://cdn.example.com/cat.png', 'A cat');
  const bare = image('/media/cat.png');
  const likeliestOf = likeliestWith([
    { from: 'https://cdn.example.com/', to: 'media' },
    { from: '/media/', to: 'media/' },
  ]);
  const [plain, mapped] = [createKnownAlts(), createKnownAlts(undefined, likeliestOf)];
  plain.add(good, 'a.md');
  mapped.add(good, 'a.md');
  expect(plain.of(bare, 'docs/b.md')).toBeUndefined();
  expect(mapped.of(bare, 'docs/b.md')?.text).toBe('A cat');
});

test('The text of the image itself does not count as that of another place', () => {
  const known = createKnownAlts();
  const [first, second, third] = ['one cat', 'two cats', 'three cats'].map((name) => image('a.png', name));
  known.add(first!, 'a.md');
  expect(known.of(first!, 'a.md')).toBeUndefined();
  known.add(second!, 'a.md');
  known.add(third!, 'a.md');
  expect([first!, second!, third!].map((one) => known.of(one, 'a.md')?.text)).toEqual([
    'two cats',
    'one cat',
    'one cat',
  ]);
});

function both(src: string): [Image, string, Image, string] {
  return [image(src, 'A cat'), 'a.md', image(src), 'a.md'];
}
