import * as z from 'zod';
import type { AgainRequest, AheadRequest, DecideRequest, JudgeRequest } from './api.ts';

/** UTF-16 units of a text: far more than an alternative text has. */
const mostText = 5000;
/** Places of one picture. */
const mostTargets = 2000;

const id = z.string().regex(/^[0-9a-f]{16}$/);
const text = z.string().max(mostText);
const target = z.strictObject({ id, seen: z.string().regex(/^[0-9a-f]{16}$/) });
const draft = z.strictObject({
  source: z.enum(['caption', 'reuse', 'context', 'decorative']),
  alt: text,
  basis: z.string().max(mostText),
  by: z.strictObject({ model: text, prompt: z.int(), kind: text.optional() }).optional(),
});

/** What the page may send: anything else is refused as a whole. */
export const judgeRequest: z.ZodType<JudgeRequest> = z.strictObject({ id, alt: text });

export const againRequest: z.ZodType<AgainRequest> = z.strictObject({ id, hint: z.string().max(300) });

export const aheadRequest: z.ZodType<AheadRequest> = z.strictObject({ ids: z.array(id).max(20) });

export const decideRequest: z.ZodType<DecideRequest> = z.strictObject({
  targets: z.array(target).min(1).max(mostTargets),
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('describe'), alt: text, draft: draft.optional() }),
    z.strictObject({ kind: z.literal('decorative') }),
    z.strictObject({
      kind: z.literal('ignore'),
      reason: z.string().max(300),
      until: z.iso.date().optional(),
    }),
    z.strictObject({ kind: z.literal('skip') }),
  ]),
});
