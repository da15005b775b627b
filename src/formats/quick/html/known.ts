import type { Known } from '../../page/walk.ts';
import { PageElement } from './nodes.ts';

/** @param hasReferences whether an element may be meant by its id */
export function createKnown(opens: boolean, hasReferences: boolean): Known {
  const attributes = hasReferences ? harmless : harmlessOrId;
  return {
    opens,
    // The target of a link makes it one.
    isBare: (element) =>
      element instanceof PageElement && element.hasOnly(element.facts.name === 'a' ? noAttributes : attributes),
  };
}

/** Attributes that do not hide or name an element, and give it no role, language or state. */
const names =
  'align|alt|aria-label|async|charset|class|colspan|content|d|decoding|defer|fill|height|href|loading|media|name|property|rel|rowspan|scope|sizes|src|srcset|stroke|target|title|type|viewBox|width|xmlns';
const harmless = only(names);
const harmlessOrId = only(`${names}|id`);
const noAttributes = /\s*>/y;

/** As most pages write them. */
function only(list: string): RegExp {
  return new RegExp(`(?:\\s+(?:${list})(?:="[^"]*")?)*\\s*/?>`, 'y');
}
