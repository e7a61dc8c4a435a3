const HEAD =
  /^(?:area|duty|duties|task|tasks|activity|responsibilit\w+|key area|share|time|%|percent(?:age)?|hours?|owner|frequency|no\.?|nr\.?|#|what|who|details?|description)\b/i;

/** A row of a table as one line, "name: details (share)"; null for the row of its heads. */
export function rowOf(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell && !/^\d{1,2}[.)]?$/.test(cell));
  if (
    filled.length === 0 ||
    filled.filter((cell) => HEAD.test(cell) && cell.length < 40).length >= Math.ceil(filled.length * 0.67)
  )
    return null;
  const isTime = (cell: string) => /^\D{0,8}\d{1,3}(?:[.,]\d)?\s?(?:%|h|hrs?|hours?)/i.test(cell);
  const [name = '', ...details] = filled.filter((cell) => !isTime(cell));
  const times = filled.filter(isTime).map((cell) => `(${cell})`);
  return [details.length > 0 ? `${name}: ${details.join('; ')}` : name, ...times].join(' ');
}
