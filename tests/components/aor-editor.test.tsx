// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AorEditor } from '../../components/aor-editor';
import type { Aor } from '../../lib/model/aor';
import { aor, ask, judged } from '../fixtures/ask';

function show(onSave = vi.fn<(aor: Aor) => Promise<void>>().mockResolvedValue()) {
  let id = 0;
  const onTry = vi.fn().mockResolvedValue(ask().judgement);
  const onPreview = vi
    .fn()
    .mockResolvedValue([
      { sentence: ask().sentence, before: judged('core', 'leads'), after: ask().judgement },
    ]);
  const onLookAlikes = vi
    .fn()
    .mockResolvedValue([{ lineIds: ['leads', 'coaching'], examples: ['Call the new agent'] }]);
  render(
    <AorEditor
      saved={aor}
      newId={() => `new-${String(id++)}`}
      onSave={onSave}
      onTry={onTry}
      onPreview={onPreview}
      onLookAlikes={onLookAlikes}
    />,
  );
  return onSave;
}
const save = () => screen.getByRole('button', { name: 'Save' });

it('has nothing to save at first', () => {
  show();
  expect(save()).toBeDisabled();
  expect(screen.getByText('24 h planned of 40 h')).toBeVisible();
});

it('adds a line, refuses it without a title, and saves it with one', async () => {
  const onSave = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Line 4: give it a title.');
  expect(save()).toBeDisabled();
  const titles = screen.getAllByRole('textbox', { name: 'What' });
  const last = titles.at(-1);
  if (last) await userEvent.type(last, 'Weekly figures');
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines.at(-1)).toMatchObject({ id: 'new-0', title: 'Weekly figures' });
});

it('moves a line by buttons', async () => {
  const onSave = show();
  const [first] = screen.getAllByRole('button', { name: 'Move down', hidden: true });
  if (first) await userEvent.click(first);
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines.map(({ id }) => id)).toEqual(['coaching', 'leads', 'website']);
});

it('warns when the lines need more hours than there are', async () => {
  show();
  const capacity = screen.getByRole('spinbutton', { name: 'Working hours a week' });
  await userEvent.clear(capacity);
  await userEvent.type(capacity, '20');
  expect(screen.getByText('4 h over your capacity')).toBeVisible();
  expect(within(screen.getByRole('alert')).getByText(/more hours than you have/)).toBeVisible();
});

it('keeps the draft and says why when saving fails', async () => {
  show(vi.fn<(aor: Aor) => Promise<void>>().mockRejectedValue(new Error('the disk is full')));
  await userEvent.type(screen.getByRole('textbox', { name: 'Role' }), '!');
  await userEvent.click(save());
  expect(await screen.findByText('It was not saved: the disk is full')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Role' })).toHaveValue('Online sales!');
});

it('takes changes back', async () => {
  show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Role' }), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Undo changes' }));
  expect(screen.getByRole('textbox', { name: 'Role' })).toHaveValue('Online sales');
});

it('reads words and examples as lists', async () => {
  const onSave = show();
  const [words] = screen.getAllByRole('textbox', { name: 'Words it is known by', hidden: true });
  if (words) await userEvent.type(words, 'lead, enquiry,');
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines[0]?.words).toEqual(['lead', 'enquiry']);
});

it('judges any text by the draft', async () => {
  show();
  await userEvent.type(
    screen.getByRole('textbox', { name: 'What would Remit say to this?', hidden: true }),
    'Fix it{Enter}',
  );
  expect(await screen.findByText(/owned by Dana Reyes/)).toBeInTheDocument();
});

it('shows what would change on the last asks before the draft is saved', async () => {
  show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Role' }), '!');
  await userEvent.click(
    screen.getByRole('button', { name: 'What would change on my last asks?', hidden: true }),
  );
  expect(await screen.findByText('Could you update the website by Friday?')).toBeInTheDocument();
});

it('shows which lines are hard to tell apart, with the examples that show it', async () => {
  show();
  await userEvent.click(screen.getByText('Try it before you save'));
  await userEvent.click(screen.getByRole('button', { name: 'Which lines are hard to tell apart?' }));
  expect(await screen.findByText(/“Answer new leads” and “Coach agents”/)).toBeVisible();
  expect(screen.getByText(/Call the new agent/)).toBeVisible();
});
