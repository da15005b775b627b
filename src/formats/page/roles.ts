import type { Element } from 'hast';

/**
 * The role that an author gives an element: the first token that is a role, so that an unknown token falls back to the next
 * (WAI-ARIA 1.2, 8.1); undefined when there is none and the element keeps its native role.
 */
export function roleOf({ properties }: Element): string | undefined {
  const written: unknown = properties.role;
  const tokens = Array.isArray(written) ? written.map(String) : typeof written === 'string' ? written.split(/\s+/) : [];
  return tokens.slice(0, maxTokens).map(lower).find(isRole);
}

/** Whether a role makes an element an image as a whole (WAI-ARIA 1.2 `img`, 1.3 `image`; WAI-ARIA Graphics 1.0). */
export function isImageRole(role: string | undefined): boolean {
  return role !== undefined && imageRoles.has(role);
}

/** Whether assistive technology skips the content of an element with this role (WAI-ARIA 1.2, children presentational). */
export function hidesItsContent(role: string | undefined): boolean {
  return isImageRole(role) && role !== 'graphics-document';
}

/** Whether an element is a control whose content is not exposed and only names it (WAI-ARIA 1.2, children presentational); a link is none. */
export function isWidget(element: Element): boolean {
  const role = roleOf(element);
  return role === undefined ? element.tagName === 'button' : widgets.has(role);
}

export function isPresentationRole(role: string | undefined): boolean {
  return role === 'none' || role === 'presentation';
}

/** Whether an element with this role needs a name even when it cannot have the focus (WAI-ARIA 1.2, accessible name required). */
export function requiresName(role: string): boolean {
  return nameRequired.has(role);
}

/** No real element has more fallbacks, and an attribute of a megabyte must not cost time. */
const maxTokens = 20;

function lower(token: string): string {
  return token.toLowerCase();
}

function isRole(token: string): boolean {
  return roles.has(token) || nameRequired.has(token) || imageRoles.has(token) || /^doc-[a-z]+$/.test(token);
}

const imageRoles = new Set(['img', 'image', 'graphics-document', 'graphics-symbol']);

const widgets = new Set('button checkbox menuitemcheckbox menuitemradio option radio switch tab'.split(' '));

const nameRequired = new Set(
  `alertdialog application button checkbox combobox dialog graphics-document graphics-symbol image img link listbox menuitem
  menuitemcheckbox menuitemradio meter option progressbar radio searchbox slider spinbutton switch textbox toolbar treeitem`.split(
    /\s+/,
  ),
);

/** The other roles of WAI-ARIA 1.2 and 1.3 and of the Graphics module; abstract roles do not count. */
const roles = new Set(
  `alert article banner blockquote caption cell code columnheader comment complementary contentinfo definition deletion
  directory document emphasis feed figure form generic graphics-object grid gridcell group heading insertion list listitem log
  main mark marquee math menu menubar navigation none note paragraph presentation radiogroup region row rowgroup rowheader
  scrollbar search sectionfooter sectionheader separator status strong subscript suggestion superscript tab table tablist
  tabpanel term text time timer tooltip tree treegrid`.split(/\s+/),
);
