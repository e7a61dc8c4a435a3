import { describe, expect, it } from 'vitest';
import { isStatement } from '../../../lib/core/detect/is-statement';

describe('isStatement', () => {
  it.each([
    "I'll send the revised plan tonight.",
    'We will order the signs ourselves.',
    'They came on Tuesday and liked the kitchen.',
    'It should take about 3 hours.',
    'That would be half a day.',
    'Yes, please.',
    'Have a nice evening, everyone',
    'Have a good one!',
    'Enjoy your time off!',
    'For urgent matters please contact Nora Lind.',
    'Call me at 555-0100 | Follow us on LinkedIn',
    'Please excuse the late reply.',
    'Please join us in welcoming Idris to the team!',
    'Please find the minutes attached.',
    'Jonas, please see the attached photos.',
    'Just a heads-up that the lift is out on Monday.',
    'FYI, the bank closes at four.',
    'Give me until tomorrow.',
    'Just give us a day or two.',
    'Please note that we are closed on Monday.',
    'As agreed, we meet on Thursday.',
    'Not bad, eh?',
    'How is your week going?',
    'Nobody is expecting you to do that.',
    'The front desk',
  ])('holds for “%s”', (text) => {
    expect(isStatement(text)).toBe(true);
  });

  it.each([
    'I will need the figures by Friday.',
    "I'll send the plan, can you print it?",
    'We will need you to open the gate.',
    'The printer called, please send them the file.',
    'She asked whether you could come on Monday.',
    'Will it take about 3 hours?',
    'Send the plan tonight.',
    'Yes, please send it.',
    'Ok?',
    'Have a look at page 3.',
    'Have a great deck ready by Friday, please.',
    'Have the boxes ready at noon.',
    'I was wondering if the room is still for rent.',
    'I wanted to know whether my application arrived.',
    'They sent the wrong screws, claim the money back.',
    'For the urgent order, can you call the printer?',
    'If the boiler leaks, call the plumber.',
    'Please find the contract attached for your signature.',
    'Please note that we need your answer by Friday.',
    'Please see the attached plan and tell me what you think.',
    'Please take care of the flowers.',
    'Jonas, please see the florist on Friday.',
    'FYI, can you open the gate?',
    'Just a heads-up: you must sign by Friday.',
    'Give me two hours of your time.',
    'Give me a week of notice, please.',
    'Give me an hour on Friday to explain.',
    'As agreed, we will need your figures.',
    'Friday, right?',
    'They charged me twice and I want my money back.',
    'How was the call with the bank?',
    'The office needs your keys.',
  ])('does not hold for “%s”', (text) => {
    expect(isStatement(text)).toBe(false);
  });
});
