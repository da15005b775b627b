// Two lower bounds in ms: one by arithmetic, and one for a client that knows every latency beforehand.

/** Ms for `count` pictures at the sustained rate: two requests each, and places that are never idle. The first minute lets short runs beat it. */
export function sustainedMs(count, { perMinute, places }, meanMs) {
  return count / Math.min(perMinute / 2 / 60_000, places / meanMs);
}

/**
 * Ms for a client without network delay that knows how long each prediction will take and polls exactly at its end. The better one of
 * the two greedy orders (poll first, create first).
 */
export function clairvoyantMs(latencies, world) {
  return Math.min(...[true, false].map((createsFirst) => schedule(latencies, world, createsFirst)));
}

function schedule(latencies, { perMinute, places }, createsFirst) {
  const spent = [];
  const running = [];
  let now = 0;
  let next = 0;
  let done = 0;
  for (;;) {
    while (spent.length > 0 && spent[0] + windowMs <= now) spent.shift();
    const over = running.findIndex((end) => end <= now);
    const mayCreate = next < latencies.length && running.length < places;
    if (spent.length < perMinute && (over >= 0 || mayCreate)) {
      spent.push(now);
      if (mayCreate && (createsFirst || over < 0)) running.push(now + latencies[next++]);
      else {
        running.splice(over, 1);
        done += 1;
      }
      if (done === latencies.length) return now;
    } else {
      now = spent.length < perMinute ? Math.min(...running) : spent[0] + windowMs;
    }
  }
}

const windowMs = 60_000;
