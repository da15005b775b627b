import { expect, test } from 'vitest';
import { attributeNames } from '../../../src/formats/html/attribute-span.ts';

test.each<[string, readonly string[]]>([
  ['<img>', []],
  ['<br/>', []],
  ['<img src=a.png alt>', ['src', 'alt']],
  ['<IMG SRC = a ALT\n=\n"b > c"width=3 />', ['src', 'alt', 'width']],
  ['<img alt="a" alt=\'b\'alt=c>', ['alt', 'alt', 'alt']],
  ['<img/src="a"/alt=>', ['src', 'alt']],
  ['<img src=a/b.png/>', ['src']],
  ['<img =a=b "c" d"e>', ['=a', '"c"', 'd"e']],
])('%s has the attributes %j', (tag, names) => {
  expect(attributeNames(tag)).toEqual(names);
});
