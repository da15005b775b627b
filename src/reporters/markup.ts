import { oneLine } from '../lib/escape-controls.ts';

/**
 * Untrusted text for an element or a quoted attribute of HTML and XML, on one line. Control characters are shown as escapes;
 * noncharacters, which XML 1.0 does not allow, are dropped. `##[` is broken up, because the runner takes it for a command where the
 * output goes to a log (actions/runner, ActionCommand.cs).
 */
export function markup(text: string): string {
  return oneLine(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"']|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}
