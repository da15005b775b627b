/** Draws from a lognormal distribution with the given median, the same sequence in every run. */
export function lognormal(median: number, sigma: number): () => number {
  const random = seededRandom();
  return () => {
    // Box and Muller: two uniform numbers make one normal one. The first must not be 0.
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return median * Math.exp(sigma * normal);
  };
}

/** Numerical Recipes' linear congruential generator: from 0 up to, not including, 1. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
