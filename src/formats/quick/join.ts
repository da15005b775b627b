import type { MarkedPassage } from './marks.ts';
import { withoutFences } from './passage.ts';
import { createOpenTags, type Openness } from './open-tags.ts';

/** The passages, with those joined to one that are in the same element of raw HTML; undefined where the page has to be read as a whole. */
export function joinOpen(
  text: string,
  passages: readonly MarkedPassage[],
  isJsx: boolean,
): readonly MarkedPassage[] | undefined {
  if (!passages.some(({ hasTags }) => hasTags)) return passages;
  const opennessOf = createOpenTags(isJsx);
  const joined: MarkedPassage[] = [];
  let inside: MarkedPassage | undefined;
  for (const marked of passages) {
    const openness = marked.hasTags ? opennessOf(withoutFences(text, marked)) : inside ? goingOn : closed;
    if (openness === undefined) return undefined;
    const { state, isGrouping } = openness;
    const passage = isGrouping ? { ...marked, isGrouping } : marked;
    if (state === 'closed') {
      joined.push(passage);
      continue;
    }
    inside = inside ? join(inside, passage) : { ...passage, isJoined: true };
    if (state === 'closing') {
      joined.push(inside);
      inside = undefined;
    }
  }
  return inside ? [...joined, inside] : joined;
}

const goingOn: Openness = { state: 'open', isGrouping: false };
const closed: Openness = { state: 'closed', isGrouping: false };

function join(first: MarkedPassage, next: MarkedPassage): MarkedPassage {
  return {
    start: first.start,
    end: next.end,
    endsContained: next.endsContained,
    fences: [...first.fences, ...next.fences],
    mayShow: first.mayShow || next.mayShow,
    hasTags: true,
    isMixed: first.isMixed || next.isMixed,
    hasTemplates: first.hasTemplates || next.hasTemplates,
    isJoined: true,
    mayHead: first.mayHead || next.mayHead,
    mayDefine: first.mayDefine || next.mayDefine,
    isOpen: next.isOpen,
    isUnsure: first.isUnsure || next.isUnsure,
    isGrouping: first.isGrouping || next.isGrouping,
  };
}
