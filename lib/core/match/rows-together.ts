/** A row of numbers and what each of them counts. */
export interface CountedRow {
  readonly row: Float32Array;
  readonly factor: number;
}

type Four = readonly [CountedRow, CountedRow, CountedRow, CountedRow];

/** Rows in fours, the last filled up with rows that count nothing: reading and writing the result costs as much as a row. */
function inFours(rows: readonly CountedRow[], take: (four: Four) => void): void {
  for (let at = 0; at < rows.length; at += 4) {
    const first = rows[at] as CountedRow;
    const none = { row: first.row, factor: 0 };
    take([first, rows[at + 1] ?? none, rows[at + 2] ?? none, rows[at + 3] ?? none]);
  }
}

/** Adds rows as long as `to`, each times its factor, to `to`. */
export function addRows(to: Float32Array, rows: readonly CountedRow[]): void {
  inFours(
    rows,
    ([{ row: a, factor: p }, { row: b, factor: q }, { row: c, factor: r }, { row: d, factor: s }]) => {
      for (let i = 0; i < to.length; i++) {
        const two = p * (a[i] ?? 0) + q * (b[i] ?? 0);
        to[i] = (to[i] ?? 0) + (two + (r * (c[i] ?? 0) + s * (d[i] ?? 0)));
      }
    },
  );
}

/** Raises each number of `to`, none of them below 0, to the highest that the rows, each times its factor, have there. */
export function raiseToRows(to: Float32Array, rows: readonly CountedRow[]): void {
  inFours(
    rows,
    ([{ row: a, factor: p }, { row: b, factor: q }, { row: c, factor: r }, { row: d, factor: s }]) => {
      for (let i = 0; i < to.length; i++) {
        const one = p * (a[i] ?? 0);
        const two = q * (b[i] ?? 0);
        const three = r * (c[i] ?? 0);
        const four = s * (d[i] ?? 0);
        let highest = to[i] ?? 0;
        if (one > highest) highest = one;
        if (two > highest) highest = two;
        if (three > highest) highest = three;
        if (four > highest) highest = four;
        to[i] = highest;
      }
    },
  );
}
