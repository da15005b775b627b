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

/** What answers this page: a server, or the data of a report. Each call rejects with a sentence for the person. */
export type Api = {
  readonly state: () => Promise<State>;
  /** @param isAgain reads its file again first */
  readonly image: (id: string, isAgain: boolean) => Promise<ImageView>;
  readonly judge: (request: JudgeRequest) => Promise<Judgement>;
  readonly decide: (request: DecideRequest) => Promise<Decided>;
  readonly undo: () => Promise<Undone>;
  readonly again: (request: AgainRequest) => Promise<ImageView>;
  readonly ahead: (request: AheadRequest) => Promise<unknown>;
};
