import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import type { Lesson } from '../../lib/model/lesson';
import type { HitRate } from '../../lib/core/figures/hit-rate';
import { Button } from '../basics/button';
import { Empty } from '../basics/panel';
import css from './learned-list.module.css';

interface LearnedListProps {
  readonly lessons: readonly Lesson[];
  readonly lines: readonly Responsibility[];
  /** Of the last 30 days. */
  readonly hits: HitRate;
  readonly onForget: (text: string) => void;
}

/** How often Remit was right, and what it learned from the person's corrections; each can be taken back. */
export function LearnedList({ lessons, lines, hits, onForget }: LearnedListProps) {
  return (
    <div className={css['learned']}>
      <p>
        {hits.judged === 0
          ? i18n.t('learned.noHits')
          : i18n.t('learned.hits', [hits.judged, hits.right, Math.round((100 * hits.right) / hits.judged)])}
      </p>
      {lessons.length === 0 ? (
        <Empty>{i18n.t('learned.none')}</Empty>
      ) : (
        <ul className={css['list']}>
          {lessons.toReversed().map((lesson) => (
            <li key={lesson.text} className={css['lesson']}>
              <div>
                <div className={css['text']}>{lesson.text}</div>
                <div className={css['to']}>{lessonText(lesson, lines)}</div>
              </div>
              <Button
                look="plain"
                aria-label={`${i18n.t('learned.forget')}: ${lesson.text}`}
                onClick={() => onForget(lesson.text)}
              >
                {i18n.t('learned.forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function lessonText(lesson: Lesson, lines: readonly Responsibility[]): string {
  if (lesson.to === 'not-an-ask') return i18n.t('learned.notAnAsk');
  if (lesson.to === 'outside') return i18n.t('card.nobodys');
  return lines.find(({ id }) => id === lesson.lineId)?.title ?? i18n.t('learned.gone');
}
