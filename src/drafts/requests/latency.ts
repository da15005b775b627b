/** How long predictions take, as observed in this run. Ages are milliseconds since a create. */
export type Latency = {
  /** Share of predictions that are done by `age`, 0 to 1. */
  doneBy(age: number): number;
  /** The age at which `share` of them are done. */
  ageWhere(share: number): number;
  readonly mean: () => number;
  /** Records that a prediction ended between the ages `from` and `to`; `reported` is the time from the API itself, if it gives one. */
  readonly learn: (from: number, to: number, reported: number | undefined) => void;
};

/**
 * A log-logistic curve through the observed ages. It resembles a lognormal one except for its longer tail, so polls are rather too late than
 * too early; and unlike that one it has a closed form and an inverse of one line. Before the first observation it uses the model's page
 * ("about 7 seconds") as if that had been observed a few times.
 */
export function createLatency(): Latency {
  let seen = priorWeight;
  let sum = priorWeight * Math.log(priorMedianMs);
  let squares = priorWeight * (Math.log(priorMedianMs) ** 2 + priorSpread ** 2);
  let lag = 0;

  const median = () => Math.exp(sum / seen);
  const spread = () => Math.sqrt(Math.max(leastSpread ** 2, squares / seen - (sum / seen) ** 2));
  /** The logistic distribution with the standard deviation s has the scale s·√3/π. */
  const steepness = () => Math.PI / (spread() * Math.sqrt(3));

  const doneBy = (age: number) => (age <= lag ? 0 : 1 / (1 + ((age - lag) / median()) ** -steepness()));
  const ageWhere = (share: number) => lag + median() * (share / (1 - share)) ** (1 / steepness());

  return {
    doneBy,
    ageWhere,
    mean: () => lag + median() * Math.exp(spread() ** 2 / 2),
    learn(from, to, reported) {
      if (reported !== undefined) lag = Math.max(lag, Math.min(mostLagMs, from - reported));
      const likely = reported ?? ageWhere((doneBy(from) + doneBy(to)) / 2) - lag;
      const took = Math.max(shortestMs, Math.min(to, Math.max(from - lag, likely)));
      seen += 1;
      sum += Math.log(took);
      squares += Math.log(took) ** 2;
    },
  };
}

const priorWeight = 8;
const priorMedianMs = 7000;
/** Standard deviation of the logarithm: two of three predictions take from 5 to 10 s. */
const priorSpread = 0.35;
/** A platform that updates the status only now and then shows the end late: every 5 s or so (the vendor's video quickstart). */
const mostLagMs = 5000;
/** Even if the first ones were alike, the next may differ by this much. */
const leastSpread = 0.1;
const shortestMs = 100;
