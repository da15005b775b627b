import type { Element, Root, RootContent } from 'hast';

/**
 * Puts the content of a `template` in its place where it is on the page from the start: as a shadow root that the page declares (HTML
 * Standard, 4.12.3), or because a library renders such templates. The content of any other `template` is only for scripts.
 */
export function openTemplates(tree: Root): void {
  const parents: (Root | Element)[] = [tree];
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    if (parent.children.some(isTemplate)) parent.children = opened(parent) as Element['children'];
    parents.push(...elementsIn(parent));
  }
}

function* elementsIn({ children }: Root | Element): Iterable<Element> {
  for (const child of children) if (child.type === 'element') yield child;
}

function opened(parent: Root | Element): readonly RootContent[] {
  const found: RootContent[] = [];
  let mayHaveShadow = isShadowHost(parent);

  function add(child: RootContent): void {
    const isShadow = isTemplate(child) && mayHaveShadow && isShadowRoot(child);
    if (isShadow) mayHaveShadow = false;
    // A template may be all that another one contains.
    if (isTemplate(child) && (isShadow || isRendered(child))) child.content?.children.forEach(add);
    else found.push(child);
  }

  parent.children.forEach(add);
  return found;
}

function isTemplate(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'template';
}

function isShadowRoot({ properties }: Element): boolean {
  return /^(?:open|closed)$/i.test(String(properties.shadowRootMode));
}

/** The elements that can have a shadow root (DOM Standard, 4.2.14, `attachShadow`); the root of a fragment stands for its `body`. */
function isShadowHost(node: Root | Element): boolean {
  return node.type === 'root' || node.tagName.includes('-') || hosts.has(node.tagName);
}

const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function isRendered({ properties }: Element): boolean {
  return (
    Object.keys(properties).some((name) => directives.test(name)) || /^dom-(?:if|repeat)$/.test(String(properties.is))
  );
}

/** Vue 3 (also `v-slot:name`, `#name`) and Vue 2, Alpine, Lightning Web Components, Aurelia; Polymer has a value of `is`. */
const directives =
  /^(?:v-(?:if|else-if|else|for|slot)(?:[:.].*)?|#.*|slot|slot-?scope|x-(?:if|for|teleport)|(?:lwc:(?:if|elseif|else)|if:(?:true|false)|for:each|iterator:.+)|(?:if\.bind|repeat\.for))$/i;
