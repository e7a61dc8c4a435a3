/** Dot products of the words of asks with those of lines, as a symmetric table of `n` by `n`; 0 for the rest. */
export function likeness(
  units: Float32Array,
  n: number,
  dims: number,
  asks: readonly Int32Array[],
  lines: readonly Int32Array[],
): Float32Array {
  const alike = new Float32Array(n * n);
  const columns = Int32Array.from(new Set(lines.flatMap((line) => [...line])));
  for (const i of new Set(asks.flatMap((ask) => [...ask]))) {
    const unit = units.subarray(i * dims, (i + 1) * dims);
    for (const j of columns) {
      let dot = 0;
      for (let d = 0, at = j * dims; d < dims; d++, at++) dot += unit[d]! * units[at]!;
      alike[i * n + j] = dot;
      alike[j * n + i] = dot;
    }
  }
  return alike;
}
