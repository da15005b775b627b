import { rank } from '../../requests/sender.ts';
import { readProblem } from '../../requests/problem.ts';
import type { Reply } from '../../requests/http.ts';
import { careful, isOutage, retry } from '../../requests/retry.ts';
import type { Answer, ProviderContext, ProviderSettings, Question } from '../provider.ts';
import { failed } from '../provider.ts';
import { misunderstood, readRefusal } from '../../requests/refusals.ts';
import { describeFailure } from '../../requests/redact.ts';
import { readCreated } from './answers.ts';
import type { Client } from './client.ts';
import { createPath } from './client.ts';

export type Created =
  | { readonly status: 'created'; readonly id: string }
  /** The picture was not accepted with this transport. */
  | {
      readonly status: 'input-refused';
      readonly said: string;
      readonly tooLarge: boolean;
      /** The end of the run, if there is no other transport: the API does not understand our requests. */
      readonly misunderstood?: Answer | undefined;
    }
  | Answer;

/** Starts a prediction: the one request that costs money, so it is repeated only where the API certainly did nothing, or once where this is unknown. */
export type Create = (image: string, question: Question) => Promise<Created>;

export function createCreate(client: Client, settings: ProviderSettings, context: ProviderContext): Create {
  // The model's page writes the numbers as text, but the packaged model declares them as numbers.
  let asText = true;
  let formKnown = false;
  let accepted = false;

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
    const { signal } = context;
    return retry(context, careful, () =>
      client.send({ method: 'POST', path: createPath, body, rank: rank.create, timeoutMs, signal, finish: true }),
    );
  }

  return async (image, question) => {
    let reply = await send(image, question);
    if (isNotAboutPicture(reply) && !formKnown) {
      asText = !asText;
      formKnown = true;
      reply = await send(image, question);
    }
    const created = conclude(reply, settings.apiKey);
    if (created.status === 'created') {
      formKnown = true;
      accepted = true;
    }
    if (accepted || created.status !== 'input-refused' || !isNotAboutPicture(reply)) return created;
    return { ...created, misunderstood: misunderstood(reply, settings.apiKey) };
  };
}

/** The value on the model's page; newer documentation says that it is ignored. */
const modelVersion = '0.0.1';
const timeoutMs = 60_000;

/** A 400 or 422 that does not mention the picture is about the request, most likely about its numbers. */
function isNotAboutPicture(reply: Reply): boolean {
  if (reply.kind !== 'answer' || (reply.status !== 400 && reply.status !== 422)) return false;
  return !/image|url|base64/i.test(readProblem(reply.text) ?? '');
}

function conclude(reply: Reply, apiKey: string | undefined): Created {
  const away = readRefusal(reply, apiKey);
  if (away !== undefined) return away;
  const words = describeFailure(reply, apiKey);
  if (reply.kind !== 'answer') return failed(`The API could not be reached: ${words}.`, { outage: true });
  if (reply.status < 300) {
    const id = readCreated(reply.text);
    return id === undefined
      ? failed(`The API accepted the request but named no prediction: ${words}.`)
      : { status: 'created', id };
  }
  if ([400, 413, 422].includes(reply.status)) {
    return { status: 'input-refused', said: words, tooLarge: reply.status === 413 };
  }
  return failed(`The API did not start a draft: ${words}.`, { outage: isOutage(reply) });
}
