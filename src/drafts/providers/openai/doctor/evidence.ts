import * as z from 'zod';
import { count } from '../../../../lib/count.ts';
import type { Reply } from '../../../requests/http.ts';
import { rank } from '../../../requests/sender.ts';
import { localBase } from '../local-base.ts';
import { repeatable, retry } from '../../../requests/retry.ts';
import { parseJson } from '../../../../lib/parse-json.ts';
import { readProblem } from '../../../requests/problem.ts';
import { redact } from '../../../requests/redact.ts';
import { plainPicture } from '../../../doctor/pictures.ts';
import type { Probe } from '../../../doctor/probe.ts';
import { notAsked, notKnown, undrafted } from '../../../doctor/probe.ts';
import type { Attempt, Session } from '../../../doctor/session.ts';

/** The questions to an OpenAI-compatible endpoint with their results. */
export type OpenaiEvidence = {
  readonly host: string;
  readonly model: string;
  readonly models: Reply;
  readonly draft: Attempt | undefined;
};

/** Reads the list of models, then asks for one draft. */
export async function gatherOpenai(
  session: Session,
  progress: (done: number, total: number) => void,
): Promise<OpenaiEvidence> {
  const { context, settings } = session;
  const base = (settings.apiBaseUrl ?? localBase).replace(/(?<!\/)\/+$/, '');
  const { apiKey = '', model } = settings;
  const headers = { accept: 'application/json', ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }) };
  const { signal } = context;
  progress(0, 2);
  const models = await retry(context, repeatable, () =>
    context.sender.send({ method: 'GET', url: `${base}/models`, headers, rank: rank.rest, timeoutMs: 30_000, signal }),
  );
  progress(1, 2);
  const [draft] = models.kind === 'answer' ? await draftOf(session) : [];
  progress(2, 2);
  return { host: new URL(base).host, model, models, draft };
}

async function draftOf(session: Session): Promise<readonly Attempt[]> {
  const provider = await session.open('data-uri');
  const attempts = await session.ask(provider, [plainPicture()]);
  await provider.close();
  return attempts;
}

export const openaiProbes: readonly Probe<OpenaiEvidence>[] = [
  {
    id: 'reachable',
    question: 'Does the endpoint answer from here?',
    read({ models, host, settings }) {
      if (models.kind === 'stopped') return notKnown('it was stopped');
      if (models.kind !== 'answer') return { answer: 'no', seen: redact(models.reason, settings.apiKey) };
      return { answer: 'yes', seen: `status ${models.status} from ${host}` };
    },
  },
  {
    id: 'model',
    question: 'Does it have the model?',
    read({ models, model, settings }) {
      if (models.kind !== 'answer') return notAsked('the endpoint did not answer');
      if (models.status >= 300) {
        const words = redact(readProblem(models.text) ?? '', settings.apiKey);
        return notKnown(`GET /models: status ${models.status}${words === '' ? '' : ` "${words}"`}`);
      }
      const list = listShape.safeParse(parseJson(models.text)).data?.data.map(({ id }) => id);
      if (list === undefined) return notKnown('GET /models returned no list');
      const seen = `among ${count(list.length, 'model')}`;
      if (list.includes(model)) return { answer: 'yes', seen };
      const others = redact(list.slice(0, 8).join(', '), settings.apiKey);
      return { answer: 'no', seen: others === '' ? 'it has no models' : `it has ${others}` };
    },
  },
  {
    id: 'draft',
    question: 'Does it return a draft?',
    read({ draft, settings }) {
      const words = draft?.answer.status === 'ok' ? redact(draft.answer.text, settings.apiKey) : '';
      return words === '' ? { ...undrafted(draft), answer: 'no' } : { answer: 'yes', seen: `"${words}"` };
    },
  },
  {
    id: 'time',
    question: 'How long does a draft take?',
    read({ draft }) {
      if (draft?.answer.status !== 'ok') return notAsked('there was no draft');
      return { answer: `${Math.round(draft.ms / 1000)} s`, seen: 'from request to words' };
    },
  },
];

const listShape = z.object({ data: z.array(z.object({ id: z.string() })) });
