/** Address after the origin: what routes are recognised by. */
export function routeOf(url: URL): string {
  return url.pathname + url.search + url.hash;
}
