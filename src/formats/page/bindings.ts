import { hasPlaceholder, isAttributePlaceholder } from '../masking/placeholder.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Whether a value is (partly) an expression, so that the source does not contain what a reader gets. */
export function isDynamic(value: string): boolean {
  return hasPlaceholder(value);
}

/**
 * Whether an element's alternative text is bound to an expression by an attribute of a template language, whatever is written
 * beside it, or may be set by a template among the attributes: then an alt that is written out is known.
 */
export function bindsAlt(properties: Properties): boolean {
  const names = Object.keys(properties);
  return (
    names.some((name) => isBinding(attributeName(name), properties[name])) ||
    (properties.alt === undefined && names.some(isAttributePlaceholder))
  );
}

/** Whether an element's text or `title` is bound. */
export function bindsContent(properties: Properties): boolean {
  return Object.keys(properties).some((name) => boundContent.test(attributeName(name)));
}

function isBinding(name: string, value: unknown): boolean {
  if (bound.test(name) || bindsAny.test(name)) return true;
  return listed.test(name) && typeof value === 'string' && namesAlt.test(value);
}

/** The name as it is written: hast has data attributes in camel case. */
function attributeName(property: string): string {
  if (!/^data[A-Z]/.test(property)) return property;
  return property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * What stands before the name of an attribute that takes its value from an expression: Vue, Alpine, Svelte; Thymeleaf; AngularJS, Angular;
 * QWeb; Rivets; WordPress, Datastar; HTL; Solid and Lit.
 */
const before = String.raw`(?::|\.|(?:(?:v|x)-)?bind:|th:|data-th-|(?:data-|x-)?ng[-:]attr[-:]|bind-(?:attr\.)?|t-attf?-|(?:data-)?rv-|data-wp-bind--|data-(?:attr|bind)[-:]|data-sly-attribute\.|(?:attr|prop):)`;

/** The names that give an image its text; `alt-title` of Thymeleaf sets two. */
const naming = '(?:alt(?:-title)?|aria-label(?:ledby)?)';

const bound = new RegExp(
  [
    // Vue's modifiers come last.
    String.raw`^${before}${naming}(?:\.\w+)*$`,
    // Angular.
    String.raw`^\[(?:(?:attr\.)?${naming}|arialabel)\]$`,
    // Aurelia.
    String.raw`^${naming}\.(?:bind|one-way|two-way|one-time|to-view|attr)$`,
  ].join('|'),
  'i',
);

/** Attributes that may set any other one, or that replace the element: Vue, Alpine; QWeb; HTL; Thymeleaf, TAL. */
const bindsAny =
  /^(?:v-bind|x-bind|:)(?:\.\w+)*$|^(?:t-att|data-sly-attribute|(?:data-)?(?:th[:-]|tal[:-]|py:)replace|th:insert)$/i;

/** Attributes with a list of others in their value: Thymeleaf, TAL, Genshi, Latte, Knockout, i18next, Wicket. */
const listed =
  /^(?:(?:data-)?th[:-]attr(?:append|prepend)?|(?:data-)?tal[:-]attributes|py:attrs|n:attr|data-bind|data-i18n(?:-attr)?|wicket:message)$/i;

/** As `alt=`, `alt:`, `'alt':`, `[alt]`; in TAL as `alt` before an expression. */
const namesAlt = new RegExp(
  String.raw`(?:^|[\s,;{['"])${naming}['"]?\s*[=:]|\[${naming}\]|(?:^|;)\s*${naming}\s+\S`,
  'i',
);

/** Attributes that give an element its text or its `title`, by the same languages. */
const boundContent = new RegExp(
  [
    String.raw`^${before}(?:title|innerhtml|innertext|textcontent)(?:\.\w+)*$`,
    String.raw`^\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\]$`,
    String.raw`^(?:(?:v|x)-(?:text|html)|(?:data-)?th[:-]u?text|(?:data-)?ng-bind(?:-html|-template)?|t-(?:esc|out|raw)|(?:data-)?tal[:-]content|py:content)$`,
    String.raw`^(?:title|textcontent|innerhtml)\.(?:bind|one-way|two-way|one-time|to-view)$`,
  ].join('|'),
  'i',
);
