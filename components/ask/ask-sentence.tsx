import type { Cue } from '../../lib/model/ask';
import css from './ask-card.module.css';

interface AskSentenceProps {
  readonly sentence: string;
  readonly cue: Cue;
}

/** The sentence that triggered, with the cue underlined. Offsets that do not fit the text underline nothing. */
export function AskSentence({ sentence, cue }: AskSentenceProps) {
  const fits = cue.end > cue.start && cue.end <= sentence.length;
  const [start, end] = fits ? [cue.start, cue.end] : [0, 0];
  return (
    <blockquote className={css['sentence']} style={{ margin: 0 }}>
      {sentence.slice(0, start)}
      {fits && (
        <mark className={css['cue']} title={cue.reason}>
          {sentence.slice(start, end)}
        </mark>
      )}
      {sentence.slice(end)}
    </blockquote>
  );
}
