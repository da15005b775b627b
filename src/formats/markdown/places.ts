import type { Nodes } from 'mdast';
import type { Span } from '../../model/text.ts';

/** The place of a node. */
export function offsets({ position }: Nodes): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
