/**
 * Milliseconds to wait before asking whether a prediction is done. `polls` were made already; `allowance` is the number of requests
 * that are free at this moment for each picture that waits. With plenty, ask every second; near the ceiling, ask when the answer
 * is likely to be there: a prediction takes about 7 s (the model's page), and of the cadences tried 10 s, then 4 s wastes fewest requests.
 */
export function pollDelayMs(polls: number, allowance: number): number {
  const { firstMs, nextMs } = cadences.find(({ from }) => allowance >= from) ?? patient;
  return polls === 0 ? firstMs : nextMs;
}

const patient = { from: 0, firstMs: 10_000, nextMs: 4000 } as const;

/** `from` is about the number of requests that a prediction of 7 s takes at this cadence. */
const cadences = [{ from: 9, firstMs: 1000, nextMs: 1000 }, { from: 4, firstMs: 5000, nextMs: 2000 }, patient] as const;

/** Milliseconds before attempt `attempt` (1 is the first repetition): doubling, and spread so that parallel runs do not march in step. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * random();
}
