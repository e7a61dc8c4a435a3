import { opinionPrompt } from '../core/opinion/opinion-prompt';
import { readOpinion } from '../core/opinion/read-opinion';
import type { Responsibility } from '../model/aor';
import type { Ask } from '../model/ask';
import type { Opinion } from '../model/opinion';
import { askModel } from './ask-model';
import type { BrowserModel } from './browser-model';

/** A model on the device costs seconds of the machine's power: no more than this many asks while a page is open. */
const MOST = 5;

/** Has unsure asks judged by the browser's own model, one after the other and each once. */
export class OpinionSeeker {
  readonly #tell: (askId: string, opinion: Opinion) => Promise<void>;
  readonly #asked = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  /** `tell` gets what was found; without an opinion it is not called. */
  constructor(tell: (askId: string, opinion: Opinion) => Promise<void>) {
    this.#tell = tell;
  }

  /** Resolves when all that was wanted so far is answered or given up. Never rejects. */
  seek(asks: readonly Ask[], lines: readonly Responsibility[], model: BrowserModel): Promise<void> {
    for (const ask of asks) {
      if (!isWanting(ask) || this.#asked.has(ask.id) || this.#asked.size >= MOST) continue;
      this.#asked.add(ask.id);
      this.#last = this.#last.then(() => this.#seekOne(ask, lines, model)).catch(() => undefined);
    }
    return this.#last;
  }

  async #seekOne(ask: Ask, lines: readonly Responsibility[], model: BrowserModel): Promise<void> {
    const answer = await askModel(model, opinionPrompt(ask.sentence, lines));
    const opinion = answer === null ? null : readOpinion(answer, lines);
    if (opinion) await this.#tell(ask.id, opinion);
  }
}

/** The matcher is unsure, the person has said nothing yet, and the words are still there. */
function isWanting({ judgement, answer, sentence }: Ask): boolean {
  return judgement.verdict === 'unsure' && judgement.by === 'match' && answer === null && sentence !== '';
}
