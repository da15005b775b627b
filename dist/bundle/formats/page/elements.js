export const ids = [8010, 4693];
export const modules = {

/***/ 75145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   cc: () => (/* binding */ bindsAlt),
/* harmony export */   oR: () => (/* binding */ bindsContent)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);

/** Whether a value is (partly) an expression, so that the source does not contain what a reader gets. */
function isDynamic(value) {
    return (0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value);
}
/**
 * Whether an element's alternative text is bound to an expression by an attribute of a template language, whatever is written
 * beside it, or may be set by a template among the attributes: then an alt that is written out is known.
 */
function bindsAlt(properties) {
    const names = Object.keys(properties);
    return (names.some((name) => isBinding(attributeName(name), properties[name])) ||
        (properties.alt === undefined && names.some(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributePlaceholder */ .C)));
}
/** Whether an element's text or `title` is bound. */
function bindsContent(properties) {
    return Object.keys(properties).some((name) => boundContent.test(attributeName(name)));
}
function isBinding(name, value) {
    if (bound.test(name) || bindsAny.test(name))
        return true;
    return listed.test(name) && typeof value === 'string' && namesAlt.test(value);
}
/** The name as it is written: hast has data attributes in camel case. */
function attributeName(property) {
    if (!/^data[A-Z]/.test(property))
        return property;
    return property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
/**
 * What stands before the name of an attribute that takes its value from an expression: Vue, Alpine, Svelte; Thymeleaf; AngularJS, Angular;
 * QWeb; Rivets; WordPress, Datastar; HTL; Solid and Lit.
 */
const before = String.raw `(?::|\.|(?:(?:v|x)-)?bind:|th:|data-th-|(?:data-|x-)?ng[-:]attr[-:]|bind-(?:attr\.)?|t-attf?-|(?:data-)?rv-|data-wp-bind--|data-(?:attr|bind)[-:]|data-sly-attribute\.|(?:attr|prop):)`;
/** The names that give an image its text; `alt-title` of Thymeleaf sets two. */
const naming = '(?:alt(?:-title)?|aria-label(?:ledby)?)';
const bound = new RegExp([
    // Vue's modifiers come last.
    String.raw `^${before}${naming}(?:\.\w+)*$`,
    // Angular.
    String.raw `^\[(?:(?:attr\.)?${naming}|arialabel)\]$`,
    // Aurelia.
    String.raw `^${naming}\.(?:bind|one-way|two-way|one-time|to-view|attr)$`,
].join('|'), 'i');
/** Attributes that may set any other one, or that replace the element: Vue, Alpine; QWeb; HTL; Thymeleaf, TAL. */
const bindsAny = /^(?:v-bind|x-bind|:)(?:\.\w+)*$|^(?:t-att|data-sly-attribute|(?:data-)?(?:th[:-]|tal[:-]|py:)replace|th:insert)$/i;
/** Attributes with a list of others in their value: Thymeleaf, TAL, Genshi, Latte, Knockout, i18next, Wicket. */
const listed = /^(?:(?:data-)?th[:-]attr(?:append|prepend)?|(?:data-)?tal[:-]attributes|py:attrs|n:attr|data-bind|data-i18n(?:-attr)?|wicket:message)$/i;
/** As `alt=`, `alt:`, `'alt':`, `[alt]`; in TAL as `alt` before an expression. */
const namesAlt = new RegExp(String.raw `(?:^|[\s,;{['"])${naming}['"]?\s*[=:]|\[${naming}\]|(?:^|;)\s*${naming}\s+\S`, 'i');
/** Attributes that give an element its text or its `title`, by the same languages. */
const boundContent = new RegExp([
    String.raw `^${before}(?:title|innerhtml|innertext|textcontent)(?:\.\w+)*$`,
    String.raw `^\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\]$`,
    String.raw `^(?:(?:v|x)-(?:text|html)|(?:data-)?th[:-]u?text|(?:data-)?ng-bind(?:-html|-template)?|t-(?:esc|out|raw)|(?:data-)?tal[:-]content|py:content)$`,
    String.raw `^(?:title|textcontent|innerhtml)\.(?:bind|one-way|two-way|one-time|to-view)$`,
].join('|'), 'i');


/***/ }),

/***/ 52734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ findElements)
});

;// CONCATENATED MODULE: ./build/formats/page/roles.js
/**
 * The role that an author gives an element: the first token that is a role, so that an unknown token falls back to the next
 * (WAI-ARIA 1.2, 8.1); undefined when there is none and the element keeps its native role.
 */
function roleOf({ properties }) {
    const written = properties.role;
    const tokens = Array.isArray(written) ? written.map(String) : typeof written === 'string' ? written.split(/\s+/) : [];
    return tokens.slice(0, maxTokens).map(lower).find(isRole);
}
/** Whether a role makes an element an image as a whole (WAI-ARIA 1.2 `img`, 1.3 `image`; WAI-ARIA Graphics 1.0). */
function isImageRole(role) {
    return role !== undefined && imageRoles.has(role);
}
/** Whether assistive technology skips the content of an element with this role (WAI-ARIA 1.2, children presentational). */
function hidesItsContent(role) {
    return isImageRole(role) && role !== 'graphics-document';
}
/** Whether an element is a control whose content is not exposed and only names it (WAI-ARIA 1.2, children presentational); a link is none. */
function isWidget(element) {
    const role = roleOf(element);
    return role === undefined ? element.tagName === 'button' : widgets.has(role);
}
function isPresentationRole(role) {
    return role === 'none' || role === 'presentation';
}
/** Whether an element with this role needs a name even when it cannot have the focus (WAI-ARIA 1.2, accessible name required). */
function requiresName(role) {
    return nameRequired.has(role);
}
/** No real element has more fallbacks, and an attribute of a megabyte must not cost time. */
const maxTokens = 20;
function lower(token) {
    return token.toLowerCase();
}
function isRole(token) {
    return roles.has(token) || nameRequired.has(token) || imageRoles.has(token) || /^doc-[a-z]+$/.test(token);
}
const imageRoles = new Set(['img', 'image', 'graphics-document', 'graphics-symbol']);
const widgets = new Set('button checkbox menuitemcheckbox menuitemradio option radio switch tab'.split(' '));
const nameRequired = new Set(`alertdialog application button checkbox combobox dialog graphics-document graphics-symbol image img link listbox menuitem
  menuitemcheckbox menuitemradio meter option progressbar radio searchbox slider spinbutton switch textbox toolbar treeitem`.split(/\s+/));
