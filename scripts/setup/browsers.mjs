// Finds browsers, or installs Debian's. Plain Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The program of a browser: from CHROMIUM_PATH or FIREFOX_PATH, else where it usually is; null when it is not installed.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const given = process.env[`${browser.toUpperCase()}_PATH`];
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = PROGRAMS[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[browser]].find((place) => existsSync(place)) ?? null;
}

/**
 * Makes sure of the given browsers; installs what is missing from Debian's packages when that is possible here.
 * @param {('chromium' | 'firefox')[]} wanted
 * @returns {Record<string, string | null>} each browser's program, null where it could not be had (said on standard error)
 */
export function ensureBrowsers(wanted) {
  const missing = wanted.filter((browser) => !findBrowser(browser));
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((browser) => DEBIAN[browser]);
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  const found = Object.fromEntries(wanted.map((browser) => [browser, findBrowser(browser)]));
  for (const browser of wanted) {
    if (!found[browser]) console.error(HELP[browser]);
  }
  return found;
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

const HELP = {
  chromium:
    'No Chrome, Edge or Chromium was found. Install Chromium (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: https://www.chromium.org/), or set CHROMIUM_PATH to its program.',
  firefox:
    'No Firefox was found. Install it (Debian: sudo apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program.',
};
