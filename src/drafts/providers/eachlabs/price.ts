/** USD per second of llava-13b (https://www.eachlabs.ai/ai-models/llava-13b/api). */
export const usdPerSecond = 0.0011;

/** USD for a typical prediction of 7 s (the same page). */
export const usualCostUsd = 0.0077;
