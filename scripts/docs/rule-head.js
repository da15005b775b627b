/** The generated head of a rule's page: its summary and its facts, with links to the standards behind it. */
export function ruleHead({ id, severity, severities = [severity], summary, wcag, act }) {
  const facts = [
    `- Severity: ${severities.join(' or ')}`,
    `- WCAG: ${wcag.map(standard).join(', ')}`,
    ...(act.length === 0 ? [] : [`- ACT rules: ${act.map(actRule).join(', ')}`]),
  ];
  return [`# ${id}`, '', summary, '', ...facts].join('\n');
}

const wai = 'https://www.w3.org/WAI';

/** Success criteria of WCAG 2.2 that rules refer to: title, and page of "Understanding". */
const criteria = {
  '1.1.1': ['Non-text Content', 'non-text-content'],
  '2.4.4': ['Link Purpose (In Context)', 'link-purpose-in-context'],
  '3.1.2': ['Language of Parts', 'language-of-parts'],
  '4.1.2': ['Name, Role, Value', 'name-role-value'],
};

/** Folders of the techniques by the first letters of their names. */
const techniques = { ARIA: 'aria', C: 'css', F: 'failures', G: 'general', H: 'html' };

function standard(name) {
  const criterion = criteria[name];
  if (criterion) return `[${name} ${criterion[0]}](${wai}/WCAG22/Understanding/${criterion[1]})`;
  const folder = techniques[name.replace(/\d+$/, '')];
  if (folder) return `[${name}](${wai}/WCAG22/Techniques/${folder}/${name})`;
  throw new Error(`scripts/docs/rule-head.js does not know the success criterion or technique ${name}: add it there.`);
}

function actRule(id) {
  return `[${id}](${wai}/standards-guidelines/act/rules/${id}/)`;
}
