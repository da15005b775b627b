import { describe, expect, test } from 'vitest';
import { isSpacer } from '../../src/text/spacer.ts';
import { image, link, type Sketch } from '../rules/image.ts';

describe('An image is a spacer', () => {
  test.each<[string, Sketch]>([
    ['when it is a line', { alt: 'A grey line', src: 'a.png', width: 600, height: 1 }],
    ['when it is a dot', { alt: undefined, src: 'a.png', width: 2, height: 2 }],
    ['by the name of its file', { alt: 'Empty room', src: 'img/spacer.gif' }],
    ['by a name with a number', { alt: undefined, src: 'divider-2.png' }],
    ['whatever the ending', { alt: 'Wave', src: 'img/Line_break.jpg?v=2' }],
    ['blank, as pages had it', { alt: undefined, src: 'img/clear.gif' }],
    ['blank, and small', { alt: undefined, src: 'blank.gif', width: 16, height: 16 }],
    ['wide, for a divider', { alt: undefined, src: 'divider.png', width: 600 }],
    ['beside the words of a link', { alt: 'gap', src: 'spacer.gif', context: { control: link('/', 'Home') } }],
  ])('%s', (_, sketch) => {
    expect(isSpacer(image(sketch))).toBe(true);
  });

  test.each<[string, Sketch]>([
    ['as a skip link', { alt: 'Skip to content', width: 1, height: 1, context: { control: link('#main') } }],
    ['as a button', { alt: undefined, src: 'spacer.gif', kind: 'button' }],
    ['as an area', { alt: 'North', width: 1, kind: 'link' }],
    ['where the page is about dividers', { alt: undefined, src: 'divider.png', context: { heading: 'Divider' } }],
    ['where its text is about separators', { alt: 'Wave', src: 'separator.png', context: { nearby: 'A separator' } }],
    ['when its author describes it', { alt: 'The divider is dragged to the left', src: 'divider.png' }],
    ['as the flag of Croatia', { alt: undefined, src: 'flags/hr.svg' }],
    ['as part of a longer name', { alt: undefined, src: 'spacer-component-api.png' }],
    ['as a blank page, shown large', { alt: undefined, src: 'Screenshots/blank.png', width: 400 }],
    ['as a blank page', { alt: undefined, src: 'images/blank.png' }],
    ['as a thin picture', { alt: 'A crane', width: 600, height: 3 }],
  ])('never %s', (_, sketch) => {
    expect(isSpacer(image(sketch))).toBe(false);
  });
});
