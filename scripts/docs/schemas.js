import { format, resolveConfig } from 'prettier';

/** The schema of the configuration file with a property for every option that it may have; those of the policy stay as written. */
export function configSchema(text, { options, configKeys, policyKeys, localSettings, rules, styleKeys }) {
  return edited(text, 'schema/config.schema.json', (schema) => {
    const settings = options.filter(({ name }) => configKeys.includes(name)).map((spec) => [spec.name, property(spec)]);
    const policy = policyKeys.map((name) => [name, schema.properties[name] ?? {}]);
    const { extends: base, from } = schema.properties;
    schema.properties = Object.fromEntries([...settings, ...policy, ['extends', base], ['from', from]]);
    schema.$defs.day.properties = Object.fromEntries([...settings, ...policy]);
    const override = schema.properties.overrides.items.properties;
    for (const [name, spec] of settings.filter(([name]) => localSettings.includes(name))) override[name] = spec;
    // Editors complete and explain what has a name here; an unknown rule is for the program to report.
    schema.$defs.rules.properties = Object.fromEntries(
      rules.map(({ id, summary, options = [] }) => [id, { description: summary, ...ruleSetting(options) }]),
    );
    for (const [key, { help }] of Object.entries(styleKeys)) {
      schema.$defs.style.properties[key] = { ...schema.$defs.style.properties[key], description: help };
    }
  });
}

/** A severity, or a mapping of the severity and the options of the rule. */
function ruleSetting(options) {
  const severity = { $ref: '#/$defs/severity' };
  const properties = Object.fromEntries([['severity', severity], ...options.map((one) => [one.name, optionOf(one)])]);
  return { anyOf: [severity, { type: 'object', additionalProperties: false, properties }] };
}

function optionOf({ kind, help, min, max, default: usual }) {
  const type = kind === 'number' ? { type: 'integer', minimum: min, maximum: max } : { $ref: '#/$defs/words' };
  return { description: help, ...type, default: usual };
}

/** The schema of the JSON report with the formats, and the syntaxes of their images. */
export function reportSchema(text, formats) {
  return edited(text, 'schema/report.schema.json', ({ $defs }) => {
    const { format: name, syntax } = $defs.image.properties;
    name.enum = formats.map((entry) => entry.name);
    syntax.enum = [...new Set(formats.flatMap(({ syntaxes }) => syntaxes))];
  });
}

async function edited(text, path, edit) {
  const schema = JSON.parse(text);
  edit(schema);
  return format(JSON.stringify(schema, null, 2), { ...(await resolveConfig(path)), parser: 'json' });
}

function property(spec) {
  // A file may have only some values of a few settings; see `FileRight` in src/config/option-table.ts.
  const values = typeof spec.file === 'string' ? spec : { ...spec, ...spec.file };
  const type = spec.file === 'inside' ? inside[spec.type] : types[spec.type](values);
  return { description: spec.help, ...type, default: spec.default };
}

const inside = { text: { $ref: '#/$defs/inside' }, list: { $ref: '#/$defs/insideGlobs' } };

const types = {
  text: () => ({ type: 'string' }),
  boolean: () => ({ type: 'boolean' }),
  hosts: () => ({ $ref: '#/$defs/hosts' }),
  // YAML reads `true` and `false` as no text.
  choice: ({ choices, meanings = {} }) => ({
    enum: [...choices, ...Object.keys(meanings).map((value) => JSON.parse(value))],
  }),
  number: ({ min, max }) => ({ type: 'number', minimum: min, maximum: max }),
  integer: ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }),
};
