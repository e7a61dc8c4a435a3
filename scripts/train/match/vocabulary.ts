import { wordsOf } from '../../../lib/core/match/words';
import type { Tokens } from './encoder';
import type { Sources } from './sources';

/** Stems that get a vector, and in how many texts each was met. */
export class Vocabulary {
  readonly stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #met = new Map<string, number>();
  #texts = 0;

  constructor(sources: Sources) {
    for (const [text, weight] of textsOf(sources)) this.#count(text, weight);
    for (const [stem, met] of this.#met) if (met >= LEAST_MET) this.#number(stem);
    const uses = new Map<string, number>();
    for (const { words, uses: count } of sources.wordnet) {
      for (const stem of words.flatMap(stemsOf)) uses.set(stem, (uses.get(stem) ?? 0) + count);
    }
    for (const [stem, count] of uses) if (count >= LEAST_MET) this.#number(stem);
  }

  /** The text's known stems, each once. */
  tokens(text: string): Tokens {
    const numbers = new Set<number>();
    for (const stem of stemsOf(text)) {
      const number = this.#numbers.get(stem);
      if (number !== undefined) numbers.add(number);
    }
    return Int32Array.from(numbers);
  }

  /** Logarithm of the logarithmic rarity of each stem: the weights that training starts from. */
  startWeights(): Float32Array {
    return Float32Array.from(this.stems, (stem) =>
      Math.log(Math.log(1 + this.#texts / ((this.#met.get(stem) ?? 1) + 2))),
    );
  }

  #count(text: string, weight: number): void {
    this.#texts += weight;
    for (const stem of new Set(stemsOf(text))) this.#met.set(stem, (this.#met.get(stem) ?? 0) + weight);
  }

  #number(stem: string): void {
    if (this.#numbers.has(stem)) return;
    this.#numbers.set(stem, this.stems.length);
    this.stems.push(stem);
  }
}

/** A stem met once tells too little to be worth its bytes. */
const LEAST_MET = 2;

function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ stem }) => stem);
}

/** Texts with what they count: everyday office language more, bare titles less. */
function* textsOf({ onet, own, topics }: Sources): Generator<readonly [string, number]> {
  for (const { text } of onet.tasks) yield [text, 1];
  for (const { description, alternateTitles } of onet.occupations) {
    yield [description, 1];
    for (const title of alternateTitles) yield [title, 0.2];
  }
  for (const [example, kind] of onet.technology) yield [`${example} ${kind}`, 0.3];
  for (const { title, words } of topics) yield [`${title} ${words}`, 2];
  for (const { lines, strays } of own) {
    for (const { title, involved, asks } of lines) {
      yield [`${title} ${involved}`, 2];
      for (const { text } of asks) yield [text, 2];
    }
    for (const { text } of strays) yield [text, 2];
  }
}
