import type { Diagnosis } from '../../../doctor/diagnosis.ts';
import type { ProbeWorld } from '../../../doctor/world.ts';
import { isDraft, inSession, type Session } from '../../../doctor/session.ts';
import { common, readAll, remedyOf, stopped } from '../../../doctor/verdict.ts';
import type { RunSettings } from '../../../settings.ts';
import type { ProviderFacts } from '../../provider.ts';
import { gatherOpenai, openaiProbes, type OpenaiEvidence } from './evidence.ts';

/** Asks an OpenAI-compatible endpoint. */
export function diagnoseOpenai(provider: ProviderFacts, settings: RunSettings, world: ProbeWorld): Promise<Diagnosis> {
  return inSession(provider, settings, world, (session) => diagnosed(provider, session, settings, world));
}

async function diagnosed(
  { name }: ProviderFacts,
  session: Session,
  settings: RunSettings,
  world: ProbeWorld,
): Promise<Diagnosis> {
  const evidence = await gatherOpenai(session, world.progress);
  const works = isDraft(evidence.draft);
  return {
    ...common(name, session, readAll(openaiProbes, { ...evidence, settings })),
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
