import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { findingsFor } from '../review/trial.ts';
import type { PagePolicy } from '../review/policy.ts';
import { plainLine } from '../text/plain.ts';
import type { LoadPicture } from '../model/picture.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Decided, ImageView, Judgement, State, Undone } from './api.ts';
import { decide } from './decide.ts';
import type { ModelDrafts } from './model-drafts.ts';
import { idOf, seenOf } from './pages.ts';
import { againRequest, aheadRequest, decideRequest, judgeRequest } from './requests.ts';
import type { Session } from './session.ts';
import { refresh } from './session.ts';
import { changedFiles, coverageOf, paceOf, queueOf } from './state.ts';
import { undo } from './undo.ts';
import { findingView, heardWith, viewOf, type ViewOptions } from './view.ts';

/** What the routes answer from. */
export type Workbench = {
  readonly session: Session;
  readonly drafts: ModelDrafts;
  readonly policyOf: (path: string) => PagePolicy;
  readonly loadPicture: LoadPicture;
  /** The model, as people know it. */
  readonly model: string;
  /** What stays the same in a run. */
  readonly facts: Pick<State, 'folder' | 'rules' | 'journal' | 'notes'> & {
    readonly coverageBefore: number;
    readonly since: string;
  };
};

/** An answer to our page, or a picture. */
export type Answer =
  | { readonly kind: 'json'; readonly status: 200 | 400 | 404 | 405; readonly body: unknown }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: 'none' };

export type Routes = {
  /** @param body what was sent, if it was JSON */
  readonly api: (method: string, path: string, query: URLSearchParams, body: unknown) => Promise<Answer>;
  readonly picture: (path: string) => Promise<Answer>;
};

/** @param key of the run: addresses of pictures are signed with it, because an `img` cannot send it */
export function createRoutes(workbench: Workbench, key: string): Routes {
  const { session, drafts, facts, policyOf } = workbench;
  const { pages, journal } = session;
  // One decision after the other: two tabs, or a hand that is quick, must not write a file at once.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const sign = (reviewed: ReviewedImage) =>
    createHmac('sha256', key)
      .update(`${idOf(reviewed)} ${seenOf(reviewed)}`)
      .digest('hex')
      .slice(0, 32);
  const options: ViewOptions = {
    pages,
    journal,
    drafts,
    model: workbench.model,
    picture: (reviewed) =>
      reviewed.image.src === ''
        ? { reason: 'The image has no address.' }
        : { address: `/picture/${idOf(reviewed)}.${sign(reviewed)}` },
  };
  const state = (): State => ({
    folder: facts.folder,
    queue: queueOf(pages, journal, session.draftsFor),
    coverage: { before: facts.coverageBefore, now: coverageOf(pages) },
    drafting: drafts.state(),
    rules: facts.rules,
    journal: facts.journal,
    msPerImage: paceOf(journal.entries(), facts.since),
    changedFiles: changedFiles(journal),
    canUndo: journal.live().length > 0,
    notes: facts.notes,
  });

  const get: Readonly<Record<string, (query: URLSearchParams) => Promise<Answer>>> = {
    '/api/state': () => Promise.resolve(json(state())),
    '/api/image': async (query) => {
      const known = pages.find(query.get('id') ?? '');
      if (known === undefined) return unknown;
      // Somebody may have the file open in an editor.
      if (query.get('read') === 'again') await inTurn(() => refresh(session, known.document));
      const reviewed = pages.find(idOf(known));
      return reviewed === undefined ? unknown : json(viewOf(reviewed, options) satisfies ImageView);
    },
  };

  const post: Readonly<Record<string, (body: unknown) => Promise<Answer>>> = {
    '/api/judge': (body) =>
      withBody(judgeRequest, body, ({ id, alt }) => {
        const reviewed = pages.find(id);
        if (reviewed === undefined) return unknown;
        const text = plainLine(alt);
        const findings = text === '' ? [] : findingsFor(reviewed, policyOf(reviewed.document.path), text);
        return json({ findings: findings.map(findingView), heard: heardWith(reviewed, text) } satisfies Judgement);
      }),
    '/api/decide': (body) =>
      withBody(decideRequest, body, async ({ targets, decision }) => {
        const results = await inTurn(() => decide(session, targets, decision));
        return json({ results, state: state() } satisfies Decided);
      }),
    '/api/undo': () => inTurn(() => undo(session)).then((done) => json({ ...done, state: state() } satisfies Undone)),
    '/api/again': (body) =>
      withBody(againRequest, body, ({ id, hint }) => {
        const reviewed = pages.find(id);
        if (reviewed === undefined) return unknown;
        drafts.again(reviewed, plainLine(hint));
        return json(viewOf(reviewed, options) satisfies ImageView);
      }),
    '/api/ahead': (body) =>
      withBody(aheadRequest, body, ({ ids }) => {
        drafts.ahead(ids.flatMap((id) => pages.find(id) ?? []));
        return json({});
      }),
  };

  return {
    async api(method, path, query, body) {
      const route = method === 'GET' ? get[path] : undefined;
      if (route !== undefined) return route(query);
      return (method === 'POST' ? post[path]?.(body) : undefined) ?? unknown;
    },
    async picture(path) {
      const [, id = '', signature] = /^\/picture\/([0-9a-f]{16})\.([0-9a-f]{32})$/.exec(path) ?? [];
      const reviewed = pages.find(id);
      if (reviewed === undefined || signature !== sign(reviewed)) return { kind: 'none' };
      const picture = await workbench.loadPicture(reviewed.image.src, reviewed.document.path);
      return picture.status === 'bytes'
        ? { kind: 'picture', bytes: picture.bytes, mediaType: picture.mediaType }
        : {
            kind: 'json',
            status: 404,
            body: { reason: picture.status === 'unavailable' ? picture.reason : elsewhere },
          };
    },
  };
}

const elsewhere = 'The picture is on another site, and nothing is loaded from there.';
const unknown: Answer = { kind: 'json', status: 404, body: { reason: 'There is nothing at this address.' } };

function json(body: unknown): Answer {
  return { kind: 'json', status: 200, body };
}

async function withBody<Body>(
  shape: z.ZodType<Body>,
  body: unknown,
  work: (body: Body) => Answer | Promise<Answer>,
): Promise<Answer> {
  const read = shape.safeParse(body);
  if (read.success) return work(read.data);
  return { kind: 'json', status: 400, body: { reason: z.prettifyError(read.error) } };
}
