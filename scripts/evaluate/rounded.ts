/** A share as it is printed: three digits. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
