import type { OutputShape } from './settings.ts';

/** The `output` of a successful prediction. */
export function shapeOutput(text: string, shape: OutputShape): unknown {
  return shapes[shape](text);
}

const shapes: Record<OutputShape, (text: string) => unknown> = {
  chunks,
  string: (text) => text,
  'json-string': (text) => JSON.stringify(chunks(text)),
  object: (text) => ({ text }),
  null: () => null,
  empty: () => [],
};

/** Words that each carry the space after them, as on the model's page. */
function chunks(text: string): readonly string[] {
  return text.match(/\s*\S+\s?|\s+/g) ?? [];
}
