import { describe, expect, test } from 'vitest';
import { accept } from '../../src/drafts/accept.ts';
import { knownOf } from './known.ts';

type Given = NonNullable<Parameters<typeof knownOf>[0]> & { readonly words?: string };

/**
 * Answers in the register of LLaVA, written for this test after what is published of its habits: lead-ins, closing speculation, loops, torn
 * ends, lists, text it cannot read, leaked roles. None of them was recorded from a model.
 */
const answers: readonly (readonly [answer: string, outcome: string | RegExp, known?: Given])[] = [
  // Lead-ins
  ['The image features a cat lying on a couch.', 'A cat lying on a couch.'],
  ['The image shows a computer screen displaying a website.', 'A computer screen displaying a website.'],
  ['In the image, there is a large bridge over a river.', 'A large bridge over a river.'],
  ['In this picture, we can see a dog running on the beach.', 'A dog running on the beach.'],
  ['The image is a screenshot of a settings page with a sidebar.', 'A screenshot of a settings page with a sidebar.'],
  ['This is an image of a blue sports car parked by a fence.', 'A blue sports car parked by a fence.'],
  ['The image depicts a flowchart with three boxes and arrows.', 'A flowchart with three boxes and arrows.'],
  ['The photo captures a street at night.', 'A street at night.'],
  ['A black and white image of a bridge in fog.', 'A bridge in fog.'],
  ['The screenshot shows a login form with two fields.', 'A login form with two fields.'],
  ['The bar chart shows sales by region.', 'Bar chart showing sales by region.'],
  ['The diagram illustrates how a request reaches the server.', 'Diagram showing how a request reaches the server.'],
  ['There are two monitors on a wooden desk.', 'Two monitors on a wooden desk.'],
  ['Sure! Here is a one-sentence caption for the image: "A lighthouse on a cliff."', 'A lighthouse on a cliff.'],
  ['Caption: A red bicycle leaning against a wall', 'A red bicycle leaning against a wall.'],
  ['Alt text: "A bowl of soup on a table"', 'A bowl of soup on a table.'],
  ['{"caption": "A bowl of soup on a table."}', 'A bowl of soup on a table.'],
  ['```json\n{"alt": "A bowl of soup on a table."}\n```', 'A bowl of soup on a table.'],
  ['<think>The user wants a caption. A dog?</think>A dog on a sofa.', 'A dog on a sofa.'],
  ['<think>The user wants a caption and I', /no usable answer/],
  [
    'A flow chart with the following elements: 1. Start 2. Process 3. End.',
    'A flow chart with the following elements Start, Process, End.',
  ],

  // Speculation
  ['A train at a station. The scene suggests a busy day.', 'A train at a station.'],
  ['A kitchen with a stove and a sink, creating a cozy atmosphere.', 'A kitchen with a stove and a sink.'],
  ['Two people sit at a table. They appear to be enjoying their meal.', 'Two people sit at a table.'],
  ['A list of files in a window, suggesting that the user is working.', 'A list of files in a window.'],
  ['A laptop on a desk, possibly in an office.', 'A laptop on a desk.'],
  ['A map of a city. It is important to note that the roads are marked in red.', 'A map of a city.'],
  ['The image shows what appears to be a settings page with switches.', 'A settings page with switches.'],
  ['The page appears to be a dashboard of some kind.', /guesses instead/],
  ['It might be a picture of a cat or a dog.', /guesses instead/],
  ['The overall mood of the scene is calm and peaceful.', /guesses instead/],
  ['A form for creating a new project.', 'A form for creating a new project.'],
  ['A red banner indicates that the build failed.', 'A red banner indicates that the build failed.'],

  // Loops and repetitions
  ['A cat sits on a mat. A cat sits on a mat. A cat sits on a mat.', 'A cat sits on a mat.'],
  [
    'A grid of numbers, with the number one, the number one, the number one, the number one, the number one',
    /repeats itself/,
  ],
  [`A table with ${'a cup and '.repeat(40)}`, /repeats itself/],
  ['one two one two one two one two one two', /repeats itself/],

  // Torn ends
  ['A dog runs across a field. The dog is wearing a', 'A dog runs across a field.'],
  [
    'A window with a sidebar on the left, a table in the center, and',
    'A window with a sidebar on the left, a table in the center.',
  ],
  ['A dialog box with a button labeled "Sa', 'A dialog box with a button.'],
  ['A page with several settings (such as', 'A page with several settings.'],
  ['A city street with tall buildings', 'A city street with tall buildings.'],

  // Lists
  ['The image shows:\n1. A login form\n2. A sign-up button\n3. A logo', 'A login form, a sign-up button, a logo.'],
  ['A dashboard with:\n- a chart\n- a table\n- a menu', 'A dashboard with a chart, a table, a menu.'],

  // Text that it cannot read
  ['A settings page with a button labeled "Save Changes".', /quotes words/],
  [
    'A settings page with a button labeled "Save changes".',
    'A settings page with a button labeled "Save changes".',
    { context: { nearby: 'Press Save changes.' } },
  ],
  ["A sign that says 'Welcome home' over a door.", /quotes words/],
  ['A sign that says Welcome Home over a door.', /quotes words/],
  ['A book titled The Art of Deployment on a desk.', /quotes words/],
  ['An error message that says the file cannot be opened.', 'An error message that says the file cannot be opened.'],
  ['A chart of revenue, reaching 45% in 2023.', /number/],
  [
    'A chart of revenue, reaching 45% in 2023.',
    'A chart of revenue, reaching 45% in 2023.',
    { words: 'Revenue 2023: 45%' },
  ],
  ['A calendar with 12 months on a wall.', 'A calendar with 12 months on a wall.'],
  [
    'A diagram with a box named "API" and a database.',
    'A diagram with a box named "API" and a database.',
    { image: { src: 'img/api-overview.svg' } },
  ],

  // Leaked roles and templates
  ['A cat on a mat.\nUSER: What else?\nASSISTANT: A dog.', 'A cat on a mat.'],
  ['ASSISTANT: A cat on a mat.</s>', 'A cat on a mat.'],
  ['A cat on a mat.###Human: more', 'A cat on a mat.'],
  ['Provide a one-sentence caption for the provided image, under 20 words.', /copies/],

  // Refusals and nothing
  ["I'm sorry, but I cannot see the image clearly.", /declined/],
  ['As an AI language model, I am unable to view images.', /declined/],
  ['The image is too blurry to tell what it shows.', /declined/],
  ['undefined', /declined/],
  ['Cat.', /too short/],
  ['', /no usable answer/],

  // People
  ['The image features a young Asian woman working on a laptop.', 'A person working on a laptop.'],
  ['An elderly man and a young girl walk in a park.', 'A person and a person walk in a park.'],
  ['Three happy young women sit at a table with their laptops.', 'Three people sit at a table with their laptops.'],
  ['A man is holding his phone in front of him.', 'A person is holding their phone in front of them.'],
  ['A woman of Asian descent stands by a door.', 'A person stands by a door.'],
  ['A boy, looking happy and relaxed, plays with a ball.', 'A person plays with a ball.'],
  ['A woman in her thirties reads a book.', 'A person reads a book.'],
  [
    'A woman uses a screen reader.',
    'A woman uses a screen reader.',
    { context: { figcaption: 'The woman in the test group' } },
  ],
  ['Two people who are Hispanic stand at a door.', /guesses about a person/],
  ['The person Barack Obama stands at a desk.', /names a person/],
  ['A terminal with the man page of the tool.', 'A terminal with the man page of the tool.'],
  ['A man in the middle of a protocol diagram.', 'A person in the middle of a protocol diagram.'],
  ['A happy face drawn on a yellow circle.', /guesses about a person/],

  // Secrets
  ['A terminal that shows the key sk-abcdefghijklmnop1234 in green.', /key or token/],
  ['A contact form with jane.doe@corp.example in it.', /e-mail address/],
  ['A window with the address 192.168.17.4 in the title.', /IP address/],
  ['A business card with +1 555 123 4567 on it.', /phone number/],

  // Several pictures, background, brands
  ['The image consists of two images of a dashboard placed side by side.', /more pictures/],
  ['A collage of three screenshots of an app.', /more pictures/],
  [
    'Two screenshots of a page side by side.',
    'Two screenshots of a page side by side.',
    { context: { nearby: 'Two screenshots side by side: before and after.' } },
  ],
  ['A blue bird on a transparent background.', 'A blue bird.'],
  ['A gear against a white background with no visible text.', 'A gear.', { kind: 'icon' }],
  ['A blue cube. No text included.', 'A blue cube.'],
  ['The Microsoft logo in four colors.', /names a brand/],
  ['The Acme logo in four colors.', 'The Acme logo in four colors.', { image: { src: 'img/acme-logo.svg' } }],
  ['A blue bird, the sign of Twitter.', /names a brand/, { kind: 'logo' }],

  // The page over again
  [
    'Start a new run from the page.',
    /copies/,
    { context: { nearby: 'You can start a new run from the page of the project.' } },
  ],
  ['The run page of the project.', /repeats the caption/, { context: { figcaption: 'The run page of the project' } }],
  ['Run button.', /file name/, { image: { src: '../img/run-button.png' } }],
  ['A page at https://evil.example/ with a form.', /web address/],

  // The style of the project
  ['The image shows a github page.', 'A GitHub page.', { style: { names: ['GitHub'] } }],
  ['A login form with two fields.', 'A login form with two fields', { style: { endMark: 'forbidden' } }],
  [
    'A page with a whitelist of servers, a long list of their addresses and a button.',
    'A page with an allowlist of servers.',
    { style: { avoid: { 'a whitelist': 'an allowlist' }, maxLength: 40 } },
  ],
  [
    'A page that simply loads.',
    /not in the style of the project \(style: avoid\)/,
    { style: { avoid: { simply: '' } } },
  ],
  ['A login form.', /style: min-length/, { style: { minLength: 40 } }],
];

describe('an answer', () => {
  const rows = answers.map(([answer, outcome, known = {}]) => [answer, outcome, known] as const);

  test.each(rows)('%j becomes %s', (answer, outcome, { words = '', ...known }) => {
    const accepted = accept({ answer, words }, knownOf(known));
    if (typeof outcome === 'string') expect(accepted).toEqual({ status: 'ok', text: outcome, language: 'en' });
    else expect(accepted).toEqual({ status: 'rejected', reason: expect.stringMatching(outcome) as unknown });
  });
});
