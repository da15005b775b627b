import type { Format } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { createTemplate } from '../template/index.ts';
import { createPercentScan } from '../template/percent.ts';
import { tagsInCode } from '../template/unknown-image.ts';
import { imageTag, imageTagsIn } from './image-tag.ts';

/** Templates of Ruby: ERB, as in Rails. */
export const erb: Format = createTemplate({
  scan: createPercentScan((code, start) => {
    const calls = imageTagsIn(code, start);
    const tags = tagsInCode(code, start).filter(({ span }) => calls.every((call) => !overlap(call.span, span)));
    return [...calls, ...tags].toSorted((a, b) => a.span.start - b.span.start);
  }),
  alsoEncode: '{}%',
  writers: [imageTag],
});

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
