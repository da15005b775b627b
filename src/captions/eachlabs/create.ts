import { rank } from '../lane.ts';
import { readProblem } from '../problem.ts';
import type { Reply } from '../http.ts';
import { careful, isOutage, persist } from '../persist.ts';
import type { Answer, Desk, ProviderSettings, Question } from '../provider.ts';
import { failed } from '../provider.ts';
import { turnedAway } from '../refusals.ts';
import { said } from '../said.ts';
import { readCreated } from './answers.ts';
import type { Client } from './client.ts';
import { createPath } from './client.ts';

export type Created =
  | { readonly status: 'created'; readonly id: string }
  /** The picture, as it was handed over, was not taken. */
  | { readonly status: 'input-refused'; readonly said: string; readonly tooLarge: boolean }
  | Answer;

/** Starts a prediction: the one request that costs money, so it is repeated only where the API surely did nothing, or once where nobody knows. */
export type Create = (image: string, question: Question) => Promise<Created>;

export function createCreate(client: Client, settings: ProviderSettings, desk: Desk): Create {
  // The model's page writes the numbers as text, the packaged model declares them as numbers.
  let asText = true;
  let formKnown = false;

  function send(image: string, question: Question): Promise<Reply> {
    const write = (value: number) => (asText ? String(value) : value);
    const { prompt, topP, maxTokens, temperature } = question;
    const input = {
      image,
      prompt,
      top_p: write(topP),
      max_tokens: write(maxTokens),
      temperature: write(temperature),
    };
    const body = { model: settings.model, version: modelVersion, input };
    const { signal } = desk;
    return persist(desk, careful, () =>
      client.send({ method: 'POST', path: createPath, body, rank: rank.create, timeoutMs, signal, finish: true }),
    );
  }

  return async (image, question) => {
    let reply = await send(image, question);
    if (mayBeTheForm(reply) && !formKnown) {
      asText = !asText;
      formKnown = true;
      reply = await send(image, question);
    }
    const created = conclude(reply, settings.apiKey);
    if (created.status === 'created') formKnown = true;
    return created;
  };
}

/** As the model's page has it; newer documentation calls it ignored. */
const modelVersion = '0.0.1';
const timeoutMs = 60_000;

/** A 400 that does not speak of the picture may be about the numbers. */
function mayBeTheForm(reply: Reply): boolean {
  return reply.kind === 'answer' && reply.status === 400 && !/image|url|base64/i.test(readProblem(reply.text) ?? '');
}

function conclude(reply: Reply, apiKey: string | undefined): Created {
  const away = turnedAway(reply, apiKey);
  if (away !== undefined) return away;
  if (reply.kind !== 'answer') {
    const reason = reply.kind === 'stopped' ? 'the run was stopped' : said(reply.reason, apiKey);
    return failed(`The API could not be reached: ${reason}.`, { outage: true });
  }
  if (reply.status < 300) {
    const id = readCreated(reply.text);
    return id === undefined
      ? failed(
          `The API accepted the request but named no prediction: ${said(readProblem(reply.text) ?? 'no reason', apiKey)}.`,
        )
      : { status: 'created', id };
  }
  const words = said(`status ${reply.status} ${readProblem(reply.text) ?? ''}`, apiKey);
  if ([400, 413, 422].includes(reply.status)) {
    return { status: 'input-refused', said: words, tooLarge: reply.status === 413 };
  }
  return failed(`The API did not start a draft: ${words}.`, { outage: isOutage(reply) });
}
