/** Something that a project can decide about a rule. */
export type RuleOption = {
  /** As it is written in the configuration file: `max-length`. */
  readonly name: string;
  /** One sentence: what the value means. */
  readonly help: string;
} & (
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly default: number }
  /** Texts and no patterns: white space, punctuation at the edges and letter case make no difference. */
  | { readonly kind: 'words'; readonly default: readonly string[] }
);

/** What a project decided about options, by their names; what is absent has its default. */
export type OptionValues = Readonly<Partial<Record<string, number | readonly string[]>>>;

/** The decisions about the options of rules, by the ids of the rules. */
export type OptionsOfRules = Readonly<Partial<Record<string, OptionValues>>>;

/** Decisions with those of later ones, which win option by option. */
export function mergedOptions(before: OptionsOfRules, after: OptionsOfRules): OptionsOfRules {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...before[id], ...after[id] }]));
}
