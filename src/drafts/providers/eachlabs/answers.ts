import * as z from 'zod';
import { parseJson } from '../../../lib/parse-json.ts';
import { usdPerSecond } from './price.ts';

/** The id of a created prediction, in the three spellings of vendor material; undefined when there is none that can be used in a URL. */
export function readCreated(text: string): string | undefined {
  const { predictionID, id, prediction_id } = createdShape.parse(parseJson(text));
  return predictionID ?? id ?? prediction_id;
}

/** An id goes into the path of a URL. */
const idShape = z
  .string()
  .regex(/^[\w-]{1,128}$/)
  .optional()
  .catch(undefined);
const createdShape = z.object({ predictionID: idShape, id: idShape, prediction_id: idShape }).catch({});

/** A prediction as a poll returns it; `unreadable` is an answer that does not contain one. */
export type Prediction =
  /** The status in the words of the API. */
  | { readonly state: 'pending'; readonly status: string }
  | {
      readonly state: 'done';
      readonly text: string;
      readonly costUsd: number | undefined;
      /** Milliseconds that it took, including the time in the queue. */
      readonly tookMs: number | undefined;
    }
  | {
      readonly state: 'failed';
      readonly said: string;
      readonly costUsd: number | undefined;
      readonly cause: 'input' | 'passing' | 'final';
    }
  | { readonly state: 'unreadable' };

/** Reads the answer to a poll. Understands every status in vendor pages and clients; an unknown one means "not yet". */
export function readPrediction(text: string): Prediction {
  const body = predictionShape.safeParse(parseJson(text));
  if (!body.success) return { state: 'unreadable' };
  const { status, output, metrics } = body.data;
  const word = status.toLowerCase();
  if (doneWords.has(word)) {
    const tookMs = metrics.predict_time === undefined ? undefined : metrics.predict_time * 1000;
    return { state: 'done', text: textOf(output).slice(0, maxTextLength), costUsd: priceOf(metrics), tookMs };
  }
  if (failedWords.has(word)) return { state: 'failed', ...failureOf(body.data, word), costUsd: metrics.cost };
  return { state: 'pending', status };
}

/** Whether vendor material uses `status` for "not yet". */
export function isKnownPending(status: string): boolean {
  return pendingWords.has(status.toLowerCase());
}

const pendingWords = new Set(['', 'created', 'starting', 'processing', 'queued', 'running', 'pending']);
const doneWords = new Set(['success', 'succeeded', 'completed']);
const failedWords = new Set(['error', 'failed', 'cancelled', 'canceled']);

/**
 * USD for a success, undefined when unknown. A success of a model that is billed by the second is never free: a cost of 0 is not known yet,
 * and if it counted as 0, a run could exceed `max-cost-usd`.
 */
function priceOf({ cost, predict_time: seconds }: Metrics): number | undefined {
  if (cost !== undefined && cost > 0) return cost;
  return seconds === undefined || seconds === 0 ? undefined : seconds * usdPerSecond;
}

/** 96 tokens are about 400 characters. */
const maxTextLength = 4000;

const amount = z.number().nonnegative().max(1000).optional().catch(undefined);
const optionalText = z.string().optional().catch(undefined);
const metricsShape = z.object({ cost: amount, predict_time: amount });
type Metrics = z.infer<typeof metricsShape>;
const predictionShape = z.object({
  status: z.string().catch(''),
  output: z.unknown().optional(),
  error: optionalText,
  message: optionalText,
  logs: optionalText,
  metrics: metricsShape.catch({}),
});

/** The words of the model: chunks that carry their own spaces, a string, a list written as JSON, or an object around one of those. */
function textOf(output: unknown, depth = 0): string {
  if (depth > 4) return '';
  if (Array.isArray(output)) return output.map((part) => textOf(part, depth + 1)).join('');
  if (typeof output === 'string') {
    const list = output.trimStart().startsWith('[') ? parseJson(output) : undefined;
    return Array.isArray(list) ? textOf(list, depth + 1) : output;
  }
  const wrapped = wrappedShape.safeParse(output);
  if (!wrapped.success) return '';
  const { text, output: inner, response, generated_text, caption: draft } = wrapped.data;
  return textOf(text ?? inner ?? response ?? generated_text ?? draft, depth + 1);
}

const wrappedShape = z.object({
  text: z.unknown().optional(),
  output: z.unknown().optional(),
  response: z.unknown().optional(),
  generated_text: z.unknown().optional(),
  caption: z.unknown().optional(),
});

type Failure = { readonly said: string; readonly cause: 'input' | 'passing' | 'final' };

function failureOf(body: z.infer<typeof predictionShape>, word: string): Failure {
  const first: unknown = Array.isArray(body.output) ? body.output[0] : body.output;
  const envelope = envelopeShape.parse(first);
  const named = envelope.error === 'Execution failed' ? undefined : envelope.error;
  const text = typeof body.output === 'string' ? body.output : undefined;
  const said = envelope.error_message ?? named ?? body.error ?? text ?? body.logs ?? body.message ?? word;
  return { said, cause: word.startsWith('cancel') ? 'final' : causeOf(envelope) };
}

const envelopeShape = z
  .object({
    error: optionalText,
    error_message: optionalText,
    error_code: z.string().catch(''),
    classification: z.object({ category: z.string().catch('') }).catch({ category: '' }),
    retryable: z.boolean().catch(false),
  })
  .catch({ error_code: '', classification: { category: '' }, retryable: false });

function causeOf({ error_code, classification, retryable }: z.infer<typeof envelopeShape>): Failure['cause'] {
  if (inputCodes.has(error_code)) return 'input';
  if (retryable) return 'passing';
  return finalCategories.has(classification.category.toUpperCase()) ? 'final' : 'passing';
}

/** The model could not load or read the picture: another transport may work. Codes of the vendor's errors page. */
const inputCodes = new Set([
  'INPUT_VALIDATION_ERROR',
  'INPUT_DOWNLOAD_ERROR',
  'PROVIDER_REJECTED',
  'PROVIDER_BAD_REQUEST',
]);

/** Categories of failures that a repetition does not change; the vendor's list of executions and its errors page use different words. */
const finalCategories = new Set([
  'VALIDATION',
  'AUTH',
  'CONTENT_MODERATION',
  'INVALID_USER_INPUT',
  'INVALID_MODEL_CONFIG',
  'PROVIDER_AUTH',
]);

const presignShape = z.object({
  id: idShape,
  presigned_url: z.url({ protocol: /^https?$/ }),
  public_url: z.url({ protocol: /^https?$/ }),
  required_headers: z.record(z.string(), z.string()).catch({}),
});

/** Where an upload goes, and where it can be read afterwards. */
export type Presigned = z.infer<typeof presignShape>;

export function readPresigned(text: string): Presigned | undefined {
  return presignShape.safeParse(parseJson(text)).data;
}
