// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AorFileField } from '../../../components/aor/aor-file-field';
import { CompareForm } from '../../../components/document/compare-form';
import { PublishForm } from '../../../components/document/publish-form';
import { VersionList } from '../../../components/document/version-list';
import { aorJson } from '../../../lib/core/aor/aor-json';
import { aor } from '../../fixtures/ask';

const version = { number: 2, aor, publishedAt: Date.UTC(2026, 2, 10, 12), note: 'less events', agreed: null };

function list() {
  const intents = { onShow: vi.fn(), onAgree: vi.fn(), onRestore: vi.fn() };
  render(
    <VersionList
      versions={[version, { ...version, number: 1, agreed: { name: 'Ana Ruiz', day: '2026-01-05' } }]}
      nowText="changed after version 2"
      shown={null}
      today="2026-03-12"
      {...intents}
    />,
  );
  return intents;
}

it('lists versions with state and note, and shows one', async () => {
  const { onShow } = list();
  expect(screen.getByText(/shared on March 10, 2026 – less events/)).toBeVisible();
  expect(screen.getByText(/agreed with Ana Ruiz on January 5, 2026/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Show: Now', pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show: Version 1' }));
  expect(onShow).toHaveBeenCalledWith(1);
});

it('notes an agreement with name and day, once', async () => {
  const { onAgree } = list();
  expect(screen.getAllByRole('button', { name: 'Note an agreement…' })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Note an agreement…' }));
  expect(screen.getByRole('button', { name: 'Note it' })).toBeDisabled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Agreed with' }), 'Ben Okoye');
  await userEvent.click(screen.getByRole('button', { name: 'Note it' }));
  expect(onAgree).toHaveBeenCalledWith(2, 'Ben Okoye', '2026-03-12');
});

it('asks before it restores', async () => {
  const { onRestore } = list();
  await userEvent.click(screen.getByRole('button', { name: 'Restore: Version 1' }));
  expect(onRestore).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('Replace the AoR of now by version 1?');
  await userEvent.click(screen.getByRole('button', { name: 'Replace it' }));
  expect(onRestore).toHaveBeenCalledWith(expect.objectContaining({ number: 1 }));
});

it('publishes with a note, and says so', async () => {
  const onPublish = vi.fn().mockResolvedValueOnce(3).mockResolvedValueOnce(null);
  render(<PublishForm next={3} onPublish={onPublish} />);
  await userEvent.type(screen.getByRole('textbox'), 'less events{Enter}');
  expect(onPublish).toHaveBeenCalledWith('less events');
  expect(await screen.findByText(/Version 3 is published/)).toBeVisible();
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText(/Nothing was published/)).toBeVisible();
});

it('compares any two', async () => {
  const onCompare = vi.fn();
  render(<CompareForm numbers={[3, 2, 1]} onCompare={onCompare} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), '1');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'With' }), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Show the changes' }));
  expect(onCompare).toHaveBeenCalledWith(1, 2);
});

async function drop(text: string) {
  const onTake = vi.fn();
  render(<AorFileField onTake={onTake} />);
  const input = screen.getByLabelText('An AoR saved as JSON');
  fireEvent.change(input, { target: { files: [new File([text], 'aor.json')] } });
  await screen.findByText(/\S{3}.*\./, { selector: '[role=alert] *' }).catch(() => undefined);
  return onTake;
}

it('takes an AoR over from its file when told so', async () => {
  const onTake = await drop(aorJson(aor));
  await userEvent.click(await screen.findByRole('button', { name: 'Replace it' }));
  expect(onTake).toHaveBeenCalledWith(aor);
});

it('says what is wrong with another file, and takes nothing', async () => {
  const onTake = await drop('{}');
  expect(screen.getByText('This file holds no AoR that Remit has saved. Nothing was changed.')).toBeVisible();
  expect(onTake).not.toHaveBeenCalled();
});
