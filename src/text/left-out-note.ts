import { leftOutCount, leftOutFiles, leftOutSentence } from './left-out.ts';
import type { Report } from '../model/report.ts';

/** What was left out, for people: a sentence that shows beside the verdict. */
export type LeftOutNote = {
  readonly sentence: string;
  /** For a headline: `619 .rst files left out`. */
  readonly phrase: string;
  /** Whether more documents were left out than read: then the verdict says little, and readers have to know that first. */
  readonly isLoud: boolean;
};

/** What to say about files that look like documents and that no format reads; undefined where there are none. */
export function leftOutNote({ leftOut, totals }: Pick<Report, 'leftOut' | 'totals'>): LeftOutNote | undefined {
  if (leftOut.length === 0) return undefined;
  const documents = leftOut.filter(({ isCode }) => !isCode);
  const isLoud = leftOutCount(documents) > totals.documents;
  return {
    sentence: leftOutSentence(leftOut),
    phrase: `${leftOutFiles(isLoud ? documents : leftOut)} left out`,
    isLoud,
  };
}

/** What was left out in outputs that know findings in files alone: one about the folder of the run. */
export const leftOutPlace = { rule: 'left-out', path: '.' } as const;

/** As severe as the doubt that it casts on the verdict. */
export function leftOutSeverity({ isLoud }: LeftOutNote): 'warning' | 'info' {
  return isLoud ? 'warning' : 'info';
}
