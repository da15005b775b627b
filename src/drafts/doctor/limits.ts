/** The most that a session may cost, in predictions and in USD. */
export const limits = { predictions: 8, costUsd: 0.1 } as const;
