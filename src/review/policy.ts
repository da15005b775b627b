import type { FieldRule } from './field-rule.ts';
import { placesWith, type PlacesOf } from '../pictures/mapped.ts';
import { matchSome, type LocalLimits } from './limits.ts';
import { matchWords } from '../text/match-words.ts';
import { mergedStyle, type HouseStyle } from '../model/house-style.ts';
import type { Components, FrontMatterKeys } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { AddressRule } from '../model/picture.ts';
import { mergedOptions, type OptionsOfRules } from '../model/rule-option.ts';
import { bySeverity, type Finding, type Severity } from '../model/rule.ts';

export type { FieldRule };

/** The decisions of a project for its pages. */
export type Decisions = {
  /** By the id of the rule; a rule that is `off` does not run. */
  readonly rules: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** By the id of the rule; what is absent has its default. */
  readonly options: OptionsOfRules;
  /** Alternative texts that are fine, whatever the rules think; `*` stands for any run of characters. */
  readonly allow: readonly string[];
  /** Globs of pictures that are decorative. */
  readonly decorative: readonly string[];
  /** How texts are to be; undefined where it is not set. */
  readonly style: HouseStyle | undefined;
  /** The meaning of `alt=""`; undefined where it is not set. */
  readonly emptyAlt: 'decorative' | 'missing' | undefined;
  /** The language of the pages, a BCP 47 tag or `auto`; undefined where the setting of the run decides. */
  readonly language: string | undefined;
};

/** Decisions for some pages: later overrides win, lists are joined. */
export type Override = Decisions & LocalLimits;

/** Everything in the configuration file about rules and images. */
export type Policy = Decisions & {
  readonly overrides: readonly Override[];
  /** Whether comments that silence other linters silence our rules on the same faults. */
  readonly otherComments: boolean;
  /** Sentences about settings that begin on a later day. */
  readonly upcoming: readonly string[];
  /** JSX components that show an image, in addition to the known ones. */
  readonly components: Components;
  /** What addresses are in the repository. */
  readonly addresses: readonly AddressRule[];
  /** Keys of front matter that name pictures, in addition to the known ones. */
  readonly frontMatter: FrontMatterKeys;
  /** Fields of data and of front matter that name pictures, in addition to the known ones. */
  readonly fields: readonly FieldRule[];
  /** Whether the pictures that the code of notebooks has put out are listed. */
  readonly notebookOutputs: boolean;
  /** What becomes of the images that programs write into pages. */
  readonly generatedParts: 'check' | 'skip' | undefined;
  /** Whether docstrings of Python are read. */
  readonly docstrings: boolean;
};

export const noDecisions: Decisions = {
  rules: {},
  options: {},
  allow: [],
  decorative: [],
  style: undefined,
  emptyAlt: undefined,
  language: undefined,
};

export const noPolicy: Policy = {
  ...noDecisions,
  overrides: [],
  otherComments: false,
  upcoming: [],
  components: {},
  addresses: [],
  frontMatter: {},
  fields: [],
  notebookOutputs: false,
  generatedParts: undefined,
  docstrings: false,
};

/** The decisions for one page, ready to be applied. */
export type PagePolicy = {
  /** The image with the decision of the project on whether it is decorative. */
  readonly view: (image: Image) => Image;
  /** How the texts of the page are to be. */
  readonly style: HouseStyle | undefined;
  /** What the project decided about options of rules. */
  readonly options: OptionsOfRules;
  readonly language: string | undefined;
  /** Whether the rule with this id runs. */
  readonly isAsked: (rule: string) => boolean;
  /** The findings that remain for an image from {@link PagePolicy.view}, most severe first. */
  readonly settle: (image: Image, findings: readonly Finding[]) => readonly Finding[];
};

