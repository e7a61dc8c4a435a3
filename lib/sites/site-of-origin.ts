import type { Site } from './site';
import { sites } from './sites';

/**
 * The site that is known at an origin, given as a match pattern ("https://shop.atlassian.net/*"); null for origins at which
 * any engine may run.
 */
export function siteOfOrigin(origin: string): Site | null {
  return (
    sites.find((site) => !site.recognises && site.origins.some((pattern) => covers(pattern, origin))) ?? null
  );
}

/** Whether one match pattern holds all addresses of another (both for a whole host). */
function covers(pattern: string, other: string): boolean {
  if (pattern === other) return true;
  const [wide, narrow] = [hostOf(pattern), hostOf(other)];
  return wide.startsWith('*.') && (narrow === wide.slice(2) || narrow.endsWith(wide.slice(1)));
}

function hostOf(pattern: string): string {
  return /^\w+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
}
