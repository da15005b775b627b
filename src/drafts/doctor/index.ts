import type { ProviderEntry } from '../providers/index.ts';

export type { Diagnosis } from './diagnosis.ts';

/** What asking takes, to be said before. */
export function announcement({ name, model: usual, askingTakes }: ProviderEntry, model = usual): string {
  return `Asking ${name} with ${model}: ${askingTakes}. It is shown pictures that are drawn here, none of yours. Ctrl+C ends it.`;
}
