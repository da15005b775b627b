import type { PostedDraft } from '../../model/reviewed-image.ts';

/** Drafts with the same words for different pictures, of which at least one was withheld. */
export type Repetition = {
  /** See `wordsMark`. */
  readonly words: string;
  /** The findings of their images. */
  readonly ids: readonly string[];
};

/** What the marker at the head of one of our comments says; it stays when people edit the text. */
export type Marker = {
  /** Ids of the findings that the comment reports, or the digest of a summary. */
  readonly id?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  /** The drafts in the comment. */
  readonly drafts: readonly PostedDraft[];
  readonly repetitions: readonly Repetition[];
  /** Commands of people that the comment answers. */
  readonly answers?: readonly string[] | undefined;
};

export function formatMarker({ id, summary, drafts, repetitions, answers }: Marker): string {
  const fields = [
    ...(id === undefined ? [] : [`id=${id.join(',')}`]),
    ...(summary === undefined ? [] : [`summary=${summary}`]),
    ...(drafts.length === 0 ? [] : [`drafts=${drafts.map(({ words, picture }) => `${words}.${picture}`).join(',')}`]),
    ...(repetitions.length === 0
      ? []
      : [`same=${repetitions.map(({ words, ids }) => [words, ...ids].join('.')).join(',')}`]),
    ...(answers === undefined ? [] : [`answers=${answers.join(',')}`]),
  ];
  return `<!-- alt-text-review:v1 ${fields.join(' ')} -->`;
}

/** The marker of `body`; undefined when it has none. The caller has to check the author as well: anyone can paste one. */
export function readMarker(body: string): Marker | undefined {
  const [, text] = /^<!-- alt-text-review:v1 ([a-z0-9=.,]+(?: [a-z0-9=.,]+)*) -->/.exec(body) ?? [];
  if (text === undefined) return undefined;
  const fields = new Map(
    text.split(' ').map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]),
  );
  const lists = (name: string) => (fields.get(name)?.split(',') ?? []).map((item) => item.split('.'));
  const id = lists('id').flat();
  const [summary] = lists('summary').flat();
  const answers = lists('answers').flat();
  if (![...id, ...answers, ...(summary === undefined ? [] : [summary])].every(isMark)) return undefined;
  if (id.length + answers.length === 0 && summary === undefined) return undefined;
  return {
    id: id.length === 0 ? undefined : id,
    summary,
    drafts: lists('drafts').flatMap(([words = '', picture = '', ...rest]) =>
      rest.length === 0 && isMark(words) && isMark(picture) ? [{ words, picture }] : [],
    ),
    repetitions: lists('same').flatMap(([words = '', ...ids]) =>
      [words, ...ids].every(isMark) ? [{ words, ids }] : [],
    ),
    ...(answers.length > 0 && { answers }),
  };
}

function isMark(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}
