/** The highest level; the lowest is its negative. */
export const HIGHEST_LEVEL = 28;
/** Character of level 0. With it in the middle no level is a quote or a backslash, which JSON would have to escape. */
const MIDDLE = 63;

/** Coarse numbers as text, one character each: smaller than base64 and read where it stands. */
export function levelAt(text: string, at: number): number {
  return text.charCodeAt(at) - MIDDLE;
}

/** The text from which `levelAt` reads these levels (whole numbers from −28 to 28). */
export function levelText(levels: ArrayLike<number>): string {
  return Array.from(levels, (level) => String.fromCharCode(level + MIDDLE)).join('');
}
