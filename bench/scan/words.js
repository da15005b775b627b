// What documentation is made of: sentences with holes, and what goes into them. Long and uneven on purpose, as real pages are.

const things = [
  'the gateway', 'a sensor', 'the retention policy', 'your workspace', 'the access token', 'an alarm rule', 'the ingest queue',
  'the configuration file', 'each replica', 'the scheduler', 'a service account', 'the dashboard', 'the build cache', 'a webhook',
  'the load balancer', 'the audit log', 'an export job', 'the client library', 'the schema registry', 'a feature flag',
  'the upgrade guide', 'the mirror', 'a snapshot', 'the certificate chain', 'the search index', 'an on-call rotation',
]; // prettier-ignore
const actions = [
  'reads', 'writes', 'restarts', 'validates', 'replaces', 'inherits from', 'falls back to', 'is compared with', 'depends on',
  'is deleted together with', 'notifies', 'is signed by', 'must not outlive', 'takes precedence over', 'is listed before',
  'shares its limits with', 'is created by', 'can be restored from', 'waits for',
]; // prettier-ignore
const reasons = [
  'because the older format has no field for it', 'so that nothing is lost when the network is slow', 'unless `strict` is set',
  'which is why the first start takes longer', 'as long as both are in the same region', 'even if the disk is full',
  'after the grace period of 30 minutes (see [limits](../reference/limits.md#grace))', 'in every plan except *Free*',
  'when you upgrade from 2.x to 3.x', '– this is the default since version 4.2', 'and it isn’t possible to turn that off',
  'before the first request is served', 'only if the variable `HTTP_PROXY` is empty', 'at midnight, UTC', '(we’re working on it)',
]; // prettier-ignore
const openings = [
  '', '', '', 'By default, ', 'In most cases, ', '**Note:** ', 'As of version 4, ', 'On Windows, ', 'For each environment, ', 'If you use SSO, ',
  'On the **Settings → Members** page, ', 'With `--dry-run`, ', 'Once it is running, ', 'Like every resource, ', 'Under heavy load, ',
]; // prettier-ignore
const steps = [
  'Open the console and select **Projects**.', 'Copy the key; it is shown *once*.', 'Run `make verify` in the root of the repository.',
  'Wait until the status is `Ready`. This can take a few minutes.', 'Choose a region that is close to your users.',
  'Press <kbd>Ctrl</kbd>+<kbd>K</kbd> and type the name of the page.', 'Download the archive from [Releases](https://example.com/releases).',
  'Add the following lines to `config/app.yml`:', 'Check the logs for `connection refused`.', 'Remove the old volume, if there is one.',
  'Send a test event, and compare the ids.', 'Give the role *Viewer* to the new account.', 'Commit the lock file.',
]; // prettier-ignore
const titles = [
  'Before you begin', 'How it works', 'Configuration', 'Limits and quotas', 'Troubleshooting', 'Migrating from version 3', 'Examples', 'Security',
  'Running it in production', 'Command reference', 'Frequently asked questions', 'Known issues', 'Next steps', 'Monitoring & alerts', 'Permissions',
  'Installing on Linux', 'Using a proxy', 'API', 'Backups', 'What’s new', 'Concepts', 'Tutorial: your first pipeline', 'Deprecated options',
]; // prettier-ignore
const shows = [
  'Settings page with the Notifications switch turned on', 'Flow of an event from the sensor through the gateway to the dashboard',
  'Bar chart: requests per second rise from 200 to 950 between 9 and 11 o’clock', 'Dialog that asks for the name of the new project',
  'Terminal after `make verify`: three checks passed, one failed', 'Map of the five regions, with Frankfurt highlighted',
  'Member list in which Ada Lovelace has the role Owner', 'Sequence diagram of the login with single sign-on',
  'Red banner: "Your certificate expires in 3 days"', 'The gateway’s back panel; the reset button is left of the power socket',
]; // prettier-ignore
const weak = [
  '',
  '',
  'image',
  'screenshot',
  'IMG_2041.png',
  'diagram.svg',
  'Screenshot 2023-04-11 at 10.22.31',
  'alt text',
  'logo',
];

/** The parts of a page in words, drawn from `random`. */
export function wordsOf(random) {
  const { pick, between, below } = random;
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () =>
    `${capital(`${pick(openings)}${pick(things)} ${pick(actions)} ${pick(things)} ${pick(reasons)}`)}.`;
  return {
    sentence,
    step: () => pick(steps),
    title: () => pick(titles),
    thing: () => pick(things),
    paragraph: () => Array.from({ length: between(1, 5) }, sentence).join(below(3) === 0 ? '\n' : ' '),
    /** Three of four describe their picture, as in a well-kept site. */
    alt: () => (below(4) === 0 ? pick(weak) : `${pick(shows)}${below(3) === 0 ? `, step ${between(1, 9)}` : ''}`),
    file: () =>
      `${pick(['img', '../assets', '/static/images', 'https://cdn.example.com/docs'])}/${pick(['setup', 'members', 'flow', 'chart', 'IMG'])}-${between(1, 400)}.${pick(['png', 'png', 'svg', 'jpg', 'webp'])}`,
  };
}
