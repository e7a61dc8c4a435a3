import { useState } from 'react';
import { i18n } from '#i18n';
import { isSpoken, type SpokenAnswer } from '../../lib/core/answer/draft-answer';
import type { EntryFilter } from '../../lib/core/figures/entries';
import { REPEATS_FROM, type Repeat } from '../../lib/core/figures/repeats';
import { hoursText } from '../../lib/locales/format';
import type { Responsibility } from '../../lib/model/aor';
import type { StandingAnswer } from '../../lib/model/settings';
import { answerName } from '../ask/answer-names';
import { Button } from '../basics/button';
import type { ChartIntents } from '../charts/chart-entries';
import { Empty } from '../basics/panel';
import css from '../settings/learned-list.module.css';
import { StandingForm } from './standing-form';

interface RepeatListProps extends Pick<ChartIntents, 'onEntries'> {
  readonly repeats: readonly Repeat[];
  readonly lines: readonly Responsibility[];
  readonly standing: readonly StandingAnswer[];
  /** Words for an answer to the newest ask of a line; null when there is none any more. */
  readonly draftFor: (lineId: string, answer: SpokenAnswer) => Promise<string | null>;
  readonly onKeep: (lineId: string, answer: SpokenAnswer, text: string) => void;
}

/** What is asked for again and again though it is not the person's, and what they always answer. */
export function RepeatList({ repeats, lines, standing, draftFor, onEntries, onKeep }: RepeatListProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (repeats.length === 0) return <Empty>{i18n.t('repeats.none', [REPEATS_FROM])}</Empty>;
  return (
    <ul className={css['list']}>
      {repeats.map((repeat) => {
        const { lineId } = repeat;
        const title = lines.find(({ id }) => id === lineId)?.title ?? i18n.t('figures.noLine');
        const kept = standing.find((one) => (one.lineId ?? '') === lineId);
        return (
          <li key={lineId}>
            <div className={css['lesson']}>
              <div>
                <div className={css['text']}>{title}</div>
                <div className={css['to']}>{aboutText(repeat, kept)}</div>
              </div>
              <span>
                <Button
                  look="plain"
                  aria-label={i18n.t('figures.entriesOf', [title])}
                  onClick={() => onEntries({ title, filter: entriesOf(lineId) })}
                >
                  {i18n.t('figures.entries')}
                </Button>
                <Button
                  aria-expanded={open === lineId}
                  aria-label={i18n.t('repeats.standingOf', [title])}
                  onClick={() => setOpen(open === lineId ? null : lineId)}
                >
                  {i18n.t(kept ? 'repeats.change' : 'repeats.standing')}
                </Button>
              </span>
            </div>
            {open === lineId && (
              <StandingForm
                answer={kept && isSpoken(kept.answer) ? kept.answer : 'redirect'}
                draftFor={(answer) => draftFor(lineId, answer)}
                onKeep={(answer, text) => {
                  onKeep(lineId, answer, text);
                  setOpen(null);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function entriesOf(lineId: string): EntryFilter {
  return { figure: 'sample', verdict: 'outside', lineIds: [lineId] };
}

/** "12 times, 9 h · no 4, open 8 · always: redirect" */
function aboutText({ count, hours, answers }: Repeat, kept: StandingAnswer | undefined): string {
  const parts = [
    i18n.t('repeats.count', [count, hoursText(hours)]),
    answers.map((one) => `${nameOf(one.answer)} ${String(one.count)}`).join(', '),
    kept && i18n.t('repeats.kept', [answerName(kept.answer)]),
  ];
  return parts.filter(Boolean).join(' · ');
}

function nameOf(answer: Repeat['answers'][number]['answer']): string {
  return answer === 'open' ? i18n.t('chart.open') : answerName(answer);
}
