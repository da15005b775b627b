/** Draws from a lognormal distribution with the given median, the same sequence for the same seed. */
export function lognormal(median: number, sigma: number, seed = 1): () => number {
  const random = seededRandom(seed);
  return () => {
    // Box and Muller: two uniform numbers make one normal one. The first must not be 0.
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return median * Math.exp(sigma * normal);
  };
}

/** Numerical Recipes' linear congruential generator: from 0 up to, not including, 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
