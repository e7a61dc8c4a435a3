// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { AnswerContext } from '../../../lib/model/answer-context';
import { AskCard } from '../../../components/ask/ask-card';
import type { Ask } from '../../../lib/model/ask';
import { answerContext, ask, judged } from '../../fixtures/ask';

function show(part: Partial<Ask> = {}, context: Partial<AnswerContext> = {}) {
  const intents = {
    onAnswer: vi.fn(),
    onReason: vi.fn(),
    onMinutes: vi.fn(),
    onCorrect: vi.fn(),
    onUndo: vi.fn(),
    onStanding: vi.fn(),
  };
  render(<AskCard ask={ask(part)} context={{ ...answerContext, ...context }} {...intents} />);
  return intents;
}

it('shows the sentence with its cue, the verdict, the line and why', () => {
  show();
  expect(screen.getByText('Could you')).toHaveAttribute('title', 'could you');
  expect(screen.getByRole('article')).toHaveTextContent(
    '“website” → Website changes, owned by Dana Reyes (Marketing)',
  );
  expect(within(screen.getByRole('article')).getByText('Outside my AoR', { selector: 'span' })).toBeVisible();
});

it('says how sure the matcher is, and nothing of it where the person said so', () => {
  const matched = judged('outside', 'website');
  show({ judgement: { ...matched, by: 'match', inScope: 0.07 } });
  expect(screen.getByRole('article')).toHaveTextContent('93% sure');
  cleanup();
  show({ judgement: { ...matched, by: 'person' } });
  expect(screen.getByRole('article')).not.toHaveTextContent('% sure');
});

it('quotes what reads like a favour, unless the person said whose the ask is', () => {
  const like = judged('outside', 'website');
  const evidence = { ...like.evidence, favour: ['my …', 'would you'] };
  show({ judgement: { ...like, evidence } });
  expect(screen.getByRole('article')).toHaveTextContent('Put like a favour: “my …”, “would you”');
  cleanup();
  show({ judgement: { ...like, evidence, by: 'person' } });
  expect(screen.getByRole('article')).not.toHaveTextContent('favour');
});

it('says when the browser’s own model decided', () => {
  show({ judgement: { ...judged('outside', 'website'), evidence: { ask: [], line: [] }, by: 'browser' } });
  expect(screen.getByRole('article')).toHaveTextContent('Second opinion by your browser’s own model');
  expect(screen.getByRole('article')).not.toHaveTextContent('% sure');
});

it('offers to redirect to the owner first when the ask is outside', async () => {
  const { onAnswer } = show();
  const [first] = within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('button');
  expect(first).toHaveTextContent('Redirect to Dana Reyes');
  if (first) await userEvent.click(first);
  expect(onAnswer).toHaveBeenCalledWith('redirect');
});

it('offers yes first for core work', () => {
  show({ judgement: judged('core', 'leads') });
  expect(within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('button')[0]).toHaveTextContent(
    'Yes',
  );
});

it.each([
  ['Let it slide', 'slide'],
  ['Not an ask', 'not-an-ask'],
  ['Yes, if…', 'yes-if'],
  ['No', 'no'],
  ['Yes', 'yes'],
])('answers %s', async (name, answer) => {
  const { onAnswer } = show();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onAnswer).toHaveBeenCalledWith(answer);
});

it('answers by single keys, but not while something is chosen in a field', async () => {
  const { onAnswer } = show();
  screen.getByRole('button', { name: 'Later' }).focus();
  await userEvent.keyboard('n');
  expect(onAnswer).toHaveBeenLastCalledWith('no');
  screen.getByRole('combobox', { name: 'Belongs to' }).focus();
  await userEvent.keyboard('s');
  expect(onAnswer).toHaveBeenCalledTimes(1);
});

it('changes the estimated minutes in one click', async () => {
  const { onMinutes } = show();
  await userEvent.click(screen.getByRole('radio', { name: '3 h' }));
  expect(onMinutes).toHaveBeenCalledWith(180);
});

it('can be said to be mine, with the line', async () => {
  const { onCorrect } = show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Belongs to' }), 'Answer new leads');
  expect(onCorrect).toHaveBeenCalledWith({ to: 'line', lineId: 'leads' });
});

it('shows the answer with an undo, by click and by key', async () => {
  const { onUndo } = show({ answer: { kind: 'no', at: 1 } });
  expect(screen.getByText('You said no')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Answers' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('u');
  expect(onUndo).toHaveBeenCalledTimes(2);
});

it('underlines nothing when the cue does not fit the sentence', () => {
  show({ cue: { start: 5, end: 900, reason: 'broken' } });
  expect(screen.queryByTitle('broken')).toBeNull();
  expect(screen.getByRole('article')).toHaveTextContent('Could you update the website by Friday?');
});

it('asks when a put-off ask shall come back', async () => {
  const { onAnswer } = show({ due: { phrase: 'by Friday', at: Date.UTC(2026, 10, 27, 17) } });
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(onAnswer).not.toHaveBeenCalled();
  const choices = within(screen.getByRole('form', { name: 'When it comes back' })).getAllByRole('button');
  expect(choices.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Tomorrow/),
    expect.stringMatching(/^Monday/),
    expect.stringMatching(/^Before it is due/),
    'Set',
    'Back',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Monday/ }));
  expect(onAnswer).toHaveBeenCalledWith('later', Date.UTC(2026, 10, 23, 9));
});

it('takes a reason for a no to outside work by one tap', async () => {
  const { onReason } = show({ answer: { kind: 'no', at: 1 } });
  await userEvent.click(screen.getByRole('button', { name: 'Not needed at all' }));
  expect(onReason).toHaveBeenCalledWith('not-needed');
});

it('says what a yes to outside work costs, and by how much it goes over the budget', () => {
  show({ minutes: 180 }, { budget: { hours: 4, used: 2 } });
  const card = screen.getByRole('article');
  expect(card).toHaveTextContent('3 h, about 12 × “Answer new leads” (15 min each)');
  expect(card).toHaveTextContent('2 of 4 h for outside work left, over by 1 h');
  expect(screen.getByRole('button', { name: 'Yes, over by 1 h' })).toBeVisible();
});

it('offers the standing answer first, in its words', () => {
  const standing = [{ lineId: 'website', answer: 'no' as const, text: 'Hi {asker},\n\nDana does these.\n' }];
  const settings = { ...answerContext.settings, standing };
  show({}, { settings });
  expect(within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('button')[0]).toHaveTextContent(
    'No',
  );
  show({ answer: { kind: 'no', at: 1 } }, { settings });
  expect(screen.getByRole('textbox')).toHaveValue('Hi Rob,\n\nDana does these.\n');
});

it('keeps a draft as the standing answer', async () => {
  const { onStanding } = show({ answer: { kind: 'no', at: 1 } });
  await userEvent.click(screen.getByRole('button', { name: 'Always answer this' }));
  expect(onStanding).toHaveBeenCalledWith('no', expect.stringContaining('I can’t take this on.'));
});

it('lets an answer be changed', async () => {
  const { onAnswer } = show({ answer: { kind: 'no', at: 1 } });
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(onAnswer).toHaveBeenCalledWith('yes');
});

it('says that an open ask was due, and of an answered one only when', () => {
  const due = { phrase: 'by Friday', at: answerContext.now - 86_400_000 };
  show({ due });
  expect(screen.getByRole('article')).toHaveTextContent(/· was due /);
  cleanup();
  show({ due, answer: { kind: 'yes', at: answerContext.now } as Ask['answer'] });
  expect(screen.getByRole('article')).not.toHaveTextContent('was due');
});
