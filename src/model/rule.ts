import type { HouseStyle } from './house-style.ts';
import type { Image } from './image.ts';
import type { OptionsOfRules, RuleOption } from './rule-option.ts';

/** Every severity, the most severe first. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** Order for `toSorted`: the most severe first. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, for whom, and what to do: one or two sentences. */
  readonly message: string;
};

/** What a rule may use besides the image. */
export type Page = {
  readonly path: string;
  /** All images of the page, in source order. */
  readonly images: readonly Image[];
  /** Whether the picture's bytes changed in the change under review, while the lines of the image did not. */
  readonly isStale: (image: Image) => boolean;
  /** How the project wants its texts; undefined where it does not say. */
  readonly style?: HouseStyle | undefined;
  /** What the project decided about options of rules. */
  readonly options?: OptionsOfRules | undefined;
  /** A good alternative text of the same picture in another place under review. */
  readonly altElsewhere: (image: Image) => string | undefined;
  /** What other pages under review say; undefined while a page is judged by itself. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Equal for images whose pictures have the same bytes; undefined where these are unknown. */
  readonly bytesOf?: ((image: Image) => string | undefined) | undefined;
};

/** What the texts of other pages say about one; paths are those of pages. */
export type Elsewhere = {
  /** A text of the same picture in another place that contradicts its own. */
  readonly contradiction: (image: Image) => { readonly text: string; readonly path: string } | undefined;
  /** The page that this one is a translation of, where that has the same text. */
  readonly original: (image: Image) => string | undefined;
  /** Another page that has the same text for a different picture. */
  readonly repetition: (image: Image) => string | undefined;
};

/** One kind of fault in alternative texts. A rule does not know the syntaxes. */
export type Rule = {
  /** Names the fault: `filename-alt`. */
  readonly id: string;
  readonly severity: Severity;
  /** Every severity that its findings can have, the usual one first; absent where all have the same. */
  readonly severities?: readonly Severity[];
  /** One sentence for the list of rules. */
  readonly summary: string;
  /**
   * What fixes a finding: a description of the picture, which may replace its text; silence, because the text repeats what stands beside it
   * or there is nothing to see; or only the author, because the text says something that only a person can correct.
   */
  readonly fixedBy: 'description' | 'silence' | 'author';
  /** WCAG success criteria, techniques and failures: `1.1.1`, `F65`. */
  readonly wcag: readonly string[];
  /** Ids of W3C ACT rules. */
  readonly act: readonly string[];
  /** What a project can decide about the rule, besides its severity. */
  readonly options?: readonly RuleOption[];
  /** The message of the finding, or undefined when there is none. */
  check(image: Image, page: Page): string | undefined;
  /** The text without what a finding is about, where to take that away is all; no model is needed for it. */
  mend?(image: Image, page: Page): string | undefined;
  /** For a rule whose findings differ in severity; `severity` is then that of the usual case. */
  severityOf?(image: Image, page: Page): Severity;
};
