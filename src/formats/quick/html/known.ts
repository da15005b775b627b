import type { Known } from '../../page/walk.ts';
import { PageElement } from './nodes.ts';

/** @param hasReferences whether an element may be meant by its id */
export function createKnown(opens: boolean, hasReferences: boolean): Known {
  const attributes = hasReferences ? harmless : harmlessOrId;
  return {
    opens,
    isBare: (element) =>
      element instanceof PageElement && element.hasOnly(element.facts.name === 'a' ? noAttributes : attributes),
    isBareLink: (element) => element instanceof PageElement && element.facts.name === 'a' && element.hasOnly(link),
  };
}

/** Attributes that do not hide or name an element, and give it no role, language or state. */
const names =
  'align|alt|aria-label|async|charset|class|colspan|content|d|decoding|defer|fill|height|loading|media|name|property|rel|rowspan|scope|sizes|src|srcset|stroke|target|title|type|viewBox|width|xmlns';
const harmless = new RegExp(`${only(`${names}|href`)}\\s*/?>`, 'y');
const harmlessOrId = new RegExp(`${only(`${names}|href|id`)}\\s*/?>`, 'y');
const link = new RegExp(`${only(names)}\\s+href="[^"]*"${only(names)}\\s*>`, 'y');
const noAttributes = /\s*>/y;

/** Any number of them, as most pages write them. */
function only(list: string): string {
  return `(?:\\s+(?:${list})(?:="[^"]*")?)*`;
}
