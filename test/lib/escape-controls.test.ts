import { expect, test } from 'vitest';
import { escapeWorkflowCommands } from '../../src/lib/escape-workflow-commands.ts';
import { oneLine, escapeControls } from '../../src/lib/escape-controls.ts';

test.each([
  ['plain, Ünïcode, 日本', 'plain, Ünïcode, 日本'],
  ['\u001b[31m', '\\x1b[31m'],
  ['a\nb\tc', 'a\\x0ab\\x09c'],
  ['\u202eabc', '\\u202eabc'],
  ['\ud800', '\\ud800'],
  ['\u{e0041}', '\\u{e0041}'],
  ['👩\u200d💻', '👩\u200d💻'],
])('%j is shown as %s', (text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test('one line has one space where there were breaks', () => {
  expect(oneLine('a \r\n\t b')).toBe('a b');
});

test.each([
  ['::error::x', '\\::error::x'],
  ['a\n  ::stop-commands::x', 'a\n  \\::stop-commands::x'],
  ['a ::error::x', 'a ::error::x'],
  ['a ##[add-mask]x', 'a ##\\[add-mask]x'],
])('%j, written as %j, is not a command', (text, escaped) => {
  expect(escapeWorkflowCommands(text)).toBe(escaped);
});
