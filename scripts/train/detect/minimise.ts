/** Value and gradient at a point; the gradient is written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** Pairs of steps remembered. */
const MEMORY = 8;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTo(target: Float64Array, factor: number, other: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * other[i]!;
}

interface Step {
  /** Change of the point and of the slope, and one over their product. */
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly weight: number;
}

/** The quasi-Newton direction of descent (two-loop recursion). */
function directionAt(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, weight } of steps.toReversed()) {
    const share = weight * dot(moved, direction);
    shares.push(share);
    addTo(direction, -share, turned);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.weight * dot(last.turned, last.turned));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (const { moved, turned, weight } of steps) {
    const share = shares.pop()!;
    addTo(direction, share - weight * dot(turned, direction), moved);
  }
  return direction;
}

/**
 * L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 7.4–7.5): minimises a smooth convex function
 * from zero in at most `rounds` steps. Deterministic.
 */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = objective(point, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionAt(slope, steps);
    const descent = dot(slope, direction);
    let stride = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    for (let attempt = 0; attempt < 20; attempt++) {
      const next = point.map((at, i) => at + stride * direction[i]!);
      const nextSlope = new Float64Array(size);
      const nextValue = objective(next, nextSlope);
      if (nextValue <= value + 1e-4 * stride * descent) {
        const moved = next.map((at, i) => at - point[i]!);
        const turned = nextSlope.map((at, i) => at - slope[i]!);
        const product = dot(moved, turned);
        if (product > 1e-12) steps.push({ moved, turned, weight: 1 / product });
        if (steps.length > MEMORY) steps.shift();
        [point, slope, value] = [next, nextSlope, nextValue];
        break;
      }
      stride /= 2;
    }
  }
  return point;
}
