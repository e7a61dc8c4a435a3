import { i18n } from '#i18n';
import { ReviewStep } from '../../lib/model/review';
import css from './review-steps.module.css';

interface ReviewStepsProps {
  readonly step: ReviewStep;
  readonly onStep: (step: ReviewStep) => void;
}

/** The way through the review: where one is, and every step one click away. */
export function ReviewSteps({ step, onStep }: ReviewStepsProps) {
  return (
    <ol className={css['steps']}>
      {ReviewStep.options.map((one, i) => (
        <li key={one}>
          <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => onStep(one)}>
            <span className={css['number']}>{i + 1}</span>
            {i18n.t(`reviewStep.${one}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}
