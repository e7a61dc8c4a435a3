/** "Rob Ellis" → "Rob"; null for what is no name. */
export function firstName(name: string): string | null {
  const [first = ''] = name.trim().split(/\s+/);
  return /^\p{L}[\p{L}'’-]*$/u.test(first) ? first : null;
}
