import type { Reply } from './http.ts';
import { readProblem } from './problem.ts';

/** What the outside said, fit to be repeated in a log or a comment: one short line, and the key is not in it. */
export function redact(text: string, apiKey: string | undefined): string {
  const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
  const line = withoutKey
    .slice(0, 2000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

/** Why a reply is no success, fit to be repeated: its status, its words, and the id that the provider's support finds the request by. */
export function describeFailure(reply: Reply, apiKey: string | undefined): string {
  if (reply.kind === 'stopped') return 'the run was stopped';
  if (reply.kind !== 'answer') return redact(reply.reason, apiKey);
  const id = reply.requestId === undefined ? '' : ` (request ${reply.requestId})`;
  return redact(`status ${reply.status} ${readProblem(reply.text) ?? ''}`, apiKey) + id;
}
