import * as z from 'zod';
import { parseJson } from '../../../../lib/parse-json.ts';
import type { Exchange } from '../../../doctor/recorder.ts';

/** The kinds of requests of Eachlabs' API; an exchange with another server, such as storage, has none. */
export type Kind = 'card' | 'create' | 'run' | 'poll' | 'cancel' | 'presign' | 'delete';

export function kindOf({ method, url }: Exchange): Kind | undefined {
  return kinds.find(([, verb, path]) => verb === method && path.test(url.pathname))?.[0];
}

const kinds: readonly (readonly [Kind, method: string, path: RegExp])[] = [
  ['card', 'GET', /\/v1\/model$/],
  ['create', 'POST', /\/v1\/prediction\/?$/],
  ['run', 'POST', /\/v1\/prediction\/run$/],
  ['cancel', 'POST', /\/v1\/prediction\/[\w-]+\/cancel$/],
  ['poll', 'GET', /\/v1\/prediction\/[\w-]+$/],
  ['presign', 'POST', /\/v1\/upload\/presign$/],
  ['delete', 'DELETE', /\/v1\/files\/[\w-]+$/],
];

/** Exchanges of one kind, in order. */
export function ofKind(seen: readonly Exchange[], ...wanted: readonly Kind[]): readonly Exchange[] {
  return seen.filter((one) => wanted.some((kind) => kind === kindOf(one)));
}

export function succeeded({ status }: Exchange): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** A prediction in the words of the API, because its vocabulary is one of the questions. Absent values are empty or undefined. */
export type ReportedPrediction = {
  readonly status: string;
  readonly costUsd: number | undefined;
  /** `metrics.predict_time`, seconds. */
  readonly seconds: number | undefined;
  readonly code: string;
  readonly category: string;
};

export function readReported(text: string): ReportedPrediction {
  const { status, metrics, output } = reportedShape.parse(parseJson(text));
  const { error_code: code, classification } = failureShape.parse(Array.isArray(output) ? output[0] : output);
  return { status, costUsd: metrics.cost, seconds: metrics.predict_time, code, category: classification.category };
}

const word = z.string().catch('');
const amount = z.number().nonnegative().optional().catch(undefined);
const noMetrics = { cost: undefined, predict_time: undefined };
const reportedShape = z
  .object({
    status: word,
    metrics: z.object({ cost: amount, predict_time: amount }).catch(noMetrics),
    output: z.unknown().optional(),
  })
  .catch({ status: '', metrics: noMetrics });
const noClass = { category: '' };
const failureShape = z
  .object({ error_code: word, classification: z.object({ category: word }).catch(noClass) })
  .catch({ error_code: '', classification: noClass });

/** Declared types of the fields of a model's input, from `GET /v1/model`; undefined when the card has none. */
export function readSchema(text: string): ReadonlyMap<string, string> | undefined {
  const card = cardShape.safeParse(parseJson(text));
  if (!card.success) return undefined;
  return new Map(Object.entries(card.data.request_schema.properties).map(([name, { type }]) => [name, type]));
}

const cardShape = z.object({
  request_schema: z.object({ properties: z.record(z.string(), z.object({ type: z.string() })) }),
});

/** Types in which the fields of an accepted create were sent. */
export function readSent(body: string): ReadonlyMap<string, string> {
  const { input } = sentShape.parse(parseJson(body));
  return new Map(Object.entries(input).map(([name, value]) => [name, typeof value]));
}

const sentShape = z.object({ input: z.record(z.string(), z.unknown()) }).catch({ input: {} });
