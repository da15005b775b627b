import type { NoDraft } from '../model/draft.ts';

/** Why there is no draft, in a sentence. */
export function whyNoDraft(draft: NoDraft): string {
  return 'reason' in draft ? draft.reason : reasons[draft.status];
}

const reasons = {
  stopped: 'The run was stopped before the draft was ready.',
  commented: 'The review already has a comment on it.',
  functional:
    'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
} as const satisfies Record<Exclude<NoDraft, { reason: string }>['status'], string>;
