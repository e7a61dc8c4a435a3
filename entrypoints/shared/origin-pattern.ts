/** The match pattern for the host of an address; patterns have no port. */
export function originPattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
