import type { Client } from '../client.ts';
import { attempt, explain } from '../errors.ts';
import { queryConversation } from '../review/conversation.ts';
import { askedIn, type Asked } from './waiting.ts';

/** What people ask for on a pull request, or why GitHub does not show it. */
export async function readAsked(client: Client, pullNumber: number): Promise<Asked | { readonly why: string }> {
  const conversation = await attempt(() => queryConversation(client, pullNumber));
  return 'refusal' in conversation ? { why: explain(conversation.refusal) } : askedIn(conversation.value);
}
