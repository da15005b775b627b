import type {
  AgainRequest,
  AheadRequest,
  Decided,
  DecideRequest,
  ImageView,
  Judgement,
  JudgeRequest,
  State,
  Undone,
} from '../api.ts';
import type { Answer, Routes } from '../routes.ts';

/** The routes of the page, asked from this process: there is one way to decide, and one that writes. */
export type Client = {
  readonly state: () => Promise<State>;
  /** @param isAgain whether its file is read again; @returns undefined when it is gone */
  readonly image: (id: string, isAgain: boolean) => Promise<ImageView | undefined>;
  readonly picture: (address: string) => Promise<Answer>;
  readonly judge: (request: JudgeRequest) => Promise<Judgement>;
  readonly decide: (request: DecideRequest) => Promise<Decided>;
  readonly undo: () => Promise<Undone>;
  readonly again: (request: AgainRequest) => Promise<ImageView>;
  readonly ahead: (request: AheadRequest) => Promise<unknown>;
};

export function clientOf({ api, picture }: Routes): Client {
  const none = new URLSearchParams();
  return {
    state: async () => bodyOf(await api('GET', '/api/state', none, undefined)) as State,
    image: async (id, isAgain) => {
      const query = new URLSearchParams({ id, ...(isAgain && { read: 'again' }) });
      const answer = await api('GET', '/api/image', query, undefined);
      return answer.kind === 'json' && answer.status === 404 ? undefined : (bodyOf(answer) as ImageView);
    },
    picture,
    judge: async (request) => bodyOf(await post('judge', request)) as Judgement,
    decide: async (request) => bodyOf(await post('decide', request)) as Decided,
    undo: async () => bodyOf(await post('undo', {})) as Undone,
    again: async (request) => bodyOf(await post('again', request)) as ImageView,
    ahead: async (request) => bodyOf(await post('ahead', request)),
  };

  function post(name: string, body: unknown): Promise<Answer> {
    return api('POST', `/api/${name}`, none, body);
  }
}

/** What a route says, whose type is that of the page. @throws Error for a request that it refuses, with its reason */
function bodyOf(answer: Answer): unknown {
  if (answer.kind === 'json' && answer.status === 200) return answer.body;
  const body = answer.kind === 'json' ? (answer.body as { readonly reason?: string }) : {};
  throw new Error(body.reason ?? 'There is no such answer.');
}
