const START = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of `text`, 32 bits. `from`: the hash of what stands before it. */
export function hashOf(text: string, from = START): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
