import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DRAFT_LENGTHS,
  draftAnswer,
  type DraftFacts,
  type SpokenAnswer,
} from '../../../lib/core/answer/draft-answer';
import { ownAnswer } from '../../../lib/core/answer/own-answer';
import { WORDINGS } from '../../../lib/core/answer/wordings';
import { isFormalIn } from '../../../lib/core/detect/languages/is-formal';
import { ask, judged, leads, website } from '../../fixtures/ask';

const ANSWERS: readonly SpokenAnswer[] = ['yes', 'yes-if', 'redirect', 'later', 'no'];

function factsFor(language: 'de' | 'es', isFormal: boolean): DraftFacts {
  return {
    ask: ask({
      author: { name: 'Petra Lindner', address: '' },
      language,
      isFormal,
      judgement: judged('outside', 'website'),
    }),
    relation: 'colleague',
    line: website,
    work: leads,
    due: language === 'de' ? 'Freitag, 13. November' : 'viernes 13 de noviembre',
    later: null,
    day: language === 'de' ? 'Dienstag, 24. November' : 'martes 24 de noviembre',
    reason: null,
    own: {},
  };
}

describe('draftAnswer, in German and Spanish', () => {
  it('speaks as the writer does', () => {
    expect(draftAnswer('no', factsFor('de', false), 'medium')).toMatch(
      /^Hallo Petra,\n\ndanke, dass du an mich gedacht hast\. Das kann ich nicht übernehmen\./,
    );
    expect(draftAnswer('no', factsFor('de', true), 'medium')).toMatch(
      /^Guten Tag Petra Lindner,\n\ndanke, dass Sie an mich gedacht haben\./,
    );
    expect(draftAnswer('yes-if', factsFor('es', false), 'short')).toMatch(
      /^Hola, Petra:\n\nPuedo hacerlo; «.+» pasaría al martes 24 de noviembre\. ¿Lo hago\?\n$/,
    );
    expect(draftAnswer('later', factsFor('es', true), 'short')).toContain('le diré algo');
  });

  it('begins small after the comma of a German greeting', () => {
    expect(draftAnswer('no', factsFor('de', false), 'short')).toBe(
      'Hallo Petra,\n\ndas kann ich nicht übernehmen.\n',
    );
  });

  it('prefers the own wording of its language and form', () => {
    const facts = { ...factsFor('de', true), own: { 'de-sie:no': 'Nein danke, {name}.', no: 'No.' } };
    expect(draftAnswer('no', facts, 'short')).toContain('Nein danke, Petra Lindner.');
  });

  it.each(['de', 'es'] as const)('is whole, clean and of one form for any filling: %s', (language) => {
    const facts = fc.record({
      name: fc.constantFrom('Rob Ellis', 'Zoë', '', 'info@x.example', '  ', 'O’Neil Pat', '1 2'),
      verdict: fc.constantFrom('core', 'outside', 'supporting'),
      kind: fc.constantFrom('task', 'question', 'meeting'),
      isFormal: fc.constantFrom(true, false, undefined),
      relation: fc.constantFrom('manager', 'colleague', 'customer', 'outside'),
      line: fc.constantFrom(null, leads, website, { ...website, owner: null }),
      work: fc.constantFrom(null, leads),
      due: fc.constantFrom(null, 'Freitag'),
      later: fc.constantFrom(null, 'Montag'),
      reason: fc.constantFrom(null, 'not-needed', 'not-my-role'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.constantFrom(...DRAFT_LENGTHS),
        facts,
        (answer, length, filling) => {
          const { name, verdict, kind, isFormal, ...others } = filling;
          const asked = ask({
            author: { name, address: '' },
            kind: kind as 'task',
            language,
            ...(isFormal === undefined ? {} : { isFormal }),
            judgement: judged(verdict as 'core', 'x'),
          });
          const text = draftAnswer(
            answer,
            { ...others, ask: asked, day: 'Dienstag', own: {} } as DraftFacts,
            length,
          );
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\s\.|\.\.| ,|„“|«»|[{}]/);
          expect(text).toMatch(/^(?:Hallo|Guten Tag|Hola|Buenos días)[^\n]*[,:]\n\n\S.*[.?]\n$/su);
          if (isFormal === true) expect(text).not.toMatch(/(?<!\p{L})(?:du|dir|dein|tu|te|dime)(?!\p{L})/iu);
          if (isFormal === false)
            expect(text).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen|Ihre|usted|su|díga\p{L}+)(?!\p{L})/u);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('has the same texts and slots in every language', () => {
    const slotsOf = (text: string) =>
      (text.match(/\{\w+\}/g) ?? []).map((slot) => slot.replace('name', 'asker')).sort();
    for (const wording of Object.values(WORDINGS)) {
      expect(Object.keys(wording)).toEqual(Object.keys(WORDINGS.en));
      for (const [id, text] of Object.entries(wording))
        expect([id, slotsOf(text)]).toEqual([id, slotsOf(WORDINGS.en[id as 'no'])]);
    }
  });
});

describe('isFormalIn', () => {
  it.each([
    ['de', 'Könnten Sie mir das schicken? Vielen Dank für Ihre Mühe.', true],
    ['de', 'Kannst du mir das schicken?', false],
    ['de', 'Bitte bis Freitag erledigen.', null],
    ['es', '¿Podría enviarme usted la factura?', true],
    ['es', '¿Puedes mandarme tu factura?', false],
  ] as const)('%s: %s', (language, text, formal) => {
    expect(isFormalIn(language, text)).toBe(formal);
  });
});

describe('ownAnswer, in German and Spanish', () => {
  it.each(['Ja, mache ich.', 'Ich kümmere mich darum.', 'Klar, gern!', 'Sí, lo hago hoy.', 'Yo me encargo.'])(
    'yes: %s',
    (text) => {
      expect(ownAnswer([text])).toBe('yes');
    },
  );
  it.each([
    'Das kann ich leider nicht übernehmen.',
    'Das gehört nicht zu meinen Aufgaben.',
    'Dafür ist Dana Reyes zuständig.',
    'No puedo encargarme de esto.',
    'No forma parte de mis funciones.',
  ])('no: %s', (text) => {
    expect(ownAnswer([text])).toBe('no');
  });
  it.each([
    'Das kann ich machen, wenn etwas anderes warten darf.',
    'Puedo hacerlo si otra cosa espera.',
    'Danke für die Nachricht.',
    'Gracias.',
  ])('neither: %s', (text) => {
    expect(ownAnswer([text])).toBeNull();
  });
});
