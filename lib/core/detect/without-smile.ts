const SMILE =
  /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\uFE0F\u200D]|[:;]['-]?[)(DPp](?!\p{L})){1,20}$/u;
const LONGEST = 40;

/** The text without emoji and smileys at its end: "Screenshots please 🙏" asks for what it asks for without. */
export function withoutSmile(text: string): string {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  return text.slice(0, from) + end.replace(SMILE, '');
}
