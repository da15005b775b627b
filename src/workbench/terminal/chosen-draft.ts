import type { Decision, DraftView, ImageView } from '../api.ts';

/** What it means to accept a draft. */
export function decisionFor(draft: DraftView): Decision {
  return draft.source === 'decorative' ? { kind: 'decorative' } : { kind: 'describe', alt: draft.alt, draft };
}

/** The draft with which a text begins, where it has words. */
export function worded(draft: DraftView | undefined): DraftView | undefined {
  return draft?.source === 'decorative' ? undefined : draft;
}

/** What a field begins with: a draft, or the text of today, unless that is an error: then nothing of it is worth keeping. */
export function startText({ alt, findings }: ImageView, chosen: DraftView | undefined): string {
  return chosen?.alt ?? (findings[0]?.severity === 'error' ? '' : (alt ?? ''));
}