/** The other roles of WAI-ARIA 1.2 and 1.3 and of the Graphics module; abstract roles do not count. */
const roles = new Set(`alert article banner blockquote caption cell code columnheader comment complementary contentinfo definition deletion
  directory document emphasis feed figure form generic graphics-object grid gridcell group heading insertion list listitem log
  main mark marquee math menu menubar navigation none note paragraph presentation radiogroup region row rowgroup rowheader
  scrollbar search sectionfooter sectionheader separator status strong subscript suggestion superscript tab table tablist
  tabpanel term text time timer tooltip tree treegrid`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/page/visibility.js

/**
 * Whether an element and its content are hidden from every reader: `hidden`, an inline `display: none`, or an element that is never
 * shown. `hidden="until-found"` does not count, because a search in the page reveals it. Nor does a closed `details` or `dialog`.
 */
function isRemoved(element) {
    const { hidden } = element.properties;
    if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found')
        return true;
    return neverShown.has(element.tagName) || inlineStyle(element, 'display') === 'none';
}
/**
 * Whether no browser shows the content of an element, although the element itself is shown: it is for browsers of the past that do not
 * know the element (HTML Standard, 4.8.8 to 4.8.9, 4.10.13 to 4.10.14). The content of a `canvas` is for assistive technology, and that of
 * an `object` is shown when its address cannot be.
 */
function showsNoContent({ tagName }) {
    return outdated.has(tagName);
}
/** Whether the element's own inline `visibility` hides it (true) or shows it again (false); undefined when it has none. */
function isInvisible(element) {
    const visibility = inlineStyle(element, 'visibility');
    return visibility === undefined ? undefined : visibility === 'hidden' || visibility === 'collapse';
}
/** Whether an element and its content are hidden from assistive technology, by ARIA or because they are inert (HTML Standard, 6.3). */
function isSilenced({ properties }) {
    if (properties.inert !== undefined)
        return true;
    return typeof properties.ariaHidden === 'string' && properties.ariaHidden.trim().toLowerCase() === 'true';
}
/**
 * Whether the author marked an element as decoration: a presentational role, or an empty `alt`. Beside `role="img"`, which is the
 * native role, an empty `alt` still counts as the decision; any other role needs a name.
 */
function isMarkedDecorative(element) {
    const role = roleOf(element);
    if (isPresentationRole(role))
        return true;
    return element.tagName === 'img' && element.properties.alt === '' && (role === undefined || isImageRole(role));
}
/** Whether the author removed an element from the accessibility tree, and nothing keeps it there. */
function isPresentational(element) {
    return isMarkedDecorative(element) && !isExposedAnyway(element);
}
/**
 * Whether something keeps an element in the accessibility tree despite its mark: focus, or a global ARIA attribute with a
 * value (WAI-ARIA 1.2, 4.6 presentational roles conflict resolution).
 */
function isExposedAnyway(element) {
    if (isFocusable(element))
        return true;
    return Object.entries(element.properties).some(([name, value]) => globalAria.has(name) && hasValue(value));
}
/** Whether an element can have the focus, by its `tabindex` or natively. */
function isFocusable({ tagName, properties }) {
    if (properties.disabled !== undefined && formControls.has(tagName))
        return false;
    if (typeof properties.tabIndex === 'number' || formControls.has(tagName) || tagName === 'summary')
        return true;
    return (tagName === 'a' || tagName === 'area') && properties.href !== undefined;
}
/**
 * `noscript` shows its content only without scripts, and most often repeats a lazy-loaded image; browsers never show the next four (HTML
 * Standard, 15.3.1, hidden elements); the others only define.
 */
const neverShown = new Set('noscript datalist noembed noframes rp template defs symbol clipPath mask pattern marker'.split(' '));
const outdated = new Set('video audio meter progress'.split(' '));
const formControls = new Set('button input select textarea'.split(' '));
/** Global states and properties of WAI-ARIA 1.2 and 1.3 by their names in hast; `aria-hidden` removes an element instead. */
const globalAria = new Set(`aria-braillelabel aria-brailleroledescription aria-description ariaAtomic ariaBusy ariaControls ariaCurrent ariaDescribedBy
  ariaDetails ariaDisabled ariaDropEffect ariaErrorMessage ariaFlowTo ariaGrabbed ariaHasPopup ariaInvalid ariaKeyShortcuts
  ariaLabel ariaLabelledBy ariaLive ariaOwns ariaRelevant ariaRoleDescription`.split(/\s+/));
function hasValue(value) {
    return Array.isArray(value) ? value.length > 0 : typeof value !== 'string' || value.trim() !== '';
}
function inlineStyle({ properties: { style } }, property) {
    if (typeof style !== 'string')
        return undefined;
    const declarations = style.split(';').map((declaration) => declaration.split(':'));
    const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
    return value
        ?.replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/formats/page/name-from-content.js


/** @param labelOf the name by ARIA, which takes precedence over all content */
function createNameFromContent(page, labelOf) {
    // A page may have thousands of images in one link, and nested blocks, so each element is read only once in each mode.
    const known = {
        content: new Map(),
        referenced: new Map(),
        hidden: new Map(),
    };
    function contentOf(element, mode) {
        const content = known[mode].get(element) ?? contentFrom(element.children.flatMap((child) => partsOf(child, mode)));
        known[mode].set(element, content);
        return content;
    }
    function partsOf(node, mode) {
        if (node.type === 'text')
            return [{ text: node.value.replace(/\s+/g, ' '), image: undefined }];
        if (node.type !== 'element' || unspoken.has(node.tagName) || (mode !== 'hidden' && isHidden(node)))
            return [];
        const image = isPicture(node) ? node : undefined;
        const label = mode === 'content' ? labelOf(node) : filled(node.properties.ariaLabel);
        const isPassedOver = isPresentational(node);
        const name = label ?? (isPassedOver ? undefined : nativeName(node));
        if (name !== undefined)
            return [{ text: ` ${name} `, image }];
        const { parts, whole } = replaced.has(node.tagName) ? nothing : contentOf(node, mode);
        const title = isPassedOver || whole !== '' ? undefined : filled(node.properties.title);
        if (title !== undefined)
            return [{ text: ` ${title} `, image }];
        return phrasing.has(node.tagName) ? parts : [space, ...parts, space];
    }
    function nativeName(element) {
        const { alt, type, value } = element.properties;
        if (element.tagName === 'img' || element.tagName === 'area')
            return filled(alt);
        if (element.tagName === 'input')
            return filled(isImageInput(element) ? alt : name_from_content_valueOf(type, value));
        const title = page.nodeOf(element)?.svg || element.tagName === 'svg' ? titleOf(element) : undefined;
        return title && filled(contentOf(title, 'hidden').whole);
    }
    function isHidden(element) {
        const place = page.nodeOf(element);
        return place === undefined || place.removed || place.invisible || place.silenced;
    }
    function referenced(target, without) {
        const name = filled(target.properties.ariaLabel) ?? (isPresentational(target) ? undefined : nativeName(target));
        if (name !== undefined)
            return target === without ? '' : name;
        const content = saidWithout(contentOf(target, isHidden(target) ? 'hidden' : 'referenced'), without);
        return content === '' ? (filled(target.properties.title) ?? '') : content;
    }
    return {
        nativeName,
        content: (element, without) => saidWithout(contentOf(element, 'content'), without),
        plain: (element) => contentOf(element, 'content').plain,
        inPlace: (element, without) => said(partsOf(element, 'content').filter(({ image }) => image !== without)),
        referenced,
    };
}
/** A value that is not blank, on one line. */
function filled(value) {
    const text = typeof value === 'string' ? oneLine(value) : '';
    return text === '' ? undefined : text;
}
/** The first `title` child of a drawing or of a part of one (SVG 2, 5.7). */
function titleOf(element) {
    return element.children.find((child) => child.type === 'element' && child.tagName === 'title');
}
function isImageInput(element) {
    return element.tagName === 'input' && String(element.properties.type).toLowerCase() === 'image';
}
function contentFrom(read) {
    const parts = bounded(read);
    const images = new Set(parts.flatMap(({ image }) => image ?? []));
    const whole = said(parts);
    return { parts, images, whole, plain: images.size === 0 ? whole : said(parts.filter(({ image }) => !image)) };
}
const space = { text: ' ', image: undefined };
const nothing = { parts: [], images: new Set(), whole: '', plain: '' };
/** Limit for the text of an element, in UTF-16 units; the names of its images have twice as much. Enough for any name. */
const maxText = 1000;
/** Parts with pieces of text joined, up to {@link maxText}. Names of two images at least, so that one can be left out. */
function bounded(parts) {
    const kept = [];
    const length = { text: 0, names: 0 };
    for (const { text, image } of parts) {
        const kind = image ? 'names' : 'text';
        const most = image ? 2 * maxText : maxText;
        if (length[kind] >= most)
            continue;
        const last = kept.at(-1);
        const isJoined = !image && last !== undefined && !last.image;
        const piece = (isJoined && last.text.endsWith(' ') ? text.trimStart() : text).slice(0, maxText);
        length[kind] += piece.length;
        if (isJoined)
            kept[kept.length - 1] = { text: last.text + piece, image };
        else
            kept.push({ text: piece, image });
    }
    return kept;
}
function said(parts) {
    return oneLine(parts.map(({ text }) => text).join(''));
}
function saidWithout({ parts, images, whole }, without) {
    return without && images.has(without) ? said(parts.filter(({ image }) => image !== without)) : whole;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function isPicture(element) {
    return pictures.has(element.tagName) || isImageInput(element) || isImageRole(roleOf(element));
}
/** The name that a form control gets from its value; a browser labels two kinds of button by itself, in its own language. */
function name_from_content_valueOf(type, value) {
    const kind = typeof type === 'string' ? type.toLowerCase() : 'text';
    if (kind === 'hidden' || kind === 'checkbox' || kind === 'radio' || kind === 'password')
        return undefined;
    return value ?? { submit: 'Submit', reset: 'Reset' }[kind];
}
const pictures = new Set('img svg image area object embed'.split(' '));
/** Elements whose content is not read, or is read only where something is missing. */
const replaced = new Set('object embed video audio iframe select datalist'.split(' '));
const unspoken = new Set('script style template noscript title desc metadata'.split(' '));
/** Elements whose edges do not separate words. */
const phrasing = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var'.split(' '));

;// CONCATENATED MODULE: ./build/formats/page/accessible-name.js


/** Further references are not followed, because no real name has more parts. */
const maxReferences = 50;
function createNames(page) {
    const fromContent = createNameFromContent(page, label);
    function imageName(image) {
        const name = label(image) ?? labelElements(image) ?? fromContent.nativeName(image);
        // An empty alt marks the image as decorative, and a title beside it does not change that (WCAG H67).
        if (name !== undefined || isPresentational(image))
            return name;
        return filled(image.properties.title);
    }
    function controlName(control, without) {
        const name = label(control, without) ?? filled(fromContent.content(control, without));
        return name ?? fromContent.nativeName(control) ?? filled(control.properties.title) ?? '';
    }
    /** `aria-labelledby` or `aria-label`, which take precedence over the content of any element. */
    function label(element, without) {
        return labelledBy(element, without) ?? filled(element.properties.ariaLabel);
    }
    function labelledBy({ properties }, without) {
        const ids = properties.ariaLabelledBy;
        if (!Array.isArray(ids))
            return undefined;
        const targets = ids.slice(0, maxReferences).flatMap((id) => (typeof id === 'string' ? (page.byId(id) ?? []) : []));
        return filled(targets.map((target) => fromContent.referenced(target, without)).join(' '));
    }
    function labelElements(control) {
        if (control.tagName !== 'input')
            return undefined;
        const labels = page.labelsOf(control).slice(0, maxReferences);
        return filled(labels.map((element) => fromContent.inPlace(element, control)).join(' '));
    }
    return { imageName, controlName, text: (element) => fromContent.plain(element) };
}

// EXTERNAL MODULE: ./build/formats/page/bindings.js
var bindings = __webpack_require__(75145);
;// CONCATENATED MODULE: ./build/formats/page/openable.js

/** The ids of the elements that a control of the page opens and closes. */
function controlledIds(tree) {
    const ids = new Set();
    const pending = [tree];
    for (let parent = pending.pop(); parent; parent = pending.pop()) {
        for (const child of parent.children) {
            if (child.type !== 'element')
                continue;
            addControlled(ids, child);
            pending.push(child);
        }
    }
    return ids;
}
function addControlled(ids, { properties }) {
    const { ariaControls, popoverTarget, commandFor, dataBsTarget, dataTarget } = properties;
    if (Array.isArray(ariaControls))
        for (const id of ariaControls)
            ids.add(id);
    for (const id of [popoverTarget, commandFor])
        if (typeof id === 'string')
            ids.add(id);
    for (const id of [dataBsTarget, dataTarget])
        if (typeof id === 'string' && id.startsWith('#'))
            ids.add(id.slice(1));
}
/**
 * Whether an element is only closed for now, so that its being hidden is a state and no decision: a control names it, a library switches
 * it, or it is what pages open (a dialog, the panel of a tab).
 */
function isOpenable(element, controlled) {
    const { id, popover } = element.properties;
    if (element.tagName === 'dialog' || popover !== undefined || opened.has(roleOf(element) ?? ''))
        return true;
    if (typeof id === 'string' && controlled.has(id))
        return true;
    return Object.keys(element.properties).some((name) => switches.test(name));
}
const opened = new Set(['dialog', 'alertdialog', 'tabpanel', 'menu', 'tooltip']);
/** Vue, Alpine, AngularJS, Angular. */
const switches = /^(?:(?:v|x)-show|(?:data-)?ng-(?:show|hide|if)|(?:(?:v|x)-bind)?:(?:hidden|inert|aria-hidden)|\[hidden\])$/i;

;// CONCATENATED MODULE: ./build/formats/page/walk.js



function walk(tree, isCandidate) {
    const candidates = [];
    const controlled = controlledIds(tree);
    const places = new Map();
    const ids = new Map();
    const labels = new Map();
    const labelled = new Map();
    const captions = new Map();
    const neighbours = new Map();
    let heading;
    function visitAll(children, around) {
        let before;
        for (const child of children) {
            if (child.type === 'text' && child.value.trim() !== '')
                before = undefined;
            if (child.type !== 'element')
                continue;
            visit(child, around);
            if (child.tagName === 'br')
                continue;
            if (before && isSameLink(before, child))
                join(before, child);
            before = child;
        }
    }
    function visit(element, around) {
        if (headings.has(element.tagName))
            heading = element;
        const place = placeIn(element, around, heading, isOpenable(element, controlled));
        places.set(element, place);
        note(place);
        if (isCandidate(element))
            candidates.push(place);
        visitAll(element.children, place);
    }
    function note({ element, figure, label }) {
        const { id, htmlFor } = element.properties;
        if (typeof id === 'string' && !ids.has(id))
            ids.set(id, element);
        if (element.tagName === 'label' && Array.isArray(htmlFor))
            add(labels, htmlFor.join(' '), element);
        if (element.tagName === 'figcaption' && figure && !captions.has(figure))
            captions.set(figure, element);
        // A label without `for` belongs to the first control in it (HTML, 4.10.4).
        if (!label || label.properties.htmlFor !== undefined || labelled.has(label))
            return;
        if (labelable.has(element.tagName))
            labelled.set(label, element);
    }
    function labelsOf(control) {
        const { id } = control.properties;
        const byId = typeof id === 'string' && ids.get(id) === control ? (labels.get(id) ?? []) : [];
        const around = places.get(control)?.label;
        return around && labelled.get(around) === control ? [...byId, around] : byId;
    }
    function join(before, after) {
        add(neighbours, before, after);
        add(neighbours, after, before);
    }
    visitAll(tree.children, undefined);
    return {
        candidates,
        nodeOf: (element) => places.get(element),
        byId: (id) => ids.get(id),
        labelsOf,
        captionOf: (figure) => captions.get(figure),
        neighboursOf: (link) => neighbours.get(link) ?? [],
    };
}
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const labelable = new Set('button input meter output progress select textarea'.split(' '));
const blocks = new Set('p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6'.split(' '));
function placeIn(element, around, heading, isClosed) {
    return {
        element,
        parent: around,
        removed: around?.removed === true ||
            (!isClosed && isRemoved(element)) ||
            (around !== undefined && showsNoContent(around.element)),
        invisible: (isClosed ? undefined : isInvisible(element)) ?? around?.invisible ?? false,
        silenced: around?.silenced === true || (!isClosed && isSilenced(element)),
        isControl: isControl(element),
        isWidget: isWidget(element),
        isImage: hidesItsContent(roleOf(element)),
        image: around?.isImage === true ? around : around?.image,
        svg: around?.element.tagName === 'svg' ? around : around?.svg,
        control: around?.isControl === true ? around : around?.control,
        widget: around?.isWidget === true ? around.element : around?.widget,
        label: around?.element.tagName === 'label' ? around.element : around?.label,
        figure: around?.element.tagName === 'figure' ? around.element : around?.figure,
        block: around && (blocks.has(around.element.tagName) ? around.element : around.block),
        heading,
        language: declaredLanguage(element) ?? around?.language,
    };
}
/** A link or button; a link in a drawing has its target under the older name. */
function isControl(element) {
    const role = roleOf(element);
    if (role === 'link' || role === 'button' || element.tagName === 'button' || element.tagName === 'summary')
        return true;
    return element.tagName === 'a' && targetOf(element) !== undefined;
}
/** The address of a link, as it is written. */
function targetOf({ properties }) {
    const target = properties.href ?? properties.xLinkHref;
    return typeof target === 'string' ? target : undefined;
}
function isSameLink(one, other) {
    if (one.tagName !== 'a' || other.tagName !== 'a')
        return false;
    const target = targetOf(one);
    return target !== undefined && target !== '' && target === targetOf(other);
}
function declaredLanguage({ properties }) {
    return [properties.lang, properties.xmlLang].find((tag) => typeof tag === 'string' && tag !== '');
}
function add(groups, key, element) {
    const group = groups.get(key);
    if (group)
        group.push(element);
    else
        groups.set(key, [element]);
}

;// CONCATENATED MODULE: ./build/formats/page/context.js




/** Longest text around an image that is kept, in UTF-16 units: enough to show its purpose. */
const maxNearby = 300;
/** The surroundings of an image. */
function contextOf(image, around, pageLanguage) {
    const { page, names } = around;
    const { figure, heading, block } = image;
    const figcaption = figure && page.captionOf(figure);
    return {
        control: controlOf(image, names),
        figcaption: figcaption && filled(names.text(figcaption)),
        labels: labelsOf(image, around),
        standsAlone: image.element.properties.alt === '' ? around.labels.standsAlone(image) : undefined,
        heading: heading && filled(names.text(heading)),
        nearby: block ? names.text(block).slice(0, maxNearby).trimEnd() : '',
        language: image.language ?? pageLanguage,
        adjacentLinkText: adjacentLinkText(image, page, names),
    };
}
function labelsOf(image, { names, labels }) {
    const caption = labels.captionOf(image);
    const beside = names.imageName(image.element) === undefined ? [] : labels.besideBlock(image);
    return caption ? [caption, ...beside] : beside;
}
function controlOf(image, names) {
    // A region of an image map is a link by itself: only its own name can say where it leads.
    if (image.element.tagName === 'area')
        return { kind: 'link', target: targetOf(image.element), otherText: '' };
    const { control } = image;
    // A control that is hidden from assistive technology needs no name, and whether a bound name is empty is unknown.
    if (!control || control.silenced || bindsName(control.element))
        return undefined;
    return {
        kind: roleOf(control.element) !== 'button' && isLink(control) ? 'link' : 'button',
        target: targetOf(control.element),
        otherText: names.controlName(control.element, image.element),
    };
}
function isLink({ element }) {
    return element.tagName === 'a' || roleOf(element) === 'link';
}
function adjacentLinkText({ control, element }, page, names) {
    if (!control)
        return undefined;
    const texts = page.neighboursOf(control.element).map((link) => names.controlName(link, element));
    return texts.find((text) => text !== '');
}
/** Whether an expression names a control. */
function bindsName({ properties }) {
    return (0,bindings/* bindsAlt */.cc)(properties) || (0,bindings/* bindsContent */.oR)(properties);
}

;// CONCATENATED MODULE: ./build/formats/page/caption.js
/**
 * Whether an element is a caption by the class that a program gave it: `caption` (Sphinx, Pandoc, R Markdown), `wp-caption-text` (WordPress),
 * `thumbcaption` (MediaWiki). DocBook and Asciidoctor write `title`, as others do for the title of anything, so there the element around it has to be
 * that of a figure.
 */
function isCaption(element, around) {
    const classes = classesOf(element);
    if (classes.some((name) => captions.test(name)))
        return true;
    return classes.includes('title') && classesOf(around).some((name) => figures.has(name));
}
const captions = /^(?:[a-z]{1,20}-)?caption(?:-text)?$|^(?:thumb|image|img|figure)caption$|^gallerytext$/iu;
const figures = new Set('figure informalfigure mediaobject imageblock screenshot'.split(' '));
/** The classes of an element; of a list that nobody wrote by hand, the first. */
function classesOf({ properties: { className } }) {
    return Array.isArray(className) ? className.slice(0, 50).map(String) : [];
}

;// CONCATENATED MODULE: ./build/formats/page/color-scheme.js

/** Whether an element is shown in light or in dark mode only, by its class or that of one of the two elements around it. */
function isForColorScheme(node) {
    for (let at = node, level = 0; at && level < 3; at = at.parent, level++) {
        // A page that is dark as a whole is no half of a pair.
        if (at.element.tagName === 'body')
            return false;
        if (classesOf(at.element).some((name) => schemes.test(name)))
            return true;
    }
    return false;
}
/** `only-dark` (Sphinx), `light-only`, `gh-dark-mode-only`, `dark:hidden` (Tailwind), `show-on-light`, `dark-image`, `dark-mode`. */
const schemes = /^(?:(?:only|show|hide|hidden|gh|display)[-_](?:on[-_])?(?:dark|light)(?:[-_](?:mode|theme))?(?:[-_]only)?|(?:dark|light)(?:[-_](?:mode|theme))?[-_](?:only|image|img|logo|visible|hidden)|(?:dark|light):(?:hidden|invisible|block|inline|inline-block|flex|grid)|(?:dark|light)[-_](?:mode|theme))$/iu;

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/formats/page/embedded.js


/**
 * Whether an `object` shows something that has no text of its own: an image, sound or film (ACT 8fc3b6), recognised by its media type, or
 * else by the end of its address. Any `data:` address counts too: it always loads, so the content of the element is never shown
 * instead. An embedded page has text of its own.
 */
function showsMedia(address, type) {
    const data = typeof address === 'string' ? address.trim() : '';
    if (data === '')
        return false;
    return /^data:/i.test(data) || /^(?:image|audio|video)\//.test(mediaTypeOf(data, type));
}
/** Whether an `embed` shows an image. */
function showsImage(address, type) {
    return typeof address === 'string' && mediaTypeOf(address.trim(), type).startsWith('image/');
}
function mediaTypeOf(address, type) {
    if (typeof type === 'string' && type.trim() !== '')
        return type.trim().toLowerCase();
    const inline = /^data:([a-z]+\/[\w.+-]+)/i.exec(address)?.[1];
    if (inline !== undefined)
        return inline.toLowerCase();
    const path = (0,file_name/* filePath */.s$)(address);
    if ((0,picture_names/* isPictureName */.so)(path))
        return 'image/*';
    const extension = /\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase();
    return Object.entries(extensions).find(([, list]) => extension !== undefined && list.includes(extension))?.[0] ?? '';
}
const extensions = {
    'audio/*': 'aac flac m4a mp3 oga ogg opus wav weba'.split(' '),
    'video/*': 'avi m4v mkv mov mp4 mpeg mpg ogv webm'.split(' '),
};

;// CONCATENATED MODULE: ./build/formats/page/element-kinds.js



/** The kind of image that an element is by its tag, type and role alone; undefined when it is not an image. */
function kindOf(element) {
    const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
    if (kind?.isMeant(element))
        return kind;
    return isImageRole(roleOf(element)) ? roleImage : undefined;
}
/** Lazy loaders keep the address in another attribute, so an element without `src` is still an image. */
const pictureSources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'srcSet', 'dataSrcset'];
/** `picture` is not a kind of its own: it shows its `img`, and nothing without one. */
const kinds = {
    img: {
        syntax: 'img',
        kind: 'picture',
        attribute: 'alt',
        decorativeBy: 'alt',
        sources: pictureSources,
        isMeant: always,
    },
    input: {
        syntax: 'input',
        kind: 'button',
        attribute: 'alt',
        decorativeBy: 'never',
        sources: pictureSources,
        isMeant: isImageInput,
    },
    area: {
        syntax: 'area',
        kind: 'link',
        attribute: 'alt',
        decorativeBy: 'never',
        sources: [],
        isMeant: ({ properties }) => properties.href !== undefined,
    },
    svg: {
        syntax: 'svg',
        kind: 'drawing',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: [],
        isMeant: always,
    },
    image: {
        syntax: 'svg-image',
        kind: 'drawing',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['href', 'xLinkHref'],
        isMeant: always,
    },
    object: {
        syntax: 'object',
        kind: 'embedded',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['data'],
        isMeant: ({ properties }) => showsMedia(properties.data, properties.type),
    },
    embed: {
        syntax: 'embed',
        kind: 'embedded',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['src'],
        isMeant: ({ properties }) => showsImage(properties.src, properties.type),
    },
};
const roleImage = {
    syntax: 'role-img',
    kind: 'element',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: [],
};
function always() {
    return true;
}

;// CONCATENATED MODULE: ./build/formats/page/labels.js

/** @param textOf the text of an element, without images */
function createLabels(tree, page, textOf) {
    const known = new Map();
    const heads = new Map();
    function childrenOf(parent) {
        const children = known.get(parent) ?? listed(parent);
        known.set(parent, children);
        return children;
    }
    /** The elements before and after, without those that have no content. */
    function besides({ element, parent }) {
        const { list, indexes } = childrenOf(parent?.element ?? tree);
        const index = indexes.get(element) ?? NaN;
        return { before: list[index - 1], after: list[index + 1] };
    }
    function captionOf(image) {
        let node = image;
        for (let level = 0; level < mostLevels && node.parent && !bounds.has(node.element.tagName); level++) {
            const { element } = node.parent;
            const found = both(besides(node)).find((beside) => isCaption(beside, element));
            if (found)
                return labelled('caption', [found])[0];
            node = node.parent;
        }
        return undefined;
    }
    function besideBlock(image) {
        const block = blockOf(image, page);
        if (block === undefined)
            return [];
        const beside = besides(block);
        const { tagName } = block.element;
        if (tagName === 'td' || tagName === 'th')
            return labelled('cell', [...both(beside), ...column(block)].filter(isCell));
        if (tagName === 'dd')
            return labelled('term', is('dt', beside.before));
        if (tagName === 'dt')
            return labelled('term', is('dd', beside.after));
        if (tagName !== 'p' || textOf(block.element) !== '')
            return [];
        return labelled('paragraph', both(beside).filter(isParagraph));
    }
    function standsAlone(image) {
        let node = image;
        for (let level = 0; level < mostLevels && node.parent && holdsOnly(node.parent, node); level++)
            node = node.parent;
        const { before } = besides(node);
        return before !== undefined && labels_blocks.has(before.tagName);
    }
    /** A figure may hold a caption besides. */
    function holdsOnly({ element }, child) {
        if (!wrappers.has(element.tagName))
            return false;
        const { list } = childrenOf(element);
        const isOnly = list.every((one) => one === child.element || one.tagName === 'source' || one.tagName === 'figcaption');
        return isOnly && (element.tagName === 'figure' || textOf(element) === '');
    }
    /** The cells above and below, and the head of the column. A cell that spans several columns counts as one. */
    function column({ element, parent: row }) {
        if (row?.element.tagName !== 'tr')
            return [];
        const index = childrenOf(row.element).indexes.get(element) ?? NaN;
        const rows = new Set([...both(besides(row)), ...headOf(row)]);
        rows.delete(row.element);
        return [...rows].flatMap((other) => childrenOf(other).list[index] ?? []);
    }
    function headOf({ parent }) {
        const table = parent?.element.tagName === 'table' ? parent.element : parent?.parent?.element;
        if (table?.tagName !== 'table')
            return [];
        if (!heads.has(table))
            heads.set(table, firstRow(table));
        return [heads.get(table)].flatMap((row) => row ?? []);
    }
    function labelled(place, elements) {
        return elements.map((element) => ({ place, text: textOf(element) })).filter(({ text }) => text !== '');
    }
    return { captionOf, besideBlock, standsAlone };
}
function listed({ children }) {
    const list = children.flatMap((child) => (child.type === 'element' && !isEmpty(child) ? [child] : []));
    return { list, indexes: new Map(list.map((child, index) => [child, index])) };
}
function both({ before, after }) {
    return [before, after].flatMap((element) => element ?? []);
}
function is(tagName, element) {
    return element?.tagName === tagName ? [element] : [];
}
/** The nearest block that may have a label beside it; a cell or a description may have its content in a paragraph. */
function blockOf({ block }, page) {
    const found = block && page.nodeOf(block);
    return found?.element.tagName === 'p' && found.parent && holders.has(found.parent.element.tagName)
        ? found.parent
        : found;
}
const holders = new Set('td th dt dd'.split(' '));
/** In DocBook a caption stands beside what is three levels above its picture. */
const mostLevels = 4;
/** A caption stands inside of these together with its picture. */
const bounds = new Set('body main article section li td th dd dt blockquote figure table'.split(' '));
/** Elements that add nothing to what they hold. */
const wrappers = new Set('picture p figure center div'.split(' '));
/** Blocks of a text that is read from the top to the bottom. */
const labels_blocks = new Set('p ul ol dl pre blockquote table figure h1 h2 h3 h4 h5 h6'.split(' '));
function isCell({ tagName }) {
    return tagName === 'td' || tagName === 'th';
}
function isParagraph({ tagName }) {
    return tagName === 'p';
}
/** A break, or an anchor without content. */
function isEmpty({ tagName, children }) {
    return tagName === 'br' || tagName === 'hr' || (tagName === 'a' && children.length === 0);
}
/** The first row of a table, whatever group it is in. */
function firstRow({ children }) {
    const elements = children.filter((child) => child.type === 'element');
    const first = elements.find(({ tagName }) => tagName === 'tr' || groups.has(tagName));
    if (first === undefined || first.tagName === 'tr')
        return first;
    return first.children.find((child) => child.type === 'element' && child.tagName === 'tr');
}
const groups = new Set('thead tbody tfoot'.split(' '));

;// CONCATENATED MODULE: ./build/formats/page/source-address.js
/**
 * The address of the picture as it is written, empty when there is none. While a page loads, lazy loaders show a placeholder from a `data:`
 * address, so any other address takes precedence.
 */
function sourceOf({ properties }, { sources }) {
    const addresses = sources.map((name) => addressIn(name, properties[name])).filter((address) => address !== '');
    return addresses.find((address) => !/^data:/i.test(address)) ?? addresses[0] ?? '';
}
function addressIn(name, value) {
    const text = typeof value === 'string' ? value.trim() : '';
    // The first of several candidates, without its width or density (HTML, 4.8.4.2.1).
    return /srcset$/i.test(name) ? (/[^\s,]\S*/.exec(text)?.[0].replace(/(?<!,),+$/, '') ?? '') : text;
}

;// CONCATENATED MODULE: ./build/formats/page/written-alt.js

function writtenAlt(place, kind, spans, spansOf) {
    const { element } = place;
    if (kind.attribute === 'alt') {
        const span = spans.attribute('alt') ?? insertionPoint(element, kind, spans);
        return { alt: altOf(element.properties.alt), attribute: 'alt', span };
    }
    const label = filled(element.properties.ariaLabel);
    const span = spans.attribute('ariaLabel') ?? insertionPoint(element, kind, spans);
    // An empty `aria-label` counts as absent (WAI-ARIA 1.2, 6.3), unlike an empty `alt`.
    const byLabel = { alt: alternative(label), attribute: 'aria-label', span };
    const title = place.svg || kind.syntax === 'svg' ? titleOf(element) : undefined;
    if (label !== undefined || !title)
        return byLabel;
    const alt = alternative(filled(textOf(title)));
    const content = isPlain(title) ? spansOf(title)?.content : undefined;
    return content ? { alt, attribute: undefined, span: content } : { ...byLabel, alt };
}
function altOf(alt) {
    if (typeof alt !== 'string')
        return { kind: 'absent' };
    return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}
function alternative(text) {
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
}
function isPlain({ children }) {
    return children.every(({ type }) => type === 'text');
}
function textOf({ children }) {
    return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
/** A new attribute goes after the address, where authors write it, or after the role, or after the tag name. */
function insertionPoint(element, { sources }, spans) {
    // The parser reads `<image>` as `img`, so the length of the written name is unknown, and any attribute is a better anchor.
    const neighbours = [...sources, 'href', 'role', ...Object.keys(element.properties)];
    const at = neighbours.map((name) => spans.attribute(name)?.end).find((end) => end !== undefined);
    const end = at ?? spans.element.start + '<'.length + element.tagName.length;
    return { start: end, end };
}

;// CONCATENATED MODULE: ./build/formats/page/elements.js











/**
 * Images of a parsed page that are not hidden from every reader, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file; undefined for an element that the parser inserted
 * @param pageLanguage language of the page when no element gives one, for example from front matter
 */
function findElements(tree, spansOf, pageLanguage) {
    const page = walk(tree, (element) => kindOf(element) !== undefined);
    const names = createNames(page);
    const around = { page, names, labels: createLabels(tree, page, (element) => names.text(element)) };
    const found = page.candidates.flatMap((place) => {
        const { element } = place;
        const kind = kindOf(element);
        const spans = spansOf(element);
        if (!kind || !spans || place.removed || place.invisible)
            return [];
        const context = contextOf(place, around, pageLanguage);
        if (kind.kind === 'drawing' && !isMeantAsImage(place, context))
            return [];
        return [{ element, image: describe(place, kind, names, context, spans, spansOf) }];
    });
    // What a table does not allow is moved before it in the tree (HTML Standard, 13.2.6.1, foster parenting), and so is what follows it.
    return found.toSorted((a, b) => a.image.span.start - b.image.span.start);
}
function describe(place, kind, names, context, spans, spansOf) {
    const { element } = place;
    const { title, width, height } = element.properties;
    const name = names.imageName(element);
    const decorative = isTakenOut(place, name) || isLeftOut(place, name, names);
    const written = writtenAlt(place, kind, spans, spansOf);
    const alt = isBound(element, name, written.alt) ? dynamic : written.alt;
    return {
        src: sourceOf(element, kind),
        alt,
        name: alt.kind === 'dynamic' || decorative ? undefined : name,
        decorative,
        markedDecorative: isMarkedDecorative(element),
        title: typeof title === 'string' ? title : undefined,
        forColorScheme: isForColorScheme(place),
        width: pixels(width),
        height: pixels(height),
        syntax: kind.syntax,
        kind: kind.kind,
        emptyIsDecision: true,
        decorativeBy: kind.decorativeBy,
        attribute: written.attribute,
        span: { start: spans.element.start, end: Math.max(spans.element.end, written.span.end) },
        altSpan: written.span,
        context,
    };
}
/**
 * A drawing is an image when its author marks it as one, or when it is the only content of a link or button (ACT 7d6734): most are icons
 * beside a text. An element inside another image, or inside a drawing in the same control, is not a separate image.
 */
function isMeantAsImage({ element, image, svg, control }, { control: around }) {
    const role = roleOf(element);
    if (isImageRole(role))
        return true;
    if (isPresentationRole(role) && isExposedAnyway(element))
        return true;
    return around?.otherText === '' && !image && (!svg || svg.control !== control);
}
/** Whether an image is hidden from assistive technology. Focus exposes an element inside another image, by itself or in a link of its own. */
function isTakenOut({ element, silenced, image, control }, name) {
    if (silenced || isPresentational(element))
        return true;
    if (isFocusable(element))
        return false;
    const role = roleOf(element);
    return ((image !== undefined && control?.image !== image) ||
        (role !== undefined && name === undefined && !requiresName(role) && !isPresentationRole(role)));
}
/** Whether an image without a name is in a control that has one: such a control exposes its name, and nothing inside. */
function isLeftOut({ element, widget }, name, names) {
    if (!widget || name !== undefined || isFocusable(element) || isExposedAnyway(element))
        return false;
    return bindsName(widget) || names.controlName(widget, element) !== '';
}
const dynamic = { kind: 'dynamic' };
function isBound({ properties }, name, alt) {
    return (0,bindings/* bindsAlt */.cc)(properties) || (0,bindings/* isDynamic */.Q)(name ?? '') || (alt.kind === 'text' && (0,bindings/* isDynamic */.Q)(alt.text));
}
/** A length in CSS px; undefined for percentages and expressions. */
function pixels(value) {
    const digits = /^(\d+(?:\.\d+)?)\s*(?:px)?$/i.exec(String(value).trim())?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 18161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   e: () => (/* binding */ outlinePage)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11869);


/**
 * A parsed page in order, a line for each part: elements with their attributes, texts, comments. White space between elements is left out, and
 * so are the alternative texts that `changes` writes.
 *
 * @param changed the elements of the changes
 */
function outlinePage(tree, changed, { namesOf, isGenerated = () => false }) {
    const lines = [];
    const omitted = new Map([...changed].map(([element, change]) => [element, omissionOf(change)]));
    const titles = new Set([...omitted].flatMap(([element, { hasTitle }]) => (hasTitle ? (titleIn(element) ?? []) : [])));
    function visit(node) {
        if (node.type === 'element')
            element(node);
        else if (node.type === 'text')
            text(node.value);
        else
            lines.push(node.type === 'comment' ? `comment ${stable(node.value)}` : node.type);
    }
    function text(value) {
        if (value.trim() !== '')
            lines.push(`text ${stable(value)}`);
    }
    function element(node) {
        if (isDissolved(node)) {
            node.children.filter((child) => !isCaption(child)).forEach(visit);
            return;
        }
        const without = omitted.get(node);
        const properties = Object.entries(node.properties).filter(([name]) => without?.properties.includes(name) !== true);
        const names = without?.names.reduce(withoutOne, namesOf(node).map(lower)) ?? namesOf(node).map(lower);
        lines.push(`<${node.tagName} ${names.join(' ')} ${stable(JSON.stringify(properties.sort(byName)))}`);
        node.content?.children.forEach(visit);
        if (!titles.has(node))
            node.children.forEach(visit);
        lines.push(`</${node.tagName}`);
    }
    /**
     * Whether the element around a changed image is there or not because of its text: the figure of a dialect that has a caption beside its
     * text, and the paragraph of nothing but an image that becomes an element of its own.
     */
    function isDissolved(node) {
        const { tagName, children } = node;
        const isOf = (child, test) => {
            const change = child.type === 'element' ? changed.get(child) : undefined;
            return change !== undefined && test(change);
        };
        if (tagName === 'p') {
            const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
            return only !== undefined && others.length === 0 && isOf(only, (change) => change.silences && isForeign(change));
        }
        const inLinks = children.flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []));
        return tagName === 'figure' && isGenerated(node) && inLinks.some((child) => isOf(child, isForeign));
    }
    function isCaption(child) {
        return child.type === 'element' && child.tagName === 'figcaption' && isGenerated(child);
    }
    tree.children.forEach(visit);
    return lines;
}
/** The element of each change. @param found the images of the page */
function elementsOf(changes, found) {
    return new Map(changes.flatMap((change) => {
        const element = found[change.index]?.element;
        return element ? [[element, change]] : [];
    }));
}
function omissionOf(change) {
    const { attribute } = change.image;
    if (attribute === 'aria-label') {
        return change.silences
            ? { properties: ['ariaLabel', 'ariaHidden'], names: ['aria-label', 'aria-hidden'], hasTitle: false }
            : { properties: ['ariaLabel'], names: ['aria-label'], hasTitle: false };
    }
    if (attribute !== undefined)
        return { properties: ['alt'], names: ['alt'], hasTitle: false };
    // Empty brackets have no title on their page, whatever is written behind their address.
    if (isForeign(change))
        return { properties: ['alt', 'title'], names: ['alt', 'title'], hasTitle: false };
    return { properties: [], names: [], hasTitle: true };
}
/** Whether an image is not written as an element. */
function isForeign({ image }) {
    return !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isElementSyntax */ .QV)(image.syntax) && image.syntax !== 'component';
}
function titleIn({ children }) {
    const title = children.find((child) => child.type === 'element' && child.tagName === 'title');
    return title?.children.every(({ type }) => type === 'text') === true ? title : undefined;
}
function withoutOne(names, name) {
    const index = names.indexOf(name);
    return index === -1 ? names : names.toSpliced(index, 1);
}
/** A placeholder has the length of what it stands for, and a number that counts those before it: both may change with the text. */
function stable(text) {
    return text.replace(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .Ft, _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ);
}
function lower(name) {
    return name.toLowerCase();
}
function byName([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),
52480:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 FJ: () => ( DecodingMode),
 Wf: () => ( EntityDecoder),
 Gz: () => ( decodeHTML),
 Im: () => ( decodeHTMLAttribute),
 qN: () => ( htmlDecodeTree)
});
;
const htmlDecodeTree = new Uint16Array(
"\u1d41<\xd5\u0131\u028a\u049d\u057b\u05d0\u0675\u06de\u07a2\u07d6\u080f\u0a4a\u0a91\u0da1\u0e6d\u0f09\u0f26\u10ca\u1228\u12e1\u1415\u149d\u14c3\u14df\u1525\0\0\0\0\0\0\u156b\u16cd\u198d\u1c12\u1ddd\u1f7e\u2060\u21b0\u228d\u23c0\u23fb\u2442\u2824\u2912\u2d08\u2e48\u2fce\u3016\u32ba\u3639\u37ac\u38fe\u3a28\u3a71\u3ae0\u3b2e\u0800EMabcfglmnoprstu\\bfms\x7f\x84\x8b\x90\x95\x98\xa6\xb3\xb9\xc8\xcflig\u803b\xc6\u40c6P\u803b&\u4026cute\u803b\xc1\u40c1reve;\u4102\u0100iyx}rc\u803b\xc2\u40c2;\u4410r;\uc000\ud835\udd04rave\u803b\xc0\u40c0pha;\u4391acr;\u4100d;\u6a53\u0100gp\x9d\xa1on;\u4104f;\uc000\ud835\udd38plyFunction;\u6061ing\u803b\xc5\u40c5\u0100cs\xbe\xc3r;\uc000\ud835\udc9cign;\u6254ilde\u803b\xc3\u40c3ml\u803b\xc4\u40c4\u0400aceforsu\xe5\xfb\xfe\u0117\u011c\u0122\u0127\u012a\u0100cr\xea\xf2kslash;\u6216\u0176\xf6\xf8;\u6ae7ed;\u6306y;\u4411\u0180crt\u0105\u010b\u0114ause;\u6235noullis;\u612ca;\u4392r;\uc000\ud835\udd05pf;\uc000\ud835\udd39eve;\u42d8c\xf2\u0113mpeq;\u624e\u0700HOacdefhilorsu\u014d\u0151\u0156\u0180\u019e\u01a2\u01b5\u01b7\u01ba\u01dc\u0215\u0273\u0278\u027ecy;\u4427PY\u803b\xa9\u40a9\u0180cpy\u015d\u0162\u017aute;\u4106\u0100;i\u0167\u0168\u62d2talDifferentialD;\u6145leys;\u612d\u0200aeio\u0189\u018e\u0194\u0198ron;\u410cdil\u803b\xc7\u40c7rc;\u4108nint;\u6230ot;\u410a\u0100dn\u01a7\u01adilla;\u40b8terDot;\u40b7\xf2\u017fi;\u43a7rcle\u0200DMPT\u01c7\u01cb\u01d1\u01d6ot;\u6299inus;\u6296lus;\u6295imes;\u6297o\u0100cs\u01e2\u01f8kwiseContourIntegral;\u6232eCurly\u0100DQ\u0203\u020foubleQuote;\u601duote;\u6019\u0200lnpu\u021e\u0228\u0247\u0255on\u0100;e\u0225\u0226\u6237;\u6a74\u0180git\u022f\u0236\u023aruent;\u6261nt;\u622fourIntegral;\u622e\u0100fr\u024c\u024e;\u6102oduct;\u6210nterClockwiseContourIntegral;\u6233oss;\u6a2fcr;\uc000\ud835\udc9ep\u0100;C\u0284\u0285\u62d3ap;\u624d\u0580DJSZacefios\u02a0\u02ac\u02b0\u02b4\u02b8\u02cb\u02d7\u02e1\u02e6\u0333\u048d\u0100;o\u0179\u02a5trahd;\u6911cy;\u4402cy;\u4405cy;\u440f\u0180grs\u02bf\u02c4\u02c7ger;\u6021r;\u61a1hv;\u6ae4\u0100ay\u02d0\u02d5ron;\u410e;\u4414l\u0100;t\u02dd\u02de\u6207a;\u4394r;\uc000\ud835\udd07\u0100af\u02eb\u0327\u0100cm\u02f0\u0322ritical\u0200ADGT\u0300\u0306\u0316\u031ccute;\u40b4o\u0174\u030b\u030d;\u42d9bleAcute;\u42ddrave;\u4060ilde;\u42dcond;\u62c4ferentialD;\u6146\u0470\u033d\0\0\0\u0342\u0354\0\u0405f;\uc000\ud835\udd3b\u0180;DE\u0348\u0349\u034d\u40a8ot;\u60dcqual;\u6250ble\u0300CDLRUV\u0363\u0372\u0382\u03cf\u03e2\u03f8ontourIntegra\xec\u0239o\u0274\u0379\0\0\u037b\xbb\u0349nArrow;\u61d3\u0100eo\u0387\u03a4ft\u0180ART\u0390\u0396\u03a1rrow;\u61d0ightArrow;\u61d4e\xe5\u02cang\u0100LR\u03ab\u03c4eft\u0100AR\u03b3\u03b9rrow;\u67f8ightArrow;\u67faightArrow;\u67f9ight\u0100AT\u03d8\u03derrow;\u61d2ee;\u62a8p\u0241\u03e9\0\0\u03efrrow;\u61d1ownArrow;\u61d5erticalBar;\u6225n\u0300ABLRTa\u0412\u042a\u0430\u045e\u047f\u037crrow\u0180;BU\u041d\u041e\u0422\u6193ar;\u6913pArrow;\u61f5reve;\u4311eft\u02d2\u043a\0\u0446\0\u0450ightVector;\u6950eeVector;\u695eector\u0100;B\u0459\u045a\u61bdar;\u6956ight\u01d4\u0467\0\u0471eeVector;\u695fector\u0100;B\u047a\u047b\u61c1ar;\u6957ee\u0100;A\u0486\u0487\u62a4rrow;\u61a7\u0100ct\u0492\u0497r;\uc000\ud835\udc9frok;\u4110\u0800NTacdfglmopqstux\u04bd\u04c0\u04c4\u04cb\u04de\u04e2\u04e7\u04ee\u04f5\u0521\u052f\u0536\u0552\u055d\u0560\u0565G;\u414aH\u803b\xd0\u40d0cute\u803b\xc9\u40c9\u0180aiy\u04d2\u04d7\u04dcron;\u411arc\u803b\xca\u40ca;\u442dot;\u4116r;\uc000\ud835\udd08rave\u803b\xc8\u40c8ement;\u6208\u0100ap\u04fa\u04fecr;\u4112ty\u0253\u0506\0\0\u0512mallSquare;\u65fberySmallSquare;\u65ab\u0100gp\u0526\u052aon;\u4118f;\uc000\ud835\udd3csilon;\u4395u\u0100ai\u053c\u0549l\u0100;T\u0542\u0543\u6a75ilde;\u6242librium;\u61cc\u0100ci\u0557\u055ar;\u6130m;\u6a73a;\u4397ml\u803b\xcb\u40cb\u0100ip\u056a\u056fsts;\u6203onentialE;\u6147\u0280cfios\u0585\u0588\u058d\u05b2\u05ccy;\u4424r;\uc000\ud835\udd09lled\u0253\u0597\0\0\u05a3mallSquare;\u65fcerySmallSquare;\u65aa\u0370\u05ba\0\u05bf\0\0\u05c4f;\uc000\ud835\udd3dAll;\u6200riertrf;\u6131c\xf2\u05cb\u0600JTabcdfgorst\u05e8\u05ec\u05ef\u05fa\u0600\u0612\u0616\u061b\u061d\u0623\u066c\u0672cy;\u4403\u803b>\u403emma\u0100;d\u05f7\u05f8\u4393;\u43dcreve;\u411e\u0180eiy\u0607\u060c\u0610dil;\u4122rc;\u411c;\u4413ot;\u4120r;\uc000\ud835\udd0a;\u62d9pf;\uc000\ud835\udd3eeater\u0300EFGLST\u0635\u0644\u064e\u0656\u065b\u0666qual\u0100;L\u063e\u063f\u6265ess;\u62dbullEqual;\u6267reater;\u6aa2ess;\u6277lantEqual;\u6a7eilde;\u6273cr;\uc000\ud835\udca2;\u626b\u0400Aacfiosu\u0685\u068b\u0696\u069b\u069e\u06aa\u06be\u06caRDcy;\u442a\u0100ct\u0690\u0694ek;\u42c7;\u405eirc;\u4124r;\u610clbertSpace;\u610b\u01f0\u06af\0\u06b2f;\u610dizontalLine;\u6500\u0100ct\u06c3\u06c5\xf2\u06a9rok;\u4126mp\u0144\u06d0\u06d8ownHum\xf0\u012fqual;\u624f\u0700EJOacdfgmnostu\u06fa\u06fe\u0703\u0707\u070e\u071a\u071e\u0721\u0728\u0744\u0778\u078b\u078f\u0795cy;\u4415lig;\u4132cy;\u4401cute\u803b\xcd\u40cd\u0100iy\u0713\u0718rc\u803b\xce\u40ce;\u4418ot;\u4130r;\u6111rave\u803b\xcc\u40cc\u0180;ap\u0720\u072f\u073f\u0100cg\u0734\u0737r;\u412ainaryI;\u6148lie\xf3\u03dd\u01f4\u0749\0\u0762\u0100;e\u074d\u074e\u622c\u0100gr\u0753\u0758ral;\u622bsection;\u62c2isible\u0100CT\u076c\u0772omma;\u6063imes;\u6062\u0180gpt\u077f\u0783\u0788on;\u412ef;\uc000\ud835\udd40a;\u4399cr;\u6110ilde;\u4128\u01eb\u079a\0\u079ecy;\u4406l\u803b\xcf\u40cf\u0280cfosu\u07ac\u07b7\u07bc\u07c2\u07d0\u0100iy\u07b1\u07b5rc;\u4134;\u4419r;\uc000\ud835\udd0dpf;\uc000\ud835\udd41\u01e3\u07c7\0\u07ccr;\uc000\ud835\udca5rcy;\u4408kcy;\u4404\u0380HJacfos\u07e4\u07e8\u07ec\u07f1\u07fd\u0802\u0808cy;\u4425cy;\u440cppa;\u439a\u0100ey\u07f6\u07fbdil;\u4136;\u441ar;\uc000\ud835\udd0epf;\uc000\ud835\udd42cr;\uc000\ud835\udca6\u0580JTaceflmost\u0825\u0829\u082c\u0850\u0863\u09b3\u09b8\u09c7\u09cd\u0a37\u0a47cy;\u4409\u803b<\u403c\u0280cmnpr\u0837\u083c\u0841\u0844\u084dute;\u4139bda;\u439bg;\u67ealacetrf;\u6112r;\u619e\u0180aey\u0857\u085c\u0861ron;\u413ddil;\u413b;\u441b\u0100fs\u0868\u0970t\u0500ACDFRTUVar\u087e\u08a9\u08b1\u08e0\u08e6\u08fc\u092f\u095b\u0390\u096a\u0100nr\u0883\u088fgleBracket;\u67e8row\u0180;BR\u0899\u089a\u089e\u6190ar;\u61e4ightArrow;\u61c6eiling;\u6308o\u01f5\u08b7\0\u08c3bleBracket;\u67e6n\u01d4\u08c8\0\u08d2eeVector;\u6961ector\u0100;B\u08db\u08dc\u61c3ar;\u6959loor;\u630aight\u0100AV\u08ef\u08f5rrow;\u6194ector;\u694e\u0100er\u0901\u0917e\u0180;AV\u0909\u090a\u0910\u62a3rrow;\u61a4ector;\u695aiangle\u0180;BE\u0924\u0925\u0929\u62b2ar;\u69cfqual;\u62b4p\u0180DTV\u0937\u0942\u094cownVector;\u6951eeVector;\u6960ector\u0100;B\u0956\u0957\u61bfar;\u6958ector\u0100;B\u0965\u0966\u61bcar;\u6952ight\xe1\u039cs\u0300EFGLST\u097e\u098b\u0995\u099d\u09a2\u09adqualGreater;\u62daullEqual;\u6266reater;\u6276ess;\u6aa1lantEqual;\u6a7dilde;\u6272r;\uc000\ud835\udd0f\u0100;e\u09bd\u09be\u62d8ftarrow;\u61daidot;\u413f\u0180npw\u09d4\u0a16\u0a1bg\u0200LRlr\u09de\u09f7\u0a02\u0a10eft\u0100AR\u09e6\u09ecrrow;\u67f5ightArrow;\u67f7ightArrow;\u67f6eft\u0100ar\u03b3\u0a0aight\xe1\u03bfight\xe1\u03caf;\uc000\ud835\udd43er\u0100LR\u0a22\u0a2ceftArrow;\u6199ightArrow;\u6198\u0180cht\u0a3e\u0a40\u0a42\xf2\u084c;\u61b0rok;\u4141;\u626a\u0400acefiosu\u0a5a\u0a5d\u0a60\u0a77\u0a7c\u0a85\u0a8b\u0a8ep;\u6905y;\u441c\u0100dl\u0a65\u0a6fiumSpace;\u605flintrf;\u6133r;\uc000\ud835\udd10nusPlus;\u6213pf;\uc000\ud835\udd44c\xf2\u0a76;\u439c\u0480Jacefostu\u0aa3\u0aa7\u0aad\u0ac0\u0b14\u0b19\u0d91\u0d97\u0d9ecy;\u440acute;\u4143\u0180aey\u0ab4\u0ab9\u0aberon;\u4147dil;\u4145;\u441d\u0180gsw\u0ac7\u0af0\u0b0eative\u0180MTV\u0ad3\u0adf\u0ae8ediumSpace;\u600bhi\u0100cn\u0ae6\u0ad8\xeb\u0ad9eryThi\xee\u0ad9ted\u0100GL\u0af8\u0b06reaterGreate\xf2\u0673essLes\xf3\u0a48Line;\u400ar;\uc000\ud835\udd11\u0200Bnpt\u0b22\u0b28\u0b37\u0b3areak;\u6060BreakingSpace;\u40a0f;\u6115\u0680;CDEGHLNPRSTV\u0b55\u0b56\u0b6a\u0b7c\u0ba1\u0beb\u0c04\u0c5e\u0c84\u0ca6\u0cd8\u0d61\u0d85\u6aec\u0100ou\u0b5b\u0b64ngruent;\u6262pCap;\u626doubleVerticalBar;\u6226\u0180lqx\u0b83\u0b8a\u0b9bement;\u6209ual\u0100;T\u0b92\u0b93\u6260ilde;\uc000\u2242\u0338ists;\u6204reater\u0380;EFGLST\u0bb6\u0bb7\u0bbd\u0bc9\u0bd3\u0bd8\u0be5\u626fqual;\u6271ullEqual;\uc000\u2267\u0338reater;\uc000\u226b\u0338ess;\u6279lantEqual;\uc000\u2a7e\u0338ilde;\u6275ump\u0144\u0bf2\u0bfdownHump;\uc000\u224e\u0338qual;\uc000\u224f\u0338e\u0100fs\u0c0a\u0c27tTriangle\u0180;BE\u0c1a\u0c1b\u0c21\u62eaar;\uc000\u29cf\u0338qual;\u62ecs\u0300;EGLST\u0c35\u0c36\u0c3c\u0c44\u0c4b\u0c58\u626equal;\u6270reater;\u6278ess;\uc000\u226a\u0338lantEqual;\uc000\u2a7d\u0338ilde;\u6274ested\u0100GL\u0c68\u0c79reaterGreater;\uc000\u2aa2\u0338essLess;\uc000\u2aa1\u0338recedes\u0180;ES\u0c92\u0c93\u0c9b\u6280qual;\uc000\u2aaf\u0338lantEqual;\u62e0\u0100ei\u0cab\u0cb9verseElement;\u620cghtTriangle\u0180;BE\u0ccb\u0ccc\u0cd2\u62ebar;\uc000\u29d0\u0338qual;\u62ed\u0100qu\u0cdd\u0d0cuareSu\u0100bp\u0ce8\u0cf9set\u0100;E\u0cf0\u0cf3\uc000\u228f\u0338qual;\u62e2erset\u0100;E\u0d03\u0d06\uc000\u2290\u0338qual;\u62e3\u0180bcp\u0d13\u0d24\u0d4eset\u0100;E\u0d1b\u0d1e\uc000\u2282\u20d2qual;\u6288ceeds\u0200;EST\u0d32\u0d33\u0d3b\u0d46\u6281qual;\uc000\u2ab0\u0338lantEqual;\u62e1ilde;\uc000\u227f\u0338erset\u0100;E\u0d58\u0d5b\uc000\u2283\u20d2qual;\u6289ilde\u0200;EFT\u0d6e\u0d6f\u0d75\u0d7f\u6241qual;\u6244ullEqual;\u6247ilde;\u6249erticalBar;\u6224cr;\uc000\ud835\udca9ilde\u803b\xd1\u40d1;\u439d\u0700Eacdfgmoprstuv\u0dbd\u0dc2\u0dc9\u0dd5\u0ddb\u0de0\u0de7\u0dfc\u0e02\u0e20\u0e22\u0e32\u0e3f\u0e44lig;\u4152cute\u803b\xd3\u40d3\u0100iy\u0dce\u0dd3rc\u803b\xd4\u40d4;\u441eblac;\u4150r;\uc000\ud835\udd12rave\u803b\xd2\u40d2\u0180aei\u0dee\u0df2\u0df6cr;\u414cga;\u43a9cron;\u439fpf;\uc000\ud835\udd46enCurly\u0100DQ\u0e0e\u0e1aoubleQuote;\u601cuote;\u6018;\u6a54\u0100cl\u0e27\u0e2cr;\uc000\ud835\udcaaash\u803b\xd8\u40d8i\u016c\u0e37\u0e3cde\u803b\xd5\u40d5es;\u6a37ml\u803b\xd6\u40d6er\u0100BP\u0e4b\u0e60\u0100ar\u0e50\u0e53r;\u603eac\u0100ek\u0e5a\u0e5c;\u63deet;\u63b4arenthesis;\u63dc\u0480acfhilors\u0e7f\u0e87\u0e8a\u0e8f\u0e92\u0e94\u0e9d\u0eb0\u0efcrtialD;\u6202y;\u441fr;\uc000\ud835\udd13i;\u43a6;\u43a0usMinus;\u40b1\u0100ip\u0ea2\u0eadncareplan\xe5\u069df;\u6119\u0200;eio\u0eb9\u0eba\u0ee0\u0ee4\u6abbcedes\u0200;EST\u0ec8\u0ec9\u0ecf\u0eda\u627aqual;\u6aaflantEqual;\u627cilde;\u627eme;\u6033\u0100dp\u0ee9\u0eeeuct;\u620fortion\u0100;a\u0225\u0ef9l;\u621d\u0100ci\u0f01\u0f06r;\uc000\ud835\udcab;\u43a8\u0200Ufos\u0f11\u0f16\u0f1b\u0f1fOT\u803b\"\u4022r;\uc000\ud835\udd14pf;\u611acr;\uc000\ud835\udcac\u0600BEacefhiorsu\u0f3e\u0f43\u0f47\u0f60\u0f73\u0fa7\u0faa\u0fad\u1096\u10a9\u10b4\u10bearr;\u6910G\u803b\xae\u40ae\u0180cnr\u0f4e\u0f53\u0f56ute;\u4154g;\u67ebr\u0100;t\u0f5c\u0f5d\u61a0l;\u6916\u0180aey\u0f67\u0f6c\u0f71ron;\u4158dil;\u4156;\u4420\u0100;v\u0f78\u0f79\u611cerse\u0100EU\u0f82\u0f99\u0100lq\u0f87\u0f8eement;\u620builibrium;\u61cbpEquilibrium;\u696fr\xbb\u0f79o;\u43a1ght\u0400ACDFTUVa\u0fc1\u0feb\u0ff3\u1022\u1028\u105b\u1087\u03d8\u0100nr\u0fc6\u0fd2gleBracket;\u67e9row\u0180;BL\u0fdc\u0fdd\u0fe1\u6192ar;\u61e5eftArrow;\u61c4eiling;\u6309o\u01f5\u0ff9\0\u1005bleBracket;\u67e7n\u01d4\u100a\0\u1014eeVector;\u695dector\u0100;B\u101d\u101e\u61c2ar;\u6955loor;\u630b\u0100er\u102d\u1043e\u0180;AV\u1035\u1036\u103c\u62a2rrow;\u61a6ector;\u695biangle\u0180;BE\u1050\u1051\u1055\u62b3ar;\u69d0qual;\u62b5p\u0180DTV\u1063\u106e\u1078ownVector;\u694feeVector;\u695cector\u0100;B\u1082\u1083\u61bear;\u6954ector\u0100;B\u1091\u1092\u61c0ar;\u6953\u0100pu\u109b\u109ef;\u611dndImplies;\u6970ightarrow;\u61db\u0100ch\u10b9\u10bcr;\u611b;\u61b1leDelayed;\u69f4\u0680HOacfhimoqstu\u10e4\u10f1\u10f7\u10fd\u1119\u111e\u1151\u1156\u1161\u1167\u11b5\u11bb\u11bf\u0100Cc\u10e9\u10eeHcy;\u4429y;\u4428FTcy;\u442ccute;\u415a\u0280;aeiy\u1108\u1109\u110e\u1113\u1117\u6abcron;\u4160dil;\u415erc;\u415c;\u4421r;\uc000\ud835\udd16ort\u0200DLRU\u112a\u1134\u113e\u1149ownArrow\xbb\u041eeftArrow\xbb\u089aightArrow\xbb\u0fddpArrow;\u6191gma;\u43a3allCircle;\u6218pf;\uc000\ud835\udd4a\u0272\u116d\0\0\u1170t;\u621aare\u0200;ISU\u117b\u117c\u1189\u11af\u65a1ntersection;\u6293u\u0100bp\u118f\u119eset\u0100;E\u1197\u1198\u628fqual;\u6291erset\u0100;E\u11a8\u11a9\u6290qual;\u6292nion;\u6294cr;\uc000\ud835\udcaear;\u62c6\u0200bcmp\u11c8\u11db\u1209\u120b\u0100;s\u11cd\u11ce\u62d0et\u0100;E\u11cd\u11d5qual;\u6286\u0100ch\u11e0\u1205eeds\u0200;EST\u11ed\u11ee\u11f4\u11ff\u627bqual;\u6ab0lantEqual;\u627dilde;\u627fTh\xe1\u0f8c;\u6211\u0180;es\u1212\u1213\u1223\u62d1rset\u0100;E\u121c\u121d\u6283qual;\u6287et\xbb\u1213\u0580HRSacfhiors\u123e\u1244\u1249\u1255\u125e\u1271\u1276\u129f\u12c2\u12c8\u12d1ORN\u803b\xde\u40deADE;\u6122\u0100Hc\u124e\u1252cy;\u440by;\u4426\u0100bu\u125a\u125c;\u4009;\u43a4\u0180aey\u1265\u126a\u126fron;\u4164dil;\u4162;\u4422r;\uc000\ud835\udd17\u0100ei\u127b\u1289\u01f2\u1280\0\u1287efore;\u6234a;\u4398\u0100cn\u128e\u1298kSpace;\uc000\u205f\u200aSpace;\u6009lde\u0200;EFT\u12ab\u12ac\u12b2\u12bc\u623cqual;\u6243ullEqual;\u6245ilde;\u6248pf;\uc000\ud835\udd4bipleDot;\u60db\u0100ct\u12d6\u12dbr;\uc000\ud835\udcafrok;\u4166\u0ae1\u12f7\u130e\u131a\u1326\0\u132c\u1331\0\0\0\0\0\u1338\u133d\u1377\u1385\0\u13ff\u1404\u140a\u1410\u0100cr\u12fb\u1301ute\u803b\xda\u40dar\u0100;o\u1307\u1308\u619fcir;\u6949r\u01e3\u1313\0\u1316y;\u440eve;\u416c\u0100iy\u131e\u1323rc\u803b\xdb\u40db;\u4423blac;\u4170r;\uc000\ud835\udd18rave\u803b\xd9\u40d9acr;\u416a\u0100di\u1341\u1369er\u0100BP\u1348\u135d\u0100ar\u134d\u1350r;\u405fac\u0100ek\u1357\u1359;\u63dfet;\u63b5arenthesis;\u63ddon\u0100;P\u1370\u1371\u62c3lus;\u628e\u0100gp\u137b\u137fon;\u4172f;\uc000\ud835\udd4c\u0400ADETadps\u1395\u13ae\u13b8\u13c4\u03e8\u13d2\u13d7\u13f3rrow\u0180;BD\u1150\u13a0\u13a4ar;\u6912ownArrow;\u61c5ownArrow;\u6195quilibrium;\u696eee\u0100;A\u13cb\u13cc\u62a5rrow;\u61a5own\xe1\u03f3er\u0100LR\u13de\u13e8eftArrow;\u6196ightArrow;\u6197i\u0100;l\u13f9\u13fa\u43d2on;\u43a5ing;\u416ecr;\uc000\ud835\udcb0ilde;\u4168ml\u803b\xdc\u40dc\u0480Dbcdefosv\u1427\u142c\u1430\u1433\u143e\u1485\u148a\u1490\u1496ash;\u62abar;\u6aeby;\u4412ash\u0100;l\u143b\u143c\u62a9;\u6ae6\u0100er\u1443\u1445;\u62c1\u0180bty\u144c\u1450\u147aar;\u6016\u0100;i\u144f\u1455cal\u0200BLST\u1461\u1465\u146a\u1474ar;\u6223ine;\u407ceparator;\u6758ilde;\u6240ThinSpace;\u600ar;\uc000\ud835\udd19pf;\uc000\ud835\udd4dcr;\uc000\ud835\udcb1dash;\u62aa\u0280cefos\u14a7\u14ac\u14b1\u14b6\u14bcirc;\u4174dge;\u62c0r;\uc000\ud835\udd1apf;\uc000\ud835\udd4ecr;\uc000\ud835\udcb2\u0200fios\u14cb\u14d0\u14d2\u14d8r;\uc000\ud835\udd1b;\u439epf;\uc000\ud835\udd4fcr;\uc000\ud835\udcb3\u0480AIUacfosu\u14f1\u14f5\u14f9\u14fd\u1504\u150f\u1514\u151a\u1520cy;\u442fcy;\u4407cy;\u442ecute\u803b\xdd\u40dd\u0100iy\u1509\u150drc;\u4176;\u442br;\uc000\ud835\udd1cpf;\uc000\ud835\udd50cr;\uc000\ud835\udcb4ml;\u4178\u0400Hacdefos\u1535\u1539\u153f\u154b\u154f\u155d\u1560\u1564cy;\u4416cute;\u4179\u0100ay\u1544\u1549ron;\u417d;\u4417ot;\u417b\u01f2\u1554\0\u155boWidt\xe8\u0ad9a;\u4396r;\u6128pf;\u6124cr;\uc000\ud835\udcb5\u0be1\u1583\u158a\u1590\0\u15b0\u15b6\u15bf\0\0\0\0\u15c6\u15db\u15eb\u165f\u166d\0\u1695\u169b\u16b2\u16b9\0\u16becute\u803b\xe1\u40e1reve;\u4103\u0300;Ediuy\u159c\u159d\u15a1\u15a3\u15a8\u15ad\u623e;\uc000\u223e\u0333;\u623frc\u803b\xe2\u40e2te\u80bb\xb4\u0306;\u4430lig\u803b\xe6\u40e6\u0100;r\xb2\u15ba;\uc000\ud835\udd1erave\u803b\xe0\u40e0\u0100ep\u15ca\u15d6\u0100fp\u15cf\u15d4sym;\u6135\xe8\u15d3ha;\u43b1\u0100ap\u15dfc\u0100cl\u15e4\u15e7r;\u4101g;\u6a3f\u0264\u15f0\0\0\u160a\u0280;adsv\u15fa\u15fb\u15ff\u1601\u1607\u6227nd;\u6a55;\u6a5clope;\u6a58;\u6a5a\u0380;elmrsz\u1618\u1619\u161b\u161e\u163f\u164f\u1659\u6220;\u69a4e\xbb\u1619sd\u0100;a\u1625\u1626\u6221\u0461\u1630\u1632\u1634\u1636\u1638\u163a\u163c\u163e;\u69a8;\u69a9;\u69aa;\u69ab;\u69ac;\u69ad;\u69ae;\u69aft\u0100;v\u1645\u1646\u621fb\u0100;d\u164c\u164d\u62be;\u699d\u0100pt\u1654\u1657h;\u6222\xbb\xb9arr;\u637c\u0100gp\u1663\u1667on;\u4105f;\uc000\ud835\udd52\u0380;Eaeiop\u12c1\u167b\u167d\u1682\u1684\u1687\u168a;\u6a70cir;\u6a6f;\u624ad;\u624bs;\u4027rox\u0100;e\u12c1\u1692\xf1\u1683ing\u803b\xe5\u40e5\u0180cty\u16a1\u16a6\u16a8r;\uc000\ud835\udcb6;\u402amp\u0100;e\u12c1\u16af\xf1\u0288ilde\u803b\xe3\u40e3ml\u803b\xe4\u40e4\u0100ci\u16c2\u16c8onin\xf4\u0272nt;\u6a11\u0800Nabcdefiklnoprsu\u16ed\u16f1\u1730\u173c\u1743\u1748\u1778\u177d\u17e0\u17e6\u1839\u1850\u170d\u193d\u1948\u1970ot;\u6aed\u0100cr\u16f6\u171ek\u0200ceps\u1700\u1705\u170d\u1713ong;\u624cpsilon;\u43f6rime;\u6035im\u0100;e\u171a\u171b\u623dq;\u62cd\u0176\u1722\u1726ee;\u62bded\u0100;g\u172c\u172d\u6305e\xbb\u172drk\u0100;t\u135c\u1737brk;\u63b6\u0100oy\u1701\u1741;\u4431quo;\u601e\u0280cmprt\u1753\u175b\u1761\u1764\u1768aus\u0100;e\u010a\u0109ptyv;\u69b0s\xe9\u170cno\xf5\u0113\u0180ahw\u176f\u1771\u1773;\u43b2;\u6136een;\u626cr;\uc000\ud835\udd1fg\u0380costuvw\u178d\u179d\u17b3\u17c1\u17d5\u17db\u17de\u0180aiu\u1794\u1796\u179a\xf0\u0760rc;\u65efp\xbb\u1371\u0180dpt\u17a4\u17a8\u17adot;\u6a00lus;\u6a01imes;\u6a02\u0271\u17b9\0\0\u17becup;\u6a06ar;\u6605riangle\u0100du\u17cd\u17d2own;\u65bdp;\u65b3plus;\u6a04e\xe5\u1444\xe5\u14adarow;\u690d\u0180ako\u17ed\u1826\u1835\u0100cn\u17f2\u1823k\u0180lst\u17fa\u05ab\u1802ozenge;\u69ebriangle\u0200;dlr\u1812\u1813\u1818\u181d\u65b4own;\u65beeft;\u65c2ight;\u65b8k;\u6423\u01b1\u182b\0\u1833\u01b2\u182f\0\u1831;\u6592;\u65914;\u6593ck;\u6588\u0100eo\u183e\u184d\u0100;q\u1843\u1846\uc000=\u20e5uiv;\uc000\u2261\u20e5t;\u6310\u0200ptwx\u1859\u185e\u1867\u186cf;\uc000\ud835\udd53\u0100;t\u13cb\u1863om\xbb\u13cctie;\u62c8\u0600DHUVbdhmptuv\u1885\u1896\u18aa\u18bb\u18d7\u18db\u18ec\u18ff\u1905\u190a\u1910\u1921\u0200LRlr\u188e\u1890\u1892\u1894;\u6557;\u6554;\u6556;\u6553\u0280;DUdu\u18a1\u18a2\u18a4\u18a6\u18a8\u6550;\u6566;\u6569;\u6564;\u6567\u0200LRlr\u18b3\u18b5\u18b7\u18b9;\u655d;\u655a;\u655c;\u6559\u0380;HLRhlr\u18ca\u18cb\u18cd\u18cf\u18d1\u18d3\u18d5\u6551;\u656c;\u6563;\u6560;\u656b;\u6562;\u655fox;\u69c9\u0200LRlr\u18e4\u18e6\u18e8\u18ea;\u6555;\u6552;\u6510;\u650c\u0280;DUdu\u06bd\u18f7\u18f9\u18fb\u18fd;\u6565;\u6568;\u652c;\u6534inus;\u629flus;\u629eimes;\u62a0\u0200LRlr\u1919\u191b\u191d\u191f;\u655b;\u6558;\u6518;\u6514\u0380;HLRhlr\u1930\u1931\u1933\u1935\u1937\u1939\u193b\u6502;\u656a;\u6561;\u655e;\u653c;\u6524;\u651c\u0100ev\u0123\u1942bar\u803b\xa6\u40a6\u0200ceio\u1951\u1956\u195a\u1960r;\uc000\ud835\udcb7mi;\u604fm\u0100;e\u171a\u171cl\u0180;bh\u1968\u1969\u196b\u405c;\u69c5sub;\u67c8\u016c\u1974\u197el\u0100;e\u1979\u197a\u6022t\xbb\u197ap\u0180;Ee\u012f\u1985\u1987;\u6aae\u0100;q\u06dc\u06db\u0ce1\u19a7\0\u19e8\u1a11\u1a15\u1a32\0\u1a37\u1a50\0\0\u1ab4\0\0\u1ac1\0\0\u1b21\u1b2e\u1b4d\u1b52\0\u1bfd\0\u1c0c\u0180cpr\u19ad\u19b2\u19ddute;\u4107\u0300;abcds\u19bf\u19c0\u19c4\u19ca\u19d5\u19d9\u6229nd;\u6a44rcup;\u6a49\u0100au\u19cf\u19d2p;\u6a4bp;\u6a47ot;\u6a40;\uc000\u2229\ufe00\u0100eo\u19e2\u19e5t;\u6041\xee\u0693\u0200aeiu\u19f0\u19fb\u1a01\u1a05\u01f0\u19f5\0\u19f8s;\u6a4don;\u410ddil\u803b\xe7\u40e7rc;\u4109ps\u0100;s\u1a0c\u1a0d\u6a4cm;\u6a50ot;\u410b\u0180dmn\u1a1b\u1a20\u1a26il\u80bb\xb8\u01adptyv;\u69b2t\u8100\xa2;e\u1a2d\u1a2e\u40a2r\xe4\u01b2r;\uc000\ud835\udd20\u0180cei\u1a3d\u1a40\u1a4dy;\u4447ck\u0100;m\u1a47\u1a48\u6713ark\xbb\u1a48;\u43c7r\u0380;Ecefms\u1a5f\u1a60\u1a62\u1a6b\u1aa4\u1aaa\u1aae\u65cb;\u69c3\u0180;el\u1a69\u1a6a\u1a6d\u42c6q;\u6257e\u0261\u1a74\0\0\u1a88rrow\u0100lr\u1a7c\u1a81eft;\u61baight;\u61bb\u0280RSacd\u1a92\u1a94\u1a96\u1a9a\u1a9f\xbb\u0f47;\u64c8st;\u629birc;\u629aash;\u629dnint;\u6a10id;\u6aefcir;\u69c2ubs\u0100;u\u1abb\u1abc\u6663it\xbb\u1abc\u02ec\u1ac7\u1ad4\u1afa\0\u1b0aon\u0100;e\u1acd\u1ace\u403a\u0100;q\xc7\xc6\u026d\u1ad9\0\0\u1ae2a\u0100;t\u1ade\u1adf\u402c;\u4040\u0180;fl\u1ae8\u1ae9\u1aeb\u6201\xee\u1160e\u0100mx\u1af1\u1af6ent\xbb\u1ae9e\xf3\u024d\u01e7\u1afe\0\u1b07\u0100;d\u12bb\u1b02ot;\u6a6dn\xf4\u0246\u0180fry\u1b10\u1b14\u1b17;\uc000\ud835\udd54o\xe4\u0254\u8100\xa9;s\u0155\u1b1dr;\u6117\u0100ao\u1b25\u1b29rr;\u61b5ss;\u6717\u0100cu\u1b32\u1b37r;\uc000\ud835\udcb8\u0100bp\u1b3c\u1b44\u0100;e\u1b41\u1b42\u6acf;\u6ad1\u0100;e\u1b49\u1b4a\u6ad0;\u6ad2dot;\u62ef\u0380delprvw\u1b60\u1b6c\u1b77\u1b82\u1bac\u1bd4\u1bf9arr\u0100lr\u1b68\u1b6a;\u6938;\u6935\u0270\u1b72\0\0\u1b75r;\u62dec;\u62dfarr\u0100;p\u1b7f\u1b80\u61b6;\u693d\u0300;bcdos\u1b8f\u1b90\u1b96\u1ba1\u1ba5\u1ba8\u622arcap;\u6a48\u0100au\u1b9b\u1b9ep;\u6a46p;\u6a4aot;\u628dr;\u6a45;\uc000\u222a\ufe00\u0200alrv\u1bb5\u1bbf\u1bde\u1be3rr\u0100;m\u1bbc\u1bbd\u61b7;\u693cy\u0180evw\u1bc7\u1bd4\u1bd8q\u0270\u1bce\0\0\u1bd2re\xe3\u1b73u\xe3\u1b75ee;\u62ceedge;\u62cfen\u803b\xa4\u40a4earrow\u0100lr\u1bee\u1bf3eft\xbb\u1b80ight\xbb\u1bbde\xe4\u1bdd\u0100ci\u1c01\u1c07onin\xf4\u01f7nt;\u6231lcty;\u632d\u0980AHabcdefhijlorstuwz\u1c38\u1c3b\u1c3f\u1c5d\u1c69\u1c75\u1c8a\u1c9e\u1cac\u1cb7\u1cfb\u1cff\u1d0d\u1d7b\u1d91\u1dab\u1dbb\u1dc6\u1dcdr\xf2\u0381ar;\u6965\u0200glrs\u1c48\u1c4d\u1c52\u1c54ger;\u6020eth;\u6138\xf2\u1133h\u0100;v\u1c5a\u1c5b\u6010\xbb\u090a\u016b\u1c61\u1c67arow;\u690fa\xe3\u0315\u0100ay\u1c6e\u1c73ron;\u410f;\u4434\u0180;ao\u0332\u1c7c\u1c84\u0100gr\u02bf\u1c81r;\u61catseq;\u6a77\u0180glm\u1c91\u1c94\u1c98\u803b\xb0\u40b0ta;\u43b4ptyv;\u69b1\u0100ir\u1ca3\u1ca8sht;\u697f;\uc000\ud835\udd21ar\u0100lr\u1cb3\u1cb5\xbb\u08dc\xbb\u101e\u0280aegsv\u1cc2\u0378\u1cd6\u1cdc\u1ce0m\u0180;os\u0326\u1cca\u1cd4nd\u0100;s\u0326\u1cd1uit;\u6666amma;\u43ddin;\u62f2\u0180;io\u1ce7\u1ce8\u1cf8\u40f7de\u8100\xf7;o\u1ce7\u1cf0ntimes;\u62c7n\xf8\u1cf7cy;\u4452c\u026f\u1d06\0\0\u1d0arn;\u631eop;\u630d\u0280lptuw\u1d18\u1d1d\u1d22\u1d49\u1d55lar;\u4024f;\uc000\ud835\udd55\u0280;emps\u030b\u1d2d\u1d37\u1d3d\u1d42q\u0100;d\u0352\u1d33ot;\u6251inus;\u6238lus;\u6214quare;\u62a1blebarwedg\xe5\xfan\u0180adh\u112e\u1d5d\u1d67ownarrow\xf3\u1c83arpoon\u0100lr\u1d72\u1d76ef\xf4\u1cb4igh\xf4\u1cb6\u0162\u1d7f\u1d85karo\xf7\u0f42\u026f\u1d8a\0\0\u1d8ern;\u631fop;\u630c\u0180cot\u1d98\u1da3\u1da6\u0100ry\u1d9d\u1da1;\uc000\ud835\udcb9;\u4455l;\u69f6rok;\u4111\u0100dr\u1db0\u1db4ot;\u62f1i\u0100;f\u1dba\u1816\u65bf\u0100ah\u1dc0\u1dc3r\xf2\u0429a\xf2\u0fa6angle;\u69a6\u0100ci\u1dd2\u1dd5y;\u445fgrarr;\u67ff\u0900Dacdefglmnopqrstux\u1e01\u1e09\u1e19\u1e38\u0578\u1e3c\u1e49\u1e61\u1e7e\u1ea5\u1eaf\u1ebd\u1ee1\u1f2a\u1f37\u1f44\u1f4e\u1f5a\u0100Do\u1e06\u1d34o\xf4\u1c89\u0100cs\u1e0e\u1e14ute\u803b\xe9\u40e9ter;\u6a6e\u0200aioy\u1e22\u1e27\u1e31\u1e36ron;\u411br\u0100;c\u1e2d\u1e2e\u6256\u803b\xea\u40ealon;\u6255;\u444dot;\u4117\u0100Dr\u1e41\u1e45ot;\u6252;\uc000\ud835\udd22\u0180;rs\u1e50\u1e51\u1e57\u6a9aave\u803b\xe8\u40e8\u0100;d\u1e5c\u1e5d\u6a96ot;\u6a98\u0200;ils\u1e6a\u1e6b\u1e72\u1e74\u6a99nters;\u63e7;\u6113\u0100;d\u1e79\u1e7a\u6a95ot;\u6a97\u0180aps\u1e85\u1e89\u1e97cr;\u4113ty\u0180;sv\u1e92\u1e93\u1e95\u6205et\xbb\u1e93p\u01001;\u1e9d\u1ea4\u0133\u1ea1\u1ea3;\u6004;\u6005\u6003\u0100gs\u1eaa\u1eac;\u414bp;\u6002\u0100gp\u1eb4\u1eb8on;\u4119f;\uc000\ud835\udd56\u0180als\u1ec4\u1ece\u1ed2r\u0100;s\u1eca\u1ecb\u62d5l;\u69e3us;\u6a71i\u0180;lv\u1eda\u1edb\u1edf\u43b5on\xbb\u1edb;\u43f5\u0200csuv\u1eea\u1ef3\u1f0b\u1f23\u0100io\u1eef\u1e31rc\xbb\u1e2e\u0269\u1ef9\0\0\u1efb\xed\u0548ant\u0100gl\u1f02\u1f06tr\xbb\u1e5dess\xbb\u1e7a\u0180aei\u1f12\u1f16\u1f1als;\u403dst;\u625fv\u0100;D\u0235\u1f20D;\u6a78parsl;\u69e5\u0100Da\u1f2f\u1f33ot;\u6253rr;\u6971\u0180cdi\u1f3e\u1f41\u1ef8r;\u612fo\xf4\u0352\u0100ah\u1f49\u1f4b;\u43b7\u803b\xf0\u40f0\u0100mr\u1f53\u1f57l\u803b\xeb\u40ebo;\u60ac\u0180cip\u1f61\u1f64\u1f67l;\u4021s\xf4\u056e\u0100eo\u1f6c\u1f74ctatio\xee\u0559nential\xe5\u0579\u09e1\u1f92\0\u1f9e\0\u1fa1\u1fa7\0\0\u1fc6\u1fcc\0\u1fd3\0\u1fe6\u1fea\u2000\0\u2008\u205allingdotse\xf1\u1e44y;\u4444male;\u6640\u0180ilr\u1fad\u1fb3\u1fc1lig;\u8000\ufb03\u0269\u1fb9\0\0\u1fbdg;\u8000\ufb00ig;\u8000\ufb04;\uc000\ud835\udd23lig;\u8000\ufb01lig;\uc000fj\u0180alt\u1fd9\u1fdc\u1fe1t;\u666dig;\u8000\ufb02ns;\u65b1of;\u4192\u01f0\u1fee\0\u1ff3f;\uc000\ud835\udd57\u0100ak\u05bf\u1ff7\u0100;v\u1ffc\u1ffd\u62d4;\u6ad9artint;\u6a0d\u0100ao\u200c\u2055\u0100cs\u2011\u2052\u03b1\u201a\u2030\u2038\u2045\u2048\0\u2050\u03b2\u2022\u2025\u2027\u202a\u202c\0\u202e\u803b\xbd\u40bd;\u6153\u803b\xbc\u40bc;\u6155;\u6159;\u615b\u01b3\u2034\0\u2036;\u6154;\u6156\u02b4\u203e\u2041\0\0\u2043\u803b\xbe\u40be;\u6157;\u615c5;\u6158\u01b6\u204c\0\u204e;\u615a;\u615d8;\u615el;\u6044wn;\u6322cr;\uc000\ud835\udcbb\u0880Eabcdefgijlnorstv\u2082\u2089\u209f\u20a5\u20b0\u20b4\u20f0\u20f5\u20fa\u20ff\u2103\u2112\u2138\u0317\u213e\u2152\u219e\u0100;l\u064d\u2087;\u6a8c\u0180cmp\u2090\u2095\u209dute;\u41f5ma\u0100;d\u209c\u1cda\u43b3;\u6a86reve;\u411f\u0100iy\u20aa\u20aerc;\u411d;\u4433ot;\u4121\u0200;lqs\u063e\u0642\u20bd\u20c9\u0180;qs\u063e\u064c\u20c4lan\xf4\u0665\u0200;cdl\u0665\u20d2\u20d5\u20e5c;\u6aa9ot\u0100;o\u20dc\u20dd\u6a80\u0100;l\u20e2\u20e3\u6a82;\u6a84\u0100;e\u20ea\u20ed\uc000\u22db\ufe00s;\u6a94r;\uc000\ud835\udd24\u0100;g\u0673\u061bmel;\u6137cy;\u4453\u0200;Eaj\u065a\u210c\u210e\u2110;\u6a92;\u6aa5;\u6aa4\u0200Eaes\u211b\u211d\u2129\u2134;\u6269p\u0100;p\u2123\u2124\u6a8arox\xbb\u2124\u0100;q\u212e\u212f\u6a88\u0100;q\u212e\u211bim;\u62e7pf;\uc000\ud835\udd58\u0100ci\u2143\u2146r;\u610am\u0180;el\u066b\u214e\u2150;\u6a8e;\u6a90\u8300>;cdlqr\u05ee\u2160\u216a\u216e\u2173\u2179\u0100ci\u2165\u2167;\u6aa7r;\u6a7aot;\u62d7Par;\u6995uest;\u6a7c\u0280adels\u2184\u216a\u2190\u0656\u219b\u01f0\u2189\0\u218epro\xf8\u209er;\u6978q\u0100lq\u063f\u2196les\xf3\u2088i\xed\u066b\u0100en\u21a3\u21adrtneqq;\uc000\u2269\ufe00\xc5\u21aa\u0500Aabcefkosy\u21c4\u21c7\u21f1\u21f5\u21fa\u2218\u221d\u222f\u2268\u227dr\xf2\u03a0\u0200ilmr\u21d0\u21d4\u21d7\u21dbrs\xf0\u1484f\xbb\u2024il\xf4\u06a9\u0100dr\u21e0\u21e4cy;\u444a\u0180;cw\u08f4\u21eb\u21efir;\u6948;\u61adar;\u610firc;\u4125\u0180alr\u2201\u220e\u2213rts\u0100;u\u2209\u220a\u6665it\xbb\u220alip;\u6026con;\u62b9r;\uc000\ud835\udd25s\u0100ew\u2223\u2229arow;\u6925arow;\u6926\u0280amopr\u223a\u223e\u2243\u225e\u2263rr;\u61fftht;\u623bk\u0100lr\u2249\u2253eftarrow;\u61a9ightarrow;\u61aaf;\uc000\ud835\udd59bar;\u6015\u0180clt\u226f\u2274\u2278r;\uc000\ud835\udcbdas\xe8\u21f4rok;\u4127\u0100bp\u2282\u2287ull;\u6043hen\xbb\u1c5b\u0ae1\u22a3\0\u22aa\0\u22b8\u22c5\u22ce\0\u22d5\u22f3\0\0\u22f8\u2322\u2367\u2362\u237f\0\u2386\u23aa\u23b4cute\u803b\xed\u40ed\u0180;iy\u0771\u22b0\u22b5rc\u803b\xee\u40ee;\u4438\u0100cx\u22bc\u22bfy;\u4435cl\u803b\xa1\u40a1\u0100fr\u039f\u22c9;\uc000\ud835\udd26rave\u803b\xec\u40ec\u0200;ino\u073e\u22dd\u22e9\u22ee\u0100in\u22e2\u22e6nt;\u6a0ct;\u622dfin;\u69dcta;\u6129lig;\u4133\u0180aop\u22fe\u231a\u231d\u0180cgt\u2305\u2308\u2317r;\u412b\u0180elp\u071f\u230f\u2313in\xe5\u078ear\xf4\u0720h;\u4131f;\u62b7ed;\u41b5\u0280;cfot\u04f4\u232c\u2331\u233d\u2341are;\u6105in\u0100;t\u2338\u2339\u621eie;\u69dddo\xf4\u2319\u0280;celp\u0757\u234c\u2350\u235b\u2361al;\u62ba\u0100gr\u2355\u2359er\xf3\u1563\xe3\u234darhk;\u6a17rod;\u6a3c\u0200cgpt\u236f\u2372\u2376\u237by;\u4451on;\u412ff;\uc000\ud835\udd5aa;\u43b9uest\u803b\xbf\u40bf\u0100ci\u238a\u238fr;\uc000\ud835\udcben\u0280;Edsv\u04f4\u239b\u239d\u23a1\u04f3;\u62f9ot;\u62f5\u0100;v\u23a6\u23a7\u62f4;\u62f3\u0100;i\u0777\u23aelde;\u4129\u01eb\u23b8\0\u23bccy;\u4456l\u803b\xef\u40ef\u0300cfmosu\u23cc\u23d7\u23dc\u23e1\u23e7\u23f5\u0100iy\u23d1\u23d5rc;\u4135;\u4439r;\uc000\ud835\udd27ath;\u4237pf;\uc000\ud835\udd5b\u01e3\u23ec\0\u23f1r;\uc000\ud835\udcbfrcy;\u4458kcy;\u4454\u0400acfghjos\u240b\u2416\u2422\u2427\u242d\u2431\u2435\u243bppa\u0100;v\u2413\u2414\u43ba;\u43f0\u0100ey\u241b\u2420dil;\u4137;\u443ar;\uc000\ud835\udd28reen;\u4138cy;\u4445cy;\u445cpf;\uc000\ud835\udd5ccr;\uc000\ud835\udcc0\u0b80ABEHabcdefghjlmnoprstuv\u2470\u2481\u2486\u248d\u2491\u250e\u253d\u255a\u2580\u264e\u265e\u2665\u2679\u267d\u269a\u26b2\u26d8\u275d\u2768\u278b\u27c0\u2801\u2812\u0180art\u2477\u247a\u247cr\xf2\u09c6\xf2\u0395ail;\u691barr;\u690e\u0100;g\u0994\u248b;\u6a8bar;\u6962\u0963\u24a5\0\u24aa\0\u24b1\0\0\0\0\0\u24b5\u24ba\0\u24c6\u24c8\u24cd\0\u24f9ute;\u413amptyv;\u69b4ra\xee\u084cbda;\u43bbg\u0180;dl\u088e\u24c1\u24c3;\u6991\xe5\u088e;\u6a85uo\u803b\xab\u40abr\u0400;bfhlpst\u0899\u24de\u24e6\u24e9\u24eb\u24ee\u24f1\u24f5\u0100;f\u089d\u24e3s;\u691fs;\u691d\xeb\u2252p;\u61abl;\u6939im;\u6973l;\u61a2\u0180;ae\u24ff\u2500\u2504\u6aabil;\u6919\u0100;s\u2509\u250a\u6aad;\uc000\u2aad\ufe00\u0180abr\u2515\u2519\u251drr;\u690crk;\u6772\u0100ak\u2522\u252cc\u0100ek\u2528\u252a;\u407b;\u405b\u0100es\u2531\u2533;\u698bl\u0100du\u2539\u253b;\u698f;\u698d\u0200aeuy\u2546\u254b\u2556\u2558ron;\u413e\u0100di\u2550\u2554il;\u413c\xec\u08b0\xe2\u2529;\u443b\u0200cqrs\u2563\u2566\u256d\u257da;\u6936uo\u0100;r\u0e19\u1746\u0100du\u2572\u2577har;\u6967shar;\u694bh;\u61b2\u0280;fgqs\u258b\u258c\u0989\u25f3\u25ff\u6264t\u0280ahlrt\u2598\u25a4\u25b7\u25c2\u25e8rrow\u0100;t\u0899\u25a1a\xe9\u24f6arpoon\u0100du\u25af\u25b4own\xbb\u045ap\xbb\u0966eftarrows;\u61c7ight\u0180ahs\u25cd\u25d6\u25derrow\u0100;s\u08f4\u08a7arpoon\xf3\u0f98quigarro\xf7\u21f0hreetimes;\u62cb\u0180;qs\u258b\u0993\u25falan\xf4\u09ac\u0280;cdgs\u09ac\u260a\u260d\u261d\u2628c;\u6aa8ot\u0100;o\u2614\u2615\u6a7f\u0100;r\u261a\u261b\u6a81;\u6a83\u0100;e\u2622\u2625\uc000\u22da\ufe00s;\u6a93\u0280adegs\u2633\u2639\u263d\u2649\u264bppro\xf8\u24c6ot;\u62d6q\u0100gq\u2643\u2645\xf4\u0989gt\xf2\u248c\xf4\u099bi\xed\u09b2\u0180ilr\u2655\u08e1\u265asht;\u697c;\uc000\ud835\udd29\u0100;E\u099c\u2663;\u6a91\u0161\u2669\u2676r\u0100du\u25b2\u266e\u0100;l\u0965\u2673;\u696alk;\u6584cy;\u4459\u0280;acht\u0a48\u2688\u268b\u2691\u2696r\xf2\u25c1orne\xf2\u1d08ard;\u696bri;\u65fa\u0100io\u269f\u26a4dot;\u4140ust\u0100;a\u26ac\u26ad\u63b0che\xbb\u26ad\u0200Eaes\u26bb\u26bd\u26c9\u26d4;\u6268p\u0100;p\u26c3\u26c4\u6a89rox\xbb\u26c4\u0100;q\u26ce\u26cf\u6a87\u0100;q\u26ce\u26bbim;\u62e6\u0400abnoptwz\u26e9\u26f4\u26f7\u271a\u272f\u2741\u2747\u2750\u0100nr\u26ee\u26f1g;\u67ecr;\u61fdr\xeb\u08c1g\u0180lmr\u26ff\u270d\u2714eft\u0100ar\u09e6\u2707ight\xe1\u09f2apsto;\u67fcight\xe1\u09fdparrow\u0100lr\u2725\u2729ef\xf4\u24edight;\u61ac\u0180afl\u2736\u2739\u273dr;\u6985;\uc000\ud835\udd5dus;\u6a2dimes;\u6a34\u0161\u274b\u274fst;\u6217\xe1\u134e\u0180;ef\u2757\u2758\u1800\u65cange\xbb\u2758ar\u0100;l\u2764\u2765\u4028t;\u6993\u0280achmt\u2773\u2776\u277c\u2785\u2787r\xf2\u08a8orne\xf2\u1d8car\u0100;d\u0f98\u2783;\u696d;\u600eri;\u62bf\u0300achiqt\u2798\u279d\u0a40\u27a2\u27ae\u27bbquo;\u6039r;\uc000\ud835\udcc1m\u0180;eg\u09b2\u27aa\u27ac;\u6a8d;\u6a8f\u0100bu\u252a\u27b3o\u0100;r\u0e1f\u27b9;\u601arok;\u4142\u8400<;cdhilqr\u082b\u27d2\u2639\u27dc\u27e0\u27e5\u27ea\u27f0\u0100ci\u27d7\u27d9;\u6aa6r;\u6a79re\xe5\u25f2mes;\u62c9arr;\u6976uest;\u6a7b\u0100Pi\u27f5\u27f9ar;\u6996\u0180;ef\u2800\u092d\u181b\u65c3r\u0100du\u2807\u280dshar;\u694ahar;\u6966\u0100en\u2817\u2821rtneqq;\uc000\u2268\ufe00\xc5\u281e\u0700Dacdefhilnopsu\u2840\u2845\u2882\u288e\u2893\u28a0\u28a5\u28a8\u28da\u28e2\u28e4\u0a83\u28f3\u2902Dot;\u623a\u0200clpr\u284e\u2852\u2863\u287dr\u803b\xaf\u40af\u0100et\u2857\u2859;\u6642\u0100;e\u285e\u285f\u6720se\xbb\u285f\u0100;s\u103b\u2868to\u0200;dlu\u103b\u2873\u2877\u287bow\xee\u048cef\xf4\u090f\xf0\u13d1ker;\u65ae\u0100oy\u2887\u288cmma;\u6a29;\u443cash;\u6014asuredangle\xbb\u1626r;\uc000\ud835\udd2ao;\u6127\u0180cdn\u28af\u28b4\u28c9ro\u803b\xb5\u40b5\u0200;acd\u1464\u28bd\u28c0\u28c4s\xf4\u16a7ir;\u6af0ot\u80bb\xb7\u01b5us\u0180;bd\u28d2\u1903\u28d3\u6212\u0100;u\u1d3c\u28d8;\u6a2a\u0163\u28de\u28e1p;\u6adb\xf2\u2212\xf0\u0a81\u0100dp\u28e9\u28eeels;\u62a7f;\uc000\ud835\udd5e\u0100ct\u28f8\u28fdr;\uc000\ud835\udcc2pos\xbb\u159d\u0180;lm\u2909\u290a\u290d\u43bctimap;\u62b8\u0c00GLRVabcdefghijlmoprstuvw\u2942\u2953\u297e\u2989\u2998\u29da\u29e9\u2a15\u2a1a\u2a58\u2a5d\u2a83\u2a95\u2aa4\u2aa8\u2b04\u2b07\u2b44\u2b7f\u2bae\u2c34\u2c67\u2c7c\u2ce9\u0100gt\u2947\u294b;\uc000\u22d9\u0338\u0100;v\u2950\u0bcf\uc000\u226b\u20d2\u0180elt\u295a\u2972\u2976ft\u0100ar\u2961\u2967rrow;\u61cdightarrow;\u61ce;\uc000\u22d8\u0338\u0100;v\u297b\u0c47\uc000\u226a\u20d2ightarrow;\u61cf\u0100Dd\u298e\u2993ash;\u62afash;\u62ae\u0280bcnpt\u29a3\u29a7\u29ac\u29b1\u29ccla\xbb\u02deute;\u4144g;\uc000\u2220\u20d2\u0280;Eiop\u0d84\u29bc\u29c0\u29c5\u29c8;\uc000\u2a70\u0338d;\uc000\u224b\u0338s;\u4149ro\xf8\u0d84ur\u0100;a\u29d3\u29d4\u666el\u0100;s\u29d3\u0b38\u01f3\u29df\0\u29e3p\u80bb\xa0\u0b37mp\u0100;e\u0bf9\u0c00\u0280aeouy\u29f4\u29fe\u2a03\u2a10\u2a13\u01f0\u29f9\0\u29fb;\u6a43on;\u4148dil;\u4146ng\u0100;d\u0d7e\u2a0aot;\uc000\u2a6d\u0338p;\u6a42;\u443dash;\u6013\u0380;Aadqsx\u0b92\u2a29\u2a2d\u2a3b\u2a41\u2a45\u2a50rr;\u61d7r\u0100hr\u2a33\u2a36k;\u6924\u0100;o\u13f2\u13f0ot;\uc000\u2250\u0338ui\xf6\u0b63\u0100ei\u2a4a\u2a4ear;\u6928\xed\u0b98ist\u0100;s\u0ba0\u0b9fr;\uc000\ud835\udd2b\u0200Eest\u0bc5\u2a66\u2a79\u2a7c\u0180;qs\u0bbc\u2a6d\u0be1\u0180;qs\u0bbc\u0bc5\u2a74lan\xf4\u0be2i\xed\u0bea\u0100;r\u0bb6\u2a81\xbb\u0bb7\u0180Aap\u2a8a\u2a8d\u2a91r\xf2\u2971rr;\u61aear;\u6af2\u0180;sv\u0f8d\u2a9c\u0f8c\u0100;d\u2aa1\u2aa2\u62fc;\u62facy;\u445a\u0380AEadest\u2ab7\u2aba\u2abe\u2ac2\u2ac5\u2af6\u2af9r\xf2\u2966;\uc000\u2266\u0338rr;\u619ar;\u6025\u0200;fqs\u0c3b\u2ace\u2ae3\u2aeft\u0100ar\u2ad4\u2ad9rro\xf7\u2ac1ightarro\xf7\u2a90\u0180;qs\u0c3b\u2aba\u2aealan\xf4\u0c55\u0100;s\u0c55\u2af4\xbb\u0c36i\xed\u0c5d\u0100;r\u0c35\u2afei\u0100;e\u0c1a\u0c25i\xe4\u0d90\u0100pt\u2b0c\u2b11f;\uc000\ud835\udd5f\u8180\xac;in\u2b19\u2b1a\u2b36\u40acn\u0200;Edv\u0b89\u2b24\u2b28\u2b2e;\uc000\u22f9\u0338ot;\uc000\u22f5\u0338\u01e1\u0b89\u2b33\u2b35;\u62f7;\u62f6i\u0100;v\u0cb8\u2b3c\u01e1\u0cb8\u2b41\u2b43;\u62fe;\u62fd\u0180aor\u2b4b\u2b63\u2b69r\u0200;ast\u0b7b\u2b55\u2b5a\u2b5flle\xec\u0b7bl;\uc000\u2afd\u20e5;\uc000\u2202\u0338lint;\u6a14\u0180;ce\u0c92\u2b70\u2b73u\xe5\u0ca5\u0100;c\u0c98\u2b78\u0100;e\u0c92\u2b7d\xf1\u0c98\u0200Aait\u2b88\u2b8b\u2b9d\u2ba7r\xf2\u2988rr\u0180;cw\u2b94\u2b95\u2b99\u619b;\uc000\u2933\u0338;\uc000\u219d\u0338ghtarrow\xbb\u2b95ri\u0100;e\u0ccb\u0cd6\u0380chimpqu\u2bbd\u2bcd\u2bd9\u2b04\u0b78\u2be4\u2bef\u0200;cer\u0d32\u2bc6\u0d37\u2bc9u\xe5\u0d45;\uc000\ud835\udcc3ort\u026d\u2b05\0\0\u2bd6ar\xe1\u2b56m\u0100;e\u0d6e\u2bdf\u0100;q\u0d74\u0d73su\u0100bp\u2beb\u2bed\xe5\u0cf8\xe5\u0d0b\u0180bcp\u2bf6\u2c11\u2c19\u0200;Ees\u2bff\u2c00\u0d22\u2c04\u6284;\uc000\u2ac5\u0338et\u0100;e\u0d1b\u2c0bq\u0100;q\u0d23\u2c00c\u0100;e\u0d32\u2c17\xf1\u0d38\u0200;Ees\u2c22\u2c23\u0d5f\u2c27\u6285;\uc000\u2ac6\u0338et\u0100;e\u0d58\u2c2eq\u0100;q\u0d60\u2c23\u0200gilr\u2c3d\u2c3f\u2c45\u2c47\xec\u0bd7lde\u803b\xf1\u40f1\xe7\u0c43iangle\u0100lr\u2c52\u2c5ceft\u0100;e\u0c1a\u2c5a\xf1\u0c26ight\u0100;e\u0ccb\u2c65\xf1\u0cd7\u0100;m\u2c6c\u2c6d\u43bd\u0180;es\u2c74\u2c75\u2c79\u4023ro;\u6116p;\u6007\u0480DHadgilrs\u2c8f\u2c94\u2c99\u2c9e\u2ca3\u2cb0\u2cb6\u2cd3\u2ce3ash;\u62adarr;\u6904p;\uc000\u224d\u20d2ash;\u62ac\u0100et\u2ca8\u2cac;\uc000\u2265\u20d2;\uc000>\u20d2nfin;\u69de\u0180Aet\u2cbd\u2cc1\u2cc5rr;\u6902;\uc000\u2264\u20d2\u0100;r\u2cca\u2ccd\uc000<\u20d2ie;\uc000\u22b4\u20d2\u0100At\u2cd8\u2cdcrr;\u6903rie;\uc000\u22b5\u20d2im;\uc000\u223c\u20d2\u0180Aan\u2cf0\u2cf4\u2d02rr;\u61d6r\u0100hr\u2cfa\u2cfdk;\u6923\u0100;o\u13e7\u13e5ear;\u6927\u1253\u1a95\0\0\0\0\0\0\0\0\0\0\0\0\0\u2d2d\0\u2d38\u2d48\u2d60\u2d65\u2d72\u2d84\u1b07\0\0\u2d8d\u2dab\0\u2dc8\u2dce\0\u2ddc\u2e19\u2e2b\u2e3e\u2e43\u0100cs\u2d31\u1a97ute\u803b\xf3\u40f3\u0100iy\u2d3c\u2d45r\u0100;c\u1a9e\u2d42\u803b\xf4\u40f4;\u443e\u0280abios\u1aa0\u2d52\u2d57\u01c8\u2d5alac;\u4151v;\u6a38old;\u69bclig;\u4153\u0100cr\u2d69\u2d6dir;\u69bf;\uc000\ud835\udd2c\u036f\u2d79\0\0\u2d7c\0\u2d82n;\u42dbave\u803b\xf2\u40f2;\u69c1\u0100bm\u2d88\u0df4ar;\u69b5\u0200acit\u2d95\u2d98\u2da5\u2da8r\xf2\u1a80\u0100ir\u2d9d\u2da0r;\u69beoss;\u69bbn\xe5\u0e52;\u69c0\u0180aei\u2db1\u2db5\u2db9cr;\u414dga;\u43c9\u0180cdn\u2dc0\u2dc5\u01cdron;\u43bf;\u69b6pf;\uc000\ud835\udd60\u0180ael\u2dd4\u2dd7\u01d2r;\u69b7rp;\u69b9\u0380;adiosv\u2dea\u2deb\u2dee\u2e08\u2e0d\u2e10\u2e16\u6228r\xf2\u1a86\u0200;efm\u2df7\u2df8\u2e02\u2e05\u6a5dr\u0100;o\u2dfe\u2dff\u6134f\xbb\u2dff\u803b\xaa\u40aa\u803b\xba\u40bagof;\u62b6r;\u6a56lope;\u6a57;\u6a5b\u0180clo\u2e1f\u2e21\u2e27\xf2\u2e01ash\u803b\xf8\u40f8l;\u6298i\u016c\u2e2f\u2e34de\u803b\xf5\u40f5es\u0100;a\u01db\u2e3as;\u6a36ml\u803b\xf6\u40f6bar;\u633d\u0ae1\u2e5e\0\u2e7d\0\u2e80\u2e9d\0\u2ea2\u2eb9\0\0\u2ecb\u0e9c\0\u2f13\0\0\u2f2b\u2fbc\0\u2fc8r\u0200;ast\u0403\u2e67\u2e72\u0e85\u8100\xb6;l\u2e6d\u2e6e\u40b6le\xec\u0403\u0269\u2e78\0\0\u2e7bm;\u6af3;\u6afdy;\u443fr\u0280cimpt\u2e8b\u2e8f\u2e93\u1865\u2e97nt;\u4025od;\u402eil;\u6030enk;\u6031r;\uc000\ud835\udd2d\u0180imo\u2ea8\u2eb0\u2eb4\u0100;v\u2ead\u2eae\u43c6;\u43d5ma\xf4\u0a76ne;\u660e\u0180;tv\u2ebf\u2ec0\u2ec8\u43c0chfork\xbb\u1ffd;\u43d6\u0100au\u2ecf\u2edfn\u0100ck\u2ed5\u2eddk\u0100;h\u21f4\u2edb;\u610e\xf6\u21f4s\u0480;abcdemst\u2ef3\u2ef4\u1908\u2ef9\u2efd\u2f04\u2f06\u2f0a\u2f0e\u402bcir;\u6a23ir;\u6a22\u0100ou\u1d40\u2f02;\u6a25;\u6a72n\u80bb\xb1\u0e9dim;\u6a26wo;\u6a27\u0180ipu\u2f19\u2f20\u2f25ntint;\u6a15f;\uc000\ud835\udd61nd\u803b\xa3\u40a3\u0500;Eaceinosu\u0ec8\u2f3f\u2f41\u2f44\u2f47\u2f81\u2f89\u2f92\u2f7e\u2fb6;\u6ab3p;\u6ab7u\xe5\u0ed9\u0100;c\u0ece\u2f4c\u0300;acens\u0ec8\u2f59\u2f5f\u2f66\u2f68\u2f7eppro\xf8\u2f43urlye\xf1\u0ed9\xf1\u0ece\u0180aes\u2f6f\u2f76\u2f7approx;\u6ab9qq;\u6ab5im;\u62e8i\xed\u0edfme\u0100;s\u2f88\u0eae\u6032\u0180Eas\u2f78\u2f90\u2f7a\xf0\u2f75\u0180dfp\u0eec\u2f99\u2faf\u0180als\u2fa0\u2fa5\u2faalar;\u632eine;\u6312urf;\u6313\u0100;t\u0efb\u2fb4\xef\u0efbrel;\u62b0\u0100ci\u2fc0\u2fc5r;\uc000\ud835\udcc5;\u43c8ncsp;\u6008\u0300fiopsu\u2fda\u22e2\u2fdf\u2fe5\u2feb\u2ff1r;\uc000\ud835\udd2epf;\uc000\ud835\udd62rime;\u6057cr;\uc000\ud835\udcc6\u0180aeo\u2ff8\u3009\u3013t\u0100ei\u2ffe\u3005rnion\xf3\u06b0nt;\u6a16st\u0100;e\u3010\u3011\u403f\xf1\u1f19\xf4\u0f14\u0a80ABHabcdefhilmnoprstux\u3040\u3051\u3055\u3059\u30e0\u310e\u312b\u3147\u3162\u3172\u318e\u3206\u3215\u3224\u3229\u3258\u326e\u3272\u3290\u32b0\u32b7\u0180art\u3047\u304a\u304cr\xf2\u10b3\xf2\u03ddail;\u691car\xf2\u1c65ar;\u6964\u0380cdenqrt\u3068\u3075\u3078\u307f\u308f\u3094\u30cc\u0100eu\u306d\u3071;\uc000\u223d\u0331te;\u4155i\xe3\u116emptyv;\u69b3g\u0200;del\u0fd1\u3089\u308b\u308d;\u6992;\u69a5\xe5\u0fd1uo\u803b\xbb\u40bbr\u0580;abcfhlpstw\u0fdc\u30ac\u30af\u30b7\u30b9\u30bc\u30be\u30c0\u30c3\u30c7\u30cap;\u6975\u0100;f\u0fe0\u30b4s;\u6920;\u6933s;\u691e\xeb\u225d\xf0\u272el;\u6945im;\u6974l;\u61a3;\u619d\u0100ai\u30d1\u30d5il;\u691ao\u0100;n\u30db\u30dc\u6236al\xf3\u0f1e\u0180abr\u30e7\u30ea\u30eer\xf2\u17e5rk;\u6773\u0100ak\u30f3\u30fdc\u0100ek\u30f9\u30fb;\u407d;\u405d\u0100es\u3102\u3104;\u698cl\u0100du\u310a\u310c;\u698e;\u6990\u0200aeuy\u3117\u311c\u3127\u3129ron;\u4159\u0100di\u3121\u3125il;\u4157\xec\u0ff2\xe2\u30fa;\u4440\u0200clqs\u3134\u3137\u313d\u3144a;\u6937dhar;\u6969uo\u0100;r\u020e\u020dh;\u61b3\u0180acg\u314e\u315f\u0f44l\u0200;ips\u0f78\u3158\u315b\u109cn\xe5\u10bbar\xf4\u0fa9t;\u65ad\u0180ilr\u3169\u1023\u316esht;\u697d;\uc000\ud835\udd2f\u0100ao\u3177\u3186r\u0100du\u317d\u317f\xbb\u047b\u0100;l\u1091\u3184;\u696c\u0100;v\u318b\u318c\u43c1;\u43f1\u0180gns\u3195\u31f9\u31fcht\u0300ahlrst\u31a4\u31b0\u31c2\u31d8\u31e4\u31eerrow\u0100;t\u0fdc\u31ada\xe9\u30c8arpoon\u0100du\u31bb\u31bfow\xee\u317ep\xbb\u1092eft\u0100ah\u31ca\u31d0rrow\xf3\u0feaarpoon\xf3\u0551ightarrows;\u61c9quigarro\xf7\u30cbhreetimes;\u62ccg;\u42daingdotse\xf1\u1f32\u0180ahm\u320d\u3210\u3213r\xf2\u0feaa\xf2\u0551;\u600foust\u0100;a\u321e\u321f\u63b1che\xbb\u321fmid;\u6aee\u0200abpt\u3232\u323d\u3240\u3252\u0100nr\u3237\u323ag;\u67edr;\u61fer\xeb\u1003\u0180afl\u3247\u324a\u324er;\u6986;\uc000\ud835\udd63us;\u6a2eimes;\u6a35\u0100ap\u325d\u3267r\u0100;g\u3263\u3264\u4029t;\u6994olint;\u6a12ar\xf2\u31e3\u0200achq\u327b\u3280\u10bc\u3285quo;\u603ar;\uc000\ud835\udcc7\u0100bu\u30fb\u328ao\u0100;r\u0214\u0213\u0180hir\u3297\u329b\u32a0re\xe5\u31f8mes;\u62cai\u0200;efl\u32aa\u1059\u1821\u32ab\u65b9tri;\u69celuhar;\u6968;\u611e\u0d61\u32d5\u32db\u32df\u332c\u3338\u3371\0\u337a\u33a4\0\0\u33ec\u33f0\0\u3428\u3448\u345a\u34ad\u34b1\u34ca\u34f1\0\u3616\0\0\u3633cute;\u415bqu\xef\u27ba\u0500;Eaceinpsy\u11ed\u32f3\u32f5\u32ff\u3302\u330b\u330f\u331f\u3326\u3329;\u6ab4\u01f0\u32fa\0\u32fc;\u6ab8on;\u4161u\xe5\u11fe\u0100;d\u11f3\u3307il;\u415frc;\u415d\u0180Eas\u3316\u3318\u331b;\u6ab6p;\u6abaim;\u62e9olint;\u6a13i\xed\u1204;\u4441ot\u0180;be\u3334\u1d47\u3335\u62c5;\u6a66\u0380Aacmstx\u3346\u334a\u3357\u335b\u335e\u3363\u336drr;\u61d8r\u0100hr\u3350\u3352\xeb\u2228\u0100;o\u0a36\u0a34t\u803b\xa7\u40a7i;\u403bwar;\u6929m\u0100in\u3369\xf0nu\xf3\xf1t;\u6736r\u0100;o\u3376\u2055\uc000\ud835\udd30\u0200acoy\u3382\u3386\u3391\u33a0rp;\u666f\u0100hy\u338b\u338fcy;\u4449;\u4448rt\u026d\u3399\0\0\u339ci\xe4\u1464ara\xec\u2e6f\u803b\xad\u40ad\u0100gm\u33a8\u33b4ma\u0180;fv\u33b1\u33b2\u33b2\u43c3;\u43c2\u0400;deglnpr\u12ab\u33c5\u33c9\u33ce\u33d6\u33de\u33e1\u33e6ot;\u6a6a\u0100;q\u12b1\u12b0\u0100;E\u33d3\u33d4\u6a9e;\u6aa0\u0100;E\u33db\u33dc\u6a9d;\u6a9fe;\u6246lus;\u6a24arr;\u6972ar\xf2\u113d\u0200aeit\u33f8\u3408\u340f\u3417\u0100ls\u33fd\u3404lsetm\xe9\u336ahp;\u6a33parsl;\u69e4\u0100dl\u1463\u3414e;\u6323\u0100;e\u341c\u341d\u6aaa\u0100;s\u3422\u3423\u6aac;\uc000\u2aac\ufe00\u0180flp\u342e\u3433\u3442tcy;\u444c\u0100;b\u3438\u3439\u402f\u0100;a\u343e\u343f\u69c4r;\u633ff;\uc000\ud835\udd64a\u0100dr\u344d\u0402es\u0100;u\u3454\u3455\u6660it\xbb\u3455\u0180csu\u3460\u3479\u349f\u0100au\u3465\u346fp\u0100;s\u1188\u346b;\uc000\u2293\ufe00p\u0100;s\u11b4\u3475;\uc000\u2294\ufe00u\u0100bp\u347f\u348f\u0180;es\u1197\u119c\u3486et\u0100;e\u1197\u348d\xf1\u119d\u0180;es\u11a8\u11ad\u3496et\u0100;e\u11a8\u349d\xf1\u11ae\u0180;af\u117b\u34a6\u05b0r\u0165\u34ab\u05b1\xbb\u117car\xf2\u1148\u0200cemt\u34b9\u34be\u34c2\u34c5r;\uc000\ud835\udcc8tm\xee\xf1i\xec\u3415ar\xe6\u11be\u0100ar\u34ce\u34d5r\u0100;f\u34d4\u17bf\u6606\u0100an\u34da\u34edight\u0100ep\u34e3\u34eapsilo\xee\u1ee0h\xe9\u2eafs\xbb\u2852\u0280bcmnp\u34fb\u355e\u1209\u358b\u358e\u0480;Edemnprs\u350e\u350f\u3511\u3515\u351e\u3523\u352c\u3531\u3536\u6282;\u6ac5ot;\u6abd\u0100;d\u11da\u351aot;\u6ac3ult;\u6ac1\u0100Ee\u3528\u352a;\u6acb;\u628alus;\u6abfarr;\u6979\u0180eiu\u353d\u3552\u3555t\u0180;en\u350e\u3545\u354bq\u0100;q\u11da\u350feq\u0100;q\u352b\u3528m;\u6ac7\u0100bp\u355a\u355c;\u6ad5;\u6ad3c\u0300;acens\u11ed\u356c\u3572\u3579\u357b\u3326ppro\xf8\u32faurlye\xf1\u11fe\xf1\u11f3\u0180aes\u3582\u3588\u331bppro\xf8\u331aq\xf1\u3317g;\u666a\u0680123;Edehlmnps\u35a9\u35ac\u35af\u121c\u35b2\u35b4\u35c0\u35c9\u35d5\u35da\u35df\u35e8\u35ed\u803b\xb9\u40b9\u803b\xb2\u40b2\u803b\xb3\u40b3;\u6ac6\u0100os\u35b9\u35bct;\u6abeub;\u6ad8\u0100;d\u1222\u35c5ot;\u6ac4s\u0100ou\u35cf\u35d2l;\u67c9b;\u6ad7arr;\u697bult;\u6ac2\u0100Ee\u35e4\u35e6;\u6acc;\u628blus;\u6ac0\u0180eiu\u35f4\u3609\u360ct\u0180;en\u121c\u35fc\u3602q\u0100;q\u1222\u35b2eq\u0100;q\u35e7\u35e4m;\u6ac8\u0100bp\u3611\u3613;\u6ad4;\u6ad6\u0180Aan\u361c\u3620\u362drr;\u61d9r\u0100hr\u3626\u3628\xeb\u222e\u0100;o\u0a2b\u0a29war;\u692alig\u803b\xdf\u40df\u0be1\u3651\u365d\u3660\u12ce\u3673\u3679\0\u367e\u36c2\0\0\0\0\0\u36db\u3703\0\u3709\u376c\0\0\0\u3787\u0272\u3656\0\0\u365bget;\u6316;\u43c4r\xeb\u0e5f\u0180aey\u3666\u366b\u3670ron;\u4165dil;\u4163;\u4442lrec;\u6315r;\uc000\ud835\udd31\u0200eiko\u3686\u369d\u36b5\u36bc\u01f2\u368b\0\u3691e\u01004f\u1284\u1281a\u0180;sv\u3698\u3699\u369b\u43b8ym;\u43d1\u0100cn\u36a2\u36b2k\u0100as\u36a8\u36aeppro\xf8\u12c1im\xbb\u12acs\xf0\u129e\u0100as\u36ba\u36ae\xf0\u12c1rn\u803b\xfe\u40fe\u01ec\u031f\u36c6\u22e7es\u8180\xd7;bd\u36cf\u36d0\u36d8\u40d7\u0100;a\u190f\u36d5r;\u6a31;\u6a30\u0180eps\u36e1\u36e3\u3700\xe1\u2a4d\u0200;bcf\u0486\u36ec\u36f0\u36f4ot;\u6336ir;\u6af1\u0100;o\u36f9\u36fc\uc000\ud835\udd65rk;\u6ada\xe1\u3362rime;\u6034\u0180aip\u370f\u3712\u3764d\xe5\u1248\u0380adempst\u3721\u374d\u3740\u3751\u3757\u375c\u375fngle\u0280;dlqr\u3730\u3731\u3736\u3740\u3742\u65b5own\xbb\u1dbbeft\u0100;e\u2800\u373e\xf1\u092e;\u625cight\u0100;e\u32aa\u374b\xf1\u105aot;\u65ecinus;\u6a3alus;\u6a39b;\u69cdime;\u6a3bezium;\u63e2\u0180cht\u3772\u377d\u3781\u0100ry\u3777\u377b;\uc000\ud835\udcc9;\u4446cy;\u445brok;\u4167\u0100io\u378b\u378ex\xf4\u1777head\u0100lr\u3797\u37a0eftarro\xf7\u084fightarrow\xbb\u0f5d\u0900AHabcdfghlmoprstuw\u37d0\u37d3\u37d7\u37e4\u37f0\u37fc\u380e\u381c\u3823\u3834\u3851\u385d\u386b\u38a9\u38cc\u38d2\u38ea\u38f6r\xf2\u03edar;\u6963\u0100cr\u37dc\u37e2ute\u803b\xfa\u40fa\xf2\u1150r\u01e3\u37ea\0\u37edy;\u445eve;\u416d\u0100iy\u37f5\u37farc\u803b\xfb\u40fb;\u4443\u0180abh\u3803\u3806\u380br\xf2\u13adlac;\u4171a\xf2\u13c3\u0100ir\u3813\u3818sht;\u697e;\uc000\ud835\udd32rave\u803b\xf9\u40f9\u0161\u3827\u3831r\u0100lr\u382c\u382e\xbb\u0957\xbb\u1083lk;\u6580\u0100ct\u3839\u384d\u026f\u383f\0\0\u384arn\u0100;e\u3845\u3846\u631cr\xbb\u3846op;\u630fri;\u65f8\u0100al\u3856\u385acr;\u416b\u80bb\xa8\u0349\u0100gp\u3862\u3866on;\u4173f;\uc000\ud835\udd66\u0300adhlsu\u114b\u3878\u387d\u1372\u3891\u38a0own\xe1\u13b3arpoon\u0100lr\u3888\u388cef\xf4\u382digh\xf4\u382fi\u0180;hl\u3899\u389a\u389c\u43c5\xbb\u13faon\xbb\u389aparrows;\u61c8\u0180cit\u38b0\u38c4\u38c8\u026f\u38b6\0\0\u38c1rn\u0100;e\u38bc\u38bd\u631dr\xbb\u38bdop;\u630eng;\u416fri;\u65f9cr;\uc000\ud835\udcca\u0180dir\u38d9\u38dd\u38e2ot;\u62f0lde;\u4169i\u0100;f\u3730\u38e8\xbb\u1813\u0100am\u38ef\u38f2r\xf2\u38a8l\u803b\xfc\u40fcangle;\u69a7\u0780ABDacdeflnoprsz\u391c\u391f\u3929\u392d\u39b5\u39b8\u39bd\u39df\u39e4\u39e8\u39f3\u39f9\u39fd\u3a01\u3a20r\xf2\u03f7ar\u0100;v\u3926\u3927\u6ae8;\u6ae9as\xe8\u03e1\u0100nr\u3932\u3937grt;\u699c\u0380eknprst\u34e3\u3946\u394b\u3952\u395d\u3964\u3996app\xe1\u2415othin\xe7\u1e96\u0180hir\u34eb\u2ec8\u3959op\xf4\u2fb5\u0100;h\u13b7\u3962\xef\u318d\u0100iu\u3969\u396dgm\xe1\u33b3\u0100bp\u3972\u3984setneq\u0100;q\u397d\u3980\uc000\u228a\ufe00;\uc000\u2acb\ufe00setneq\u0100;q\u398f\u3992\uc000\u228b\ufe00;\uc000\u2acc\ufe00\u0100hr\u399b\u399fet\xe1\u369ciangle\u0100lr\u39aa\u39afeft\xbb\u0925ight\xbb\u1051y;\u4432ash\xbb\u1036\u0180elr\u39c4\u39d2\u39d7\u0180;be\u2dea\u39cb\u39cfar;\u62bbq;\u625alip;\u62ee\u0100bt\u39dc\u1468a\xf2\u1469r;\uc000\ud835\udd33tr\xe9\u39aesu\u0100bp\u39ef\u39f1\xbb\u0d1c\xbb\u0d59pf;\uc000\ud835\udd67ro\xf0\u0efbtr\xe9\u39b4\u0100cu\u3a06\u3a0br;\uc000\ud835\udccb\u0100bp\u3a10\u3a18n\u0100Ee\u3980\u3a16\xbb\u397en\u0100Ee\u3992\u3a1e\xbb\u3990igzag;\u699a\u0380cefoprs\u3a36\u3a3b\u3a56\u3a5b\u3a54\u3a61\u3a6airc;\u4175\u0100di\u3a40\u3a51\u0100bg\u3a45\u3a49ar;\u6a5fe\u0100;q\u15fa\u3a4f;\u6259erp;\u6118r;\uc000\ud835\udd34pf;\uc000\ud835\udd68\u0100;e\u1479\u3a66at\xe8\u1479cr;\uc000\ud835\udccc\u0ae3\u178e\u3a87\0\u3a8b\0\u3a90\u3a9b\0\0\u3a9d\u3aa8\u3aab\u3aaf\0\0\u3ac3\u3ace\0\u3ad8\u17dc\u17dftr\xe9\u17d1r;\uc000\ud835\udd35\u0100Aa\u3a94\u3a97r\xf2\u03c3r\xf2\u09f6;\u43be\u0100Aa\u3aa1\u3aa4r\xf2\u03b8r\xf2\u09eba\xf0\u2713is;\u62fb\u0180dpt\u17a4\u3ab5\u3abe\u0100fl\u3aba\u17a9;\uc000\ud835\udd69im\xe5\u17b2\u0100Aa\u3ac7\u3acar\xf2\u03cer\xf2\u0a01\u0100cq\u3ad2\u17b8r;\uc000\ud835\udccd\u0100pt\u17d6\u3adcr\xe9\u17d4\u0400acefiosu\u3af0\u3afd\u3b08\u3b0c\u3b11\u3b15\u3b1b\u3b21c\u0100uy\u3af6\u3afbte\u803b\xfd\u40fd;\u444f\u0100iy\u3b02\u3b06rc;\u4177;\u444bn\u803b\xa5\u40a5r;\uc000\ud835\udd36cy;\u4457pf;\uc000\ud835\udd6acr;\uc000\ud835\udcce\u0100cm\u3b26\u3b29y;\u444el\u803b\xff\u40ff\u0500acdefhiosw\u3b42\u3b48\u3b54\u3b58\u3b64\u3b69\u3b6d\u3b74\u3b7a\u3b80cute;\u417a\u0100ay\u3b4d\u3b52ron;\u417e;\u4437ot;\u417c\u0100et\u3b5d\u3b61tr\xe6\u155fa;\u43b6r;\uc000\ud835\udd37cy;\u4436grarr;\u61ddpf;\uc000\ud835\udd6bcr;\uc000\ud835\udccf\u0100jn\u3b85\u3b87;\u600dj;\u600c"
  .split("")
  .map((c) => c.charCodeAt(0)));
