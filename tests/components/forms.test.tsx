// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CheckText } from '../../components/ask/check-text';
import { LogSpoken } from '../../components/log/log-spoken';
import { PageHealth } from '../../components/settings/page-health';
import { SiteList } from '../../components/settings/site-list';
import { WeekGauge } from '../../components/figures/week-gauge';
import { weekFigures } from '../../lib/core/tally/week-figures';
import { recount } from '../../lib/core/tally/recount';
import { aor, ask, judged } from '../fixtures/ask';

describe('LogSpoken', () => {
  it('logs who, what and how long, and empties the fields', async () => {
    const onLog = vi.fn().mockResolvedValue(undefined);
    render(<LogSpoken lines={aor.lines} onJudge={() => Promise.resolve(null)} onLog={onLog} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'Help with the tents');
    await userEvent.type(screen.getByRole('textbox', { name: 'Who' }), 'Rob');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Minutes' }), '90{Enter}');
    expect(onLog).toHaveBeenCalledWith({ who: 'Rob', what: 'Help with the tents', minutes: 90 });
    expect(await screen.findByText('Logged')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What' })).toHaveValue('');
  });

  it('keeps what was typed when it could not be stored', async () => {
    render(
      <LogSpoken
        lines={aor.lines}
        onJudge={() => Promise.resolve(null)}
        onLog={() => Promise.reject(new Error('the disk is full'))}
      />,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'Help with the tents{Enter}');
    expect(await screen.findByText('the disk is full')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What' })).toHaveValue('Help with the tents');
  });
});

describe('LogSpoken, while it is typed', () => {
  it('says what the ask would be judged, and with which line', async () => {
    const onJudge = vi.fn().mockResolvedValue(judged('outside', 'website'));
    render(<LogSpoken lines={aor.lines} onJudge={onJudge} onLog={vi.fn()} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'Redo the website');
    expect(await screen.findByText('Outside my AoR')).toBeVisible();
    expect(screen.getByText('Website changes')).toBeVisible();
    expect(onJudge).toHaveBeenLastCalledWith('Redo the website');
  });

  it('copies a polite request to have it in writing', async () => {
    const user = userEvent.setup();
    render(<LogSpoken lines={[]} onJudge={() => Promise.resolve(null)} onLog={vi.fn()} />);
    await user.type(screen.getByRole('textbox', { name: 'Who' }), 'Rob Ellis');
    await user.click(screen.getByRole('button', { name: 'Ask for it in writing' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Hi Rob, could you send me that in a short mail/);
  });
});

describe('CheckText', () => {
  it('checks what was typed, not an empty field', async () => {
    const onCheck = vi.fn();
    render(<CheckText onCheck={onCheck} />);
    expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox'), 'Update the site');
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(onCheck).toHaveBeenCalledWith('Update the site');
  });
});

describe('SiteList', () => {
  const sites = [
    { id: 'gmail', name: 'Gmail', origins: ['https://mail.google.com/*'], isAllowed: false, health: null },
    { id: 'asana', name: 'Asana', origins: ['https://app.asana.com/*'], isAllowed: true, health: null },
  ];

  it('asks for one site at a time, and says when it was refused', async () => {
    const onAllow = vi.fn().mockResolvedValue(false);
    render(<SiteList sites={sites} onAllow={onAllow} onRemove={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Allow: Gmail' }));
    expect(onAllow).toHaveBeenCalledWith(['https://mail.google.com/*']);
    expect(await screen.findByText('Not allowed. Nothing has changed.')).toBeVisible();
  });

  it('takes an own address, and refuses what is none', async () => {
    const onAllow = vi.fn().mockResolvedValue(true);
    render(<SiteList sites={sites} onAllow={onAllow} onRemove={vi.fn()} />);
    const field = screen.getByRole('textbox', { name: 'Any other address, such as your own webmail' });
    await userEvent.type(field, 'javascript:alert(1)//{Enter}');
    expect(screen.getByText('That is not a web address.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'mail.brightfield.example/webmail{Enter}');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(['https://mail.brightfield.example/*']);
  });

  it('takes a site back', async () => {
    const onRemove = vi.fn();
    render(<SiteList sites={sites} onAllow={vi.fn()} onRemove={onRemove} />);
    await userEvent.click(screen.getByRole('button', { name: 'Take back: Asana' }));
    expect(onRemove).toHaveBeenCalledWith(['https://app.asana.com/*']);
  });

  it('says how an open page of a site is understood, and copies a report where it is not', async () => {
    const onReport = vi.fn().mockResolvedValue(undefined);
    const health = { state: 'not-understood', since: 0, onReport } as const;
    render(
      <SiteList sites={sites.map((site) => ({ ...site, health }))} onAllow={vi.fn()} onRemove={vi.fn()} />,
    );
    expect(screen.getAllByText(/^Page not understood \(since/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
    expect(onReport).toHaveBeenCalledOnce();
    expect(await screen.findByText(/no word of the page/)).toBeVisible();
  });
});

describe('PageHealth', () => {
  it('offers the one thing that mends a missing permission', async () => {
    const onAllow = vi.fn();
    render(
      <PageHealth
        health={{ state: 'no-permission', host: 'mail.google.com' }}
        onAllow={onAllow}
        onReload={vi.fn()}
        onReport={vi.fn()}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Remit may not read this site');
    await userEvent.click(screen.getByRole('button', { name: 'Allow on mail.google.com' }));
    expect(onAllow).toHaveBeenCalled();
  });

  it('says that a page was not understood, and offers a report and nothing that could not help', async () => {
    const onReport = vi.fn().mockRejectedValue(new Error('the tab is gone'));
    render(
      <PageHealth
        health={{ state: 'not-understood', since: 0 }}
        onAllow={vi.fn()}
        onReload={vi.fn()}
        onReport={onReport}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Remit cannot make sense of this page');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
    expect(await screen.findByText('This page cannot be reported on.')).toBeVisible();
  });
});

describe('WeekGauge', () => {
  const figures = (count: number) =>
    weekFigures(recount(Array.from({ length: count }, (_, i) => ask({ id: String(i) }))).values(), aor);

  it('prints the percentage with its basis', () => {
    render(<WeekGauge figures={figures(3)} />);
    expect(screen.getByText(/90% core work/)).toBeVisible();
    expect(screen.getByText(/\(40 h a week − 4 h supporting − 0 h outside\) ÷ 40 h/)).toBeVisible();
  });

  it('says what is missing below the minimum sample', () => {
    render(<WeekGauge figures={figures(2)} />);
    expect(screen.getByText(/Too few asks for a figure yet/)).toBeVisible();
    expect(screen.getByText('2 of 3 asks seen this week')).toBeVisible();
  });
});
