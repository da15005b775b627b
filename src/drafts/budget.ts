/** What one run may ask for and spend. */
export type Budget = {
  /** Books the draft of one picture; false when there is no room for it now. */
  readonly open: () => boolean;
  /** Books one more prediction for a picture that was opened; false when there is no room. */
  readonly another: () => boolean;
  /** Replaces one booked prediction by what it cost, in USD. */
  readonly settle: (costUsd: number) => void;
  /** Why no further picture can be opened, even if all that is booked should cost nothing; undefined as long as one may. */
  readonly full: () => string | undefined;
  /** Pictures that can still be opened. */
  readonly left: () => number;
};

export function createBudget(limits: {
  readonly maxCaptions: number;
  readonly maxCostUsd: number | undefined;
  /** What one prediction is expected to cost, in USD. */
  readonly estimateUsd: number;
}): Budget {
  const { maxCaptions, maxCostUsd = Infinity, estimateUsd } = limits;
  let opened = 0;
  let booked = 0;
  let spentUsd = 0;

  // Prices have four decimals: what sums of binary fractions add below that is not money.
  const mostUsd = maxCostUsd + 1e-9;
  const isAffordable = () => spentUsd + (booked + 1) * estimateUsd <= mostUsd;

  function left(): number {
    const bySum = estimateUsd === 0 ? Infinity : Math.floor((mostUsd - spentUsd) / estimateUsd) - booked;
    return Math.max(0, Math.min(maxCaptions - opened, bySum));
  }

  function full(): string | undefined {
    if (opened >= maxCaptions) return `max-captions is ${maxCaptions}: no more drafts were asked for in this run.`;
    if (spentUsd + estimateUsd > mostUsd)
      return `max-cost-usd is ${maxCostUsd}: another draft may cost more than what is left of it.`;
    return undefined;
  }

  return {
    open() {
      if (full() !== undefined || !isAffordable()) return false;
      opened += 1;
      booked += 1;
      return true;
    },
    another() {
      if (!isAffordable()) return false;
      booked += 1;
      return true;
    },
    settle(costUsd) {
      booked -= 1;
      spentUsd += costUsd;
    },
    full,
    left,
  };
}
