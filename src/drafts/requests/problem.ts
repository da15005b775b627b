import * as z from 'zod';
import { parseJson } from '../../lib/parse-json.ts';

/** The message of an error body, in the formats of the vendor's pages and of OpenAI-compatible servers; undefined when there is none. */
export function readProblem(text: string): string | undefined {
  const { error, message, details, detail } = shape.parse(parseJson(text));
  const words = [typeof error === 'string' ? error : error?.message, message, details, detail];
  const known = words.filter((word) => word !== undefined && word !== '');
  return known.length === 0 ? undefined : known.join(': ');
}

const optionalText = z.string().optional().catch(undefined);

const shape = z
  .object({
    error: z
      .union([z.string(), z.object({ message: optionalText })])
      .optional()
      .catch(undefined),
    message: optionalText,
    details: optionalText,
    detail: optionalText,
  })
  .catch({});
