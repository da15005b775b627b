import { hasPlaceholder, isAttributePlaceholder } from '../masking/placeholder.ts';

/** Attributes that may take the alternative text from an expression: Vue, Alpine, Angular, Svelte. The last ones may set any attribute. */
const bindings =
  /^(?:(?::|v-bind:|x-bind:|bind:)(?:alt|aria-label|aria-labelledby)|\[(?:alt|attr\.alt|attr\.aria-label|attr\.aria-labelledby|arialabel)\]|v-bind|x-bind|:)(?:\.\w+)*$/i;

/** Whether a value is (partly) an expression, so that the source does not contain what a reader gets. */
export function isDynamic(value: string): boolean {
  return hasPlaceholder(value);
}

/**
 * Whether an element's alternative text is bound to an expression, or may be set by a template among the attributes. An alt
 * that is written out is known, whatever is beside it.
 */
export function bindsAlt(properties: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(properties);
  return (
    names.some((name) => bindings.test(name)) || (properties.alt === undefined && names.some(isAttributePlaceholder))
  );
}
