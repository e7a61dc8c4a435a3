import type { BrowserModel } from '../../lib/browser-model/browser-model';

type Create = Parameters<BrowserModel['create']>[0];

/** A browser's model that answers as it is told, and notes what was done with it. */
export class FakeModel implements BrowserModel {
  readonly created: Create[] = [];
  readonly prompted: string[] = [];
  destroyed = 0;
  /** Sessions that are open at once, at most. */
  mostOpen = 0;
  readonly #answer: () => Promise<string>;
  readonly #availability: string;

  constructor(answer: () => Promise<string>, availability = 'available') {
    this.#answer = answer;
    this.#availability = availability;
  }

  availability(): Promise<string> {
    return Promise.resolve(this.#availability);
  }

  create(options: Create) {
    this.created.push(options);
    this.mostOpen = Math.max(this.mostOpen, this.created.length - this.destroyed);
    return Promise.resolve({
      prompt: (text: string) => {
        this.prompted.push(text);
        return this.#answer();
      },
      destroy: () => {
        this.destroyed++;
      },
    });
  }
}

export function never(): Promise<never> {
  return new Promise(() => undefined);
}
