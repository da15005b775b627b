import { expect, test } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { empty, failures, regular } from './reports.ts';
import { always } from './attacks.ts';

test.each([
  [{ unread: 'warn' }, {}, 'The file could not be read: too large'],
  [{}, { accepted: true }, 'Not read, accepted by the baseline: too large'],
] as const)('with %j a file with %j that could not be read is a skipped case', (settings, file, message) => {
  const xml = junit({ ...empty, ...settings, skipped: [{ file: 'a.md', reason: 'too large', ...file }] });
  expect(xml).toContain('tests="2" failures="0" errors="0" skipped="1"');
  expect(xml).toContain(`<skipped message="${message}"/>`);
});

test('a document is a suite, an image in scope is a case', () => {
  expect(junit(regular())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="alt-text-review" tests="7" failures="3" errors="1" skipped="1">
      <testsuite name="gate" tests="1" failures="1" errors="0" skipped="0">
        <properties>
          <property name="verdict" value="fail"/>
          <property name="reason" value="1 error too large"/>
        </properties>
        <testcase classname="gate" name="the gate passes">
          <failure type="gate" message="The gate failed: 1 error too large (unread: fail, fail-on: error)."/>
        </testcase>
        <system-out>The gate failed: 1 error too large (unread: fail, fail-on: error).</system-out>
      </testsuite>
      <testsuite name="docs/setup.md" tests="1" failures="0" errors="1" skipped="0">
        <testcase classname="docs/setup.md" name="the file can be read" file="docs/setup.md" line="1">
          <error type="unread" message="The file could not be read: too large"/>
        </testcase>
      </testsuite>
      <testsuite name="docs/setup.md" tests="5" failures="2" errors="0" skipped="1">
        <testcase classname="docs/setup.md" name="3:1 ![](img/run.png)" file="docs/setup.md" line="3">
          <failure type="missing-alt" message="The picture has no alternative text.">Draft from the picture: &#34;Terminal with three passing tests.&#34;</failure>
        </testcase>
        <testcase classname="docs/setup.md" name="4:1 ![screenshot](img/run.png)" file="docs/setup.md" line="4">
          <failure type="generic-alt" message="&#34;screenshot&#34; says what kind of picture it is, not what it shows."></failure>
        </testcase>
        <testcase classname="docs/setup.md" name="5:1 ![photo of a cat](cat.png)" file="docs/setup.md" line="5"/>
        <testcase classname="docs/setup.md" name="6:1 &#60;img src={img/run.png} alt={screenshot}&#62;" file="docs/setup.md" line="6">
          <skipped message="The alternative text is an expression, so the source does not contain its value."/>
        </testcase>
        <testcase classname="docs/setup.md" name="8:1 ![A cat asleep.](cat.png)" file="docs/setup.md" line="8"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('the verdict is a case of its own, which fails for the reasons of the gate', () => {
  const reasons = ['coverage 50.0 % is below min-coverage 80 %'];
  const xml = junit({ ...empty, verdict: 'fail', reasons });
  expect(xml).toContain('tests="1" failures="1" errors="0" skipped="0"');
  expect(xml).toContain(`<property name="reason" value="${reasons.join()}"/>`);
  expect(xml).toContain(`<failure type="gate" message="The gate failed: ${reasons.join()}."/>`);
});

test('an empty report has the suite of the gate alone', () => {
  expect(junit(empty)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="alt-text-review" tests="1" failures="0" errors="0" skipped="0">
      <testsuite name="gate" tests="1" failures="0" errors="0" skipped="0">
        <properties>
          <property name="verdict" value="pass"/>
        </properties>
        <testcase classname="gate" name="the gate passes"/>
        <system-out>The gate passed.</system-out>
      </testsuite>
    </testsuites>
    "
  `);
});

test('counts of a suite add up', () => {
  expect(junit(failures(7))).toContain('<testsuite name="a.md" tests="7" failures="7" errors="0" skipped="0">');
});

test('With any text in the files under review, junit has only the tags that we write, and characters that XML allows', () => {
  always((report, usual) => {
    const xml = junit(report);
    expect(tags(xml)).toEqual(tags(junit(usual)));
    expect(xml.replace(/&#\d+;/g, '')).not.toContain('&');
    // XML 1.0, production 2 (Char).
    expect(xml).toMatch(/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  });
});

function tags(xml: string): readonly string[] {
  return [...xml.matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replace(/"[^"<]*"/g, '""'));
}
