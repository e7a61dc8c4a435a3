import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { nameLocalesAsBrowsersDo } from './scripts/browser-locales';
import { SHARED_CHUNKS } from './scripts/chunks';
import { pageScripts } from './scripts/page-scripts';

/** Public half of the key that fixes the extension's id in development and tests (stores replace it). */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAndC616HccEAI3mvkvBV30+OMMoJJHGj5/oQ8kulOBMdpDgGzrLQu6lJ3gzfj73lf4jNc8NJ6lpsJAvEq7xueFCA7KZojHNbDCPXnVaDzxzSu8bpOYT8s/ga/qgtbh9Xn7Tn+ktUadaR3fX25Pr9l8/S881cut5VkYzuNDQUHR/L7QLhwVK4ELk8B5ZPTil1OAEKnfyw2ShBpCoUvLLFdSYj0x8FSOgA+y3kX5nXgiy/NsDtRaOH3iMq4Uh5tEexTdVs2XXZopDkcyEnmWT6jRuc5haxL3Seb9m56S9z0YJ8eamnMFSolkLH/3z/DtGAmuTw9a/Lbn5tfkeP335MMQQIDAQAB';

/** `connect-src 'none'` binds every extension page and Chromium's worker: nothing can be sent anywhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  outDir: process.env['REMIT_OUTPUT'] ?? '.output',
  hooks: {
    'entrypoints:found': (wxt, entrypoints) => {
      entrypoints.push(...pageScripts(wxt.config.root).map((script) => ({ ...script, skipped: false })));
    },
    'build:publicAssets': (_, files) => nameLocalesAsBrowsersDo(files),
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts for pages of others are built one by one, and cannot share a file.
      if (entrypoints.length === 1) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: SHARED_CHUNKS } },
      });
    },
  },
  // What a reviewer needs to build the same: tests and what the models were made from are in the repository.
  zip: { excludeSources: ['tests/**', 'coverage/**', 'scripts/train/**', 'scripts/demo/pictures/**'] },
  i18n: { localesDir: 'lib/locales' },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'contextMenus', 'activeTab', 'scripting'],
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_popup__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_command_check__',
      },
      hallway: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_hallway__',
      },
      'next-ask': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_next__',
      },
    },
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['card.html'], matches: ['<all_urls>'] }
        : { resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'remit@remit.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'policy-schema.json' },
          key: PUBLIC_KEY,
          minimum_chrome_version: '116',
        }),
  }),
});
