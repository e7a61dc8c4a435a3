// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AorEditor } from '../../../components/aor/aor-editor';
import type { Aor } from '../../../lib/model/aor';
import { aor, ask, judged } from '../../fixtures/ask';

const onKeep = vi.fn<(draft: Aor | null) => void>();

function show(onSave = vi.fn<(aor: Aor) => Promise<void>>().mockResolvedValue(), kept: Aor | null = null) {
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
      kept={kept}
      onKeep={onKeep}
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
  await userEvent.click(screen.getByRole('button', { name: 'Drop all changes' }));
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

it('takes back what was typed into a field as one step, and gives it back', async () => {
  show();
  const role = screen.getByRole('textbox', { name: 'Role' });
  await userEvent.type(role, ' now');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(role).toHaveValue('Online sales');
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }));
  expect(role).toHaveValue('Online sales now');
});

it('hears Ctrl+Z and Ctrl+Shift+Z', async () => {
  show();
  const role = screen.getByRole('textbox', { name: 'Role' });
  await userEvent.type(role, '!');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(role).toHaveValue('Online sales');
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(role).toHaveValue('Online sales!');
});

it('keeps the draft by itself', async () => {
  show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Role' }), '!');
  await vi.waitFor(() => expect(onKeep.mock.lastCall?.[0]?.role).toBe('Online sales!'));
  expect(screen.getByText('Draft kept; it counts when you save it')).toBeVisible();
});

it('goes on with the draft of last time, and can take it back', async () => {
  show(undefined, { ...aor, role: 'Sales lead' });
  expect(screen.getByRole('textbox', { name: 'Role' })).toHaveValue('Sales lead');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('textbox', { name: 'Role' })).toHaveValue('Online sales');
});

it('moves a line by Alt and an arrow key, and says where it is', async () => {
  const onSave = show();
  const summary = screen.getByText('Coach agents').closest('summary');
  summary?.focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(screen.getByText('Coach agents is now line 1 of 3')).toBeInTheDocument();
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines.map(({ id }) => id)).toEqual(['coaching', 'leads', 'website']);
});

it('derives hours from minutes and how often', async () => {
  const onSave = show();
  const [often] = screen.getAllByRole('spinbutton', { name: 'How often', hidden: true });
  if (often) await userEvent.type(often, '40');
  expect(screen.getByText('10 h')).toBeInTheDocument();
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines[0]).toMatchObject({
    hoursPerWeek: 10,
    often: { times: 40, per: 'week' },
  });
});

it('puts lines of a group together when the group’s field is left', async () => {
  const onSave = show();
  const groups = screen.getAllByRole('combobox', { name: 'Group', hidden: true });
  for (const at of [0, 2]) {
    const field = groups[at];
    if (field) await userEvent.type(field, 'Office{Enter}');
  }
  expect(screen.getByRole('heading', { name: 'Office' })).toBeVisible();
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines.map(({ id }) => id)).toEqual(['leads', 'website', 'coaching']);
});

it('plans no hours for work that becomes somebody else’s', async () => {
  const onSave = show();
  const [scope] = screen.getAllByRole('combobox', { name: 'Scope', hidden: true });
  if (scope) await userEvent.selectOptions(scope, 'outside');
  await userEvent.click(save());
  expect(onSave.mock.calls[0]?.[0].lines[0]).toMatchObject({ scope: 'outside', hoursPerWeek: 0 });
});
