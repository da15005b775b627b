import { localBase } from './local-base.ts';
import { conclude } from './answers.ts';
import { createRequestForm } from './request-form.ts';
import type { Reply } from '../../requests/http.ts';
import { rank } from '../../requests/sender.ts';
import { careful, retry } from '../../requests/retry.ts';
import type { ProviderContext, Provider, ProviderSettings, Question, Shown } from '../provider.ts';
import { dataUri } from '../provider.ts';

/**
 * Any endpoint with OpenAI's chat completions: one request, one answer. Pictures are sent inside the request. The cost is not known (`usage`
 * counts tokens, whose price depends on the endpoint), so it counts as 0.
 */
export function openOpenai(settings: ProviderSettings, context: ProviderContext): Provider {
  const { apiKey, model } = settings;
  const base = (settings.apiBaseUrl ?? localBase).replace(/(?<!\/)\/+$/, '');
  const form = createRequestForm(model);
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
  };

  async function ask(picture: Shown, question: Question): Promise<Reply> {
    const image = picture.status === 'remote' ? picture.url : dataUri(picture);
    for (;;) {
      const body = form.body(question, image);
      const reply = await retry(context, careful, () =>
        context.sender.send({
          method: 'POST',
          url: `${base}/chat/completions`,
          headers,
          body,
          rank: rank.create,
          timeoutMs,
          signal: context.signal,
        }),
      );
      if (!form.learns(reply, body)) return reply;
    }
  }

  return {
    async describe(picture, question) {
      const answer = conclude(await ask(picture, question), { apiKey, model, base });
      if (answer.status === 'ok') context.accepted();
      return answer;
    },
    close: () => Promise.resolve(),
  };
}

/** A model on a laptop without a graphics card is slow, and describes one picture after the other; `fetch` of Node waits 300 s. In ms. */
const timeoutMs = 290_000;
