import * as z from 'zod';
import type { Reply } from '../../requests/http.ts';
import { localBase } from './local-base.ts';
import { isOutage } from '../../requests/retry.ts';
import { parseJson } from '../../../lib/parse-json.ts';
import { readProblem } from '../../requests/problem.ts';
import type { Answer } from '../provider.ts';
import { failed } from '../provider.ts';
import { readRefusal } from '../../requests/refusals.ts';
import { redact, describeFailure } from '../../requests/redact.ts';

export type Asked = { readonly apiKey: string | undefined; readonly model: string; readonly base: string };

/** The answer in a reply to a chat completion. */
export function conclude(reply: Reply, asked: Asked): Answer {
  const away = unpulled(reply, asked) ?? readRefusal(reply, asked.apiKey);
  if (away !== undefined) return away;
  const trouble = describeFailure(reply, asked.apiKey);
  if (reply.kind !== 'answer') {
    const remedy = asked.base === localBase && reply.kind === 'unsent' ? ' Start Ollama, or set `api-base-url`.' : '';
    return failed(`The API could not be reached: ${trouble}.${remedy}`, { outage: true });
  }
  if (reply.status >= 300) return failed(`The API gave no draft: ${trouble}.`, { outage: isOutage(reply) });
  const completion = completionShape.safeParse(parseJson(reply.text));
  if (!completion.success) return failed('The answer of the API is not a chat completion.');
  const { content, refusal } = completion.data.choices[0].message;
  return { status: 'ok', text: (content ?? refusal ?? '').slice(0, 4000), costUsd: 0 };
}

/** Ollama's own 404, which one command fixes. */
function unpulled(reply: Reply, { apiKey, model }: Asked): Answer | undefined {
  if (reply.kind !== 'answer' || reply.status !== 404) return undefined;
  if (!/try pulling|not found, pull/i.test(readProblem(reply.text) ?? '')) return undefined;
  const name = redact(model, apiKey);
  return { status: 'refused', reason: `The server has no model ${name}: run \`ollama pull ${name}\` on its machine.` };
}

/** Content is a text or, from some servers, a list of parts; parts without text count as empty. */
const part = z
  .object({ text: z.string() })
  .transform(({ text }) => text)
  .catch('');
const content = z.union([z.string(), z.array(part).transform((parts) => parts.join(''))]);

const completionShape = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: content.nullish(), refusal: z.string().nullish().catch(undefined) }) })],
    z.unknown(),
  ),
});
