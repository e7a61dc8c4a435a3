const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of standard base64 (the worker's and Node's decoders differ; this one needs neither). */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const block =
      ((values[text.charCodeAt(i)] ?? 0) << 18) |
      ((values[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3)] ?? 0);
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = block >> shift;
  }
  return bytes;
}
