import { createDrafter } from '../../src/drafts/index.ts';
import type { Drafts } from '../../src/model/draft.ts';
import type { Report } from '../../src/model/report.ts';
import { reviewWith } from '../github/reviewed.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import type { Eachlabs, Fault } from '../world/eachlabs.ts';
import { defaults, worldOn } from './world.ts';

/** Calls that a run makes to Eachlabs, and what it wants of each. */
export const calls = {
  create: 'ask for a draft',
  poll: 'ask what became of it',
  cancel: 'cancel one that takes too long',
  presign: 'ask where to put a picture',
  put: 'put it there',
  delete: 'delete it after use',
} as const;

export type Call = keyof typeof calls;

type Mishap = Exclude<Fault['do'], 'never-finish' | 'fail'>;

const status = (code: number, error: string, headers = {}): Mishap => ({ status: code, body: { error }, headers });

/** Everything that can happen to a call, by what it is called in the table. */
export const mishaps: Readonly<Record<string, Mishap>> = {
  '301': status(301, 'moved', { location: 'http://127.0.0.1:9/' }),
  '400': status(400, 'Invalid input for model'),
  '401': status(401, 'Invalid or missing API key'),
  '402': status(402, 'payment required'),
  '403': status(403, 'account locked'),
  '404': '404',
  '413': status(413, 'too large'),
  '422': status(422, 'invalid request body'),
  '429': '429',
  '429 for an hour': status(429, 'too many requests', { 'retry-after': '3600' }),
  '500': '500',
  '502': '502-html',
  '503': '503',
  'reset (not done)': 'reset-before',
  'reset (done)': 'reset-after',
  'half a JSON text': 'truncated-json',
  '200 and null': { status: 200, body: null },
  '200 and {}': { status: 200, body: {} },
  silence: 'silence',
  'body stalled': 'stalled-body',
  'a byte a second': 'trickle',
  'late by 30 s': 'slow',
};

export type Cell = { readonly mishap: string; readonly repetition: 'once' | 'always' };

export const cells: readonly Cell[] = Object.keys(mishaps).flatMap((mishap) => [
  { mishap, repetition: 'once' as const },
  { mishap, repetition: 'always' as const },
]);

/** The answer to an upload has no body that could be late. */
export function isPossible(call: Call, { mishap }: Cell): boolean {
  return call !== 'put' || !['half a JSON text', 'body stalled', 'a byte a second'].includes(mishap);
}

export type CellResult = {
  readonly exitCode: number;
  readonly drafted: number;
  /** Predictions that the API made, each of which may be billed. */
  readonly predictions: number;
  /** Of those, the ones that are still running when the run is over. */
  readonly running: number;
  readonly said: string;
  /** What no fault may lead to; empty when all is well. */
  readonly broken: readonly string[];
};

const images = 2;
const page = Array.from({ length: images }, (_, n) => `![](${n}.png)\n`).join('\n');

/** A review of a page with two pictures, whose drafts meet a fault. */
export async function playCell(call: Call, cell: Cell): Promise<CellResult> {
  const clock = createVirtualClock();
  const fault = { on: call, do: mishaps[cell.mishap], ...(cell.repetition === 'once' && { nth: 1 }) } as Fault;
  const endless: Fault = { on: 'create', do: 'never-finish' };
  const faults = call === 'cancel' ? [endless, fault] : [fault];
  // A long status, so that a byte a second takes longer than any limit.
  const server = await startEachlabs({ clock, latencyMs: 7000, faults, words: { queued: 'x'.repeat(400) } });
  try {
    const isUpload = ['presign', 'put', 'delete'].includes(call);
    const draft = createDrafter(
      {
        ...defaults,
        // Few polls of what never ends.
        requestsPerMinute: call === 'cancel' ? 10 : defaults.requestsPerMinute,
        apiBaseUrl: server.url,
        imageTransport: isUpload ? 'upload' : 'data-uri',
        allowUpload: isUpload,
      },
      worldOn(clock),
    );
    let drafts: Drafts | undefined;
    const report = await clock.run(
      reviewWith(page, async (wanted) => {
        drafts = await draft(wanted);
        return drafts;
      }),
    );
    return resultOf(report, drafts, server);
  } finally {
    await server.stop();
  }
}

/** Seconds of virtual time that two pictures take at most, whatever happens. */
const longestRunMs = 600_000;

function resultOf(report: Report, drafts: Drafts | undefined, server: Eachlabs): CellResult {
  const { ledger } = server;
  const running = ledger.filter(({ status }) => status === 'pending');
  const reasons = (drafts?.drafts ?? []).flatMap((draft) => (draft.status === 'failed' ? [draft.reason] : []));
  const notes = (drafts?.notes ?? []).filter((note) => !note.includes('unknown status'));
  const said = new Set([...reasons, ...notes].map(settled));
  const shown = JSON.stringify([report, drafts]);
  return {
    exitCode: report.verdict === 'pass' ? 0 : 1,
    drafted: report.images.filter(({ draft }) => draft?.status === 'ok').length,
    predictions: ledger.length,
    running: running.length,
    said: [...said].join(' '),
    broken: [
      ...(report.verdict === 'fail' && report.totals.missing === images ? [] : ['changed the verdict']),
      ...(shown.includes(server.settings.key) ? ['showed the key'] : []),
      ...(server.maxRequestsInAnyWindow() > 60 ? ['asked more often than it may'] : []),
      ...(ledger.length > 2 * images ? ['may have billed a picture more than twice'] : []),
      ...(reasons.length + report.drafts.drafted < images ? ['lost a picture without a reason'] : []),
      ...(server.clock.now() > longestRunMs ? [`took ${server.clock.now()} ms`] : []),
    ],
  };
}

/** Without ids, statuses and what the server says, and without the words of Node for a connection that broke, which change. */
function settled(sentence: string): string {
  return sentence
    .replaceAll(/ \(request [0-9a-f-]{36}\)/g, '')
    .replaceAll(/status \d{3}(?: \("[^"]*"\)| [^.]*)?/g, 'status …')
    .replaceAll(/read ECONNRESET|other side closed|terminated|fetch failed|socket hang up/g, 'the connection broke');
}
