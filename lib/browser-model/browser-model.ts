/**
 * The part that Remit uses of the browser's own language model, the Prompt API (https://webmachinelearning.github.io/prompt-api/,
 * read November 2026; Chrome 138 and later). Pages have it, workers do not.
 */
export interface BrowserModel {
  /** 'available', or what keeps it from being so: 'downloadable', 'downloading', 'unavailable'. */
  availability(options: Languages): Promise<string>;
  create(
    options: Languages & {
      readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
      readonly signal: AbortSignal;
    },
  ): Promise<ModelSession>;
}

export interface ModelSession {
  prompt(
    text: string,
    options: { readonly responseConstraint: object; readonly signal: AbortSignal },
  ): Promise<string>;
  destroy(): void;
}

interface Languages {
  readonly expectedInputs: readonly object[];
  readonly expectedOutputs: readonly object[];
}

const ENGLISH = [{ type: 'text', languages: ['en'] }];
/** Asked for in the same words every time: a model that is available for one thing need not be so for another. */
export const LANGUAGES: Languages = { expectedInputs: ENGLISH, expectedOutputs: ENGLISH };

/** The model of this browser; null where there is none, or none in this kind of context. */
export function browserModel(): BrowserModel | null {
  return (globalThis as { readonly LanguageModel?: BrowserModel }).LanguageModel ?? null;
}

/** Whether the model could answer now, without a download. Never rejects. */
export async function isModelReady(model: BrowserModel | null): Promise<boolean> {
  if (!model) return false;
  try {
    return (await model.availability(LANGUAGES)) === 'available';
  } catch {
    return false;
  }
}
