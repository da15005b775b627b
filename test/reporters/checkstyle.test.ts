import { expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { always } from './attacks.ts';
import { empty, regular } from './reports.ts';

test('a document with findings is a file, and so is one that could not be read', () => {
  expect(checkstyle(regular())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
      <file name="docs/setup.md">
        <error line="1" severity="error" message="The file could not be read: too large" source="alt-text-review.unread"/>
      </file>
      <file name="docs/setup.md">
        <error line="3" column="1" severity="error" message="The picture has no alternative text." source="alt-text-review.missing-alt"/>
        <error line="4" column="1" severity="warning" message="&#34;screenshot&#34; says what kind of picture it is, not what it shows." source="alt-text-review.generic-alt"/>
        <error line="5" column="1" severity="info" message="&#34;photo of&#34; can go." source="alt-text-review.redundant-prefix"/>
      </file>
    </checkstyle>
    "
  `);
});

test('a report without findings has no file', () => {
  expect(checkstyle(empty)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n');
});

test('With any text in the files under review, it has only the tags that we write, and characters that XML allows', () => {
  always((report, usual) => {
    const xml = checkstyle(report);
    expect(tags(xml)).toEqual(tags(checkstyle(usual)));
    expect(xml.replace(/&#\d+;/g, '')).not.toContain('&');
    // XML 1.0, production 2 (Char).
    expect(xml).toMatch(/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  });
});

function tags(xml: string): readonly string[] {
  return [...xml.matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replace(/"[^"<]*"/g, '""'));
}
