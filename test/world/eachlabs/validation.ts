import type { Answer } from './http.ts';
import { isObject, problem } from './http.ts';

/** The input of a prediction as it was sent; numbers may come as text, as the model's page writes them. */
export type ModelInput = {
  readonly image: string;
  readonly prompt: string;
  readonly top_p?: number | string;
  readonly temperature?: number | string;
  readonly max_tokens?: number | string;
  readonly [other: string]: unknown;
};

/** Checks a create. A temperature of 0 passes here and fails in the model; unknown fields pass, as the API's schema allows. */
export function readCreate(body: Readonly<Record<string, unknown>> | undefined): ModelInput | Answer {
  if (body === undefined) return problem(422, 'invalid request body');
  const { model, input } = body;
  if (!isText(model)) return problem(400, 'model field is required');
  if (model !== modelCard.slug) return problem(404, 'Failed to fetch model: model not found');
  return isModelInput(input) ? input : problem(400, 'Invalid input for model');
}

function isModelInput(input: unknown): input is ModelInput {
  return (
    isObject(input) &&
    isText(input.image) &&
    isText(input.prompt) &&
    isNumber(input.top_p, (value) => value >= 0 && value <= 1) &&
    isNumber(input.temperature, Number.isFinite) &&
    isNumber(input.max_tokens, (value) => Number.isInteger(value) && value >= 0)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isNumber(value: unknown, inRange: (value: number) => boolean): boolean {
  if (value === undefined) return true;
  if (typeof value === 'number') return inRange(value);
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && inRange(Number(value));
}

/** The answer to `GET /v1/model`; fields and defaults are those of the published packaging of the model. */
export const modelCard = {
  title: 'Llava 13B',
  slug: 'llava-13b',
  version: '0.0.1',
  output_type: 'array',
  request_schema: {
    type: 'object',
    required: ['image', 'prompt'],
    properties: {
      image: { type: 'string', format: 'uri' },
      prompt: { type: 'string' },
      top_p: { type: 'number', minimum: 0, maximum: 1, default: 1 },
      temperature: { type: 'number', minimum: 0, default: 0.2 },
      max_tokens: { type: 'integer', minimum: 0, default: 1024 },
    },
  },
} as const;
