import { existsSync } from 'node:fs';

/** Where systems keep Chromium; a variable comes first. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; undefined when there is none, and then the tests of the page are skipped. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

export const withoutBrowser =
  'There is no Chromium here, so the workbench is not tried in one: apt-get install -y chromium, or set CHROMIUM.';
