import { describe, expect, it } from 'vitest';
import { askId } from '../../../lib/core/basics/hash';
import { judgePost } from '../../../lib/core/ask/judge-post';
import { indexAor } from '../../../lib/core/match/index-aor';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import type { SeenPost } from '../../../lib/model/seen-post';
import { detectedAsk, seenPost } from './seen-post';

const index = indexAor(onlineSales);
const NOW = Date.UTC(2026, 10, 11, 9);

function seen(sentences: readonly string[], more: Partial<SeenPost> = {}): SeenPost {
  const context = sentences.join(' ');
  const asks = sentences.map((sentence, at) =>
    detectedAsk(sentence, { start: context.indexOf(sentence), confidence: 0.9 - at / 10 }),
  );
  const author = { name: 'Rob Hale', address: 'rob@brightfield.example' };
  return seenPost(context, asks, { author, fromOutside: false, time: NOW, ...more });
}

describe('judgePost', () => {
  it('makes one ask of two sentences that want work of one line, named after the first', () => {
    const first = 'Could you swap the photos on the website?';
    const judged = judgePost(
      seen([first, 'The landing page needs a new photo gallery too.']),
      index,
      NOW,
      'UTC',
    );
    expect(judged.map(({ id }) => id)).toEqual([askId('test', 'p1', first)]);
    expect(judged[0]?.judgement.lineId).toBe('website');
  });

  it('keeps asks of different lines apart', () => {
    const judged = judgePost(
      seen(['Please merge the duplicates in the CRM.', 'Can you find a caterer for the grand opening?']),
      index,
      NOW,
      'UTC',
    );
    expect(judged.map(({ judgement }) => judgement.lineId)).toEqual(['crm', 'events']);
  });

  it('takes a need and the question that points back to it as one ask, shown by the need', () => {
    const need = 'The website needs a new banner for the winter sale.';
    const judged = judgePost(seen([need, 'Could you see to it by Friday?']), index, NOW, 'UTC');
    expect(judged.map(({ sentence, due }) => [sentence, due?.phrase])).toEqual([[need, 'by Friday']]);
    expect(judged[0]?.judgement.lineId).toBe('website');
  });

  it('takes a detail with what comes before it', () => {
    const order = 'Could you order new brochures for the sales office?';
    const judged = judgePost(seen([order, 'We need 500.']), index, NOW, 'UTC');
    expect(judged.map(({ sentence }) => sentence)).toEqual([order]);
  });

  it('takes what a meeting is for with the meeting', () => {
    const meeting = 'Could we speak for half an hour on Thursday?';
    const post = seen([meeting, 'I’d like to go through the caterers for the grand opening.']);
    const asks = post.asks.map((ask) =>
      ask.sentence === meeting ? { ...ask, kind: 'meeting' as const } : ask,
    );
    const judged = judgePost({ ...post, asks }, index, NOW, 'UTC');
    expect(judged.map(({ sentence }) => sentence)).toEqual([meeting]);
  });

  it('takes a call for an answer with what is to be answered', () => {
    const question = 'Could you order new brochures for the sales office?';
    const judged = judgePost(seen([question, 'Can someone get back to me today?']), index, NOW, 'UTC');
    expect(judged.map(({ sentence, due }) => [sentence, due?.phrase])).toEqual([[question, 'today']]);
  });

  it('judges a question that does not point back by itself', () => {
    const judged = judgePost(
      seen(['The website needs a new banner.', 'Can you find a caterer for the grand opening?']),
      index,
      NOW,
      'UTC',
    );
    expect(judged.map(({ judgement }) => judgement.lineId)).toEqual(['website', 'events']);
  });

  it('takes the date nearest the ask: in its sentence, then after it', () => {
    const judged = judgePost(
      seen([
        'Please merge the duplicates in the CRM. It has to be clean by Friday.',
        'Can you find a caterer for the grand opening by Monday?',
      ]),
      index,
      NOW,
      'UTC',
    );
    expect(judged.map(({ due }) => due?.phrase)).toEqual(['by Friday', 'by Monday']);
    const whole =
      'We open by June 1. Could you swap the photos on the website? I need it by noon on Tuesday.';
    const [one] = judgePost(
      seen(['Could you swap the photos on the website?'], { context: whole }),
      index,
      NOW,
      'UTC',
    );
    expect(one?.due?.phrase).toBe('by noon on Tuesday');
  });

  it('takes the usual minutes of the line when the text names no effort', () => {
    const [judged] = judgePost(seen(['Could you make a flyer for the realtors?']), index, NOW, 'UTC');
    expect(judged).toMatchObject({ minutes: 120, minutesFrom: 'line' });
  });

  it('takes half an hour when neither text nor line says', () => {
    const [judged] = judgePost(
      seen(['Could you help my nephew with his chemistry homework?']),
      index,
      NOW,
      'UTC',
    );
    expect(judged).toMatchObject({ minutes: 30, minutesFrom: 'default' });
  });

  it('leaves out what the person said is not an ask', () => {
    const text = 'Reminder: please submit your time sheet for week 14.';
    const taught = indexAor(onlineSales, [{ text, to: 'not-an-ask' }]);
    const again = seen(['Reminder: please submit your time sheet for week 15.']);
    expect(judgePost(again, index, NOW, 'UTC')).toHaveLength(1);
    expect(judgePost(again, taught, NOW, 'UTC')).toEqual([]);
  });

  it('judges each of two asks without the words of the other', () => {
    const judged = judgePost(
      seen([
        'Could you make a flyer for the realtors?',
        'Please merge the two contact records of Priya Shah.',
      ]),
      index,
      NOW,
      'UTC',
    );
    expect(judged.map(({ judgement }) => judgement.lineId)).toEqual(['marketing', 'crm']);
  });
});
