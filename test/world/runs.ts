/**
 * The number of cases that a property is tried with, for fast-check: `usual` on each run of the tests, many times as many where
 * `ALT_TEXT_REVIEW_FUZZ` says how many times. The gate does.
 */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * times };
}

const times = Number(process.env.ALT_TEXT_REVIEW_FUZZ ?? 1);

/** Whether many times as many cases are tried as on each run: then what is chosen from otherwise is tried as a whole. */
export const isLong = times > 1;
