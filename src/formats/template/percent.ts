import type { DialectImage } from '../dialects/dialect.ts';
import { until } from './ends.ts';
import type { Scan } from './region.ts';
import { createScan, type Mark } from './scan.ts';

/** The scan of a language between `<%` and `%>`: Ruby, Elixir, JavaScript. */
export function createPercentScan(imagesIn: (code: string, start: number) => readonly DialectImage[]): Scan {
  return createScan({ openings: /<%!--|<%[%#]?/g, markOf: (opening) => marks[opening], imagesIn });
}

const marks: Readonly<Partial<Record<string, Mark>>> = {
  '<%!--': { kind: 'comment', end: until('--%>') },
  '<%#': { kind: 'comment', end: until('%>') },
  '<%%': { kind: 'literal', end: until('%') },
  '<%': { kind: 'code', end: until('%>') },
};
