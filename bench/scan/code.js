// Code samples, the larger part of many pages: what looks like an image in them is none.
const samples = [
  ['bash', ['npm install --save-dev @example/client', 'export GATEWAY_TOKEN="$(cat ~/.token)"', 'curl -s https://api.example.com/v2/events?limit=20 \\', '  -H "Authorization: Bearer $GATEWAY_TOKEN" | jq \'.items[] | .id\'', 'kubectl get pods -n ingest --watch', '# wait until all of them are Ready']],
  ['yaml', ['apiVersion: v2', 'kind: Pipeline', 'metadata:', '  name: orders', '  labels: { team: platform, tier: "1" }', 'spec:', '  retention: 30d', '  sources:', '    - type: mqtt', '      topic: "plant/+/temperature"', '  alerts: [{ when: "p95 > 250ms", notify: oncall }]']],
  ['js', ['import { connect } from "@example/client";', '', 'const client = await connect({ token: process.env.GATEWAY_TOKEN });', 'for await (const event of client.events({ since: "-1h" })) {', '  if (event.level !== "error") continue;', '  console.log(`${event.id}: ${event.message}`);', '}']],
  ['json', ['{', '  "id": "evt_01H8",', '  "source": { "type": "mqtt", "topic": "plant/3/temperature" },', '  "value": 21.5,', '  "tags": ["indoor", "calibrated"],', '  "links": { "self": "/v2/events/evt_01H8" }', '}']],
  ['python', ['def window(events, size=60):', '    """Groups events by minute."""', '    for start in range(0, len(events), size):', '        yield events[start : start + size]']],
  ['', ['ERROR  2041  connection refused (10.0.3.7:8883)', 'WARN   2042  retry in 30 s', 'INFO   2043  connected']],
]; // prettier-ignore

/** Pages about writing pages show images, but they are few. */
const samplesWithImages = [
  ['html', ['<figure class="wide">', '  <img src="chart.png">', '  <figcaption>Requests per second</figcaption>', '</figure>']],
  ['markdown', ['![](img/before.png)', '', 'See the [guide](guide.md), or:', '', '- ![logo](logo.svg) first', '- `code` second']],
]; // prettier-ignore

/** A sample of some lines: its language and its text. */
export function sampleOf({ pick, between, isOnce }) {
  const [language, lines] = pick(isOnce(60) ? samplesWithImages : samples);
  const shown = Array.from({ length: between(1, 3) }, () => lines).flat();
  return { language, text: shown.slice(0, between(3, shown.length)).join('\n') };
}
