import type { Drafting } from '../model/draft.ts';
import type { ContextDrafts, Proposal } from '../model/suggestion.ts';

/** Which words that need no model are offered: beside a model all of them, unless the settings want none. */
export function offeredWith({ status }: Drafting, contextDrafts: ContextDrafts): ContextDrafts {
  return status === 'ready' && contextDrafts === 'auto' ? 'always' : contextDrafts;
}

/** What only takes away what no reader needs is no draft, so it was asked for in another way. */
export function isOffered(certainty: Proposal['certainty'], contextDrafts: ContextDrafts): boolean {
  return contextDrafts === 'always' || certainty === 'mend' || (certainty === 'sure' && contextDrafts === 'auto');
}
