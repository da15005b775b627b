import { describe, expect, test } from 'vitest';
import { createPolicy, noDecisions, noPolicy, type Decisions, type Policy } from '../../src/review/policy.ts';
import type { Image } from '../../src/model/image.ts';
import type { Finding } from '../../src/model/rule.ts';
import { bareImage, labelled } from '../world/image.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({ rule, severity, message: rule });
const complaints = [finding('filename-alt', 'error'), finding('generic-alt', 'warning')];
const page = (policy: Partial<Policy>, path = 'docs/a.md') => createPolicy({ ...noPolicy, ...policy })(path);
const named = (name: string): Image => ({ ...bareImage, alt: { kind: 'text', text: name }, name });
const empty = (src: string, more: Partial<Image> = {}): Image => ({
  ...bareImage,
  src,
  alt: { kind: 'empty' },
  ...more,
});
const html = { decorative: true, markedDecorative: true } as const;

describe('Severities', () => {
  test.each([
    [{}, ['filename-alt error', 'generic-alt warning']],
    [{ 'filename-alt': 'off' }, ['generic-alt warning']],
    [{ 'filename-alt': 'info' }, ['generic-alt warning', 'filename-alt info']],
    [{ 'generic-alt': 'error' }, ['filename-alt error', 'generic-alt error']],
    [{ 'blank-alt': 'off' }, ['filename-alt error', 'generic-alt warning']],
  ] satisfies [Decisions['rules'], string[]][])('%j', (rules, expected) => {
    const left = page({ rules }).settle(named('a.png'), complaints);
    expect(left.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });
});

describe('An alternative text on the list', () => {
  test.each([
    ['Node.js', named('node.js'), []],
    ['Node.*', named('Node.js'), []],
    ['Node', named('Node.js'), complaints],
    ['*', bareImage, complaints],
    ['*', { ...named('x'), fault: 'gap' }, complaints],
  ] satisfies [string, Image, Finding[]][])('%j, image %o', (word, image, expected) => {
    expect(page({ allow: [word] }).settle(image, complaints)).toEqual(expected);
  });
});

describe('A picture on the list of decoration', () => {
  const decorative = ['img/icons/**', '**/spacer.png', 'https://img.shields.io/**', '!**/real.png'];
  test.each([
    ['../img/icons/a.svg', true],
    ['spacer.png?v=2', true],
    ['/deep/down/spacer.png', true],
    ['https://img.shields.io/npm/v/x.svg', true],
    ['../img/icons/real.png', false],
    ['../img/other.png', false],
    ['', false],
  ])('%j, without words between the brackets: %s', (src, expected) => {
    expect(page({ decorative }).view(empty(src, labelled))).toMatchObject({ decorative: expected });
  });

  test('keeps its words, and counts as missing where no decision was made', () => {
    const { view } = page({ decorative: ['**'] });
    expect(view(named('A cat'))).toEqual(named('A cat'));
    expect(view(bareImage)).toEqual(bareImage);
  });

  test('stays in the tree where HTML overrules its empty alt', () => {
    const conflict = empty('a.png', { markedDecorative: true });
    expect(page({ decorative: ['**'] }).view(conflict)).toEqual(conflict);
  });

  test('is never on a list without a positive glob', () => {
    expect(page({ decorative: ['!b.png'] }).view(empty('a.png', labelled)).decorative).toBe(false);
  });
});

describe('An empty alt', () => {
  const decorative = ['**/spacer.png'];
  test.each([
    [undefined, 'a.png', html],
    ['decorative', 'a.png', html],
    ['missing', 'a.png', { decorative: false, markedDecorative: false }],
    ['missing', 'spacer.png', html],
  ] as const)('under %s, src %s', (emptyAlt, src, expected) => {
    expect(page({ emptyAlt, decorative }).view(empty(src, html))).toMatchObject(expected);
  });

  test('that is not a decision is not offered as the fix', () => {
    const { settle } = page({ emptyAlt: 'missing' });
    const [settled] = settle(empty('a.png'), [finding('missing-alt', 'error')]);
    expect(settled?.message).toContain('(empty-alt: missing)');
    expect(settle(bareImage, [finding('missing-alt', 'error')])[0]?.message).toBe('missing-alt');
  });
});

describe('Overrides', () => {
  const policy: Policy = {
    ...noPolicy,
    rules: { 'filename-alt': 'warning', 'generic-alt': 'off' },
    allow: ['Graph'],
    emptyAlt: 'missing',
    overrides: [
      { ...noDecisions, paths: ['docs/**', '!docs/api/**'], rules: { 'filename-alt': 'info' }, allow: ['Chart'] },
      { ...noDecisions, paths: ['docs/old/**'], rules: { 'filename-alt': 'off' }, emptyAlt: 'decorative' },
    ],
  };
  const policyOf = createPolicy(policy);

  test.each([
    ['a.md', ['filename-alt warning']],
    ['docs/a.md', ['filename-alt info']],
    ['docs/api/a.md', ['filename-alt warning']],
    ['docs/old/a.md', []],
  ])('%s: the last that covers a page wins, rule by rule', (path, expected) => {
    const left = policyOf(path).settle(named('a.png'), complaints);
    expect(left.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });

  test.each([
    ['a.md', 'Graph', 0],
    ['a.md', 'Chart', 1],
    ['docs/a.md', 'Graph', 0],
    ['docs/a.md', 'Chart', 0],
  ])('%s: lists are joined (%s)', (path, text, left) => {
    expect(policyOf(path).settle(named(text), complaints)).toHaveLength(left);
  });

  test('set the meaning of an empty alt for a folder', () => {
    expect(policyOf('docs/a.md').view(empty('a.png', html)).decorative).toBe(false);
    expect(policyOf('docs/old/a.md').view(empty('a.png', html)).decorative).toBe(true);
  });
});
