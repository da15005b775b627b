/** What a session costs at most, in predictions and in USD. */
export const limits = { predictions: 8, costUsd: 0.1 } as const;
