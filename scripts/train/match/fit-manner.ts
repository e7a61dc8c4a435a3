import { MANNER_SCOPES, type MannerModel } from '../../../lib/core/match/manner-model';
import { mannerParts, mannerTokens } from '../../../lib/core/match/manner-parts';
import type { Scope } from '../../../lib/model/scope';
import { adam } from './adam';
import { softmaxInPlace } from './comparison-loss';
import { asksOf, type OwnRole } from './own-roles';

/** In so many roles a word is common in all jobs. */
const LEAST_ROLES = 20;
const LEAST_ASKS = 10;
const RIDGE = 20;
const STEPS = 200;
const RATE = 0.05;
const SCOPES = MANNER_SCOPES.length;

/** Multinomial logistic regression of the scope on the common words of asks and each two tokens in a row. */
export function fitManner(roles: readonly OwnRole[]): MannerModel {
  const common = commonWords(roles);
  const asks = roles.flatMap(({ lines, strays }) => [
    ...lines.flatMap(({ asks, scope }) => asks.map((ask) => ({ ...ask, scope }))),
    ...strays.map((ask) => ({ ...ask, scope: 'outside' as Scope })),
  ]);
  const seen = asks.map(({ text, fromOutside, scope }) => ({
    parts: mannerParts(text, fromOutside, (word) => common.has(word)),
    scope: MANNER_SCOPES.indexOf(scope),
  }));
  const places = placesOf(seen.map(({ parts }) => parts));
  const rows = seen.map(({ parts, scope }) => ({
    // The last place is the bias.
    places: [...[...parts].flatMap((part) => places.get(part) ?? []), places.size],
    scope,
  }));
  const weights = fit(rows, places.size + 1);
  const at = (place: number) => weights.subarray(place * SCOPES, (place + 1) * SCOPES);
  return {
    weights: new Map([...places].map(([part, place]) => [part, Float32Array.from(at(place))])),
    bias: Float32Array.from(at(places.size)),
    usual: Float32Array.from(MANNER_SCOPES, (_, k) =>
      Math.log(rows.filter(({ scope }) => scope === k).length / rows.length),
    ),
  };
}

/** Words, figures and marks that are met in many roles. */
function commonWords(roles: readonly OwnRole[]): Set<string> {
  const counts = new Map<string, number>();
  for (const role of roles) {
    const tokens = new Set(asksOf(role).flatMap(({ text }) => mannerTokens(text)));
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([token, count]) => (count >= LEAST_ROLES ? [token] : [])));
}

/** Numbers of the parts that are met often enough. */
function placesOf(all: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const parts of all) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= LEAST_ASKS);
  return new Map(often.map(([part], place) => [part, place]));
}

/** Weights by place, in the order of MANNER_SCOPES. */
function fit(rows: readonly { places: readonly number[]; scope: number }[], count: number): Float64Array {
  return adam({
    size: count * SCOPES,
    steps: STEPS,
    rate: RATE,
    gradientAt: (weights) => {
      const gradient = weights.map((weight) => (RIDGE * weight) / rows.length);
      const errors = new Float64Array(SCOPES);
      for (const { places, scope } of rows) {
        errors.fill(0);
        for (const place of places)
          for (let k = 0; k < SCOPES; k++) errors[k]! += weights[place * SCOPES + k]!;
        softmaxInPlace(errors);
        errors[scope]! -= 1;
        for (const place of places)
          for (let k = 0; k < SCOPES; k++) gradient[place * SCOPES + k]! += errors[k]! / rows.length;
      }
      return gradient;
    },
  });
}
