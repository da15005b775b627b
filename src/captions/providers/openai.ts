import * as z from 'zod';
import { rank } from '../lane.ts';
import { localBase } from '../local.ts';
import type { Reply } from '../http.ts';
import { careful, isOutage, persist } from '../persist.ts';
import { parseJson, readProblem } from '../problem.ts';
import type { Answer, Desk, Provider, ProviderSettings, Question, Shown } from '../provider.ts';
import { dataUri, failed } from '../provider.ts';
import { turnedAway } from '../refusals.ts';
import { said } from '../said.ts';

/** Any endpoint that speaks OpenAI's chat completions: one request, one answer. What it costs is not known, so it counts as 0. */
export function openOpenai(settings: ProviderSettings, desk: Desk): Provider {
  const url = `${(settings.apiBaseUrl ?? localBase).replace(/\/+$/, '')}/chat/completions`;
  const { apiKey } = settings;

  function ask(picture: Shown, question: Question): Promise<Reply> {
    const image = picture.status === 'remote' ? picture.url : dataUri(picture);
    const body = JSON.stringify({
      model: settings.model,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question.prompt },
            { type: 'image_url', image_url: { url: image } },
          ],
        },
      ],
      temperature: question.temperature,
      top_p: question.topP,
      max_tokens: question.maxTokens,
      stream: false,
    });
    const headers = {
      'content-type': 'application/json',
      ...(apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    };
    return persist(desk, careful, () =>
      desk.lane.send({ method: 'POST', url, headers, body, rank: rank.create, timeoutMs, signal: desk.signal }),
    );
  }

  return {
    async describe(picture, question) {
      const answer = conclude(await ask(picture, question), apiKey);
      if (answer.status === 'ok') desk.accepted();
      return answer;
    },
    close: () => Promise.resolve(),
  };
}

/** A model on a laptop without a graphics card takes its time; in ms. */
const timeoutMs = 180_000;

function conclude(reply: Reply, apiKey: string | undefined): Answer {
  const away = turnedAway(reply, apiKey);
  if (away !== undefined) return away;
  if (reply.kind !== 'answer') {
    const reason = reply.kind === 'stopped' ? 'the run was stopped' : said(reply.reason, apiKey);
    return failed(`The API could not be reached: ${reason}.`, { outage: true });
  }
  if (reply.status >= 300) {
    const words = said(`status ${reply.status} ${readProblem(reply.text) ?? ''}`, apiKey);
    return failed(`The API gave no draft: ${words}.`, { outage: isOutage(reply) });
  }
  const completion = completionShape.safeParse(parseJson(reply.text));
  if (!completion.success) return failed('The API answered with something that is no chat completion.');
  const content = completion.data.choices[0].message.content;
  return { status: 'ok', text: content.slice(0, 4000), costUsd: 0 };
}

const completionShape = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});
