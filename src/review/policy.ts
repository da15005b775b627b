import { candidates } from '../pictures/candidates.ts';
import { matchGlobs } from '../lib/globs.ts';
import { matchWords } from '../text/match-words.ts';
import type { Components } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import { bySeverity, type Finding, type Severity } from '../model/rule.ts';

/** What a project decided for its pages. */
export type Decisions = {
  /** By the id of the rule; what is `off` is not asked. */
  readonly rules: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** Alternative texts that are fine, whatever the rules think; `*` stands for any run of characters. */
  readonly allow: readonly string[];
  /** Globs of pictures that only decorate. */
  readonly decorative: readonly string[];
  /** What an `alt=""` means; undefined where nothing is said. */
  readonly emptyAlt: 'decorative' | 'missing' | undefined;
};

/** Decisions for some pages: those of later overrides win, lists grow. */
export type Override = Decisions & {
  /** Globs of documents. */
  readonly paths: readonly string[];
};

/** Everything that the configuration file says about rules and images. */
export type Policy = Decisions & {
  readonly overrides: readonly Override[];
  /** JSX components that show an image, besides those that are known. */
  readonly components: Components;
};

export const noDecisions: Decisions = { rules: {}, allow: [], decorative: [], emptyAlt: undefined };

export const noPolicy: Policy = { ...noDecisions, overrides: [], components: {} };

/** The decisions that hold for one page, ready to be applied. */
export type PagePolicy = {
  /** The image with what the project decided about its being decoration. */
  readonly view: (image: Image) => Image;
  /** Whether a rule is asked, by its id. */
  readonly isAsked: (rule: string) => boolean;
  /** What is left of the findings of an image that {@link PagePolicy.view} gave, most severe first. */
  readonly settle: (image: Image, findings: readonly Finding[]) => readonly Finding[];
};

/** The policy of each page, by the path of its document. What is worked out for one set of overrides serves all pages that have it. */
export function createPolicy(policy: Policy): (path: string) => PagePolicy {
  const overrides = policy.overrides.map((override) => ({ override, covers: matchSome(override.paths) }));
  const known = new Map<string, Verdicts>();
  return (path) => {
    const holds = overrides.map(({ covers }) => covers(path));
    const key = holds.map(Number).join('');
    const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
    const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce<Decisions>(merged, noDecisions));
    known.set(key, verdicts);
    return { ...verdicts, view: (image) => verdicts.view(image, path) };
  };
}

function merged(before: Decisions, after: Decisions): Decisions {
  return {
    rules: { ...before.rules, ...after.rules },
    allow: [...before.allow, ...after.allow],
    decorative: [...before.decorative, ...after.decorative],
    emptyAlt: after.emptyAlt ?? before.emptyAlt,
  };
}

type Verdicts = Omit<PagePolicy, 'view'> & { readonly view: (image: Image, path: string) => Image };

function createVerdicts({ rules, allow, decorative, emptyAlt }: Decisions): Verdicts {
  const isFine = matchWords(allow);
  const decorates = matchSome(decorative);
  return {
    view(image, path) {
      if (image.alt.kind !== 'empty') return image;
      if (decorative.length > 0 && namesOf(image, path).some(decorates)) {
        // Empty brackets become a decision by the glob; an empty `alt` is one, or a role conflict overrules it.
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

/** What no parser takes for an image stays so, however good its words are. */
function isWritten({ name, syntax }: Image): boolean {
  return name !== undefined && syntax !== 'malformed';
}

function settled(finding: Finding, setting: Severity | 'off' | undefined): readonly Finding[] {
  if (setting === 'off') return [];
  return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}

/** The rule takes an empty `alt` for a way out, which it is not under this policy. */
function explained(finding: Finding): Finding {
  if (finding.rule !== 'missing-alt') return finding;
  return {
    ...finding,
    message:
      'The alternative text is empty, and this project does not take that for a decision (empty-alt: missing). Say what the picture shows, or list it under decorative in the configuration file.',
  };
}

/** Like {@link matchGlobs}, but a list without a wish wants nothing. */
function matchSome(globs: readonly string[]): (path: string) => boolean {
  return globs.some((glob) => !glob.startsWith('!')) ? matchGlobs(globs) : () => false;
}

/** How a glob may mean a picture: as it is written, and where it may lie in the repository. */
function namesOf({ src }: Image, path: string): readonly string[] {
  return [src.replace(/[?#].*$/s, ''), ...candidates(src, path)];
}
