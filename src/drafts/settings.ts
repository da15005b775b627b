/** The user's settings for drafts, for any provider. */
export type RunSettings = {
  readonly apiKey: string | undefined;
  /** Other keys and tokens of the run: like the key, none of them may be in a draft. */
  readonly secrets?: readonly string[] | undefined;
  /** With or without `/v1`; undefined is the provider's own address. */
  readonly apiBaseUrl: string | undefined;
  /** Undefined is the provider's own model. */
  readonly model: string | undefined;
  /** Requests in any 60 s; 0 means no limit. */
  readonly requestsPerMinute: number;
  /** Predictions in parallel. */
  readonly concurrency: number;
  readonly maxCaptions: number;
  readonly maxCostUsd: number | undefined;
  readonly imageTransport: 'auto' | 'data-uri' | 'upload' | 'url';
  /** The repository is public, or the user consented: an upload can be read by anyone with its link. */
  readonly allowUpload: boolean;
};
