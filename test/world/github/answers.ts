/** What goes back over the wire. Bytes go as they are, everything else as JSON; undefined is no body. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers, body };
}

/** GitHub's shape of an error. `errors` is an array of strings, or of objects on some routes. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  const body = { message, ...(errors && { errors }), documentation_url: documentation, status: String(status) };
  return { status, body };
}

const documentation = 'https://docs.github.com/rest';

export const notFound = refusal(404, 'Not Found');

/** 422 as the review routes say it: all complaints in one string, joined as a sentence. */
export function unprocessable(problems: readonly string[]): Answer {
  return refusal(422, 'Unprocessable Entity', [sentence([...new Set(problems)])]);
}

function sentence(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

/** One page of `items`, with the `Link` header that leads to the others. */
export function page(items: readonly unknown[], query: URLSearchParams, url: string): Answer {
  const perPage = Math.min(positive(query.get('per_page'), 30), 100);
  const current = positive(query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number, rel: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(number));
    return `<${url}?${target.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  const body = items.slice((current - 1) * perPage, current * perPage);
  return ok(body, links.length > 0 ? { link: links.join(', ') } : {});
}

function positive(text: string | null, fallback: number): number {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : fallback;
}
