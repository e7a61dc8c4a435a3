import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import {
  keptMessages,
  ownMessages,
  postOfMessage,
  sentencesOfMessages,
} from '../../../scripts/train/detect/own-messages';
import {
  BARE_FILES,
  jsonLines,
  KIND_FILES,
  OWN_FILES,
  ownSentencesOf,
  SHARED_REQUESTS,
} from '../../../scripts/train/detect/rows';

interface Row {
  readonly text: string;
}

const messages = [...ownMessages(), ...keptMessages()];
const sentences = ownSentencesOf([...OWN_FILES, ...BARE_FILES, ...KIND_FILES]);

function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i] ?? ''} ${words[i + 1] ?? ''} ${word}`));
}

describe("the project's own training data", () => {
  it('has 2,000 sentences and 300 messages with marks', () => {
    expect(sentences.length).toBeGreaterThan(2000);
    expect(messages.length).toBeGreaterThan(300);
    expect(sentencesOfMessages(messages).filter(({ label }) => label === 1).length).toBeGreaterThan(120);
  });

  it('repeats no development sentence', (test) => {
    const file = join(SHARED_REQUESTS, 'dev.jsonl');
    if (!existsSync(file)) {
      test.skip('The shared request data is not beside this repository.');
      return;
    }
    const dev = jsonLines<Row>(file).map(({ text }) => trigrams(text));
    const close = sentences.filter(({ text }) => {
      const own = trigrams(text);
      return (
        own.size >= 4 &&
        dev.some((other) => [...own].filter((gram) => other.has(gram)).length >= own.size / 2)
      );
    });
    expect(close.map(({ text }) => text)).toEqual([]);
  });

  it('is understood: nine of ten messages are rightly called asks or not', () => {
    const right = messages.filter((message) => {
      const reader = { names: [message.reader, message.reader.split(' ')[0] ?? ''], addresses: [] };
      const { asks } = detect(postOfMessage(message), reader);
      return asks.length > 0 === message.asks.length > 0;
    });
    expect(right.length / messages.length).toBeGreaterThan(0.9);
  });
});
