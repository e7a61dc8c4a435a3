import { i18n } from '#i18n';
import css from './step-nav.module.css';

interface StepNavProps {
  readonly names: readonly string[];
  /** Number of the open step, from 0; beyond the last = through. */
  readonly current: number;
  readonly onStep: (step: number) => void;
}

/** Where one is in a row of steps; each can be gone to. */
export function StepNav({ names, current, onStep }: StepNavProps) {
  return (
    <nav aria-label={i18n.t('welcome.steps')}>
      <ol className={css['steps']}>
        {names.map((name, step) => (
          <li key={name}>
            <button
              type="button"
              className={`${css['step']} ${step < current ? css['done'] : ''}`}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              {i18n.t('welcome.step', [step + 1, name])}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
