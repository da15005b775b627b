import type { PageData } from '../../../model/html-page.ts';
import type { Decision, ElsewhereView, State } from '../../api.ts';
import type { Api } from '../contract.ts';
import { objectionTo, outcomeOf, savedFile, type Made } from './decisions.ts';
import { fixedLines, heardWith, itemOf, listedIn, viewOf, type Listed } from './images.ts';

/** Where decisions are kept between two visits. */
export type Memory = { readonly get: () => string | undefined; readonly set: (text: string) => void };

/** What answers the page of a report: the data of the file, and the decisions of this browser. Nothing is written. */
export type LocalApi = Api & {
  /** The decisions as a file. */
  readonly saved: () => string;
  /** The lines of the file with the draft that has this text; undefined where there is none. */
  readonly fixed: (id: string, text: string) => string | undefined;
};

/** @param data of the report */
export function createLocalApi(data: PageData, memory: Memory): LocalApi {
  const listed = listedIn(data);
  let made = madeBefore(memory.get(), listed);
  const byPicture = new Map<number, Listed[]>();
  for (const one of listed.values()) {
    const { picture } = one.image;
    if (picture !== undefined) byPicture.set(picture, [...(byPicture.get(picture) ?? []), one]);
  }

  function keep(now: readonly Made[]): void {
    made = now;
    memory.set(JSON.stringify(made));
  }
  function standing(id: string): Decision | undefined {
    return made.findLast((one) => one.id === id)?.decision;
  }
  function outcome({ id, image }: Listed) {
    const decision = standing(id);
    return decision && outcomeOf(decision, image);
  }
  function state(): State {
    const decided = new Map(made.map(({ id, decision }) => [id, decision]));
    const queue = [...listed.values()].map((one) => {
      const decision = decided.get(one.id);
      return itemOf(one, decision && outcomeOf(decision, one.image));
    });
    return {
      folder: '',
      queue: queue.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
      coverage: { before: data.coverage, now: data.coverage },
      drafting: { status: 'off' },
      rules: {},
      journal: undefined,
      msPerImage: undefined,
      changedFiles: [],
      canUndo: made.length > 0,
      notes: [],
    };
  }
  function find(id: string): Listed {
    const one = listed.get(id);
    if (one === undefined) throw new Error('The report has no such image.');
    return one;
  }
  function view(id: string) {
    const one = find(id);
    const others = one.image.picture === undefined ? [] : (byPicture.get(one.image.picture) ?? []);
    const elsewhere = others.filter((other) => other !== one).map((other) => elsewhereView(other, outcome(other)));
    return viewOf(one, data, elsewhere, outcome(one));
  }

  return {
    state: () => Promise.resolve(state()),
    image: async (id) => Promise.resolve(view(id)),
    judge: ({ id, alt }) => Promise.resolve({ findings: undefined, heard: heardWith(find(id), alt.trim()) }),
    decide({ targets, decision }) {
      const number = 1 + (made.at(-1)?.number ?? 0);
      const results = targets.map(({ id }) => {
        const { file, image } = find(id);
        const reason = objectionTo(image, decision);
        if (reason !== undefined) return { id, status: 'refused', reason } as const;
        return { id, status: 'done', file, line: image.line } as const;
      });
      const fresh = results.flatMap(({ id, status }) => (status === 'done' ? [{ id, number, decision }] : []));
      // A decision about an image replaces the one before, which Undo brings back.
      keep([...made, ...fresh]);
      return Promise.resolve({ results, state: state() });
    },
    undo() {
      const last = made.at(-1)?.number;
      const ids = made.filter(({ number }) => number === last).map(({ id }) => id);
      keep(made.filter(({ number }) => number !== last));
      return Promise.resolve({ ids, reason: undefined, state: state() });
    },
    again: ({ id }) => Promise.resolve(view(id)),
    ahead: () => Promise.resolve({}),
    fixed(id, text) {
      const one = find(id);
      return one.image.draft?.alt === text ? fixedLines(one) : undefined;
    },
    saved: () => savedFile([...new Map(made.map((one) => [one.id, one])).values()], listed),
  };
}

const order = ['error', 'warning', 'info'] as const;

function elsewhereView({ id, file, image }: Listed, outcome: unknown): ElsewhereView {
  return {
    id,
    seen: '',
    file,
    line: image.line,
    alt: image.alt,
    decorative: image.isDecorative === true,
    isOpen: outcome === undefined,
  };
}

/** Decisions of an earlier visit. What is no such decision is dropped: other files of this browser may write there, too. */
function madeBefore(text: string | undefined, listed: ReadonlyMap<string, Listed>): readonly Made[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is Made => isMade(one) && listed.has(one.id)) : [];
  } catch {
    return [];
  }
}

function isMade(one: unknown): one is Made {
  if (typeof one !== 'object' || one === null || !('id' in one && 'number' in one && 'decision' in one)) return false;
  const { id, number, decision } = one;
  if (typeof id !== 'string' || typeof number !== 'number') return false;
  if (typeof decision !== 'object' || decision === null || !('kind' in decision)) return false;
  if (decision.kind === 'describe') return 'alt' in decision && typeof decision.alt === 'string';
  if (decision.kind === 'ignore') return 'reason' in decision && typeof decision.reason === 'string';
  return decision.kind === 'decorative' || decision.kind === 'skip';
}