/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
export function createPolicy(policy: Policy): (path: string) => PagePolicy {
  const overrides = policy.overrides.map((override) => ({ override, covers: matchSome(override.paths) }));
  const known = new Map<string, Verdicts>();
  const placesOf = placesWith(policy.addresses);
  return (path) => {
    const holds = overrides.map(({ covers }) => covers(path));
    const key = holds.map(Number).join('');
    const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
    const verdicts =
      known.get(key) ?? createVerdicts([policy, ...layers].reduce<Decisions>(mergedDecisions, noDecisions), placesOf);
    known.set(key, verdicts);
    return { ...verdicts, view: (image) => verdicts.view(image, path) };
  };
}

/** Decisions, and later ones that win over them; lists are joined. */
export function mergedDecisions(before: Decisions, after: Decisions): Decisions {
  return {
    rules: { ...before.rules, ...after.rules },
    options: mergedOptions(before.options, after.options),
    allow: [...before.allow, ...after.allow],
    decorative: [...before.decorative, ...after.decorative],
    style: mergedStyle(before.style, after.style),
    emptyAlt: after.emptyAlt ?? before.emptyAlt,
    language: after.language ?? before.language,
  };
}

/** The overrides that apply to one page, later ones win. */
export function overridesFor({ overrides }: Pick<Policy, 'overrides'>, path: string): readonly Override[] {
  return overrides.filter(({ paths }) => matchSome(paths)(path));
}

/** All decisions for one page, and the limits that overrides set there. */
export function decisionsFor(policy: Policy, path: string): Decisions & Pick<Override, 'limits'> {
  const layers = overridesFor(policy, path);
  const limits = layers.reduce<Override['limits']>(
    (all, one) => (one.limits ? { ...all, ...one.limits } : all),
    undefined,
  );
  return { ...[policy, ...layers].reduce<Decisions>(mergedDecisions, noDecisions), limits };
}

type Verdicts = Omit<PagePolicy, 'view'> & { readonly view: (image: Image, path: string) => Image };

function createVerdicts(
  { rules, options, allow, decorative, style, emptyAlt, language }: Decisions,
  placesOf: PlacesOf,
): Verdicts {
  const isFine = matchWords(allow);
  const decorates = matchSome(decorative);
  return {
    style,
    options,
    language,
    view(image, path) {
      if (image.alt.kind !== 'empty') return image;
      if (decorative.length > 0 && namesOf(image, path, placesOf).some(decorates)) {
        // The glob turns empty brackets into a decision; an empty `alt` is one already, or a role conflict overrules it.
        return image.emptyIsDecision ? image : { ...image, ...decoration };
      }
      return emptyAlt === 'missing' && image.decorative ? { ...image, ...noDecoration } : image;
    },
    isAsked: (rule) => rules[rule] !== 'off',
    settle(image, findings) {
      if (findings.length === 0 || (isWritten(image) && isFine(image.name ?? ''))) return [];
      return findings
        .flatMap((finding) => settled(finding, rules[finding.rule]))
        .map((finding) => (emptyAlt === 'missing' && image.alt.kind === 'empty' ? explained(finding) : finding))
        .toSorted(bySeverity);
    },
  };
}

const decoration = { decorative: true, markedDecorative: true } as const;
const noDecoration = { decorative: false, markedDecorative: false } as const;

/** A text that no parser reads as an image must be reported even if its words are good. */
function isWritten({ name, fault }: Image): boolean {
  return name !== undefined && fault === undefined;
}

function settled(finding: Finding, setting: Severity | 'off' | undefined): readonly Finding[] {
  if (setting === 'off') return [];
  return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}

/** The message of the rule offers an empty `alt` as a fix, which it is not under this policy. */
function explained(finding: Finding): Finding {
  if (finding.rule !== 'missing-alt') return finding;
  return {
    ...finding,
    message:
      'The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file.',
  };
}

/** The names that a glob can match: the address as it is written, and its possible paths in the repository. */
export function namesOf({ src }: Image, path: string, placesOf: PlacesOf): readonly string[] {
  return [src.replace(/[?#].*$/s, ''), ...placesOf(src, path)];
}
