import type { DraftSettings } from '../contract.ts';
import { providers } from '../providers/index.ts';
import type { EachlabsEvidence } from './eachlabs.ts';
import { gatherEachlabs, isDraft } from './eachlabs.ts';
import type { OpenaiEvidence } from './openai.ts';
import { gatherOpenai, openaiProbes } from './openai.ts';
import type { Advice, Learned, Probe } from './probe.ts';
import { accessProbes } from './questions/access.ts';
import { billProbes } from './questions/bill.ts';
import { handoverProbes } from './questions/handover.ts';
import { limitProbes } from './questions/limits.ts';
import { ofKind, succeeded } from './reading.ts';
import type { Attempt, ProbeWorld, Session } from './session.ts';
import { limits, openSession } from './session.ts';

/** What a provider turned out to do. */
export type Diagnosis = {
  readonly provider: string;
  readonly model: string;
  /** Drafts can be had with the settings as they are. */
  readonly works: boolean;
  /** What is wrong and what to do about it; undefined when drafts work. */
  readonly remedy: string | undefined;
  readonly rows: readonly Row[];
  readonly advice: readonly Advice[];
  /** Predictions that were created, and requests of all kinds. */
  readonly predictions: number;
  readonly requests: number;
  /** USD by the provider's own figures; undefined where it names none. */
  readonly costUsd: number | undefined;
  readonly notes: readonly string[];
};

export type Row = { readonly id: string; readonly question: string } & Pick<Learned, 'answer' | 'seen'>;

/** Asks the provider what its documentation leaves open. The pictures are our own: none of the user's is sent. */
export async function diagnose(settings: DraftSettings, world: ProbeWorld): Promise<Diagnosis> {
  const session = openSession(settings, world);
  try {
    return settings.provider === 'eachlabs'
      ? await diagnoseEachlabs(session, settings, world)
      : await diagnoseOpenai(session, settings, world);
  } finally {
    session.end();
  }
}

/** What asking takes, to be said before. */
export function announcement({ provider, model }: Pick<DraftSettings, 'provider' | 'model'>): string {
  const entry = providers[provider];
  const cost =
    provider === 'eachlabs'
      ? `${limits.predictions} predictions at most, about $0.04 and at most $${limits.costUsd.toFixed(2)} at the published price`
      : 'one draft, at the price of the endpoint';
  return `Asking ${provider} with ${model ?? entry.model}: ${cost}. It is shown pictures that are drawn here, none of yours. Ctrl+C ends it.`;
}

async function diagnoseEachlabs(session: Session, settings: DraftSettings, world: ProbeWorld): Promise<Diagnosis> {
  const evidence = await gatherEachlabs(session, settings.imageTransport, world.progress);
  const probes = [...accessProbes, ...handoverProbes, ...limitProbes, ...billProbes];
  const works = ways(evidence, settings.imageTransport).some(isDraft);
  if (works && !isDraft(evidence.byDataUri) && !settings.allowUpload) session.desk.note(needsConsent);
  return {
    ...common(session, settings, read(probes, { ...evidence, settings })),
    works,
    remedy: works ? undefined : eachlabsRemedy(evidence, world.signal),
    predictions: ofKind(evidence.seen, 'create', 'run').filter(succeeded).length,
    costUsd: session.spentUsd(),
  };
}

const needsConsent =
  'Drafts came by upload alone: without `allow-private-image-upload: true` pictures of a private repository have no way to the model.';

/** Drafts that came in a way that the settings allow. A public address cannot be tried with pictures of our own. */
function ways({ byDataUri, byUpload }: EachlabsEvidence, transport: string): readonly (Attempt | undefined)[] {
  if (transport === 'data-uri') return [byDataUri];
  return transport === 'upload' ? [byUpload] : [byDataUri, byUpload];
}

function eachlabsRemedy({ card, byDataUri, byUpload }: EachlabsEvidence, { aborted }: AbortSignal): string {
  if (aborted) return stopped;
  if (card.kind !== 'answer') {
    return 'The API could not be reached. Check the network, the proxy and `api-base-url`.';
  }
  if (isDraft(byUpload)) return 'The API refuses pictures inside the request. Set `image-transport: upload`.';
  if (isDraft(byDataUri)) return 'The API refuses uploads. Set `image-transport: auto`.';
  return remedyOf(byUpload ?? byDataUri);
}

async function diagnoseOpenai(session: Session, settings: DraftSettings, world: ProbeWorld): Promise<Diagnosis> {
  const evidence = await gatherOpenai(session, world.progress);
  const works = isDraft(evidence.draft);
  return {
    ...common(session, settings, read(openaiProbes, { ...evidence, settings })),
    works,
    remedy: works ? undefined : openaiRemedy(evidence, world.signal),
    predictions: works ? 1 : 0,
    costUsd: undefined,
  };
}

function openaiRemedy({ models, draft, model }: OpenaiEvidence, { aborted }: AbortSignal): string {
  if (aborted) return stopped;
  if (models.kind === 'answer') return `${remedyOf(draft)} Check that the endpoint has \`${model}\`.`;
  return 'The endpoint could not be reached. Start it, for Ollama with `ollama serve`, or check `api-base-url`.';
}

const stopped = 'Asking ended before a draft came back. Run it once more.';

function remedyOf(attempt: Attempt | undefined): string {
  if (attempt === undefined) return '`max-cost-usd` leaves no room for a draft. Raise it.';
  const { answer } = attempt;
  if (answer.status === 'stopped') return stopped;
  return answer.status === 'ok' ? 'The model gave an answer without words. Try another `model`.' : answer.reason;
}

type Read = { readonly rows: readonly Row[]; readonly advice: readonly Advice[] };

function read<E>(probes: readonly Probe<E>[], evidence: Parameters<Probe<E>['read']>[0]): Read {
  const learned = probes.map((probe) => ({ probe, ...probe.read(evidence) }));
  return {
    rows: learned.map(({ probe: { id, question }, answer, seen }) => ({ id, question, answer, seen })),
    advice: learned.flatMap(({ advice = [] }) => advice),
  };
}

function common(session: Session, { provider }: DraftSettings, { rows, advice }: Read) {
  const { model } = session.settings;
  return { provider, model, rows, advice, requests: session.desk.sender.sent(), notes: session.notes() };
}
