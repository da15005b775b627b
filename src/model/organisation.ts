import type { Totals } from './report.ts';

/** Images of a part of an organisation, and how many of them readers can use. */
export type PartCounts = Pick<Totals, 'images' | 'ok' | 'decorative' | 'missing' | 'weak' | 'unknown' | 'coverage'>;

export type OrganisationPart = PartCounts & {
  readonly name: string;
  /** Coverage in the earlier report, in percent; absent where it had no such part. */
  readonly before?: number | undefined;
};

export type OrganisationRepository = OrganisationPart & {
  readonly verdict: 'pass' | 'fail';
  readonly documents: number;
  /** Files that could not be read. */
  readonly unread: number;
};

/** The state on one day. */
export type OrganisationDay = {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly repositories: number;
  readonly images: number;
  /** Images without a text, or with a weak one. */
  readonly open: number;
  readonly coverage: number;
};

/** The reports of many repositories as one, as `alt-text-review organisation --json` writes it. */
export type OrganisationReport = {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly date: string;
  readonly totals: PartCounts & {
    readonly repositories: number;
    readonly documents: number;
    readonly unread: number;
  };
  /** Those with the most open images first. */
  readonly repositories: readonly OrganisationRepository[];
  /** The same; an image of two teams counts for both. Empty where no team is known. */
  readonly teams: readonly OrganisationPart[];
  /** Images by the rule of their first finding, the most first. */
  readonly rules: readonly { readonly name: string; readonly images: number }[];
  /** One day each, the oldest first; the last is this report. */
  readonly history: readonly OrganisationDay[];
};
