import { describe, expect, test } from 'vitest';
import { statusOf, withoutIdleAdvice } from '../../src/review/status.ts';
import type { Image } from '../../src/model/image.ts';
import type { Severity } from '../../src/model/rule.ts';
import { bareImage } from '../world/image.ts';

const finding = (rule: string, severity: Severity) => ({ rule, severity, message: 'Something.' });
const error = finding('missing-alt', 'error');
const warning = finding('generic-alt', 'warning');
const info = finding('missing-alt', 'info');
/** Only the author knows what to do about it. */
const conflict = finding('decorative-with-name', 'warning');

const named: Partial<Image> = { alt: { kind: 'text', text: 'A crane.' }, name: 'A crane.' };
const empty: Partial<Image> = { alt: { kind: 'empty' }, decorative: true };
const dynamic: Partial<Image> = { alt: { kind: 'dynamic' } };

describe('The status of an image', () => {
  test.each([
    ['without a text and with an error', {}, [error], 'missing'],
    ['without a text, where that is only a hint', {}, [info], 'missing'],
    ['without a text, where that is accepted', {}, [], 'decorative'],
    ['with a text and a warning', named, [warning], 'weak'],
    ['with a text and a hint before a warning', named, [info, warning], 'weak'],
    ['with a text and a hint', named, [info], 'ok'],
    ['with a text', named, [], 'ok'],
    ['that is decorative', empty, [], 'decorative'],
    ['that is decorative, with a hint', empty, [info], 'decorative'],
    ['that is decorative and has an error', empty, [error], 'missing'],
    ['that is decorative and has a name that is to be removed', { ...empty, ...named }, [conflict], 'ok'],
    ['that is decorative and has a name and an error', { ...empty, ...named }, [error, conflict], 'weak'],
    ['that is decorative, nameless and contradicts itself', empty, [conflict, info], 'decorative'],
    ['that is not decorative and has a name that is to be removed', named, [conflict], 'weak'],
    ['whose text is computed', dynamic, [], 'unknown'],
    ['whose text is computed, with a hint', dynamic, [info], 'unknown'],
    ['whose text is computed, with an error', dynamic, [error], 'missing'],
    ['whose text is computed, and that has a name', { ...dynamic, name: 'A crane.' }, [], 'ok'],
  ] as const)('%s', (_, about, findings, status) => {
    expect(statusOf({ ...bareImage, ...about }, findings)).toBe(status);
  });
});

describe('The text of another place', () => {
  const advice = finding('same-picture-better-alt', 'info');
  const loud = finding('same-picture-better-alt', 'warning');

  test.each([
    ['matters beside an error', [error, advice], [error, advice]],
    ['does not beside a hint', [info, advice], [info]],
    ['does not alone', [advice], []],
    ['does not alone, however severe', [loud], []],
  ])('%s', (_, findings, left) => {
    expect(withoutIdleAdvice(findings)).toEqual(left);
  });
});
