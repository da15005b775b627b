import type { Diagnosis } from '../../../doctor/diagnosis.ts';
import type { ProbeWorld } from '../../../doctor/world.ts';
import { isDraft, inSession, type Attempt, type Session } from '../../../doctor/session.ts';
import { common, readAll, remedyOf, stopped } from '../../../doctor/verdict.ts';
import type { RunSettings } from '../../../settings.ts';
import type { ProviderFacts } from '../../provider.ts';
import { gatherEachlabs, type EachlabsEvidence } from './evidence.ts';
import { ofKind, succeeded } from './exchanges.ts';
import { accessProbes } from './questions/access.ts';
import { billProbes } from './questions/bill.ts';
import { handoverProbes } from './questions/handover.ts';
import { limitProbes } from './questions/limits.ts';

/** Asks the API of Eachlabs. */
export function diagnoseEachlabs(
  provider: ProviderFacts,
  settings: RunSettings,
  world: ProbeWorld,
): Promise<Diagnosis> {
  return inSession(provider, settings, world, (session) => diagnosed(provider, session, settings, world));
}

async function diagnosed(
  { name }: ProviderFacts,
  session: Session,
  settings: RunSettings,
  world: ProbeWorld,
): Promise<Diagnosis> {
  const evidence = await gatherEachlabs(session, settings.imageTransport, world.progress);
  const probes = [...accessProbes, ...handoverProbes, ...limitProbes, ...billProbes];
  const works = ways(evidence, settings.imageTransport).some(isDraft);
  if (works && !isDraft(evidence.byDataUri) && !settings.allowUpload) session.context.note(needsConsent);
  return {
    ...common(name, session, readAll(probes, { ...evidence, settings })),
    works,
    remedy: works ? undefined : eachlabsRemedy(evidence, world.signal),
    predictions: ofKind(evidence.seen, 'create', 'run').filter(succeeded).length,
    costUsd: session.spentUsd(),
  };
}

const needsConsent =
  'Drafts work only with uploads: without `allow-private-image-upload: true` pictures of a private repository cannot reach the model.';

/** Attempts with a transport that the settings allow. A public address cannot be tried with test pictures. */
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
