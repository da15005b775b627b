/** An amount in US dollars to the millionth, which is finer than any price: sums of floats end in noise (0.1 + 0.2). */
export function roundUsd(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
