import type { ProviderEntry } from '../providers/index.ts';

export type { Diagnosis } from './diagnosis.ts';

/** The effort and the cost of asking, to be shown before it starts. */
export function announcement({ name, model: usual, askingTakes }: ProviderEntry, model = usual): string {
  return `Asking ${name} with ${model}: ${askingTakes}. It gets test pictures that are drawn here, none of yours. Ctrl+C stops it.`;
}
