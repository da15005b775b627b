import type { Reply } from './http.ts';
import { readProblem } from './problem.ts';

/** Text from outside, made safe to repeat in a log or a comment: one short line without the key. */
export function redact(text: string, apiKey: string | undefined): string {
  const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
  const line = withoutKey
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

/** Why a reply is not a success, safe to repeat: its status, its message, and the id by which the provider's support finds the request. */
export function describeFailure(reply: Reply, apiKey: string | undefined): string {
  if (reply.kind === 'stopped') return 'the run was stopped';
  if (reply.kind !== 'answer') return redact(reply.reason, apiKey);
  const id = reply.requestId === undefined ? '' : ` (request ${reply.requestId})`;
  return redact(`status ${reply.status} ${readProblem(reply.text) ?? ''}`, apiKey) + id;
}
