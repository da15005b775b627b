import { parseArgs } from 'node:util';
import { prefetch } from '../../src/lib/prefetch.ts';
import { createVirtualClock } from '../../test/lib/virtual-clock.ts';
import { startEachlabs } from '../../test/world/eachlabs.ts';
import { lognormal } from '../../test/world/eachlabs/latency.ts';
import { clairvoyantMs, sustainedMs } from './bounds.js';
import { naive, ours } from './clients.js';
import { medianMs, sigma, worlds } from './worlds.js';

/** Runs the rows that the flags select and prints them in order, with means over the seeds. */
export async function printTable(args) {
  const options = {
    real: { type: 'boolean', default: false },
    seeds: { type: 'string' },
    world: { type: 'string' },
    pictures: { type: 'string' },
    ours: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ args, options });
  const { real } = values;
  const seeds = Number(values.seeds ?? (real ? 1 : 20));
  const counts = (values.pictures ?? (real ? '1,10,25,60' : '1,10,25,40,60,200')).split(',').map(Number);
  const clients = values.ours ? [ours] : [ours, naive];
  const chosen = worlds.filter(({ word }) => values.world === undefined || word === values.world);
  const rows = chosen.flatMap((world) =>
    counts.flatMap((count) => clients.map((client) => ({ world, count, client, real, seeds }))),
  );

  console.log(
    `Latency lognormal, median ${medianMs / 1000} s, sigma ${sigma}; ${seeds} seed(s); ${real ? 'real' : 'virtual'} time.`,
  );
  console.log(
    'sustained  share of the sustained rate: 2 requests a picture, places never idle (the first minute allows more)',
  );
  console.log('ideal      share of the speed of a client without network delay that knows each latency beforehand');
  console.log('after      seconds from the end of the last prediction to its draft, with one picture');
  // A first run loads and compiles the code, which would otherwise count as time.
  for (const client of [ours, naive]) await run(worlds[0], 20, client, false, 1);
  let title;
  for await (const { world, line } of prefetch(rows, real ? sideBySide : 1, measure)) {
    if (world !== title) console.log(`\n${world.name}\n${heading}`);
    title = world;
    console.log(line);
  }
}

/** Rows at a time in real time; few, so that they do not wait for each other. */
const sideBySide = 4;

const heading =
  '  pictures  client     wall s  sustained  ideal     worst  requests each   429s  busiest 60 s  at once  after s';

async function measure({ world, count, client, real, seeds }) {
  const runs = [];
  for (let seed = 1; seed <= seeds; seed += 1) runs.push(await run(world, count, client, real, seed));
  const mean = (of) => runs.reduce((sum, one) => sum + of(one), 0) / runs.length;
  const most = (of) => Math.max(...runs.map(of));
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const cells = [
    String(count).padStart(10),
    `  ${client.name.padEnd(10)}`,
    mean(({ wallMs }) => wallMs / 1000)
      .toFixed(1)
      .padStart(7),
    // A rate has no meaning for fewer pictures than one minute allows.
    (count < 60 ? '–' : percent(mean((one) => one.sustainedMs / one.wallMs))).padStart(11),
    percent(mean((one) => one.clairvoyantMs / one.wallMs)).padStart(9),
    percent(Math.min(...runs.map((one) => one.clairvoyantMs / one.wallMs))).padStart(9),
    mean(({ requests }) => requests / count)
      .toFixed(2)
      .padStart(13),
    String(most(({ refused }) => refused)).padStart(7),
    String(most(({ busiest }) => busiest)).padStart(14),
    String(most(({ atOnce }) => atOnce)).padStart(9),
    (count === 1 ? mean(({ afterMs }) => afterMs / 1000).toFixed(2) : '').padStart(9),
  ];
  return { world, line: cells.join('') };
}

async function run(world, count, client, real, seed) {
  const latencies = [];
  // Small seeds of this generator begin alike.
  const draw = lognormal(medianMs, sigma, (seed * 2_654_435_761) % 2 ** 32);
  const latencyMs = () => {
    const latency = draw();
    latencies.push(latency);
    return latency;
  };
  const clock = real ? undefined : createVirtualClock();
  const server = await startEachlabs({ ...world.api, latencyMs, ...(clock === undefined ? {} : { clock }) });
  try {
    const began = server.clock.now();
    const fetch = clock === undefined ? globalThis.fetch : remote(clock);
    const work = client(server, count, { fetch, settings: world.settings });
    await (clock === undefined ? work : clock.run(work));
    const ended = server.clock.now();
    const seen = latencies.map((latency) => seenAfter(latency, world.everyMs));
    const meanMs = seen.reduce((sum, latency) => sum + latency, 0) / seen.length;
    return {
      wallMs: ended - began,
      sustainedMs: sustainedMs(count, world, meanMs),
      clairvoyantMs: clairvoyantMs(seen, world),
      requests: server.requests.length,
      refused: server.requests.filter(({ status }) => status === 429).length,
      busiest: server.maxRequestsInAnyWindow(),
      atOnce: server.maxInFlight(),
      afterMs: ended - Math.max(...server.ledger.map(({ endsAt }) => endsAt)),
    };
  } finally {
    await server.stop();
  }
}

/** Virtual time passes for a request on its way there and back, as it does on the internet. */
function remote(clock) {
  return async (input, init) => {
    await clock.sleep(roundTripMs / 2);
    const response = await clock.fetch(input, init);
    await clock.sleep(roundTripMs / 2);
    return response;
  };
}

const roundTripMs = 100;

function seenAfter(latencyMs, everyMs) {
  return everyMs === 0 ? latencyMs : Math.ceil(latencyMs / everyMs) * everyMs;
}
