import { parseArgs } from 'node:util';
import { prefetch } from '../../src/lib/prefetch.ts';
import { startEachlabs } from '../../test/world/eachlabs.ts';
import { lognormal } from '../../test/world/eachlabs/latency.ts';
import { clairvoyantMs, sustainedMs } from './bounds.js';
import { naive, ours } from './clients.js';
import { medianMs, sigma, worlds } from './worlds.js';

/** Runs the rows that the flags select, several at a time, and prints them in order, with means over the seeds. */
export async function printTable(args) {
  const options = {
    real: { type: 'boolean', default: false },
    scale: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '1' },
    world: { type: 'string' },
    pictures: { type: 'string' },
    ours: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ args, options });
  const scale = values.real ? 1 : Number(values.scale);
  const seeds = Number(values.seeds);
  const counts = (values.pictures ?? (values.real ? '1,10,60' : '1,10,60,200')).split(',').map(Number);
  const clients = values.ours ? [ours] : [ours, naive];
  const chosen = worlds.filter(({ word }) => values.world === undefined || word === values.world);
  const rows = chosen.flatMap((world) =>
    counts.flatMap((count) => clients.map((client) => ({ world, count, client, scale, seeds }))),
  );

  console.log(
    `Latency lognormal, median ${medianMs / 1000} s, sigma ${sigma}; ${seeds} seed(s); time runs ${scale} times as fast.`,
  );
  console.log(
    'sustained  share of the sustained rate: 2 requests a picture, places never idle (the first minute allows more)',
  );
  console.log('ideal      share of the speed of a client without network delay that knows each latency beforehand');
  console.log('after      seconds from the end of the last prediction to its draft, with one picture');
  // A first run loads and compiles the code, which would otherwise count as simulated time.
  for (const client of [ours, naive]) await run(worlds[0], 20, client, 100, 1);
  let title;
  for await (const { world, line } of prefetch(rows, sideBySide, measure)) {
    if (world !== title) console.log(`\n${world.name}\n${heading}`);
    title = world;
    console.log(line);
  }
}

/** Rows at a time: few, so that they do not wait for each other when time runs fast. */
const sideBySide = 4;

const heading = '  pictures  client     wall s  sustained  ideal  requests each   429s  busiest 60 s  at once  after s';

async function measure({ world, count, client, scale, seeds }) {
  const runs = [];
  for (let seed = 1; seed <= seeds; seed += 1) runs.push(await run(world, count, client, scale, seed));
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

async function run(world, count, client, timeScale, seed) {
  const latencies = [];
  const draw = lognormal(medianMs, sigma, seed);
  const latencyMs = () => {
    const latency = draw();
    latencies.push(latency);
    return latency;
  };
  const server = await startEachlabs({ ...world.api, timeScale, latencyMs });
  try {
    const began = server.clock.now();
    await client(server, count, world.settings);
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

function seenAfter(latencyMs, everyMs) {
  return everyMs === 0 ? latencyMs : Math.ceil(latencyMs / everyMs) * everyMs;
}
