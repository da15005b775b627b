// What the API may turn out to be like: `api` is what it does, `settings` what the client was told.

/** @type {readonly { name: string; word: string; api: object; settings: object; perMinute: number; places: number; everyMs: number }[]} */
export const worlds = [
  world('60 requests a minute, 10 at once', 'usual', {}),
  world('2 at once', 'two', { api: { concurrency: 2 }, settings: { concurrency: 2 } }),
  world('2 at once, and the client believes 10', 'untold', { api: { concurrency: 2 } }),
  world('polls are not counted, and nobody says so', 'uncounted', { api: { countPolls: false } }),
  world('a status is looked up every 5 s', 'quantised', { api: { statusEveryMs: 5000 } }),
];

function world(name, word, { api = {}, settings = {} }) {
  return { name, word, api, settings, perMinute: 60, places: api.concurrency ?? 10, everyMs: api.statusEveryMs ?? 0 };
}

/** The model's page: about 7 s. */
export const medianMs = 7000;
export const sigma = 0.35;
