// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AnswerDraft } from '../../../components/ask/answer-draft';
import type { ReplyOutcome } from '../../../lib/model/reply-outcome';
import { draftFacts } from '../../../components/ask/draft-facts';
import { answerContext, ask } from '../../fixtures/ask';

const kept = { facts: draftFacts(ask(), answerContext), standing: null, onStanding: vi.fn() };

it('inserts the words as the person has changed them', async () => {
  const onInsert = vi.fn<(text: string) => Promise<ReplyOutcome>>().mockResolvedValue('inserted');
  render(<AnswerDraft answer="no" {...kept} onInsert={onInsert} />);
  const field = screen.getByRole('textbox', { name: 'Your answer, to change as you like' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Not this time.');
  await userEvent.click(screen.getByRole('button', { name: 'Insert into reply' }));
  expect(onInsert).toHaveBeenCalledWith('Not this time.');
  expect(await screen.findByText('Inserted. Send it yourself.')).toBeVisible();
});

it('copies, and says so, where the page has no reply box', async () => {
  const user = userEvent.setup();
  render(<AnswerDraft answer="no" {...kept} onInsert={() => Promise.resolve('clipboard')} />);
  await user.click(screen.getByRole('button', { name: 'Insert into reply' }));
  expect(await screen.findByText('No reply box found here. Copied, to paste.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain('I can’t take this on.');
});

it('offers three lengths', async () => {
  render(<AnswerDraft answer="redirect" {...kept} />);
  await userEvent.click(screen.getByRole('button', { name: 'Short' }));
  expect(screen.getByRole('textbox')).toHaveValue(
    'Hi Rob,\n\nDana Reyes (Marketing) looks after this. You reach them at dana@brightfield.example. I am glad to pass on what you sent me.\n',
  );
  expect(screen.queryByRole('button', { name: 'Insert into reply' })).toBeNull();
});

it('offers the words to the person’s own mail program', () => {
  render(<AnswerDraft answer="no" {...kept} />);
  const link = screen.getByRole('link', { name: 'E-mail' });
  expect(link.getAttribute('href')).toMatch(/^mailto:rob@brightfield\.example\?body=Hi%20Rob/);
});
