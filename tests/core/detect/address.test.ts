import { describe, expect, it } from 'vitest';
import { addressBook, calledIn, onlyCopied, recipients } from '../../../lib/core/detect/address';
import { mail, MAYA } from './post';

const book = addressBook(mail('', { to: [{ name: 'Priya Nair', address: 'priya@homes.example' }] }), MAYA);

describe('calledIn', () => {
  it.each([
    ['Hi Maya,', 'reader'],
    ['Hi Priya,', 'other'],
    ['Hi Priya and Maya,', 'reader'],
    ['Dear Ms Torres,', 'reader'],
    ['Good morning team,', 'open'],
    ['@Jordan could you look at this?', 'other'],
    ['@maya please check', 'reader'],
    ['Maya - I need the figures.', 'reader'],
    ['Maya please add the figures', 'reader'],
    ['priya can you add the figures?', 'other'],
    ['Priya please print it and Maya please post it.', 'reader'],
    ['I saw Priya can bake.', null],
    ['Sam, can you lock up?', 'other'],
    ['FYI - Ben, can you follow up?', 'other'],
    ['Can you check the list, Priya?', 'other'],
    ['Guys, please park outside.', 'open'],
    ['Thanks, could you send it again?', null],
    ['Tomorrow, please call the tenant.', null],
    ['Could you send the list to Priya?', null],
    ['Hi, it’s Dee Marsh again.', 'open'],
    ['Good morning, thanks for the price list.', null],
    ['Hello, hope you are well.', null],
    ['Hi from sunny Spain!', null],
    ['Dear Customer Service,', 'open'],
    ['Dear Homeowner,', 'open'],
    ['Hi neighbor,', 'open'],
    ['Good morning Professor,', 'open'],
    ['Hello Homes,', 'open'],
    ['Hey superstar,', null],
    ['Hi Torers,', 'reader'],
    ['Hi Mayya,', 'reader'],
    ['Hi Moya,', 'other'],
    ['- [ ] Maya: chase the permit', 'reader'],
    ['hi maya', 'reader'],
    ['hi ben,', 'other'],
    ['Hi Yuki, thanks for the keys.', 'other'],
    ['Hi Maya quick question', 'reader'],
    ['Listen, could you send it?', null],
    ['Seriously, can you stop?', null],
    ['Agenda: please review it.', null],
    ['Grant, please call them.', 'other'],
    ['@mtorres please check', 'reader'],
    ['Please ask @priya for the key.', null],
    ['As @priya said, it is too dark.', null],
    ['cc @priya @ben', null],
    ['Thanks @priya!', null],
    ['Thanks @priya, can you merge it?', 'other'],
    ['Looks good @priya, can you merge it?', 'other'],
    ['@priya and @ben please review this.', 'other'],
    ['Can you and @priya look, @maya?', 'reader'],
    ['Hi Priya, hi Maya,', 'reader'],
    ['Priya, our designer, will help.', null],
    ['Priya, who handles the permits, needs lot 4.', null],
    ['Priya, who has the key?', 'other'],
    ['Priya, Ben and I need your figures.', null],
    ['Priya, our flyer is out of date.', 'other'],
  ])('%s → %s', (sentence, who) => {
    expect(calledIn(sentence, book)).toBe(who);
  });
});

it('takes no name for somebody else’s while nobody has said who reads', () => {
  const nobody = { names: [], addresses: [] };
  const unknown = addressBook(mail('', { to: [{ name: 'Maya Torres', address: '' }] }), nobody);
  expect(calledIn('Hi Maya,', unknown)).toBe('open');
  expect(calledIn('Hi Priya,', unknown)).toBe('open');
});

describe('onlyCopied', () => {
  it('sees that the reader is only in copy', () => {
    expect(onlyCopied('Maya is only copied for information.', book)).toBe(true);
    expect(onlyCopied('Copying Maya so that she knows.', book)).toBe(true);
    expect(onlyCopied('Could you make a copy of the plan?', book)).toBe(false);
    expect(onlyCopied('Please send it today (cc’ing Dana and Maya).'.replace('’', "'"), book)).toBe(true);
    expect(onlyCopied('Tess, take it from here, Maya in cc.', book)).toBe(true);
    expect(onlyCopied('Gus, keep Maya in the loop.', book)).toBe(true);
    expect(onlyCopied('Thanks for the copy, Maya.', book)).toBe(false);
    expect(onlyCopied('Maya, I need information about lot 4.', book)).toBe(false);
    expect(onlyCopied('Maya, please cc me.', book)).toBe(false);
  });
});

describe('recipients', () => {
  const me = { name: 'Maya Torres', address: 'maya@homes.example' };
  const rob = { name: 'Rob Field', address: 'rob@homes.example' };

  it('tells a direct mail from a copy', () => {
    expect(recipients(mail('', { to: [me] }), MAYA)).toBe('reader');
    expect(recipients(mail('', { to: [rob], cc: [me] }), MAYA)).toBe('other');
    expect(recipients(mail(''), MAYA)).toBe('open');
  });
});
