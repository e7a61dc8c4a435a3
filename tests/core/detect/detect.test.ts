import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import { mail, MAYA } from './post';

const asks = (text: string, parts = {}): string[] =>
  detect(mail(text, parts), MAYA).asks.map(({ sentence }) => sentence);

describe('detect', () => {
  it('finds the ask among greeting, reason and signature', () => {
    expect(
      asks('Hi Maya,\n\nCould you send me the price list by Friday? Ours is old.\n\nThanks,\nRob'),
    ).toEqual(['Could you send me the price list by Friday?']);
  });

  it('reads on in the next line where plain text was wrapped', () => {
    const wrapped = 'Could you send me the list of all the people who came to the\nopen house?';
    expect(asks(`Hi Maya,\n\n${wrapped}`)).toEqual([wrapped.replace('\n', ' ')]);
    // Who writes all in lower case begins sentences so, too.
    expect(asks('ok so twelve signs, four arrows, the big one for corner\nwhos picking them up')).toEqual([
      'whos picking them up',
    ]);
  });

  it('leaves quoted asks alone', () => {
    expect(asks('Done, thanks.\n\nOn Mon, Mar 4, Rob wrote:\n> Can you send me the list?')).toEqual([]);
  });

  it('leaves asks to somebody else alone', () => {
    expect(asks('Hi Priya,\n\nCan you please swap the photo? Maya is only copied.\n\nJon')).toEqual([]);
    expect(asks('@Jordan could you please rotate the keys?')).toEqual([]);
  });

  it('finds asks that speak of others', () => {
    expect(asks('Please ask @jordan for the key.')).toEqual(['Please ask @jordan for the key.']);
    const text = 'Hi Maya,\n\nPriya, our designer, will help.\nCan you send her the plans?';
    const to = [{ name: 'Maya Torres', address: 'maya@homes.example' }];
    const cc = [{ name: 'Priya Nair', address: 'priya@homes.example' }];
    expect(asks(text, { to, cc })).toEqual(['Can you send her the plans?']);
  });

  it('takes nothing for somebody else’s in a mail that only the reader gets', () => {
    const to = [{ name: 'Maya Torres', address: 'maya@homes.example' }];
    const text = 'Hi Maya,\nwe met at the Birch.\nStella, could you send us the price list?';
    expect(asks(text, { to })).toEqual(['Stella, could you send us the price list?']);
    const cc = [{ name: 'Stella Roth', address: 'stella@homes.example' }];
    expect(asks(text, { to, cc })).toEqual([]);
  });

  it('hears somebody who shares the reader’s first name', () => {
    const author = { name: 'Maya Lind', address: 'maya.lind@homes.example' };
    expect(asks('Could you lock up tonight?\n\nMaya', { author })).toEqual(['Could you lock up tonight?']);
  });

  it('finds an ask to the reader after one to somebody else', () => {
    expect(asks('Jordan, can you fix the lift?\n\nMaya, please call the tenant.')).toEqual([
      'Maya, please call the tenant.',
    ]);
  });

  it('takes back what the writer takes back', () => {
    expect(asks('Could you send me the code for the garage? Never mind, found it.')).toEqual([]);
  });

  it('finds what is needed beside what is told', () => {
    const text = 'I said we would host the choir again, so somebody needs to move the benches.';
    expect(asks(text)).toEqual([text]);
  });

  it('finds what is asked in place of what is taken back', () => {
    expect(
      asks('Could you print the maps? Never mind the maps, please print the price lists instead.'),
    ).toEqual(['Never mind the maps, please print the price lists instead.']);
  });

  it('takes nothing back where something is to get done', () => {
    expect(asks('The lamp flickers. Can you get it fixed?')).toEqual(['Can you get it fixed?']);
    expect(asks('Could you draft the note? I want it done by Friday.')).toContain(
      'Could you draft the note?',
    );
  });

  it('finds work given to the reader by name, though the mail speaks to others', () => {
    expect(asks('Hi Priya,\n\nMaya will send you the plans tomorrow.\n\nJon')).toEqual([
      'Maya will send you the plans tomorrow.',
    ]);
    expect(asks('Hi Priya,\n\nMaya is on holiday tomorrow.\n\nJon')).toEqual([]);
  });

  it('finds the reader’s own among tasks of several people, what is ticked off left out', () => {
    const to = [{ name: 'Maya Torres', address: 'maya@homes.example' }];
    const text = 'Action items\n[ ] Maya: send the recap\nJonas: order the sign\n[x] Maya: book the hall';
    expect(asks(text, { to })).toEqual(['Maya: send the recap']);
  });

  it('leaves questions alone that the mail answers', () => {
    expect(asks('Q: Can we park at the hall?\nA: Yes.')).toEqual([]);
    expect(asks('Q: Can we park at the hall?')).toHaveLength(1);
  });

  it.each(['r u free sunday', 'hi saw ur ad, whats the down payment', 'wheres the plan for plot 4'])(
    'reads “%s”',
    (text) => {
      expect(asks(text)).toHaveLength(1);
    },
  );

  it('takes the few words of a person for an ask sooner than many', () => {
    expect(asks('Clean that up?')).toHaveLength(1);
    expect(asks(`Clean that up? ${'The rest of the week was quiet. '.repeat(4)}`)).toEqual([]);
  });

  it('finds nothing in newsletters and automatic notices', () => {
    expect(asks('Seven ways to sell. Please register for our webinar. Unsubscribe here.')).toEqual([]);
    expect(asks('Please submit your hours. This is an automated message, please do not reply.')).toEqual([]);
  });

  it("finds nothing in the reader's own posts", () => {
    const author = { name: 'Maya Torres', address: 'maya@homes.example' };
    expect(asks('Could you send me the list?', { author })).toEqual([]);
  });

  it("takes a task's title for an ask unless the task is somebody else's", () => {
    const task = { type: 'task' as const, subject: 'Order chairs' };
    expect(asks('Order chairs', task)).toEqual(['Order chairs']);
    expect(asks('Order chairs', { ...task, assignee: { name: 'Sam Oduya', address: '' } })).toEqual([]);
  });

  it('says where each ask stands, with its cue', () => {
    const text = 'Hello,\n\nthe lift is stuck. Could you please call the company?\n\nRob';
    const [ask] = detect(mail(text), MAYA).asks;
    expect(text.slice(ask?.start ?? 0)).toMatch(/^Could you please call/);
    expect(ask?.sentence.slice(ask.cue.start, ask.cue.end)).toBe('please');
    expect(ask?.confidence).toBeGreaterThan(0.8);
  });

  it('survives any text, and every ask is a slice of it', () => {
    const words = fc.constantFrom(
      'please ',
      'can you ',
      '\n',
      '> ',
      'On Mon, Rob wrote:\n',
      '? ',
      'Hi Maya,',
      '-- \n',
      '• ',
    );
    const text = fc.array(fc.oneof(fc.string(), words), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        for (const { sentence, start, cue } of detect(mail(body), MAYA, 'eager').asks) {
          const slice = body.slice(start, start + sentence.length);
          expect(slice.replace(/\s/g, ' ').length).toBe(sentence.length);
          expect(cue.start).toBeLessThanOrEqual(cue.end);
          expect(cue.end).toBeLessThanOrEqual(sentence.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes no more than linear time, whatever is repeated', () => {
    const unit = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '>>>> ',
        '> > ',
        '@',
        'a@b.',
        'http://',
        '- a\n',
        'On Mon, Rob wrote:\n> ',
        'please? ',
        'Dana, ',
      ),
    );
    fc.assert(
      fc.property(unit, (one) => {
        const started = performance.now();
        detect(mail(one.repeat(Math.ceil(1_000_000 / one.length))), MAYA, 'eager');
        expect(performance.now() - started).toBeLessThan(1500);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it.each(['!', 'a', 'please ', '> ', 'On ', '? ', ' ', 'a.', ', ', '- ', '@x ', 'wrote: ', 'if you '])(
    'reads a megabyte of %j within a second',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      detect(mail(text), MAYA);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
