import { groupBy } from '../../lib/group-by.ts';
import type { Entry } from '../../workbench/journal.ts';

/** What became of drafts. */
export type Tally = {
  readonly accepted: number;
  /** Taken, with other words in the end. */
  readonly edited: number;
  /** Shown, and not taken when the image was decided on. */
  readonly refused: number;
};

export type NamedTally = Tally & { readonly name: string };

/** What people did with drafts in the workbench. */
export type DraftStats = Tally & {
  readonly byRule: readonly NamedTally[];
  readonly bySource: readonly NamedTally[];
  /** Of drafts of a model alone: by the kind of picture that the question was for. */
  readonly byKind: readonly NamedTally[];
  /** Of drafts of a model alone: by the model, and the version of the questions. */
  readonly byPrompt: readonly NamedTally[];
  /** Images that were decided on without a draft, and those that were left. */
  readonly without: {
    readonly written: number;
    readonly decorative: number;
    readonly ignored: number;
    readonly skipped: number;
  };
};

type Fate = { readonly draft: Draft; readonly rule: string; readonly outcome: keyof Tally };
type Draft = NonNullable<Entry['draft']>;

/** Counts decisions, each image of one for itself. @param entries those that count */
export function draftStats(entries: readonly Entry[]): DraftStats {
  const fates = entries.flatMap(fatesOf);
  const ofModel = fates.filter(({ draft }) => draft.source === 'caption');
  const without = (outcome: Entry['outcome']) =>
    entries.filter((entry) => entry.outcome === outcome && entry.draft === undefined).length;
  return {
    ...tally(fates),
    byRule: by(fates, ({ rule }) => rule),
    bySource: by(fates, ({ draft }) => draft.source),
    byKind: by(ofModel, ({ draft }) => draft.by?.kind ?? 'unknown'),
    byPrompt: by(ofModel, ({ draft }) =>
      draft.by === undefined ? 'unknown' : `${draft.by.model}, prompt ${draft.by.prompt}`,
    ),
    without: {
      written: without('written'),
      decorative: without('decorative'),
      ignored: without('ignored'),
      skipped: without('skipped'),
    },
  };
}

function fatesOf({ rule, outcome, draft, refused }: Entry): readonly Fate[] {
  const taken: readonly Fate[] =
    draft === undefined ? [] : [{ draft, rule, outcome: outcome === 'edited' ? 'edited' : 'accepted' }];
  return [...taken, ...refused.map((one): Fate => ({ draft: one, rule, outcome: 'refused' }))];
}

function tally(fates: readonly Fate[]): Tally {
  const number = (outcome: keyof Tally) => fates.filter((fate) => fate.outcome === outcome).length;
  return { accepted: number('accepted'), edited: number('edited'), refused: number('refused') };
}

/** The most drafts first. */
function by(fates: readonly Fate[], nameOf: (fate: Fate) => string): readonly NamedTally[] {
  return [...groupBy(fates, nameOf)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([name, list]) => ({ name, ...tally(list) }));
}
