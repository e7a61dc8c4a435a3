/** Scales a vector to length 1 in place and gives it back; zeros stay zeros. */
export function unit<T extends Float32Array | Float64Array>(vector: T): T {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return vector;
  const scale = 1 / Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * scale;
  return vector;
}
