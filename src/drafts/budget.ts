/** The limits of one run: how many drafts it may request and what they may cost. */
export type Budget = {
  /** Books the draft of one picture; false when the budget does not allow it now. */
  readonly open: () => boolean;
  /** Books one more prediction for an opened picture; false when the budget does not allow it. */
  readonly another: () => boolean;
  /** Replaces one booked prediction with its actual cost, in USD. */
  readonly settle: (costUsd: number) => void;
  /** Why no further picture can be opened, even if all booked predictions cost nothing; undefined as long as one can. */
  readonly full: () => string | undefined;
  /** Pictures that can still be opened. */
  readonly left: () => number;
};

export function createBudget(limits: {
  readonly maxCaptions: number;
  readonly maxCostUsd: number | undefined;
  /** Expected cost of one prediction, in USD. */
  readonly estimateUsd: number;
}): Budget {
  const { maxCaptions, maxCostUsd = Infinity, estimateUsd } = limits;
  let opened = 0;
  let booked = 0;
  let spentUsd = 0;

  // Prices have four decimals; smaller differences are rounding noise of binary fractions.
  const mostUsd = maxCostUsd + 1e-9;
  const isAffordable = () => spentUsd + (booked + 1) * estimateUsd <= mostUsd;

  function left(): number {
    const bySum = estimateUsd === 0 ? Infinity : Math.floor((mostUsd - spentUsd) / estimateUsd) - booked;
    return Math.max(0, Math.min(maxCaptions - opened, bySum));
  }

  function full(): string | undefined {
    if (opened >= maxCaptions) return `max-captions is ${maxCaptions}: no more drafts were requested in this run.`;
    if (spentUsd + estimateUsd > mostUsd)
      return `max-cost-usd is ${maxCostUsd}: another draft might cost more than what is left.`;
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
