import { html } from '../../src/formats/html/index.ts';
import { runRules, rules } from '../../src/rules/index.ts';
import type { Image } from '../../src/model/image.ts';
import type { Finding } from '../../src/model/rule.ts';
import { pageOf } from '../world/image.ts';
import type { ActCase, AxeCase } from './data.ts';

/** Rules of ours that claim an ACT rule. */
export function claiming(actRule: string): readonly string[] {
  return rules.filter(({ act }) => act.includes(actRule)).map(({ id }) => id);
}

/** The ACT rules about the presence of a name, which the source decides. Of all others we promise no false alarm, and nothing more. */
const presenceRules = new Set(['23a2a8', '59796f', '7d6734', '8fc3b6', '46ca7f', 'c487ae']);

export function isDecidable({ rule, needs }: ActCase): boolean {
  return presenceRules.has(rule) && (needs === 'static' || needs === 'css');
}

/** Whether we raise an alarm about the page of a case, by a rule that claims the ACT rule. */
export function alarms({ rule, html: text }: ActCase): boolean {
  const claim = claiming(rule);
  return reviewed(text).some(({ findings }) => findings.some((finding) => claim.includes(finding.rule)));
}

/** Whether we raise an alarm about the element with the id of a case, in the whole fixture that it stands in. */
export function alarmsAt({ rule, id }: AxeCase, fixture: string): boolean {
  const isMeant = rule === 'image-redundant-alt' ? saysTwice : saysNothing;
  return reviewed(fixture).some(
    ({ tag, findings }) => tag.includes(` id="${id}"`) && isOfRule(rule, tag) && findings.some(isMeant),
  );
}

type JudgedImage = { readonly tag: string; readonly findings: readonly Finding[] };

function reviewed(text: string): readonly JudgedImage[] {
  const images = html.read(text).images;
  return images.map((image) => ({ tag: tagOf(text, image), findings: runRules(image, pageOf(images, 'a.html')) }));
}

/** The opening tag on one line. */
function tagOf(text: string, { span }: Image): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** ACT rules about images, links and buttons without a name: what axe asks for, too. */
const presence = ['23a2a8', '59796f', '7d6734', '8fc3b6', 'c487ae'];

function saysNothing({ rule }: Finding): boolean {
  return presence.some((id) => claiming(id).includes(rule));
}

function saysTwice({ rule }: Finding): boolean {
  return rule.startsWith('redundant-');
}

const drawing = /^<(?:svg|circle|image)\b/;
const native = /^<(?:img|input|area|object)\b/;

/** One fixture may show what belongs to another rule. */
function isOfRule(rule: string, tag: string): boolean {
  if (rule === 'svg-img-alt') return drawing.test(tag);
  return rule !== 'role-img-alt' || !(drawing.test(tag) || native.test(tag));
}
