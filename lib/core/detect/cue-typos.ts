/** Words that carry requests, long enough for a slip of the finger to stay recognisable. */
const CUES =
  'please could would should kindly forward review schedule available possible wondering appreciate tomorrow confirm update discuss meeting hesitate questions'.split(
    ' ',
  );

/** Real words one slip away from a cue. */
const REAL_WORDS = new Set('cold cloud wold world plese question revie discus meting'.split(' '));

function slips(word: string): string[] {
  const forms: string[] = [];
  for (let i = 1; i < word.length; i++) {
    forms.push(word.slice(0, i) + word.slice(i + 1));
    forms.push(word.slice(0, i) + word.charAt(i - 1) + word.slice(i));
    if (i + 1 < word.length)
      forms.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  }
  return forms;
}

const CORRECTIONS = new Map<string, string>();
for (const cue of CUES)
  for (const slip of slips(cue)) if (slip !== cue && !REAL_WORDS.has(slip)) CORRECTIONS.set(slip, cue);
for (const cue of CUES) CORRECTIONS.delete(cue);

/** The cue word that `word` misspells by one dropped, doubled or swapped letter; otherwise `word` itself. */
export function correctedCue(word: string): string {
  return CORRECTIONS.get(word) ?? word;
}
