/** Inputs of the Action, with the default that action.yml has; the other inputs have theirs in the description. */
export function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    code(name),
    value === undefined ? sentence(description) : `${sentence(description)} Default: ${code(value)}.`,
  ]);
  return table(['Input', 'Meaning'], rows);
}

/** What a configuration file may do with each setting, and why not more. */
export function rightsTable(options) {
  const rows = options.map(({ name, file, risk }) => [code(name), rightOf(file), risk]);
  return table(['Setting', 'The file may', 'What the worst file could do'], rows);
}

function rightOf(file) {
  if (file === 'free') return 'set it';
  if (file === 'inside') return 'set it to a path inside the repository';
  if (file === 'never') return 'not set it';
  const { choices, min, max } = file;
  if (choices) return `set it to ${choices.map(code).join(' or ')}`;
  return min === undefined ? `set it to ${max} at most` : `set it to ${min} to ${max}`;
}

export function policyTable(risks) {
  return table(
    ['Key', 'What the worst file could do'],
    Object.entries(risks).map(([key, risk]) => [code(key), risk]),
  );
}

/** What the setting `style` can decide. */
export function styleTable(keys) {
  return table(
    ['Option', 'Meaning'],
    Object.entries(keys).map(([key, { help }]) => [code(key), help]),
  );
}

/** What a project can decide about a rule, with what holds where it does not. */
export function ruleOptionTable(options) {
  const rows = options.map(({ name, kind, help, default: usual }) => [
    code(name),
    help,
    kind === 'number' ? String(usual) : usual.length === 0 ? 'none' : usual.map(code).join(' '),
  ]);
  return table(['Option', 'Meaning', 'Default'], rows);
}

export function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), sentence(description)]);
  return table(['Output', 'Meaning'], rows);
}

export function ruleTable(rules) {
  const rows = rules.map(({ id, severity, severities = [severity], summary, wcag }) => [
    `[${id}](rules/${id}.md)`,
    severities.join(' or '),
    summary,
    wcag.join(', '),
  ]);
  return table(['Rule', 'Severity', 'What it finds', 'WCAG'], rows);
}

export function formatTable(formats) {
  const rows = formats.map(({ name, extensions }) => [code(name), extensions.map(code).join(' ')]);
  return table(['Format', 'Files'], rows);
}

export function workflowBlock(workflow) {
  return `\`\`\`yaml\n${workflow.trimEnd()}\n\`\`\``;
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function code(text) {
  return `\`${text}\``;
}

function sentence(text) {
  return text.endsWith('.') ? text : `${text}.`;
}
