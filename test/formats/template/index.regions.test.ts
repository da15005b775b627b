import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/formats/index.ts';
import { runs } from '../../world/runs.ts';

const names = 'liquid jinja handlebars gotemplate erb ejs heex leaf blade php razor'.split(' ');

/** What opens, closes or repeats something in one of the languages. */
const pieces =
  '{{ }} {% %} {# #} {{!-- --}} {{{{raw}}}} {{{{/raw}}}} <% %> <%# <%= <?php <?= ?> @if( @{ @( @* *@ @: ) } ( { " \' ` \\ \n <img src=a> alt="x" <a </a> > <!-- --> // /* */ <<<A echo ; , [ ] image_tag image( #if( #endif : raw endraw comment endcomment verbatim @verbatim @endverbatim'.split(
    ' ',
  );

describe.each(names)('%s', (name) => {
  test('reads anything, with every image inside of the text and in order', async () => {
    const format = await formats.find((entry) => entry.name === name)!.load();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), fc.constantFrom('', ' '), (parts, space) => {
        const text = parts.join(space);
        let from = 0;
        for (const { span, altSpan } of format.read(text).images) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(altSpan.end).toBeLessThanOrEqual(text.length);
          from = span.start;
        }
        expect(format.outline(text).images).toEqual(format.read(text).images);
      }),
      runs(200),
    );
  });
});
