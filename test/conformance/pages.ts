import fc from 'fast-check';

/** One element of a generated page. */
export type Sample = {
  readonly id: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** A page of samples, and what stands around each of them. */
export type SamplePage = { readonly html: string; readonly samples: readonly Sample[] };

/** Targets of `aria-labelledby`, and labels. */
const surroundings = `<!doctype html><html lang="en"><head><title>Page</title></head><body>
<div id="shown">Shown  label</div> <p id="mixed">Mixed <b>bold</b>er text and <i>more</i></p>
<div id="gone" style="display:none">Gone label</div> <div hidden id="hid">Hidden <span>label</span></div>
<div id="silent" aria-hidden="true">Silent label</div>
<div id="pictured">See <img alt="a picture" src="p.png"> there</div> <span id="labelled" aria-label="By label">By text</span>
<div id="drawn"><svg role="img"><title>A drawing</title></svg></div> <input id="field" type="button" value="A value">`;

const common = {
  title: ['', ' ', 'A tip'],
  'aria-label': ['', ' ', 'A label'],
  'aria-labelledby': [
    '',
    'nowhere',
    'shown',
    'gone',
    'hid',
    'silent',
    'mixed',
    'pictured',
    'labelled',
    'drawn',
    'field',
    'shown nowhere mixed',
  ],
  role: ['none', 'presentation', 'img', 'image', 'button', 'separator', 'nonsense'],
  tabindex: ['0', '-1'],
  'aria-hidden': ['true', 'false'],
  'aria-live': ['polite'],
  'aria-describedby': ['shown'],
  style: ['display:none', 'visibility: hidden', 'color: red'],
};

const kinds: Readonly<Record<string, (attributes: string) => string>> = {
  img: (attributes) => `<img src="a.png"${attributes}>`,
  input: (attributes) => `<input type="image" src="a.png"${attributes}>`,
  area: (attributes) => `<map name="m"><area href="#x"${attributes}></map>`,
  object: (attributes) => `<object data="data:image/gif;base64,R0lGODlhAQABAAAAACw="${attributes}></object>`,
  svg: (attributes) => `<svg${attributes}><circle r="9"/></svg>`,
  titled: (attributes) => `<svg${attributes}><title> A  title </title><text>Text</text></svg>`,
  div: (attributes) => `<div${attributes}>Content</div>`,
};

const wrappers: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `<p>Before ${inner} after</p>`,
  (inner) => `<div style="display: none">${inner}</div>`,
  (inner) => `<div style="visibility:hidden">${inner}</div>`,
  (inner) => `<div hidden>${inner}</div>`,
  (inner) => `<section aria-hidden="true">${inner}</section>`,
];

/** Attributes that are not drawn for a kind: its role is set, or an oracle does not see that it is hidden. */
const fixed: Readonly<Record<string, readonly string[]>> = { div: ['role'], area: ['style', 'aria-hidden'] };

type Sketch = {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly wrapper: number;
  readonly isLabelled: boolean;
};

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    alt: fc.option(fc.constantFrom('', ' ', 'An alt'), { nil: undefined }),
    chosen: fc.uniqueArray(fc.constantFrom(...Object.keys(common)), { maxLength: 4 }),
    numbers: fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }),
    wrapper: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(wrappers.length - 1)),
    isLabelled: fc.boolean(),
  })
  .map(({ kind, alt, chosen, numbers, wrapper, isLabelled }) => ({
    kind,
    wrapper: kind === 'area' ? 0 : wrapper,
    isLabelled: isLabelled && kind === 'input',
    attributes: Object.fromEntries([
      ...(alt === undefined ? [] : [['alt', alt]]),
      ...(kind === 'div' ? [['role', 'img']] : []),
      ...chosen.filter((name) => !fixed[kind]?.includes(name)).map((name, at) => [name, pick(name, numbers[at] ?? 0)]),
    ]) as Record<string, string>,
  }));

function pick(name: string, number: number): string {
  const values: readonly string[] = common[name as keyof typeof common];
  return values[number % values.length] ?? '';
}

/** Pages that combine attributes in ways that no author would. */
export const pages: fc.Arbitrary<SamplePage> = fc.array(sketch, { minLength: 20, maxLength: 40 }).map((sketches) => {
  const parts = sketches.map(({ kind, attributes, wrapper, isLabelled }, index) => {
    const id = `sample${index}`;
    const written = Object.entries({ ...attributes, id })
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const element = kinds[kind]!(written);
    const label = isLabelled ? `<label for="${id}">A label element</label>` : '';
    return {
      html: wrappers[wrapper]!(label + element),
      sample: { id, tag: kind, attributes: isLabelled ? { ...attributes, label: 'yes' } : attributes },
    };
  });
  return {
    html: `${surroundings}${parts.map(({ html }) => html).join('\n')}</body></html>`,
    samples: parts.map(({ sample }) => sample),
  };
});
