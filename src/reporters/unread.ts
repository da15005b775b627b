import { homepage } from '../text/homepage.ts';
import type { Report } from '../model/report.ts';
import { count } from '../lib/count.ts';

/** `2 files could not be read` */
export function unreadTitle(files: Report['skipped']): string {
  return `${count(files.length, 'file')} could not be read`;
}

/** `1 file not read, accepted by the baseline` */
export function acceptedTitle(files: Report['skipped']): string {
  return `${count(files.length, 'file')} not read, accepted by the baseline`;
}

/** As severe as the finding that it may hide, unless the settings only want to know. */
export function unreadSeverity({ unread }: Pick<Report, 'unread'>): 'error' | 'warning' {
  return unread === 'fail' ? 'error' : 'warning';
}

/** What may be done about any of them, besides the remedy in the reason. */
export const unreadRemedy =
  'Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes.';

/** The page about the setting. */
export const unreadPage = `${homepage}/blob/main/docs/configuration.md#unread`;
