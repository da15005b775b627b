import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrigger } from '../../src/github/event.ts';
import { UserError } from '../../src/lib/errors.ts';
import { corpus } from '../world/corpus.ts';
import { runs } from '../world/runs.ts';
import { spoilt } from '../world/spoilt.ts';

const sha = 'a'.repeat(40);
const repo = { id: 1, name: 'r', full_name: 'o/r', owner: { login: 'o' } };
const side = { sha, ref: 'main', repo };
const events = {
  pull_request: {
    repository: { ...repo, private: false },
    pull_request: { number: 7, changed_files: 3, head: side, base: side, comments: 0, review_comments: 0 },
  },
  workflow_run: {
    repository: repo,
    workflow_run: { head_sha: sha, head_branch: 'b', head_repository: repo, pull_requests: [], event: 'pull_request' },
  },
  merge_group: { repository: repo, merge_group: { base_sha: sha, head_sha: sha } },
  push: { repository: repo, before: sha, after: sha, deleted: false, commits: [] },
};

test.each(Object.entries(events))('An event %s of any shape is one subject, or a mistake', (event, payload) => {
  fc.assert(
    fc.property(spoilt(payload), (body) => {
      try {
        const { subject } = readTrigger(body, { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha });
        // Commits become parts of addresses.
        for (const [, commit] of JSON.stringify(subject).matchAll(/"(?:\w*[sS]ha|base|head)":("[^"]*")/g))
          expect(commit).toMatch(/^"[\da-f]{40,64}"$/);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    {
      ...runs(50),
      examples: corpus('answers').flatMap(({ of, values }): [unknown][] => (of === event ? [[values[0]]] : [])),
    },
  );
});
