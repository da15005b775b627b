import type { IncomingHttpHeaders } from 'node:http';

/** A request whose body has arrived. */
export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Nothing of it comes, the headers and half of the body, or a byte a second. Needs a clock that tells calls apart. */
  readonly pace?: Pace;
};

export type Pace = 'silence' | 'stalled-body' | 'trickle';

/** An answer, or a connection that is torn down without one. */
export type Reply = Answer | 'reset';

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The usual error body. */
export function problem(status: number, error: string): Answer {
  return json(status, { error });
}

/** The object in a JSON body; undefined when the request does not carry one. */
export function jsonObject({ headers, body }: Incoming): Readonly<Record<string, unknown>> | undefined {
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return undefined;
  const value = parse(new TextDecoder().decode(body));
  return isObject(value) ? value : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
