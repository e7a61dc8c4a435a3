const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648, padded). Written out because `lib/core` knows no browser's `atob`. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(256);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3);
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const group =
      (valueAt(values, base64, from) << 18) |
      (valueAt(values, base64, from + 1) << 12) |
      (valueAt(values, base64, from + 2) << 6) |
      valueAt(values, base64, from + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes.subarray(0, bytes.length - padding);
}

function valueAt(values: Uint8Array, base64: string, at: number): number {
  return values[base64.charCodeAt(at)] ?? 0;
}
