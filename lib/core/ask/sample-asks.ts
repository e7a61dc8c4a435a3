import type { Aor } from '../../model/aor';
import type { AnswerKind } from '../../model/ask';
import type { Person } from '../../model/post';

/** An invented ask to play with. */
export interface SampleAsk {
  readonly postId: string;
  readonly sentence: string;
  readonly author: Person;
  /** Days before today. */
  readonly daysAgo: number;
  /** Null = open. */
  readonly answer: AnswerKind | null;
}

/** Invented people at a reserved domain. */
const PEOPLE: readonly Person[] = [
  { name: 'Priya Nair', address: 'priya.nair@sample.example' },
  { name: 'Tom Becker', address: 'tom.becker@sample.example' },
  { name: 'Lucía Ortega', address: 'lucia.ortega@sample.example' },
  { name: 'Sam Whitlock', address: 'sam.whitlock@sample.example' },
];
/** What is answered to the samples of one scope, in turns; null = left open. */
const ANSWERS: Record<'own' | 'outside', readonly (AnswerKind | null)[]> = {
  own: ['yes', 'yes', null, 'yes'],
  outside: ['redirect', 'yes', null, 'no'],
};
const DAYS = 10;

/** The first two example asks of each line, over the last ten days, some of them answered; the same each time. */
export function sampleAsks({ lines }: Aor): SampleAsk[] {
  const asks = lines.flatMap(({ id, scope, examples }) =>
    examples.slice(0, 2).map((sentence, i) => ({ postId: `${id}-${i}`.slice(0, 300), sentence, scope })),
  );
  return asks.map(({ postId, sentence, scope }, i) => {
    const answers = ANSWERS[scope === 'outside' ? 'outside' : 'own'];
    return {
      postId,
      sentence,
      author: PEOPLE[i % PEOPLE.length] ?? { name: '', address: '' },
      daysAgo: (i * 3) % DAYS,
      answer: answers[i % answers.length] ?? null,
    };
  });
}
