import type { IncomingHttpHeaders } from 'node:http';
import { fateOf, faultPlan, replyUnder } from './faults.ts';
import type { Answer, Incoming, Reply } from './http.ts';
import { json, jsonObject, problem } from './http.ts';
import type { Pass } from './limits.ts';
import { rateHeaders, rateLimit, tooManyRequests } from './limits.ts';
import type { Predictions } from './predictions.ts';
import type { Fault, RouteName, Settings } from './settings.ts';
import type { Uploads } from './uploads.ts';
import { modelCard, readCreate } from './validation.ts';

/** What a request turned out to be. */
export type Visit = {
  readonly route: RouteName | undefined;
  readonly counted: boolean;
  readonly reply: Promise<Reply>;
};

export type Parts = {
  readonly settings: Settings;
  readonly predictions: Predictions;
  readonly uploads: Uploads;
  readonly stopping: AbortSignal;
};

type Route = {
  readonly name: RouteName;
  readonly method: string;
  /** Its first group is the id. */
  readonly path: RegExp;
  /** Open to everyone, and outside the request limit. */
  readonly open?: true;
};

const routes: readonly Route[] = [
  { name: 'create', method: 'POST', path: /^\/v1\/prediction\/?$/ },
  { name: 'run', method: 'POST', path: /^\/v1\/prediction\/run\/?$/ },
  { name: 'poll', method: 'GET', path: /^\/v1\/prediction\/([^/]+)\/?$/ },
  { name: 'cancel', method: 'POST', path: /^\/v1\/prediction\/([^/]+)\/cancel\/?$/ },
  { name: 'presign', method: 'POST', path: /^\/v1\/upload\/presign\/?$/ },
  { name: 'delete', method: 'DELETE', path: /^\/v1\/files\/([^/]+)\/?$/ },
  { name: 'model', method: 'GET', path: /^\/v1\/model\/?$/, open: true },
  { name: 'put', method: 'PUT', path: /^\/storage\/([^/.]+)\.\w+$/, open: true },
  { name: 'download', method: 'GET', path: /^\/uploads\/([^/.]+)\.\w+$/, open: true },
];

/** Takes requests one after the other, each at its simulated time: path, key, request limit, planned fault, then the work itself. */
export function createRouter(parts: Parts): (request: Incoming, now: number) => Visit {
  const { settings, stopping } = parts;
  const admit = rateLimit(settings.requestsPerMinute);
  const nextFault = faultPlan(settings.faults);

  return (request, now) => {
    const { pathname } = request.url;
    const route = routes.find(({ method, path }) => method === request.method && path.test(pathname));
    if (route === undefined) return visit(undefined, false, problem(404, 'Not found'));
    const elsewhere = route.name === 'create' ? slashMismatch(pathname, settings) : undefined;
    if (elsewhere !== undefined) return visit(route.name, false, elsewhere);
    if (!route.open && !opens(request.headers, settings)) {
      return visit(route.name, false, problem(401, 'Invalid or missing API key'));
    }
    const counted = !route.open && (settings.countPolls || route.name !== 'poll');
    const pass = counted ? admit(now) : undefined;
    if (pass !== undefined && pass.waitMs > 0) {
      return visit(route.name, counted, tooManyRequests(settings, pass.waitMs));
    }

    const id = route.path.exec(pathname)?.[1] ?? '';
    const fault = nextFault(route.name);
    const work = () => answerTo(route.name, request, id, fault, parts);
    const clock = settings.clock.answering?.(request.headers) ?? settings.clock;
    const reply = replyUnder(fault, settings, { clock, stopping }, work);
    return { route: route.name, counted, reply: pass === undefined ? reply : reply.then(telling(settings, pass)) };
  };
}

/** Adds the headers about the limit to the answer to a counted call. */
function telling(settings: Settings, pass: Pass): (reply: Reply) => Reply {
  return (reply) =>
    reply === 'reset' ? reply : { ...reply, headers: { ...reply.headers, ...rateHeaders(settings, pass) } };
}

function visit(route: RouteName | undefined, counted: boolean, answer: Answer): Visit {
  return { route, counted, reply: Promise.resolve(answer) };
}

function slashMismatch(pathname: string, { slash, slashReject }: Settings): Answer | undefined {
  if (slash === 'both' || pathname.endsWith('/') === (slash === 'with')) return undefined;
  if (slashReject === '404') return problem(404, 'Not found');
  const location = slash === 'with' ? `${pathname}/` : pathname.slice(0, -1);
  return { status: 301, headers: { location }, body: '' };
}

function opens(headers: IncomingHttpHeaders, { auth, key }: Settings): boolean {
  const byApiKey = auth !== 'bearer' && headers['x-api-key'] === key;
  const byBearer = auth !== 'x-api-key' && headers.authorization === `Bearer ${key}`;
  return byApiKey || byBearer;
}

function answerTo(
  route: RouteName,
  request: Incoming,
  id: string,
  fault: Fault | undefined,
  { predictions, uploads }: Parts,
): Answer | Promise<Answer> {
  switch (route) {
    case 'create': {
      const input = readCreate(jsonObject(request));
      return 'prompt' in input ? predictions.create(input, fateOf(fault)) : input;
    }
    case 'run':
      return problem(400, `${modelCard.slug} does not support synchronous execution`);
    case 'poll':
      return predictions.poll(id);
    case 'cancel':
      return predictions.cancel(id);
    case 'presign':
      return uploads.presign(request);
    case 'put':
      return uploads.put(request, id);
    case 'download':
      return uploads.download(id);
    case 'delete':
      return uploads.remove(id);
    case 'model':
      return describeModel(request.url.searchParams.get('slug'));
  }
}

function describeModel(slug: string | null): Answer {
  if (slug === null || slug === '') return problem(400, 'slug parameter is required');
  return slug === modelCard.slug ? json(200, modelCard) : problem(404, 'Failed to fetch model: model not found');
}
