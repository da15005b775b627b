import type { NoDraft } from '../model/draft.ts';

/** Why there is no draft, in a sentence. */
export function whyNoDraft(draft: NoDraft): string {
  return 'reason' in draft ? draft.reason : reasons[draft.status];
}

const reasons = {
  stopped: 'The run was stopped before there was a draft.',
  commented: 'The review has a comment on it already.',
  functional:
    'It is all that a link or button holds: its alternative text names the purpose, which neither the picture nor the link tells.',
} as const satisfies Record<Exclude<NoDraft, { reason: string }>['status'], string>;
