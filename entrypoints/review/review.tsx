import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import { PageNav } from '../../components/basics/page-nav';
import { ReviewSteps } from '../../components/review/review-steps';
import { reviewRange } from '../../lib/core/review/review-time';
import { localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import { calendarDayText } from '../../lib/locales/format';
import { ReviewStep } from '../../lib/model/review';
import { loadAor } from '../../lib/store/documents';
import { loadReview } from '../../lib/store/review';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import { STEPS } from './steps';
import css from '../../components/basics/page.module.css';

/** Five minutes once a week: minutes put right, what was said, what is open, and what the week came to. */
export function Review() {
  const aor = useStored(loadAor);
  const review = useStored(loadReview);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = review?.step ?? 'minutes';
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  if (aor === undefined || review === undefined) return null;
  const { now, timeZone } = here();
  const range = reviewRange(review ?? { step, endedAt: now, coveredThrough: '' }, localDay(now, timeZone));
  const go = (to: ReviewStep) => void send('review:step', { step: to });
  const Step = STEPS[step];
  return (
    <main className={css['page']}>
      <PageNav here="/review.html" />
      <header className={css['section']}>
        <h1>{i18n.t('review.heading')}</h1>
        <p className={css['lead']}>
          {i18n.t('review.lead', [calendarDayText(range.firstDay), calendarDayText(range.lastDay)])}
        </p>
        <ReviewSteps step={step} onStep={go} />
      </header>
      <section className={css['section']}>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t(`reviewStep.${step}`)}
        </h2>
        <p className={css['lead']}>{i18n.t(`reviewHint.${step}`)}</p>
        {aor && <Step aor={aor} range={range} />}
      </section>
      <Onward step={step} onStep={go} />
    </main>
  );
}

interface OnwardProps {
  readonly step: ReviewStep;
  readonly onStep: (step: ReviewStep) => void;
}

/** To the next step, or to the end. */
function Onward({ step, onStep }: OnwardProps) {
  const next = ReviewStep.options[ReviewStep.options.indexOf(step) + 1];
  return (
    <div className={css['actions']}>
      {next ? (
        <Button look="primary" onClick={() => onStep(next)}>
          {i18n.t('review.next', [i18n.t(`reviewStep.${next}`)])}
        </Button>
      ) : (
        <Button look="primary" onClick={() => void end()}>
          {i18n.t('review.done')}
        </Button>
      )}
      {next && (
        <Button look="plain" onClick={() => void end()}>
          {i18n.t('review.skip')}
        </Button>
      )}
    </div>
  );
}

async function end(): Promise<void> {
  await send('review:end');
  location.assign('/dashboard.html');
}
