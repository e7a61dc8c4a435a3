// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AnswerSettings } from '../../../components/settings/answer-settings';
import { OwnTexts } from '../../../components/settings/own-texts';
import { QuieterList } from '../../../components/settings/quieter-list';
import { StandingList } from '../../../components/settings/standing-list';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { aor } from '../../fixtures/ask';

function show(isAllowed: boolean) {
  const onChange = vi.fn();
  const onAllowNotices = vi.fn().mockResolvedValue(isAllowed);
  render(
    <AnswerSettings
      settings={DEFAULT_SETTINGS}
      capacityHours={40}
      onChange={onChange}
      onAllowNotices={onAllowNotices}
    />,
  );
  return onChange;
}

it('shows the usual budget, and takes another', async () => {
  const onChange = show(true);
  const field = screen.getByRole('spinbutton', { name: 'Hours a week for work outside my AoR' });
  expect(field).toHaveAttribute('placeholder', '4');
  await userEvent.type(field, '6');
  expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, yesBudgetHours: 6 });
});

it.each([true, false])('switches notices on only when the browser allows them: %s', async (isAllowed) => {
  const onChange = show(isAllowed);
  await userEvent.click(screen.getByRole('checkbox', { name: /notice of the system/ }));
  expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, laterNotices: isAllowed });
});

it('keeps a sentence in the person’s own words, and gives the built-in one back', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<OwnTexts texts={{}} onChange={onChange} />);
  await userEvent.click(screen.getByText('The words of drafts, in my own wording'));
  const field = screen.getByRole('textbox', { name: 'No · to a manager' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Rather not.');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith({ 'no.manager': 'Rather not.' });
  rerender(<OwnTexts texts={{ 'no.manager': 'Rather not.' }} onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(onChange).toHaveBeenLastCalledWith({});
});

it('keeps own words by language and form of address', async () => {
  const onChange = vi.fn();
  render(<OwnTexts texts={{ no: 'Not me.' }} onChange={onChange} />);
  await userEvent.click(screen.getByText('The words of drafts, in my own wording'));
  const field = () => screen.getByRole('textbox', { name: 'No' });
  expect(field()).toHaveValue('Not me.');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Language and form of address' }),
    'German, with “Sie”',
  );
  expect(field()).toHaveValue('Das kann ich nicht übernehmen.');
  expect(field()).toHaveAttribute('lang', 'de');
  expect(screen.getByText(/\{name\}/)).toBeVisible();
  await userEvent.clear(field());
  await userEvent.type(field(), 'Das geht leider nicht.');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith({ no: 'Not me.', 'de-sie:no': 'Das geht leider nicht.' });
});

it('forgets a standing answer', async () => {
  const onChange = vi.fn();
  const standing = [{ lineId: 'website', answer: 'no' as const, text: 'Dana does these.' }];
  render(<StandingList standing={standing} lines={aor.lines} onChange={onChange} />);
  expect(screen.getByText('Website changes → No')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Forget: Website changes' }));
  expect(onChange).toHaveBeenCalledWith([]);
});

it('shows what is shown less, and shows it all again', async () => {
  const onChange = vi.fn();
  const ignored = [{ key: 'rob@x.example|task', sender: 'rob@x.example', kind: 'task' as const, count: 6 }];
  render(<QuieterList ignored={ignored} neverQuieter={[]} onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show all again: rob@x.example' }));
  expect(onChange).toHaveBeenCalledWith(['rob@x.example|task']);
});
