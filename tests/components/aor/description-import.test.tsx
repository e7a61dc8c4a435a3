// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DescriptionImport } from '../../../components/aor/description-import';
import type { ProposedLine } from '../../../lib/core/job-description/proposed-line';

const TEXT = 'Duties:\n- Call customers\n- Write reports\n- Help at fairs\n\nRequirements:\n- a degree';

function show(onRead = vi.fn()) {
  const onTake = vi.fn<(lines: readonly ProposedLine[]) => void>();
  render(<DescriptionImport capacityHours={40} onRead={onRead} onTake={onTake} />);
  return onTake;
}

async function paste(text: string) {
  fireEvent.change(screen.getByRole('textbox', { name: 'Text of the job description' }), {
    target: { value: text },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Find the lines' }));
}

it('finds the duties of a pasted text, and takes over those that are ticked, as changed', async () => {
  const onTake = show();
  await paste(TEXT);
  expect(screen.getByText(/^3 lines were found/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Take over: Write reports' }));
  const [title] = screen.getAllByRole('textbox', { name: 'Line' });
  if (title) await userEvent.type(title, ' back');
  await userEvent.click(screen.getByRole('button', { name: 'Take over 2 lines' }));
  expect(onTake.mock.calls[0]?.[0].map((line) => [line.title, line.scope])).toEqual([
    ['Call customers back', 'core'],
    ['Help at fairs', 'supporting'],
  ]);
  expect(screen.getByText(/The lines are in your draft/)).toBeVisible();
});

it('merges a line with the one above', async () => {
  const onTake = show();
  await paste(TEXT);
  await userEvent.click(screen.getByRole('button', { name: 'Merge with the one above: Write reports' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take over 2 lines' }));
  expect(onTake.mock.calls[0]?.[0][0]).toMatchObject({ title: 'Call customers', involved: 'Write reports' });
});

it('says so when there are no duties', async () => {
  show();
  await paste('We are a nice company.');
  expect(screen.getByText(/^No duties were found/)).toBeVisible();
});

it('says why a file cannot be read, and keeps what was pasted', async () => {
  show(vi.fn().mockResolvedValue({ problem: 'encrypted' }));
  await paste(TEXT);
  fireEvent.change(screen.getByLabelText('Or a file'), { target: { files: [new File(['x'], 'x.pdf')] } });
  expect(await screen.findByText(/locked with a password/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Text of the job description' })).toHaveValue(TEXT);
});
