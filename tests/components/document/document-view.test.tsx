// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DocumentView } from '../../../components/document/document-view';
import { aorDoc } from '../../../lib/documents/aor-doc';
import { aor } from '../../fixtures/ask';

const DRAFT = { kind: 'draft', since: null } as const;

it('shows the document as headings, figures and tables with heads', () => {
  render(<DocumentView doc={aorDoc(aor, DRAFT)} pageSize="a4" />);
  expect(screen.getByRole('heading', { level: 1, name: 'Area of Responsibility' })).toBeVisible();
  const table = screen.getByRole('table', { name: 'What this role is there for' });
  expect(within(table).getByRole('columnheader', { name: 'Hours a week' })).toBeVisible();
  expect(within(table).getByRole('cell', { name: /Answer new leads/ })).toBeVisible();
  expect(screen.getByRole('cell', { name: /Dana Reyes/ })).toHaveTextContent('dana@brightfield.example');
});
