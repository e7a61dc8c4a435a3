import { useEffect, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import type { Judgement } from '../../lib/model/ask';
import type { SpokenAsk } from '../../lib/model/commands';
import { AskReason } from '../ask/ask-reason';
import { Button } from '../basics/button';
import { NumberField } from '../basics/number-field';
import { TextField } from '../basics/text-field';
import { VerdictMark } from '../basics/verdict-mark';
import css from '../basics/form.module.css';

interface LogSpokenProps {
  readonly lines: readonly Responsibility[];
  /** The cursor is in the first field at once. */
  readonly startsTyping?: boolean;
  /** What would be said of the ask as typed so far; null for nothing. */
  readonly onJudge: (what: string) => Promise<Judgement | null>;
  /** Resolves when the ask is stored; rejects with a reason. */
  readonly onLog: (ask: SpokenAsk) => Promise<void>;
}

const EMPTY = { who: '', what: '', minutes: null as number | null };
/** Milliseconds without a key after which a text is judged. */
const REST = 250;

type State = 'idle' | 'logged' | 'copied' | { failed: string };

/** Who, what, how long: an ask that came by voice. What was typed stays until it is stored. */
export function LogSpoken({ lines, startsTyping = false, onJudge, onLog }: LogSpokenProps) {
  const [form, setForm] = useState(EMPTY);
  const [state, setState] = useState<State>('idle');
  const change = (part: Partial<typeof EMPTY>) => {
    setForm({ ...form, ...part });
    setState('idle');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onLog({ who: form.who.trim(), what: form.what.trim(), minutes: form.minutes });
      setForm(EMPTY);
      setState('logged');
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)}>
      <TextField
        label={i18n.t('popup.logWhat')}
        required
        autoFocus={startsTyping}
        maxLength={2000}
        value={form.what}
        onText={(text) => change({ what: text })}
      />
      <WhoAndHowLong form={form} change={change} />
      <JudgedSoFar what={form.what} lines={lines} onJudge={onJudge} />
      <div className={css['actions']}>
        <Button type="submit" look="primary">
          {i18n.t('popup.logButton')}
        </Button>
        <Button onClick={() => void askInWriting(form.who).then(() => setState('copied'))}>
          {i18n.t('hallway.askInWriting')}
        </Button>
        <span role="status" className={css[typeof state === 'object' ? 'failed' : 'done']}>
          {statusText(state)}
        </span>
      </div>
    </form>
  );
}

interface WhoAndHowLongProps {
  readonly form: typeof EMPTY;
  readonly change: (part: Partial<typeof EMPTY>) => void;
}

function WhoAndHowLong({ form, change }: WhoAndHowLongProps) {
  return (
    <div className={css['pair']}>
      <TextField
        label={i18n.t('popup.logWho')}
        maxLength={120}
        value={form.who}
        onText={(text) => change({ who: text })}
      />
      <NumberField
        label={i18n.t('popup.logMinutes')}
        min={1}
        max={10080}
        value={form.minutes}
        onValue={(minutes) => change({ minutes })}
      />
    </div>
  );
}

/** Copies a line that asks the person to put it in writing. */
async function askInWriting(who: string): Promise<void> {
  const [first] = who.trim().split(/\s+/);
  const greeting = first ? i18n.t('hallway.hi', [first]) : i18n.t('hallway.hello');
  await navigator.clipboard.writeText(`${greeting} ${i18n.t('hallway.writing')}`);
}

function statusText(state: State): string {
  if (typeof state === 'object') return state.failed;
  if (state === 'idle') return '';
  return i18n.t(state === 'logged' ? 'popup.logged' : 'reply.copied');
}

type JudgedSoFarProps = Pick<LogSpokenProps, 'lines' | 'onJudge'> & { readonly what: string };

function JudgedSoFar({ what, lines, onJudge }: JudgedSoFarProps) {
  const [judged, setJudged] = useState<{ what: string; judgement: Judgement | null } | null>(null);
  useEffect(() => {
    if (what.trim().length < 3) return undefined;
    const timer = setTimeout(() => {
      void onJudge(what).then((judgement) => setJudged({ what, judgement }));
    }, REST);
    return () => clearTimeout(timer);
    // Judged for each text once; the handler is new with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [what]);
  if (what.trim().length < 3 || !judged?.judgement) return null;
  return (
    <div className={css['judged']} role="status">
      <VerdictMark verdict={judged.judgement.verdict} />
      <AskReason judgement={judged.judgement} lines={lines} />
    </div>
  );
}
