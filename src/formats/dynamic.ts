/** Openings of the template languages of the field: Liquid, Jinja, Handlebars, Go, Vue; ERB, EJS; PHP; template literals. */
const templateOpening = /\{\{|\{%|<%|<\?|\$\{/;

/** Attribute names that bind the alternative text to an expression: Vue, Alpine, Angular, and spreads of Vue. */
const bindings = [':alt', 'v-bind:alt', 'x-bind:alt', '[alt]', '[attr.alt]', 'v-bind'];

/** Whether a value is (partly) an expression, so that the source does not tell what a reader gets. */
export function isDynamic(value: string): boolean {
  return templateOpening.test(value);
}

/** Whether an element's alternative text is bound to an expression. */
export function bindsAlt(properties: Readonly<Record<string, unknown>>): boolean {
  return bindings.some((name) => name in properties);
}
