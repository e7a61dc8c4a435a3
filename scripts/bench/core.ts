import { indexAor } from '../../lib/core/match/index-aor';
import { judge } from '../../lib/core/match/judge';
import { unpackModel } from '../../lib/core/match/word-model';
import packedModel from '../../lib/core/match/model.json';
import { warmUp } from '../../lib/core/match/warm-up';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { classify } from '../../lib/core/detect/classify';
import { gate } from '../../lib/core/detect/gate';
import type { Aor } from '../../lib/model/aor';
import type { Post } from '../../lib/model/post';
import { messages, reader } from '../demo/messages.mjs';
import { median, type Figure } from './statistics';

/**
 * Enough for the compiler to have seen everything: with 5 and 40 rounds the figures were those of half-compiled code, and with 30 the
 * classifier's and the judgements' still were on a slow machine (74 and 124 µs for 49 and 76).
 */
const WARM_UP = 300;
const ROUNDS = 200;

/** Costs of detection and judgement in this process, on the demo mailbox's messages, one core, warm. */
export function coreFigures(): Figure[] {
  const posts = messages.filter(({ text }) => text).map(postOf);
  const sentences = posts.reduce(
    (sum, { text }) => sum + text.split(/[.!?\n]+/).filter((part) => part.trim()).length,
    0,
  );
  const who = { names: [reader.name], addresses: [reader.address] };
  const gating = perRound(() => posts.forEach((post) => gate(post, who)));
  const gated = posts.map((post) => gate(post, who));
  const candidates = gated.reduce((sum, one) => sum + one.candidates.length, 0);
  const classifying = perRound(() => gated.forEach((one) => classify(one)));
  return [
    { name: 'gate in the page, a sentence', value: (1000 * gating) / sentences, unit: 'µs', limit: 50 },
    {
      name: 'classifier in the worker, a candidate',
      value: (1000 * classifying) / candidates,
      unit: 'µs',
      limit: 50,
    },
    ...judgingFigures(
      gated.flatMap((one) => classify(one).map(({ sentence }) => [sentence, one.context] as const)),
    ),
  ];
}

function judgingFigures(asks: readonly (readonly [sentence: string, context: string])[]): Figure[] {
  const aor = ofLines(30);
  const unpacking = time(() => unpackModel(packedModel));
  let index = indexAor({ ...aor, lines: [] });
  const cold = time(() => {
    index = indexAor(aor);
    warmUp(index);
  });
  const indexing = median(Array.from({ length: 5 }, () => time(() => (index = indexAor(aor)))));
  const all = () =>
    asks.forEach(([sentence, context]) =>
      judge({ sentence, context, subject: '', kind: 'task', postType: 'mail', fromOutside: null }, index),
    );
  index = indexAor(aor);
  warmUp(index);
  const before = time(() => all());
  return [
    { name: 'matching model, unpacked', value: unpacking, unit: 'ms', limit: 50 },
    { name: 'AoR index of 30 lines with warm-up, first', value: cold, unit: 'ms', limit: 400 },
    { name: 'AoR index of 30 lines, again', value: indexing, unit: 'ms', limit: 400 },
    {
      name: 'judgement with 30 lines, first round',
      value: (1000 * before) / asks.length,
      unit: 'µs',
      limit: 1000,
    },
    {
      name: 'judgement with 30 lines, warm',
      value: (1000 * perRound(all)) / asks.length,
      unit: 'µs',
      limit: 100,
    },
  ];
}

/** Milliseconds of one round, the median of many. */
function perRound(work: () => void): number {
  for (let i = 0; i < WARM_UP; i++) work();
  return median(Array.from({ length: ROUNDS }, () => time(work)));
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The built-in AoR, its lines repeated under other ids up to a number. */
function ofLines(count: number): Aor {
  const lines = Array.from({ length: count }, (_, i) => {
    const line = onlineSales.lines[i % onlineSales.lines.length];
    return line ? { ...line, id: `${line.id}-${String(i)}` } : [];
  });
  return { ...onlineSales, lines: lines.flat() };
}

function postOf(message: (typeof messages)[number]): Post {
  return {
    site: 'bench',
    id: String(message.uid),
    type: 'mail',
    author: message.from,
    to: message.to,
    cc: message.cc ?? [],
    subject: message.subject,
    text: message.text ?? '',
    regions: [],
    time: null,
  };
}
