/** Names a post among those of all sites: all its asks have it, and a pause of it. */
export function postKey(site: string, postId: string): string {
  return `${site}|${postId}`;
}
