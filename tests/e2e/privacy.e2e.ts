import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
/** What each row names, and whether it is for Chromium alone. */
const rows = [...readFileSync(new URL('PRIVACY.md', ROOT), 'utf8').matchAll(/^\| `([^`]+)` +\| (.*)$/gm)].map(
  ([, permission, why]) => ({ permission, forChromium: why?.startsWith('Chromium only') }),
);

it.each(['chrome-mv3', 'firefox-mv3'])(
  'names in the privacy text what %s may do, and nothing else',
  (build) => {
    const manifest = JSON.parse(
      readFileSync(new URL(`.output/${build}/manifest.json`, ROOT), 'utf8'),
    ) as Record<string, string[] | undefined>;
    const fields = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
    const named = rows.filter(({ forChromium }) => !forChromium || build === 'chrome-mv3');
    expect(named.map(({ permission }) => permission).sort()).toEqual(
      fields.flatMap((field) => manifest[field] ?? []).sort(),
    );
  },
);
