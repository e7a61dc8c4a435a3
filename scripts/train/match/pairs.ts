import type { Pair, Tokens } from './encoder';
import type { Choice } from './late';
import type { Random } from './random';
import type { Sources } from './sources';
import type { Vocabulary } from './vocabulary';

const NO_WORDS: Tokens = new Int32Array();

/** Makes fresh pairs of texts that mean the same for each round of training. */
export class PairMaker {
  readonly #random: Random;
  readonly #tasks: readonly { occupation: string; tokens: Tokens; activities: readonly Tokens[] }[];
  readonly #byOccupation = new Map<string, Tokens[]>();
  readonly #aboutOccupation = new Map<string, Tokens[]>();
  readonly #topics: readonly { title: Tokens; words: number[] }[];
  readonly #fixed: readonly Pair[];
  readonly #technology: readonly Pair[];
  readonly #senses: readonly Pair[];

  constructor(sources: Sources, vocabulary: Vocabulary, random: Random) {
    this.#random = random;
    const tokens = (text: string) => vocabulary.tokens(text);
    const activityTokens = new Map(sources.onet.activities.map(([title]) => [title, tokens(title)]));
    this.#tasks = sources.onet.tasks.map(({ occupation, text, activities }) => ({
      occupation,
      tokens: tokens(text),
      activities: activities.map((title) => activityTokens.get(title) ?? NO_WORDS),
    }));
    for (const { occupation, tokens: task } of this.#tasks) {
      const group = this.#byOccupation.get(occupation);
      if (group) group.push(task);
      else this.#byOccupation.set(occupation, [task]);
    }
    for (const { code, title, description, alternateTitles } of sources.onet.occupations) {
      const texts = [title, ...description.split('. '), ...alternateTitles].map(tokens);
      this.#aboutOccupation.set(
        code,
        texts.filter(({ length }) => length > 0),
      );
    }
    this.#topics = sources.topics.map(({ title, words }) => ({
      title: tokens(title),
      words: [...tokens(`${title} ${words}`)],
    }));
    const pair = ([a, b]: readonly [string, string]): Pair => ({
      query: tokens(a),
      match: tokens(b),
      group: b,
    });
    this.#fixed = sources.onet.activities.map(pair).filter(hasWords);
    this.#technology = sources.onet.technology.map(pair).filter(hasWords);
    this.#senses = sources.wordnet.flatMap(({ words, broader, gloss }, i) => {
      const all = tokens(words.join(' '));
      return [
        {
          query: tokens(random.pick(words)),
          match: tokens(`${gloss} ${broader.join(' ')}`),
          group: `sense ${String(i)}`,
        },
        { query: all, match: tokens(broader.join(' ')), group: broader.join() },
      ].filter(hasWords);
    });
  }

  /** A task with others of its occupation, with an activity it belongs to, with what its occupation is called. */
  tasks(): Pair[] {
    return this.#tasks.flatMap(({ occupation, tokens, activities }) => {
      const pairs: Pair[] = [{ query: tokens, match: this.#othersOf(occupation, tokens), group: occupation }];
      if (activities.length > 0)
        pairs.push({ query: tokens, match: this.#random.pick(activities), group: occupation });
      const about = this.#aboutOccupation.get(occupation) ?? [];
      if (about.length > 0) pairs.push({ query: tokens, match: this.#random.pick(about), group: occupation });
      return pairs.filter(hasWords);
    });
  }

  /** Activities with the broader ones, and a share of the technology examples and of WordNet's senses. */
  words(technology: number, senses: number): Pair[] {
    return [
      ...this.#fixed,
      ...this.#random.shuffle([...this.#technology]).slice(0, technology),
      ...this.#random.shuffle([...this.#senses]).slice(0, senses),
    ];
  }

  /** Some words of a topic with some others of it, or with its title. */
  topics(times: number): Pair[] {
    const pairs: Pair[] = [];
    this.#topics.forEach(({ title, words }, i) => {
      for (let time = 0; time < times; time++) {
        this.#random.shuffle(words);
        const cut = 2 + this.#random.below(4);
        const rest = words.slice(cut, cut + 3 + this.#random.below(6));
        pairs.push({
          query: Int32Array.from(words.slice(0, cut)),
          match: this.#random.next() < 0.3 ? title : Int32Array.from(rest),
          group: `topic ${String(i)}`,
        });
      }
    });
    return this.#random.shuffle(pairs.filter(hasWords));
  }

  /** Random tasks, each with one to three others of its occupation or with an activity. */
  someTasks(count: number): Pair[] {
    return Array.from({ length: count }, () => {
      const { occupation, tokens, activities } = this.#random.pick(this.#tasks);
      const match =
        this.#random.next() < 0.6 || activities.length === 0
          ? this.#othersOf(occupation, tokens)
          : this.#random.pick(activities);
      return { query: tokens, match, group: occupation };
    }).filter(hasWords);
  }

  /** Activities of an occupation, each to be told from which of its tasks it is: what lies near each other, apart. */
  activitiesAmongTasks(count: number): Choice[] {
    const codes = [...this.#byOccupation.keys()];
    return Array.from({ length: count }, () => {
      const code = this.#random.pick(codes);
      const tasks = this.#tasks.filter(({ occupation }) => occupation === code);
      const asked = tasks.flatMap(({ activities }, right) =>
        activities.length > 0 ? [{ activity: this.#random.pick(activities), right }] : [],
      );
      return {
        queries: asked.map(({ activity }) => activity),
        candidates: tasks.map(({ tokens }) => tokens),
        right: asked.map(({ right }) => right),
        ignored: (query: number, candidate: number) =>
          tasks[candidate]?.activities.includes(asked[query]?.activity ?? NO_WORDS) === true,
      };
    });
  }

  #othersOf(occupation: string, task: Tokens): Tokens {
    const group = this.#byOccupation.get(occupation) ?? [];
    const words = new Set<number>();
    for (let i = 1 + this.#random.below(3); i > 0; i--) {
      const other = this.#random.pick(group);
      if (other !== task) for (const word of other) words.add(word);
    }
    return Int32Array.from(words);
  }
}

function hasWords({ query, match }: Pair): boolean {
  return query.length > 0 && match.length > 0;
}
