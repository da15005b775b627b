import type { MarkedPassage } from './marks.ts';
import { createOpenTags } from './open-tags.ts';

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
  for (const passage of passages) {
    const openness = passage.hasTags ? opennessOf(withoutFences(text, passage)) : inside ? 'open' : 'closed';
    if (openness === undefined) return undefined;
    if (openness === 'closed') {
      joined.push(passage);
      continue;
    }
    inside = inside ? join(inside, passage) : { ...passage, isMixed: true };
    if (openness === 'closing') {
      joined.push(inside);
      inside = undefined;
    }
  }
  return inside ? [...joined, inside] : joined;
}

function join(first: MarkedPassage, next: MarkedPassage): MarkedPassage {
  return {
    start: first.start,
    end: next.end,
    fences: [...first.fences, ...next.fences],
    mayShow: first.mayShow || next.mayShow,
    hasTags: true,
    isMixed: true,
    mayHead: first.mayHead || next.mayHead,
    mayDefine: first.mayDefine || next.mayDefine,
    isOpen: next.isOpen,
    isUnsure: first.isUnsure || next.isUnsure,
  };
}

function withoutFences(text: string, { start, end, fences }: MarkedPassage): string {
  let rest = '';
  let at = start;
  for (const fence of fences) {
    rest += text.slice(at, fence.start);
    at = fence.end;
  }
  return rest + text.slice(at, end);
}
