// Chance that repeats itself: the same seed gives the same tree on every machine.

/** @returns functions that draw from one series of numbers (mulberry32) */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const pick = (list) => list[below(list.length)];
  return { below, pick, between: (from, to) => from + below(to - from + 1), isOnce: (in_) => below(in_) === 0 };
}
