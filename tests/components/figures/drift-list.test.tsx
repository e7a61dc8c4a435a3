// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DriftList } from '../../../components/figures/drift-list';
import { leads, website } from '../../fixtures/ask';

it('says what has drifted and why, and can be silenced line by line', async () => {
  const onSnooze = vi.fn();
  render(
    <DriftList
      alarms={[
        { kind: 'beyond', line: leads, asks: 40, hours: 130, planned: 80 },
        { kind: 'outside', line: website, asks: 3, hours: 7, planned: 0 },
      ]}
      onSnooze={onSnooze}
    />,
  );
  expect(screen.getByText(/^3 asks for “Website changes” taken on in four weeks, about 7 h/)).toBeVisible();
  expect(screen.getByText('Said from 3 accepted asks in 28 days on.')).toBeVisible();
  expect(screen.getByText(/^“Answer new leads” took 130 h in four weeks; 80 h were planned/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Not for four weeks: Website changes' }));
  expect(onSnooze).toHaveBeenCalledWith('website');
});

it('says nothing where nothing has drifted', () => {
  const { container } = render(<DriftList alarms={[]} onSnooze={vi.fn()} />);
  expect(container).toBeEmptyDOMElement();
});
