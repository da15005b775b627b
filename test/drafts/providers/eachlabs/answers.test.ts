import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCreated, readPrediction, readPresigned } from '../../../../src/drafts/providers/eachlabs/answers.ts';
import { readProblem } from '../../../../src/drafts/requests/problem.ts';
import { redact } from '../../../../src/drafts/requests/redact.ts';
import { runs } from '../../../world/runs.ts';

const prediction = (body: unknown) => readPrediction(JSON.stringify(body));

describe('a prediction', () => {
  test.each(['success', 'SUCCESS', 'succeeded', 'completed'])('is done when its status is %s', (status) => {
    expect(prediction({ status, output: 'A cat.' })).toMatchObject({ state: 'done', text: 'A cat.' });
  });

  test.each(['error', 'ERROR', 'failed', 'cancelled', 'canceled'])('has failed when its status is %s', (status) => {
    expect(prediction({ status, output: null })).toMatchObject({ state: 'failed' });
  });

  test.each(['created', 'starting', 'processing', 'queued', 'running', 'dreaming', '', undefined, 7])(
    'is waited for when its status is %s',
    (status) => {
      expect(prediction({ status, output: null })).toMatchObject({ state: 'pending' });
    },
  );

  test.each([
    ['chunks that carry their spaces', ['Yes, ', 'a ', 'cat.'], 'Yes, a cat.'],
    ['a string', 'A cat.', 'A cat.'],
    ['a list written as JSON', '["A ","cat."]', 'A cat.'],
    ['text in brackets that is no list', '[A cat', '[A cat'],
    ['an object', { text: 'A cat.' }, 'A cat.'],
    ['a caption in a list', [{ caption: 'A cat.' }], 'A cat.'],
    ['null', null, ''],
    ['an empty list', [], ''],
    ['a number', 7, ''],
    ['something too deep', [[[[[['A cat.']]]]]], ''],
  ])('has its text as %s', (_, output, text) => {
    expect(prediction({ status: 'success', output })).toMatchObject({ state: 'done', text });
  });

  test.each([
    [{ cost: 0.01, predict_time: 3 }, 0.01],
    [{ predict_time: 1 }, 0.0011],
    [{ cost: 0, predict_time: 1 }, 0.0011],
    [{ cost: 0 }, undefined],
    [{ cost: 0, predict_time: 0 }, undefined],
    [{ cost: -1 }, undefined],
    [{ cost: 'much' }, undefined],
    ['none', undefined],
    [undefined, undefined],
  ])('with metrics %j cost %s', (metrics, costUsd) => {
    const read = prediction({ status: 'success', output: 'A cat.', metrics });
    expect(read.state === 'done' ? read.costUsd : 'not done').toBe(costUsd);
  });

  test.each([
    [
      { error_message: 'no picture', error: 'Execution failed', error_code: 'INPUT_DOWNLOAD_ERROR' },
      'no picture',
      'input',
    ],
    [{ error: 'out of memory' }, 'out of memory', 'passing'],
    [{ error: 'no', classification: { category: 'VALIDATION' } }, 'no', 'final'],
    [{ error: 'no', classification: { category: 'AUTH' } }, 'no', 'final'],
    [{ error: 'no', classification: { category: 'AUTH' }, retryable: true }, 'no', 'passing'],
    [{ error: 'slow', classification: { category: 'TIMEOUT' } }, 'slow', 'passing'],
    [[{ error: 'first' }], 'first', 'passing'],
    ['plain words', 'plain words', 'passing'],
    [null, 'error', 'passing'],
  ])('that failed with %j has the message %j and is %s', (output, words, cause) => {
    expect(prediction({ status: 'error', output })).toMatchObject({ state: 'failed', said: words, cause });
  });

  test.each(['', '<html></html>', '[]', 'null', '"text"', '{"status":'])('cannot be read from %j', (text) => {
    expect(readPrediction(text)).toEqual({ state: 'unreadable' });
  });

  test('is read without throwing', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readPrediction(text);
        readCreated(text);
        readPresigned(text);
        readProblem(text);
      }),
      runs(100),
    );
  });
});

describe('the id of a prediction', () => {
  test.each([
    [{ predictionID: 'a-1' }, 'a-1'],
    [{ id: 'b_2' }, 'b_2'],
    [{ prediction_id: 'c3' }, 'c3'],
    [{ predictionID: '../x', id: 'b' }, 'b'],
    [{ predictionID: '..' }, undefined],
    [{ predictionID: 'a/b' }, undefined],
    [{ predictionID: 'a?b' }, undefined],
    [{ predictionID: '' }, undefined],
    [{ predictionID: 7 }, undefined],
    [{}, undefined],
    [[], undefined],
  ])('%j → %s', (body, id) => {
    expect(readCreated(JSON.stringify(body))).toBe(id);
  });
});

describe('the message of an error body', () => {
  test.each([
    ['{"error":"no"}', 'no'],
    ['{"status":429,"error":"too many","details":"wait"}', 'too many: wait'],
    ['{"error":{"message":"insufficient balance","code":402}}', 'insufficient balance'],
    ['{"detail":"throttled"}', 'throttled'],
    ['{}', undefined],
    ['<html>', undefined],
    ['', undefined],
  ])('%s → %s', (body, words) => {
    expect(readProblem(body)).toBe(words);
  });

  test('is repeated in one short line, without the key', () => {
    const hostile = `bad key sk-secret\n::error::owned\u001B[31m <img src=x>${'x'.repeat(500)}`;
    const line = redact(hostile, 'sk-secret');
    expect(line).toMatch(/^bad key \*\*\* ::error::owned \[31m x/);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line).not.toMatch(/\p{Cc}|sk-secret|<img/u);
  });
});
