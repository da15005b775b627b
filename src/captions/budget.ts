/** What one run may ask for and spend. */
export type Budget = {
  /** Books the draft of one picture, or tells why the budget has no room for it. */
  open(): string | undefined;
  /** Books one more prediction for a picture that was opened; false when there is no room. */
  another(): boolean;
  /** Replaces one booked prediction by what it cost, in USD. */
  settle(costUsd: number): void;
  /** Why no further picture can be opened, or undefined. */
  full(): string | undefined;
  /** Pictures that can still be opened. */
  left(): number;
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
  const affordable = () => spentUsd + (booked + 1) * estimateUsd <= maxCostUsd + 1e-9;

  function full(): string | undefined {
    if (opened >= maxCaptions) return `max-captions is ${maxCaptions}: no more drafts were asked for in this run.`;
    if (!affordable()) return `max-cost-usd is ${maxCostUsd}: another draft may cost more than what is left of it.`;
    return undefined;
  }

  return {
    open() {
      const reason = full();
      if (reason !== undefined) return reason;
      opened += 1;
      booked += 1;
      return undefined;
    },
    another() {
      if (!affordable()) return false;
      booked += 1;
      return true;
    },
    settle(costUsd) {
      booked -= 1;
      spentUsd += costUsd;
    },
    full,
    left: () => Math.max(0, maxCaptions - opened),
  };
}
