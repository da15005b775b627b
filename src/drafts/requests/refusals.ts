import type { Reply } from './http.ts';
import { readProblem } from './problem.ts';
import type { Answer } from '../providers/provider.ts';
import { redact } from './redact.ts';
import { asksTooLong, waitOf } from './sender.ts';

/** The end of the whole run when `reply` means one, with the message of the API and the remedy. */
export function readRefusal(reply: Reply, apiKey: string | undefined): Answer | undefined {
  if (reply.kind === 'stopped') return { status: 'stopped' };
  if (reply.kind !== 'answer') return undefined;
  const remedy = asksTooLong(reply) ? patience(reply) : remedies[reply.status];
  if (remedy === undefined) return undefined;
  return refusal(remedy, reply, apiKey);
}

function patience(reply: Reply): Remedy {
  const minutes = Math.ceil((waitOf(reply) ?? 0) / 60_000);
  return [`The API asks to wait ${minutes} minutes`, 'Run it again after that.'];
}

/** The end of a run whose first request was not understood, because every other picture would fail in the same way. */
export function misunderstood(reply: Reply, apiKey: string | undefined): Answer | undefined {
  return reply.kind === 'answer' ? refusal(strange, reply, apiKey) : undefined;
}

type Remedy = readonly [problem: string, advice: string];

function refusal(
  [problem, advice]: Remedy,
  reply: Extract<Reply, { kind: 'answer' }>,
  apiKey: string | undefined,
): Answer {
  const words = readProblem(reply.text);
  const quote = words === undefined ? '' : ` ("${redact(words, apiKey)}")`;
  return { status: 'refused', reason: `${problem}: status ${reply.status}${quote}. ${advice}` };
}

const strange: Remedy = [
  'The API does not understand the request',
  'Check `model` and `api-base-url`; `alt-text-review doctor` shows what the API understands.',
];

const remedies: Readonly<Record<number, Remedy | undefined>> = {
  401: ['The API refused the key', 'Check the key in the provider’s console and store it again as a secret.'],
  402: ['The account cannot pay for drafts', 'Top up the balance, or lower `concurrency`.'],
  403: [
    'The API does not let this account use the model',
    'Check the permissions of the key and whether the account is locked.',
  ],
  404: ['The API does not know this model or address', 'Check `model` and `api-base-url`.'],
};
