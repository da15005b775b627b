// Possible behaviours of the API: `api` sets the stand-in, `settings` the client.

/** @type {readonly { name: string; word: string; api: object; settings: object; perMinute: number; places: number; everyMs: number }[]} */
export const worlds = [
  world('60 requests a minute, 10 at once', 'usual', {}),
  world('2 at once', 'two', { api: { concurrency: 2 }, settings: { concurrency: 2 } }),
  world('2 at once, and the client believes 10', 'overestimated', { api: { concurrency: 2 } }),
  world('polls are not counted, and the client does not know it', 'uncounted', { api: { countPolls: false } }),
  world('a status is looked up every 5 s', 'quantised', { api: { statusEveryMs: 5000 } }),
];

function world(name, word, { api = {}, settings = {} }) {
  return { name, word, api, settings, perMinute: 60, places: api.concurrency ?? 10, everyMs: api.statusEveryMs ?? 0 };
}

/** About 7 s on the model's page. */
export const medianMs = 7000;
export const sigma = 0.35;
