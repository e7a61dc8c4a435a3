import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import css from '../../components/basics/page.module.css';
import { SampleData } from '../../components/data/sample-data';
import { StepNav } from '../../components/basics/step-nav';
import { send } from '../../lib/messaging/send';
import type { WelcomeState } from '../../lib/model/welcome';
import { loadAor, loadSettings } from '../../lib/store/documents';
import { sampleCount } from '../../lib/store/sample';
import { loadWelcome } from '../../lib/store/welcome';
import { useStored } from '../shared/live';
import { AorStep, PromptStep, SitesStep, WhoStep } from './steps';

const LAST = 3;

/** The first run: four steps, each to skip, going on where it was left; and sample data to play with. */
export function Welcome() {
  const welcome = useStored(loadWelcome);
  const aor = useStored(loadAor);
  const settings = useStored(loadSettings);
  const samples = useStored(sampleCount);
  if (!welcome || !settings || aor === undefined || samples === undefined) return null;
  const keep = (part: Partial<WelcomeState>) =>
    void send('welcome:keep', { welcome: { ...welcome, ...part } });
  const { step } = welcome;
  return (
    <main className={css['page']}>
      <header className={css['section']}>
        <h1>{i18n.t('welcome.heading')}</h1>
        <p className={css['lead']}>{i18n.t('welcome.lead')}</p>
        <p className={css['lead']}>{i18n.t('welcome.privacy')}</p>
      </header>
      <StepNav names={stepNames()} current={step} onStep={(next) => keep({ step: next })} />
      {step === 0 && <WhoStep welcome={welcome} settings={settings} onWelcome={keep} />}
      {step === 1 && <AorStep aor={aor} serves={welcome.serves} />}
      {step === 2 && <SitesStep />}
      {step === LAST && <PromptStep settings={settings} />}
      {step > LAST ? (
        <section className={css['section']}>
          <h2>{i18n.t('welcome.doneHeading')}</h2>
          <p className={css['lead']}>{i18n.t('welcome.doneText')}</p>
          <div>
            <Button onClick={() => keep({ step: 0 })}>{i18n.t('welcome.again')}</Button>
          </div>
        </section>
      ) : (
        <div className={css['row']}>
          <Button look="primary" onClick={() => keep({ step: step + 1 })}>
            {i18n.t(step === LAST ? 'welcome.finish' : 'welcome.next')}
          </Button>
          {step > 0 && <Button onClick={() => keep({ step: step - 1 })}>{i18n.t('welcome.back')}</Button>}
          <Button look="plain" onClick={() => keep({ step: step + 1 })}>
            {i18n.t('welcome.skip')}
          </Button>
        </div>
      )}
      <SampleData
        count={samples}
        hasAor={aor !== null && aor.lines.length > 0}
        onFill={() => void send('sample:fill')}
        onDrop={() => void send('sample:drop')}
      />
    </main>
  );
}

function stepNames(): string[] {
  return [i18n.t('welcome.who'), i18n.t('welcome.aor'), i18n.t('welcome.sites'), i18n.t('welcome.prompt')];
}
