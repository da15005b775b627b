import { redact } from '../../../../requests/redact.ts';
import { readProblem } from '../../../../requests/problem.ts';
import type { EachlabsEvidence } from '../evidence.ts';
import { isDraft } from '../../../../doctor/session.ts';
import type { Exchange } from '../../../../doctor/recorder.ts';
import type { Probe } from '../../../../doctor/probe.ts';
import { notKnown } from '../../../../doctor/probe.ts';
import { kindOf, ofKind, readSchema, readSent, succeeded } from '../exchanges.ts';

/** Whether the API can be reached, accepts the key and has the model. */
export const accessProbes: readonly Probe<EachlabsEvidence>[] = [
  {
    id: 'reachable',
    question: 'Does the API answer from here?',
    read({ card, seen, settings }) {
      if (card.kind === 'stopped') return notKnown('stopped before there was an answer');
      if (card.kind !== 'answer') return { answer: 'no', seen: redact(card.reason, settings.apiKey) };
      const [first] = ofKind(seen, 'card');
      return { answer: 'yes', seen: `status ${card.status} from ${first?.url.host ?? ''} in ${inMs(first)}` };
    },
  },
  {
    id: 'key',
    question: 'Does it accept the key, and in which header?',
    read({ seen, settings }) {
      const tried = seen.filter((one) => kindOf(one) !== 'card' && one.keyIn !== undefined && dependsOnKey(one));
      const path = tried.map(({ keyIn, status }) => `${keyIn ?? ''}: ${status ?? ''}`);
      const taken = tried.find(succeeded);
      if (taken) return { answer: `yes, as ${taken.keyIn ?? ''}`, seen: until(path, tried.indexOf(taken)) };
      const refused = tried.at(-1);
      if (!refused) return notKnown('no answer depended on it');
      const words = readProblem(refused.text);
      const quote = words === undefined ? '' : ` "${redact(words, settings.apiKey)}"`;
      return { answer: 'no', seen: until(path, tried.length - 1) + quote };
    },
  },
  {
    id: 'path',
    question: 'Does /v1/prediction need a slash at the end?',
    read({ seen }) {
      const creates = ofKind(seen, 'create');
      const taken = creates.find(succeeded);
      if (!taken) return notKnown('no prediction was created');
      const turned = creates.find((one) => hasSlash(one) !== hasSlash(taken) && one.status !== undefined);
      const form = (one: Exchange) => (hasSlash(one) ? 'with' : 'without');
      return turned
        ? { answer: `${form(taken)} one`, seen: `${form(turned)}: ${turned.status ?? ''}, ${form(taken)}: 200` }
        : { answer: `works ${form(taken)} one`, seen: 'the other form was not tried' };
    },
  },
  {
    id: 'model',
    question: 'Does it have the model?',
    read({ card, byDataUri, byUpload, settings }) {
      const drafted = isDraft(byDataUri) || isDraft(byUpload);
      if (card.kind !== 'answer') return notKnown('the API did not answer');
      if (card.status < 300) return { answer: 'yes', seen: 'its card, GET /v1/model' };
      const seen = `its card: status ${card.status} "${redact(readProblem(card.text) ?? '', settings.apiKey)}"`;
      if (drafted) return { answer: 'yes', seen: `it drafted; ${seen}` };
      return card.status === 404 ? { answer: 'no', seen } : notKnown(seen);
    },
  },
  {
    id: 'numbers',
    question: 'In which form does it expect numbers?',
    read({ card, seen, settings }) {
      const taken = ofKind(seen, 'create').find(succeeded);
      const sent = taken && formOf(readSent(taken.sent));
      const schema = card.kind === 'answer' ? readSchema(card.text) : undefined;
      const declared = schema && fields.map((name) => `${name} ${redact(schema.get(name) ?? '?', settings.apiKey)}`);
      const types = declared ? `its card: ${declared.join(', ')}` : 'its card does not say';
      return sent === undefined ? notKnown(types) : { answer: `accepts ${sent}`, seen: types };
    },
  },
];

const fields = ['top_p', 'max_tokens', 'temperature'] as const;

function formOf(types: ReadonlyMap<string, string>): string {
  return types.get('top_p') === 'string' ? 'text' : 'numbers';
}

/** A redirect or an outage may come before the key is read. */
function dependsOnKey(one: Exchange): boolean {
  return succeeded(one) || one.status === 401 || one.status === 403;
}

function until(path: readonly string[], last: number): string {
  return [...new Set(path.slice(0, last + 1))].join(', then ');
}

function hasSlash({ url }: Exchange): boolean {
  return url.pathname.endsWith('/');
}

function inMs(one: Exchange | undefined): string {
  return `${Math.round(one?.waitedMs ?? 0)} ms`;
}
