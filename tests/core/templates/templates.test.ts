import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { aorProblems } from '../../../lib/core/aor/aor-problems';
import { indexAor } from '../../../lib/core/match/index-aor';
import { judge } from '../../../lib/core/match/judge';
import { templates } from '../../../lib/core/templates/templates';
import { Aor } from '../../../lib/model/aor';
import { mailAsk } from '../match/mail-ask';

describe('the templates', () => {
  it('are at least forty, each with an id and a title of its own', () => {
    expect(templates.length).toBeGreaterThanOrEqual(40);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ aor }) => aor.role)).size).toBe(templates.length);
  });
});

describe.each(templates.map((template) => [template.aor.role, template] as const))(
  'the template for %s',
  (_role, { aor, alsoKnownAs }) => {
    it('has the shape of an AoR, and nothing that the editor warns of', () => {
      expect(z.parse(Aor, aor)).toEqual(aor);
      expect(aorProblems(aor)).toEqual([]);
    });

    it('has 8 to 14 lines, each named once, and other titles', () => {
      expect(aor.lines.length).toBeGreaterThanOrEqual(8);
      expect(aor.lines.length).toBeLessThanOrEqual(14);
      expect(new Set(aor.lines.map(({ id }) => id)).size).toBe(aor.lines.length);
      expect(alsoKnownAs.length).toBeGreaterThanOrEqual(3);
    });

    it('has three different examples and words on every line, and says how long a piece takes', () => {
      const thin = aor.lines.filter(
        ({ examples, words, minutesEach, involved }) =>
          new Set(examples).size < 3 || words.length < 3 || minutesEach === null || !involved,
      );
      expect(thin).toEqual([]);
    });

    it('has work of all three scopes, hours for what is the user’s, and plans most of the week', () => {
      expect(new Set(aor.lines.map(({ scope }) => scope))).toEqual(
        new Set(['core', 'supporting', 'outside']),
      );
      const own = aor.lines.filter(({ scope }) => scope !== 'outside');
      expect(own.filter(({ hoursPerWeek, askedBy }) => hoursPerWeek === 0 || askedBy.length === 0)).toEqual(
        [],
      );
      const planned = own.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
      expect(planned).toBeGreaterThanOrEqual(0.85 * aor.capacityHours);
    });

    it('judges its own examples right', () => {
      const index = indexAor(aor);
      const wrong = aor.lines.flatMap((line) =>
        line.examples.flatMap((sentence) => {
          const { verdict, lineId } = judge(mailAsk(sentence), index);
          return verdict === line.scope && lineId === line.id
            ? []
            : [`${line.id}: ${sentence} → ${verdict} ${String(lineId)}`];
        }),
      );
      expect(wrong).toEqual([]);
    });
  },
);