;
const decode_data_xml_xmlDecodeTree = new Uint16Array(
"\u0200aglq\t\x15\x18\x1b\u026d\x0f\0\0\x12p;\u4026os;\u4027t;\u403et;\u403cuot;\u4022"
  .split("")
  .map((c) => c.charCodeAt(0)));
;
var _a;
const decodeMap = new Map([
  [0, 65533],
  [128, 8364],
  [130, 8218],
  [131, 402],
  [132, 8222],
  [133, 8230],
  [134, 8224],
  [135, 8225],
  [136, 710],
  [137, 8240],
  [138, 352],
  [139, 8249],
  [140, 338],
  [142, 381],
  [145, 8216],
  [146, 8217],
  [147, 8220],
  [148, 8221],
  [149, 8226],
  [150, 8211],
  [151, 8212],
  [152, 732],
  [153, 8482],
  [154, 353],
  [155, 8250],
  [156, 339],
  [158, 382],
  [159, 376],
]);
const fromCodePoint =
(_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : function (codePoint) {
  let output = "";
  if (codePoint > 65535) {
    codePoint -= 65536;
    output += String.fromCharCode(((codePoint >>> 10) & 1023) | 55296);
    codePoint = 56320 | (codePoint & 1023);
  }
  output += String.fromCharCode(codePoint);
  return output;
};
function replaceCodePoint(codePoint) {
  var _a;
  if ((codePoint >= 55296 && codePoint <= 57343) ||
    codePoint > 1114111) {
    return 65533;
  }
  return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
function decodeCodePoint(codePoint) {
  return fromCodePoint(replaceCodePoint(codePoint));
}
;
var CharCodes;
(function (CharCodes) {
  CharCodes[CharCodes["NUM"] = 35] = "NUM";
  CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
  CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
  CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
  CharCodes[CharCodes["NINE"] = 57] = "NINE";
  CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
  CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
  CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
  CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
  CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
  CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
const TO_LOWER_BIT = 32;
var BinTrieFlags;
(function (BinTrieFlags) {
  BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
  BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
function isNumber(code) {
  return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
  return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F) ||
    (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F));
}
function isAsciiAlphaNumeric(code) {
  return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z) ||
    (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z) ||
    isNumber(code));
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function (EntityDecoderState) {
  EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function (DecodingMode) {
  DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
  DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
  DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
class EntityDecoder {
  constructor(
  decodeTree,
  emitCodePoint,
  errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
    this.state = EntityDecoderState.EntityStart;
    this.consumed = 1;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.decodeMode = DecodingMode.Strict;
  }
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
  }
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (input.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(input, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(input, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(input, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(input, offset);
      }
      case EntityDecoderState.NamedEntity: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(input, offset);
  }
  addToNumericResult(input, start, end, base) {
    if (start !== end) {
      const digitCount = end - start;
      this.result =
        this.result * Math.pow(base, digitCount) +
          Number.parseInt(input.substr(start, digitCount), base);
      this.consumed += digitCount;
    }
  }
  stateNumericHex(input, offset) {
    const startIndex = offset;
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        offset += 1;
      }
      else {
        this.addToNumericResult(input, startIndex, offset, 16);
        return this.emitNumericEntity(char, 3);
      }
    }
    this.addToNumericResult(input, startIndex, offset, 16);
    return -1;
  }
  stateNumericDecimal(input, offset) {
    const startIndex = offset;
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        offset += 1;
      }
      else {
        this.addToNumericResult(input, startIndex, offset, 10);
        return this.emitNumericEntity(char, 2);
      }
    }
    this.addToNumericResult(input, startIndex, offset, 10);
    return -1;
  }
  emitNumericEntity(lastCp, expectedLength) {
    var _a;
    if (this.consumed <= expectedLength) {
      (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    }
    else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  stateNamedEntity(input, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    for (; offset < input.length; offset++, this.excess++) {
      const char = input.charCodeAt(offset);
      this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 ||
          (this.decodeMode === DecodingMode.Attribute &&
            (valueLength === 0 ||
              isEntityInAttributeInvalidEnd(char)))
          ? 0
          : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
        if (this.decodeMode !== DecodingMode.Strict) {
          this.result = this.treeIndex;
          this.consumed += this.excess;
          this.excess = 0;
        }
      }
    }
    return -1;
  }
  emitNotTerminatedNamedEntity() {
    var _a;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a = this.errors) === null || _a === void 0 ? void 0 : _a.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1
      ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH
      : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  end() {
    var _a;
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 &&
          (this.decodeMode !== DecodingMode.Attribute ||
            this.result === this.treeIndex)
          ? this.emitNotTerminatedNamedEntity()
          : 0;
      }
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState.EntityStart: {
        return 0;
      }
    }
  }
}
function getDecoder(decodeTree) {
  let returnValue = "";
  const decoder = new EntityDecoder(decodeTree, (data) => (returnValue += fromCodePoint(data)));
  return function decodeWithTrie(input, decodeMode) {
    let lastIndex = 0;
    let offset = 0;
    while ((offset = input.indexOf("&", offset)) >= 0) {
      returnValue += input.slice(lastIndex, offset);
      decoder.startEntity(decodeMode);
      const length = decoder.write(input,
      offset + 1);
      if (length < 0) {
        lastIndex = offset + decoder.end();
        break;
      }
      lastIndex = offset + length;
      offset = length === 0 ? lastIndex + 1 : lastIndex;
    }
    const result = returnValue + input.slice(lastIndex);
    returnValue = "";
    return result;
  };
}
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount
      ? -1
      : decodeTree[nodeIndex + value] - 1;
  }
  let lo = nodeIndex;
  let hi = lo + branchCount - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >>> 1;
    const midValue = decodeTree[mid];
    if (midValue < char) {
      lo = mid + 1;
    }
    else if (midValue > char) {
      hi = mid - 1;
    }
    else {
      return decodeTree[mid + branchCount];
    }
  }
  return -1;
}
const htmlDecoder = getDecoder(htmlDecodeTree);
const xmlDecoder = ( null && (getDecoder(xmlDecodeTree)));
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
  return htmlDecoder(htmlString, mode);
}
function decodeHTMLAttribute(htmlAttribute) {
  return htmlDecoder(htmlAttribute, DecodingMode.Attribute);
}
function decodeHTMLStrict(htmlString) {
  return htmlDecoder(htmlString, DecodingMode.Strict);
}
function decodeXML(xmlString) {
  return xmlDecoder(xmlString, DecodingMode.Strict);
}
}),
65372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 h: () => ( h),
 s: () => ( s)
});
var property_information = __webpack_require__(4278);
;
function parse(value) {
 const tokens = []
 const input = String(value || '')
 let index = input.indexOf(',')
 let start = 0
 let end = false
 while (!end) {
  if (index === -1) {
   index = input.length
   end = true
  }
  const token = input.slice(start, index).trim()
  if (token || !end) {
   tokens.push(token)
  }
  start = index + 1
  index = input.indexOf(',', start)
 }
 return tokens
}
function stringify(values, options) {
 const settings = options || {}
 const input = values[values.length - 1] === '' ? [...values, ''] : values
 return input
  .join(
   (settings.padRight ? ' ' : '') +
    ',' +
    (settings.padLeft === false ? '' : ' ')
  )
  .trim()
}
;
const search = /[#.]/g
function parseSelector(selector, defaultTagName) {
 const value = selector || ''
 const props = {}
 let start = 0
 let previous
 let tagName
 while (start < value.length) {
  search.lastIndex = start
  const match = search.exec(value)
  const subvalue = value.slice(start, match ? match.index : value.length)
  if (subvalue) {
   if (!previous) {
    tagName = subvalue
   } else if (previous === '#') {
    props.id = subvalue
   } else if (Array.isArray(props.className)) {
    props.className.push(subvalue)
   } else {
    props.className = [subvalue]
   }
   start += subvalue.length
  }
  if (match) {
   previous = match[0]
   start++
  }
 }
 return {
  type: 'element',
  tagName: tagName || defaultTagName || 'div',
  properties: props,
  children: []
 }
}
var find = __webpack_require__(97522);
var normalize = __webpack_require__(95246);
;
function space_separated_tokens_parse(value) {
 const input = String(value || '').trim()
 return input ? input.split(/[ \t\n\r\f]+/g) : []
}
function space_separated_tokens_stringify(values) {
 return values.join(' ').trim()
}
;
function createH(schema, defaultTagName, caseSensitive) {
 const adjust = caseSensitive ? createAdjustMap(caseSensitive) : undefined
 function h(selector, properties, ...children) {
  let node
  if (selector === null || selector === undefined) {
   node = {type: 'root', children: []}
   const child = (properties)
   children.unshift(child)
  } else {
   node = parseSelector(selector, defaultTagName)
   const lower = node.tagName.toLowerCase()
   const adjusted = adjust ? adjust.get(lower) : undefined
   node.tagName = adjusted || lower
   if (isChild(properties)) {
    children.unshift(properties)
   } else {
    for (const [key, value] of Object.entries(properties)) {
     addProperty(schema, node.properties, key, value)
    }
   }
  }
  for (const child of children) {
   addChild(node.children, child)
  }
  if (
   node.type === 'element' &&
   node.tagName === 'template' &&
   schema.space === 'html'
  ) {
   node.content = {type: 'root', children: node.children}
   node.children = []
  }
  return node
 }
 return h
}
function isChild(value) {
 if (value === null || typeof value !== 'object' || Array.isArray(value)) {
  return true
 }
 if (typeof value.type !== 'string') return false
 const record = (value)
 const keys = Object.keys(value)
 for (const key of keys) {
  const value = record[key]
  if (value && typeof value === 'object') {
   if (!Array.isArray(value)) return true
   const list = (value)
   for (const item of list) {
    if (typeof item !== 'number' && typeof item !== 'string') {
     return true
    }
   }
  }
 }
 if ('children' in value && Array.isArray(value.children)) {
  return true
 }
 return false
}
function addProperty(schema, properties, key, value) {
 if (value === null || value === undefined) return
 const info = (0,find .I)(schema, key)
 let result
 if (typeof value === 'number') {
  if (Number.isNaN(value)) return
  result = value
 }
 else if (typeof value === 'boolean') {
  result = value
 }
 else if (typeof value === 'string') {
  if (info.spaceSeparated) {
   result = space_separated_tokens_parse(value)
  } else if (info.commaSeparated) {
   result = parse(value)
  } else if (info.commaOrSpaceSeparated) {
   result = space_separated_tokens_parse(parse(value).join(' '))
  } else {
   result = parsePrimitive(info, info.property, value)
  }
 } else if (Array.isArray(value)) {
  result = [...value]
 } else {
  result = info.property === 'style' ? style(value) : String(value)
 }
 if (Array.isArray(result)) {
  const finalResult = []
  for (const item of result) {
   finalResult.push(
    (
     parsePrimitive(info, info.property, item)
    )
   )
  }
  result = finalResult
 }
 if (info.property === 'className' && Array.isArray(properties.className)) {
  const add = (result)
  result = [...properties.className, ...(Array.isArray(add) ? add : [add])]
 }
 properties[info.property] = result
}
function addChild(nodes, value) {
 if (value === null || value === undefined) {
 } else if (typeof value === 'number' || typeof value === 'string') {
  nodes.push({type: 'text', value: String(value)})
 } else if (Array.isArray(value)) {
  for (const child of value) {
   addChild(nodes, child)
  }
 } else if (typeof value === 'object' && 'type' in value) {
  if (value.type === 'root') {
   addChild(nodes, value.children)
  } else {
   nodes.push(value)
  }
 } else {
  throw new Error('Expected node, nodes, or string, got `' + value + '`')
 }
}
function parsePrimitive(info, name, value) {
 if (typeof value === 'string') {
  if (info.number && value && !Number.isNaN(Number(value))) {
   return Number(value)
  }
  if (
   (info.boolean || info.overloadedBoolean) &&
   (value === '' || (0,normalize .S)(value) === (0,normalize .S)(name))
  ) {
   return true
  }
 }
 return value
}
function style(styles) {
 const result = []
 for (const [key, value] of Object.entries(styles)) {
  result.push([key, value].join(': '))
 }
 return result.join('; ')
}
function createAdjustMap(values) {
 const result = new Map()
 for (const value of values) {
  result.set(value.toLowerCase(), value)
 }
 return result
}
;
const svgCaseSensitiveTagNames = [
 'altGlyph',
 'altGlyphDef',
 'altGlyphItem',
 'animateColor',
 'animateMotion',
 'animateTransform',
 'clipPath',
 'feBlend',
 'feColorMatrix',
 'feComponentTransfer',
 'feComposite',
 'feConvolveMatrix',
 'feDiffuseLighting',
 'feDisplacementMap',
 'feDistantLight',
 'feDropShadow',
 'feFlood',
 'feFuncA',
 'feFuncB',
 'feFuncG',
 'feFuncR',
 'feGaussianBlur',
 'feImage',
 'feMerge',
 'feMergeNode',
 'feMorphology',
 'feOffset',
 'fePointLight',
 'feSpecularLighting',
 'feSpotLight',
 'feTile',
 'feTurbulence',
 'foreignObject',
 'glyphRef',
 'linearGradient',
 'radialGradient',
 'solidColor',
 'textArea',
 'textPath'
]
;
const h = createH(property_information .qy, 'div')
const s = createH(property_information .JW, 'g', svgCaseSensitiveTagNames)
}),
4278:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 qy: () => ( property_information_html),
 JW: () => ( property_information_svg)
});
;
class Schema {
 constructor(property, normal, space) {
  this.normal = normal
  this.property = property
  if (space) {
   this.space = space
  }
 }
}
Schema.prototype.normal = {}
Schema.prototype.property = {}
Schema.prototype.space = undefined
;
function merge(definitions, space) {
 const property = {}
 const normal = {}
 for (const definition of definitions) {
  Object.assign(property, definition.property)
  Object.assign(normal, definition.normal)
 }
 return new Schema(property, normal, space)
}
var normalize = __webpack_require__(95246);
var defined_info = __webpack_require__(7904);
;
function create(definition) {
 const properties = {}
 const normals = {}
 for (const [property, value] of Object.entries(definition.properties)) {
  const info = new defined_info .E(
   property,
   definition.transform(definition.attributes || {}, property),
   value,
   definition.space
  )
  if (
   definition.mustUseProperty &&
   definition.mustUseProperty.includes(property)
  ) {
   info.mustUseProperty = true
  }
  properties[property] = info
  normals[(0,normalize .S)(property)] = property
  normals[(0,normalize .S)(info.attribute)] = property
 }
 return new Schema(properties, normals, definition.space)
}
var types = __webpack_require__(64923);
;
const aria = create({
 properties: {
  ariaActiveDescendant: null,
  ariaAtomic: types.booleanish,
  ariaAutoComplete: null,
  ariaBusy: types.booleanish,
  ariaChecked: types.booleanish,
  ariaColCount: types.number,
  ariaColIndex: types.number,
  ariaColSpan: types.number,
  ariaControls: types.spaceSeparated,
  ariaCurrent: null,
  ariaDescribedBy: types.spaceSeparated,
  ariaDetails: null,
  ariaDisabled: types.booleanish,
  ariaDropEffect: types.spaceSeparated,
  ariaErrorMessage: null,
  ariaExpanded: types.booleanish,
  ariaFlowTo: types.spaceSeparated,
  ariaGrabbed: types.booleanish,
  ariaHasPopup: null,
  ariaHidden: types.booleanish,
  ariaInvalid: null,
  ariaKeyShortcuts: null,
  ariaLabel: null,
  ariaLabelledBy: types.spaceSeparated,
  ariaLevel: types.number,
  ariaLive: null,
  ariaModal: types.booleanish,
  ariaMultiLine: types.booleanish,
  ariaMultiSelectable: types.booleanish,
  ariaOrientation: null,
  ariaOwns: types.spaceSeparated,
  ariaPlaceholder: null,
  ariaPosInSet: types.number,
  ariaPressed: types.booleanish,
  ariaReadOnly: types.booleanish,
  ariaRelevant: null,
  ariaRequired: types.booleanish,
  ariaRoleDescription: types.spaceSeparated,
  ariaRowCount: types.number,
  ariaRowIndex: types.number,
  ariaRowSpan: types.number,
  ariaSelected: types.booleanish,
  ariaSetSize: types.number,
  ariaSort: null,
  ariaValueMax: types.number,
  ariaValueMin: types.number,
  ariaValueNow: types.number,
  ariaValueText: null,
  role: null
 },
 transform(_, property) {
  return property === 'role'
   ? property
   : 'aria-' + property.slice(4).toLowerCase()
 }
})
;
function caseSensitiveTransform(attributes, attribute) {
 return attribute in attributes ? attributes[attribute] : attribute
}
;
function caseInsensitiveTransform(attributes, property) {
 return caseSensitiveTransform(attributes, property.toLowerCase())
}
;
const html = create({
 attributes: {
  acceptcharset: 'accept-charset',
  classname: 'class',
  htmlfor: 'for',
  httpequiv: 'http-equiv'
 },
 mustUseProperty: ['checked', 'multiple', 'muted', 'selected'],
 properties: {
  abbr: null,
  accept: types.commaSeparated,
  acceptCharset: types.spaceSeparated,
  accessKey: types.spaceSeparated,
  action: null,
  allow: null,
  allowFullScreen: types.boolean,
  allowPaymentRequest: types.boolean,
  allowUserMedia: types.boolean,
  alpha: types.boolean,
  alt: null,
  as: null,
  async: types.boolean,
  autoCapitalize: null,
  autoComplete: types.spaceSeparated,
  autoFocus: types.boolean,
  autoPlay: types.boolean,
  blocking: types.spaceSeparated,
  capture: null,
  charSet: null,
  checked: types.boolean,
  cite: null,
  className: types.spaceSeparated,
  closedBy: null,
  colorSpace: null,
  cols: types.number,
  colSpan: types.number,
  command: null,
  commandFor: null,
  content: null,
  contentEditable: types.booleanish,
  controls: types.boolean,
  controlsList: types.spaceSeparated,
  coords: types.number | types.commaSeparated,
  crossOrigin: null,
  data: null,
  dateTime: null,
  decoding: null,
  default: types.boolean,
  defer: types.boolean,
  dir: null,
  dirName: null,
  disabled: types.boolean,
  download: types.overloadedBoolean,
  draggable: types.booleanish,
  encType: null,
  enterKeyHint: null,
  fetchPriority: null,
  form: null,
  formAction: null,
  formEncType: null,
  formMethod: null,
  formNoValidate: types.boolean,
  formTarget: null,
  headers: types.spaceSeparated,
  height: types.number,
  hidden: types.overloadedBoolean,
  high: types.number,
  href: null,
  hrefLang: null,
  htmlFor: types.spaceSeparated,
  httpEquiv: types.spaceSeparated,
  id: null,
  imageSizes: null,
  imageSrcSet: null,
  inert: types.boolean,
  inputMode: null,
  integrity: null,
  is: null,
  isMap: types.boolean,
  itemId: null,
  itemProp: types.spaceSeparated,
  itemRef: types.spaceSeparated,
  itemScope: types.boolean,
  itemType: types.spaceSeparated,
  kind: null,
  label: null,
  lang: null,
  language: null,
  list: null,
  loading: null,
  loop: types.boolean,
  low: types.number,
  manifest: null,
  max: null,
  maxLength: types.number,
  media: null,
  method: null,
  min: null,
  minLength: types.number,
  multiple: types.boolean,
  muted: types.boolean,
  name: null,
  nonce: null,
  noModule: types.boolean,
  noValidate: types.boolean,
  onAbort: null,
  onAfterPrint: null,
  onAuxClick: null,
  onBeforeMatch: null,
  onBeforePrint: null,
  onBeforeToggle: null,
  onBeforeUnload: null,
  onBlur: null,
  onCancel: null,
  onCanPlay: null,
  onCanPlayThrough: null,
  onChange: null,
  onClick: null,
  onClose: null,
  onContextLost: null,
  onContextMenu: null,
  onContextRestored: null,
  onCopy: null,
  onCueChange: null,
  onCut: null,
  onDblClick: null,
  onDrag: null,
  onDragEnd: null,
  onDragEnter: null,
  onDragExit: null,
  onDragLeave: null,
  onDragOver: null,
  onDragStart: null,
  onDrop: null,
  onDurationChange: null,
  onEmptied: null,
  onEnded: null,
  onError: null,
  onFocus: null,
  onFormData: null,
  onHashChange: null,
  onInput: null,
  onInvalid: null,
  onKeyDown: null,
  onKeyPress: null,
  onKeyUp: null,
  onLanguageChange: null,
  onLoad: null,
  onLoadedData: null,
  onLoadedMetadata: null,
  onLoadEnd: null,
  onLoadStart: null,
  onMessage: null,
  onMessageError: null,
  onMouseDown: null,
  onMouseEnter: null,
  onMouseLeave: null,
  onMouseMove: null,
  onMouseOut: null,
  onMouseOver: null,
  onMouseUp: null,
  onOffline: null,
  onOnline: null,
  onPageHide: null,
  onPageShow: null,
  onPaste: null,
  onPause: null,
  onPlay: null,
  onPlaying: null,
  onPopState: null,
  onProgress: null,
  onRateChange: null,
  onRejectionHandled: null,
  onReset: null,
  onResize: null,
  onScroll: null,
  onScrollEnd: null,
  onSecurityPolicyViolation: null,
  onSeeked: null,
  onSeeking: null,
  onSelect: null,
  onSlotChange: null,
  onStalled: null,
  onStorage: null,
  onSubmit: null,
  onSuspend: null,
  onTimeUpdate: null,
  onToggle: null,
  onUnhandledRejection: null,
  onUnload: null,
  onVolumeChange: null,
  onWaiting: null,
  onWheel: null,
  open: types.boolean,
  optimum: types.number,
  pattern: null,
  ping: types.spaceSeparated,
  placeholder: null,
  playsInline: types.boolean,
  popover: null,
  popoverTarget: null,
  popoverTargetAction: null,
  poster: null,
  preload: null,
  readOnly: types.boolean,
  referrerPolicy: null,
  rel: types.spaceSeparated,
  required: types.boolean,
  reversed: types.boolean,
  rows: types.number,
  rowSpan: types.number,
  sandbox: types.spaceSeparated,
  scope: null,
  scoped: types.boolean,
  seamless: types.boolean,
  selected: types.boolean,
  shadowRootClonable: types.boolean,
  shadowRootCustomElementRegistry: types.boolean,
  shadowRootDelegatesFocus: types.boolean,
  shadowRootMode: null,
  shadowRootSerializable: types.boolean,
  shape: null,
  size: types.number,
  sizes: null,
  slot: null,
  span: types.number,
  spellCheck: types.booleanish,
  src: null,
  srcDoc: null,
  srcLang: null,
  srcSet: null,
  start: types.number,
  step: null,
  style: null,
  tabIndex: types.number,
  target: null,
  title: null,
  translate: null,
  type: null,
  typeMustMatch: types.boolean,
  useMap: null,
  value: types.booleanish,
  width: types.number,
  wrap: null,
  writingSuggestions: null,
  align: null,
  aLink: null,
  archive: types.spaceSeparated,
  axis: null,
  background: null,
  bgColor: null,
  border: types.number,
  borderColor: null,
  bottomMargin: types.number,
  cellPadding: null,
  cellSpacing: null,
  char: null,
  charOff: null,
  classId: null,
  clear: null,
  code: null,
  codeBase: null,
  codeType: null,
  color: null,
  compact: types.boolean,
  declare: types.boolean,
  event: null,
  face: null,
  frame: null,
  frameBorder: null,
  hSpace: types.number,
  leftMargin: types.number,
  link: null,
  longDesc: null,
  lowSrc: null,
  marginHeight: types.number,
  marginWidth: types.number,
  noResize: types.boolean,
  noHref: types.boolean,
  noShade: types.boolean,
  noWrap: types.boolean,
  object: null,
  profile: null,
  prompt: null,
  rev: null,
  rightMargin: types.number,
  rules: null,
  scheme: null,
  scrolling: types.booleanish,
  standby: null,
  summary: null,
  text: null,
  topMargin: types.number,
  valueType: null,
  version: null,
  vAlign: null,
  vLink: null,
  vSpace: types.number,
  allowTransparency: null,
  autoCorrect: null,
  autoSave: null,
  credentialless: types.boolean,
  disablePictureInPicture: types.boolean,
  disableRemotePlayback: types.boolean,
  exportParts: types.commaSeparated,
  part: types.spaceSeparated,
  prefix: null,
  property: null,
  results: types.number,
  security: null,
  unselectable: null
 },
 space: 'html',
 transform: caseInsensitiveTransform
})
;
const svg = create({
 attributes: {
  accentHeight: 'accent-height',
  alignmentBaseline: 'alignment-baseline',
  arabicForm: 'arabic-form',
  baselineShift: 'baseline-shift',
  capHeight: 'cap-height',
  className: 'class',
  clipPath: 'clip-path',
  clipRule: 'clip-rule',
  colorInterpolation: 'color-interpolation',
  colorInterpolationFilters: 'color-interpolation-filters',
  colorProfile: 'color-profile',
  colorRendering: 'color-rendering',
  crossOrigin: 'crossorigin',
  dataType: 'datatype',
  dominantBaseline: 'dominant-baseline',
  enableBackground: 'enable-background',
  fillOpacity: 'fill-opacity',
  fillRule: 'fill-rule',
  floodColor: 'flood-color',
  floodOpacity: 'flood-opacity',
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontSizeAdjust: 'font-size-adjust',
  fontStretch: 'font-stretch',
  fontStyle: 'font-style',
  fontVariant: 'font-variant',
  fontWeight: 'font-weight',
  glyphName: 'glyph-name',
  glyphOrientationHorizontal: 'glyph-orientation-horizontal',
  glyphOrientationVertical: 'glyph-orientation-vertical',
  hrefLang: 'hreflang',
  horizAdvX: 'horiz-adv-x',
  horizOriginX: 'horiz-origin-x',
  horizOriginY: 'horiz-origin-y',
  imageRendering: 'image-rendering',
  letterSpacing: 'letter-spacing',
  lightingColor: 'lighting-color',
  markerEnd: 'marker-end',
  markerMid: 'marker-mid',
  markerStart: 'marker-start',
  maskType: 'mask-type',
  navDown: 'nav-down',
  navDownLeft: 'nav-down-left',
  navDownRight: 'nav-down-right',
  navLeft: 'nav-left',
  navNext: 'nav-next',
  navPrev: 'nav-prev',
  navRight: 'nav-right',
  navUp: 'nav-up',
  navUpLeft: 'nav-up-left',
  navUpRight: 'nav-up-right',
  onAbort: 'onabort',
  onActivate: 'onactivate',
  onAfterPrint: 'onafterprint',
  onBeforePrint: 'onbeforeprint',
  onBegin: 'onbegin',
  onCancel: 'oncancel',
  onCanPlay: 'oncanplay',
  onCanPlayThrough: 'oncanplaythrough',
  onChange: 'onchange',
  onClick: 'onclick',
  onClose: 'onclose',
  onCopy: 'oncopy',
  onCueChange: 'oncuechange',
  onCut: 'oncut',
  onDblClick: 'ondblclick',
  onDrag: 'ondrag',
  onDragEnd: 'ondragend',
  onDragEnter: 'ondragenter',
  onDragExit: 'ondragexit',
  onDragLeave: 'ondragleave',
  onDragOver: 'ondragover',
  onDragStart: 'ondragstart',
  onDrop: 'ondrop',
  onDurationChange: 'ondurationchange',
  onEmptied: 'onemptied',
  onEnd: 'onend',
  onEnded: 'onended',
  onError: 'onerror',
  onFocus: 'onfocus',
  onFocusIn: 'onfocusin',
  onFocusOut: 'onfocusout',
  onHashChange: 'onhashchange',
  onInput: 'oninput',
  onInvalid: 'oninvalid',
  onKeyDown: 'onkeydown',
  onKeyPress: 'onkeypress',
  onKeyUp: 'onkeyup',
  onLoad: 'onload',
  onLoadedData: 'onloadeddata',
  onLoadedMetadata: 'onloadedmetadata',
  onLoadStart: 'onloadstart',
  onMessage: 'onmessage',
  onMouseDown: 'onmousedown',
  onMouseEnter: 'onmouseenter',
  onMouseLeave: 'onmouseleave',
  onMouseMove: 'onmousemove',
  onMouseOut: 'onmouseout',
  onMouseOver: 'onmouseover',
  onMouseUp: 'onmouseup',
  onMouseWheel: 'onmousewheel',
  onOffline: 'onoffline',
  onOnline: 'ononline',
  onPageHide: 'onpagehide',
  onPageShow: 'onpageshow',
  onPaste: 'onpaste',
  onPause: 'onpause',
  onPlay: 'onplay',
  onPlaying: 'onplaying',
  onPopState: 'onpopstate',
  onProgress: 'onprogress',
  onRateChange: 'onratechange',
  onRepeat: 'onrepeat',
  onReset: 'onreset',
  onResize: 'onresize',
  onScroll: 'onscroll',
  onSeeked: 'onseeked',
  onSeeking: 'onseeking',
  onSelect: 'onselect',
  onShow: 'onshow',
  onStalled: 'onstalled',
  onStorage: 'onstorage',
  onSubmit: 'onsubmit',
  onSuspend: 'onsuspend',
  onTimeUpdate: 'ontimeupdate',
  onToggle: 'ontoggle',
  onUnload: 'onunload',
  onVolumeChange: 'onvolumechange',
  onWaiting: 'onwaiting',
  onZoom: 'onzoom',
  overlinePosition: 'overline-position',
  overlineThickness: 'overline-thickness',
  paintOrder: 'paint-order',
  panose1: 'panose-1',
  pointerEvents: 'pointer-events',
  referrerPolicy: 'referrerpolicy',
  renderingIntent: 'rendering-intent',
  shapeRendering: 'shape-rendering',
  stopColor: 'stop-color',
  stopOpacity: 'stop-opacity',
  strikethroughPosition: 'strikethrough-position',
  strikethroughThickness: 'strikethrough-thickness',
  strokeDashArray: 'stroke-dasharray',
  strokeDashOffset: 'stroke-dashoffset',
  strokeLineCap: 'stroke-linecap',
  strokeLineJoin: 'stroke-linejoin',
  strokeMiterLimit: 'stroke-miterlimit',
  strokeOpacity: 'stroke-opacity',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
  textDecoration: 'text-decoration',
  textRendering: 'text-rendering',
  transformOrigin: 'transform-origin',
  typeOf: 'typeof',
  underlinePosition: 'underline-position',
  underlineThickness: 'underline-thickness',
  unicodeBidi: 'unicode-bidi',
  unicodeRange: 'unicode-range',
  unitsPerEm: 'units-per-em',
  vAlphabetic: 'v-alphabetic',
  vHanging: 'v-hanging',
  vIdeographic: 'v-ideographic',
  vMathematical: 'v-mathematical',
  vectorEffect: 'vector-effect',
  vertAdvY: 'vert-adv-y',
  vertOriginX: 'vert-origin-x',
  vertOriginY: 'vert-origin-y',
  wordSpacing: 'word-spacing',
  writingMode: 'writing-mode',
  xHeight: 'x-height',
  playbackOrder: 'playbackorder',
  timelineBegin: 'timelinebegin'
 },
 properties: {
  about: types.commaOrSpaceSeparated,
  accentHeight: types.number,
  accumulate: null,
  additive: null,
  alignmentBaseline: null,
  alphabetic: types.number,
  amplitude: types.number,
  arabicForm: null,
  ascent: types.number,
  attributeName: null,
  attributeType: null,
  azimuth: types.number,
  bandwidth: null,
  baselineShift: null,
  baseFrequency: null,
  baseProfile: null,
  bbox: null,
  begin: null,
  bias: types.number,
  by: null,
  calcMode: null,
  capHeight: types.number,
  className: types.spaceSeparated,
  clip: null,
  clipPath: null,
  clipPathUnits: null,
  clipRule: null,
  color: null,
  colorInterpolation: null,
  colorInterpolationFilters: null,
  colorProfile: null,
  colorRendering: null,
  content: null,
  contentScriptType: null,
  contentStyleType: null,
  crossOrigin: null,
  cursor: null,
  cx: null,
  cy: null,
  d: null,
  dataType: null,
  defaultAction: null,
  descent: types.number,
  diffuseConstant: types.number,
  direction: null,
  display: null,
  dur: null,
  divisor: types.number,
  dominantBaseline: null,
  download: types.boolean,
  dx: null,
  dy: null,
  edgeMode: null,
  editable: null,
  elevation: types.number,
  enableBackground: null,
  end: null,
  event: null,
  exponent: types.number,
  externalResourcesRequired: null,
  fill: null,
  fillOpacity: types.number,
  fillRule: null,
  filter: null,
  filterRes: null,
  filterUnits: null,
  floodColor: null,
  floodOpacity: null,
  focusable: null,
  focusHighlight: null,
  fontFamily: null,
  fontSize: null,
  fontSizeAdjust: null,
  fontStretch: null,
  fontStyle: null,
  fontVariant: null,
  fontWeight: null,
  format: null,
  fr: null,
  from: null,
  fx: null,
  fy: null,
  g1: types.commaSeparated,
  g2: types.commaSeparated,
  glyphName: types.commaSeparated,
  glyphOrientationHorizontal: null,
  glyphOrientationVertical: null,
  glyphRef: null,
  gradientTransform: null,
  gradientUnits: null,
  handler: null,
  hanging: types.number,
  hatchContentUnits: null,
  hatchUnits: null,
  height: null,
  href: null,
  hrefLang: null,
  horizAdvX: types.number,
  horizOriginX: types.number,
  horizOriginY: types.number,
  id: null,
  ideographic: types.number,
  imageRendering: null,
  initialVisibility: null,
  in: null,
  in2: null,
  intercept: types.number,
  k: types.number,
  k1: types.number,
  k2: types.number,
  k3: types.number,
  k4: types.number,
  kernelMatrix: types.commaOrSpaceSeparated,
  kernelUnitLength: null,
  keyPoints: null,
  keySplines: null,
  keyTimes: null,
  kerning: null,
  lang: null,
  lengthAdjust: null,
  letterSpacing: null,
  lightingColor: null,
  limitingConeAngle: types.number,
  local: null,
  markerEnd: null,
  markerMid: null,
  markerStart: null,
  markerHeight: null,
  markerUnits: null,
  markerWidth: null,
  mask: null,
  maskContentUnits: null,
  maskType: null,
  maskUnits: null,
  mathematical: null,
  max: null,
  media: null,
  mediaCharacterEncoding: null,
  mediaContentEncodings: null,
  mediaSize: types.number,
  mediaTime: null,
  method: null,
  min: null,
  mode: null,
  name: null,
  navDown: null,
  navDownLeft: null,
  navDownRight: null,
  navLeft: null,
  navNext: null,
  navPrev: null,
  navRight: null,
  navUp: null,
  navUpLeft: null,
  navUpRight: null,
  numOctaves: null,
  observer: null,
  offset: null,
  onAbort: null,
  onActivate: null,
  onAfterPrint: null,
  onBeforePrint: null,
  onBegin: null,
  onCancel: null,
  onCanPlay: null,
  onCanPlayThrough: null,
  onChange: null,
  onClick: null,
  onClose: null,
  onCopy: null,
  onCueChange: null,
  onCut: null,
  onDblClick: null,
  onDrag: null,
  onDragEnd: null,
  onDragEnter: null,
  onDragExit: null,
  onDragLeave: null,
  onDragOver: null,
  onDragStart: null,
  onDrop: null,
  onDurationChange: null,
  onEmptied: null,
  onEnd: null,
  onEnded: null,
  onError: null,
  onFocus: null,
  onFocusIn: null,
  onFocusOut: null,
  onHashChange: null,
  onInput: null,
  onInvalid: null,
  onKeyDown: null,
  onKeyPress: null,
  onKeyUp: null,
  onLoad: null,
  onLoadedData: null,
  onLoadedMetadata: null,
  onLoadStart: null,
  onMessage: null,
  onMouseDown: null,
  onMouseEnter: null,
  onMouseLeave: null,
  onMouseMove: null,
  onMouseOut: null,
  onMouseOver: null,
  onMouseUp: null,
  onMouseWheel: null,
  onOffline: null,
  onOnline: null,
  onPageHide: null,
  onPageShow: null,
  onPaste: null,
  onPause: null,
  onPlay: null,
  onPlaying: null,
  onPopState: null,
  onProgress: null,
  onRateChange: null,
  onRepeat: null,
  onReset: null,
  onResize: null,
  onScroll: null,
  onSeeked: null,
  onSeeking: null,
  onSelect: null,
  onShow: null,
  onStalled: null,
  onStorage: null,
  onSubmit: null,
  onSuspend: null,
  onTimeUpdate: null,
  onToggle: null,
  onUnload: null,
  onVolumeChange: null,
  onWaiting: null,
  onZoom: null,
  opacity: null,
  operator: null,
  order: null,
  orient: null,
  orientation: null,
  origin: null,
  overflow: null,
  overlay: null,
  overlinePosition: types.number,
  overlineThickness: types.number,
  paintOrder: null,
  panose1: null,
  path: null,
  pathLength: types.number,
  patternContentUnits: null,
  patternTransform: null,
  patternUnits: null,
  phase: null,
  ping: types.spaceSeparated,
  pitch: null,
  playbackOrder: null,
  pointerEvents: null,
  points: null,
  pointsAtX: types.number,
  pointsAtY: types.number,
  pointsAtZ: types.number,
  preserveAlpha: null,
  preserveAspectRatio: null,
  primitiveUnits: null,
  propagate: null,
  property: types.commaOrSpaceSeparated,
  r: null,
  radius: null,
  referrerPolicy: null,
  refX: null,
  refY: null,
  rel: types.commaOrSpaceSeparated,
  rev: types.commaOrSpaceSeparated,
  renderingIntent: null,
  repeatCount: null,
  repeatDur: null,
  requiredExtensions: types.commaOrSpaceSeparated,
  requiredFeatures: types.commaOrSpaceSeparated,
  requiredFonts: types.commaOrSpaceSeparated,
  requiredFormats: types.commaOrSpaceSeparated,
  resource: null,
  restart: null,
  result: null,
  rotate: null,
  rx: null,
  ry: null,
  scale: null,
  seed: null,
  shapeRendering: null,
  side: null,
  slope: null,
  snapshotTime: null,
  specularConstant: types.number,
  specularExponent: types.number,
  spreadMethod: null,
  spacing: null,
  startOffset: null,
  stdDeviation: null,
  stemh: null,
  stemv: null,
  stitchTiles: null,
  stopColor: null,
  stopOpacity: null,
  strikethroughPosition: types.number,
  strikethroughThickness: types.number,
  string: null,
  stroke: null,
  strokeDashArray: types.commaOrSpaceSeparated,
  strokeDashOffset: null,
  strokeLineCap: null,
  strokeLineJoin: null,
  strokeMiterLimit: types.number,
  strokeOpacity: types.number,
  strokeWidth: null,
  style: null,
  surfaceScale: types.number,
  syncBehavior: null,
  syncBehaviorDefault: null,
  syncMaster: null,
  syncTolerance: null,
  syncToleranceDefault: null,
  systemLanguage: types.commaOrSpaceSeparated,
  tabIndex: types.number,
  tableValues: null,
  target: null,
  targetX: types.number,
  targetY: types.number,
  textAnchor: null,
  textDecoration: null,
  textRendering: null,
  textLength: null,
  timelineBegin: null,
  title: null,
  transformBehavior: null,
  type: null,
  typeOf: types.commaOrSpaceSeparated,
  to: null,
  transform: null,
  transformOrigin: null,
  u1: null,
  u2: null,
  underlinePosition: types.number,
  underlineThickness: types.number,
  unicode: null,
  unicodeBidi: null,
  unicodeRange: null,
  unitsPerEm: types.number,
  values: null,
  vAlphabetic: types.number,
  vMathematical: types.number,
  vectorEffect: null,
  vHanging: types.number,
  vIdeographic: types.number,
  version: null,
  vertAdvY: types.number,
  vertOriginX: types.number,
  vertOriginY: types.number,
  viewBox: null,
  viewTarget: null,
  visibility: null,
  width: null,
  widths: null,
  wordSpacing: null,
  writingMode: null,
  x: null,
  x1: null,
  x2: null,
  xChannelSelector: null,
  xHeight: types.number,
  y: null,
  y1: null,
  y2: null,
  yChannelSelector: null,
  z: null,
  zoomAndPan: null
 },
 space: 'svg',
 transform: caseSensitiveTransform
})
;
const xlink = create({
 properties: {
  xLinkActuate: null,
  xLinkArcRole: null,
  xLinkHref: null,
  xLinkRole: null,
  xLinkShow: null,
  xLinkTitle: null,
  xLinkType: null
 },
 space: 'xlink',
 transform(_, property) {
  return 'xlink:' + property.slice(5).toLowerCase()
 }
})
;
const xmlns = create({
 attributes: {xmlnsxlink: 'xmlns:xlink'},
 properties: {xmlnsXLink: null, xmlns: null},
 space: 'xmlns',
 transform: caseInsensitiveTransform
})
;
const xml = create({
 properties: {xmlBase: null, xmlLang: null, xmlSpace: null},
 space: 'xml',
 transform(_, property) {
  return 'xml:' + property.slice(3).toLowerCase()
 }
})
;
const property_information_html = merge([aria, html, xlink, xmlns, xml], 'html')
const property_information_svg = merge([aria, svg, xlink, xmlns, xml], 'svg')
}),
97522:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( find)
});
var _util_defined_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7904);
var _util_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54936);
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95246);
const cap = /[A-Z]/g
const dash = /-[a-z]/g
const valid = /^data[-\w.:]+$/i
function find(schema, value) {
 const normal = (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__ .S)(value)
 let property = value
 let Type = _util_info_js__WEBPACK_IMPORTED_MODULE_1__ .R
 if (normal in schema.normal) {
  return schema.property[schema.normal[normal]]
 }
 if (normal.length > 4 && normal.slice(0, 4) === 'data' && valid.test(value)) {
  if (value.charAt(4) === '-') {
   const rest = value.slice(5).replace(dash, camelcase)
   property = 'data' + rest.charAt(0).toUpperCase() + rest.slice(1)
  } else {
   const rest = value.slice(4)
   if (!dash.test(rest)) {
    let dashes = rest.replace(cap, kebab)
    if (dashes.charAt(0) !== '-') {
     dashes = '-' + dashes
    }
    value = 'data' + dashes
   }
  }
  Type = _util_defined_info_js__WEBPACK_IMPORTED_MODULE_2__ .E
 }
 return new Type(property, value)
}
function kebab($0) {
 return '-' + $0.toLowerCase()
}
function camelcase($0) {
 return $0.charAt(1).toUpperCase()
}
}),
95246:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => ( normalize)
});
function normalize(value) {
 return value.toLowerCase()
}
}),
7904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => ( DefinedInfo)
});
var _info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54936);
var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64923);
const checks = (
 Object.keys(_types_js__WEBPACK_IMPORTED_MODULE_0__)
)
class DefinedInfo extends _info_js__WEBPACK_IMPORTED_MODULE_1__ .R {
 constructor(property, attribute, mask, space) {
  let index = -1
  super(property, attribute)
  mark(this, 'space', space)
  if (typeof mask === 'number') {
   while (++index < checks.length) {
    const check = checks[index]
    mark(this, checks[index], (mask & _types_js__WEBPACK_IMPORTED_MODULE_0__[check]) === _types_js__WEBPACK_IMPORTED_MODULE_0__[check])
   }
  }
 }
}
DefinedInfo.prototype.defined = true
function mark(values, key, value) {
 if (value) {
  values[key] = value
 }
}
}),
54936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => ( Info)
});
class Info {
 constructor(property, attribute) {
  this.attribute = attribute
  this.property = property
 }
}
Info.prototype.attribute = ''
Info.prototype.booleanish = false
Info.prototype.boolean = false
Info.prototype.commaOrSpaceSeparated = false
Info.prototype.commaSeparated = false
Info.prototype.defined = false
Info.prototype.mustUseProperty = false
Info.prototype.number = false
Info.prototype.overloadedBoolean = false
Info.prototype.property = ''
Info.prototype.spaceSeparated = false
Info.prototype.space = undefined
}),
64923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
boolean: () => ( boolean),
booleanish: () => ( booleanish),
commaOrSpaceSeparated: () => ( commaOrSpaceSeparated),
commaSeparated: () => ( commaSeparated),
number: () => ( number),
overloadedBoolean: () => ( overloadedBoolean),
spaceSeparated: () => ( spaceSeparated)
});
let powers = 0
const boolean = increment()
const booleanish = increment()
const overloadedBoolean = increment()
const number = increment()
const spaceSeparated = increment()
const commaSeparated = increment()
const commaOrSpaceSeparated = increment()
function increment() {
 return 2 ** ++powers
}
})
};
