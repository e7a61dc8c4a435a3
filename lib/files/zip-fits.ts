const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const MAX_ENTRIES = 2000;

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Where the entry's own head begins. */
  readonly at: number;
}

/**
 * Unpacks a zip file for nothing but its size: whether all that is in it fits into `limit` bytes. What the file itself says
 * of its sizes may be a lie. Null when it is no zip file that can be read.
 */
export async function zipFits(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<boolean | null> {
  const entries = entriesOf(bytes);
  if (!entries) return null;
  if (entries.length > MAX_ENTRIES) return false;
  let left = limit;
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (!packed) return null;
    const size = entry.method === 0 ? packed.length : await unpackedSize(packed, left);
    if (size === null) return null;
    left -= size;
    if (left < 0) return false;
  }
  return true;
}

function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    entries.push({
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment of at most 64 kB. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, { at, size }: Entry): Uint8Array<ArrayBuffer> | null {
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? null : bytes.subarray(start, start + size);
}

/** Counts no further than `limit`; null when it cannot be unpacked. */
async function unpackedSize(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<number | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    return null;
  }
}
