/** A score and the truth of one example. */
export interface Scored {
  readonly score: number;
  readonly label: number;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
}

export function quality(rows: readonly Scored[], threshold: number): Quality {
  const hit = rows.filter(({ score, label }) => score >= threshold && label === 1).length;
  const called = rows.filter(({ score }) => score >= threshold).length;
  const wanted = rows.filter(({ label }) => label === 1).length;
  const precision = called === 0 ? 0 : hit / called;
  const recall = wanted === 0 ? 0 : hit / wanted;
  const f1 = hit === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const right = rows.filter(({ score, label }) => score >= threshold === (label === 1)).length;
  return { precision, recall, f1, accuracy: rows.length === 0 ? 0 : right / rows.length };
}

/** Mean precision over the ranks of the true ones: quality without a threshold. */
export function averagePrecision(rows: readonly Scored[]): number {
  let hits = 0;
  let sum = 0;
  for (const [i, { label }] of rows.toSorted((a, b) => b.score - a.score).entries()) {
    if (label !== 1) continue;
    hits++;
    sum += hits / (i + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}

/** What a threshold may cost of the F1 for the sake of fewer false alarms. */
const TOLERANCE = 0.004;

/**
 * The highest threshold with nearly the best F1: the curve is flat, and false alarms are dearer than misses. Neighbouring thresholds are
 * averaged so that one row does not decide.
 */
export function bestThreshold(rows: readonly Scored[]): number {
  const grid = Array.from({ length: 91 }, (_, i) => 0.05 + i * 0.01);
  const f1s = grid.map((threshold) => quality(rows, threshold).f1);
  const means = f1s.slice(2, -2).map((_, i) => f1s.slice(i, i + 5).reduce((a, b) => a + b, 0) / 5);
  const best = Math.max(...means);
  const at = means.findLastIndex((mean) => mean >= best - TOLERANCE);
  return Number((grid[at + 2] ?? 0.5).toFixed(2));
}

/** Platt's calibration: slope and offset that make the log-odds fit the labels. */
export function calibrated(rows: readonly Scored[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 500; step++) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { score, label } of rows) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - label;
      bySlope += error * score;
      byOffset += error;
    }
    slope -= (0.5 * bySlope) / rows.length;
    offset -= (2 * byOffset) / rows.length;
  }
  return { slope: Number(slope.toFixed(4)), offset: Number(offset.toFixed(4)) };
}

/** Calibrated scores. */
export function probabilities(
  rows: readonly Scored[],
  { slope, offset }: { slope: number; offset: number },
): Scored[] {
  return rows.map(({ score, label }) => ({ score: 1 / (1 + Math.exp(-(slope * score + offset))), label }));
}
