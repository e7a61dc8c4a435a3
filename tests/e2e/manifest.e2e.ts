import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (build: string) =>
  JSON.parse(
    readFileSync(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = read(build);

  it('asks for no site at installation', () => {
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    const panel = build.startsWith('chrome') ? ['sidePanel'] : [];
    const base = ['storage', 'alarms', 'contextMenus', 'activeTab', 'scripting'];
    expect(manifest['permissions']).toEqual([...base, ...panel]);
  });

  it('forbids its pages every connection, frame and foreign code', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it('lets pages see the card and nothing else', () => {
    const resources = manifest['web_accessible_resources'] as { resources: string[] }[];
    expect(resources.flatMap((entry) => entry.resources)).toEqual(['card.html']);
  });

  it('has no ear for other extensions and for pages', () => {
    expect(manifest['externally_connectable']).toBeUndefined();
    const folder = new URL(`../../.output/${build}/`, import.meta.url);
    const { service_worker: worker, scripts } = manifest['background'] as Record<string, string & string[]>;
    const code = readFileSync(new URL(worker ?? scripts?.[0] ?? '', folder), 'utf8');
    expect(code).toContain('onMessage');
    expect(code).not.toMatch(/onMessageExternal|onConnectExternal|onConnect\b/);
  });

  it('wakes its worker without what draws pages, and opens the popup with few files', () => {
    const folder = new URL(`../../.output/${build}/`, import.meta.url);
    const worker = readFileSync(new URL('background.js', folder), 'utf8');
    expect(worker).not.toMatch(/from ?"[^"]*chunks\/(react|pages)-/);
    const popup = readFileSync(new URL('popup.html', folder), 'utf8');
    expect(popup).toMatch(/chunks\/react-/);
    expect(popup.match(/<(script|link)\b/g)?.length).toBeLessThan(10);
  });

  it('holds no network call in what runs in pages', () => {
    const folder = new URL(`../../.output/${build}/`, import.meta.url);
    const scripts = readdirSync(folder).filter((file) => file.startsWith('page-'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      const code = readFileSync(new URL(file, folder), 'utf8');
      expect(code).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|innerHTML|\beval\(/,
      );
    }
  });
});

describe('the panel beside the page', () => {
  it('is a side panel in Chromium', () => {
    expect(read('chrome-mv3')).toMatchObject({ side_panel: { default_path: 'sidepanel.html' } });
    expect(read('chrome-mv3')['sidebar_action']).toBeUndefined();
  });

  it('is a sidebar in Firefox, which does not open by itself at installation', () => {
    expect(read('firefox-mv3')).toMatchObject({
      sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Remit', open_at_install: false },
    });
    expect(read('firefox-mv3')['side_panel']).toBeUndefined();
  });
});
