import { useState } from 'react';
import { i18n } from '#i18n';
import { AorEditor } from '../../components/aor/aor-editor';
import { DescriptionImport } from '../../components/aor/description-import';
import { OwnerDirectory } from '../../components/aor/owner-directory';
import { PolicyNotice } from '../../components/aor/policy-notice';
import css from '../../components/basics/page.module.css';
import { grouped } from '../../lib/core/aor/move-line';
import { linesOfProposed } from '../../lib/core/job-description/lines-of-proposed';
import type { ProposedLine } from '../../lib/core/job-description/proposed-line';
import { isSetLine, policyTemplates } from '../../lib/core/policy/under-policy';
import { send } from '../../lib/messaging/send';
import type { Aor } from '../../lib/model/aor';
import type { PolicyRead } from '../../lib/model/policy';
import { TemplateChoice } from '../shared/template-choice';
import { readFile } from './read-file';

const BLANK: Aor = { role: '', goal: '', capacityHours: 40, lines: [] };

interface AorSectionProps {
  readonly stored: Aor | null;
  readonly draft: Aor | null;
  readonly set: PolicyRead;
}

/** The AoR in the making: from a template, from a job description, by hand. */
export function AorSection({ stored, draft, set }: AorSectionProps) {
  const saved = stored ?? BLANK;
  // The editor begins anew with what was taken over: at first with what was kept.
  const [begun, setBegun] = useState({ times: 0, draft });
  const begin = (next: Aor | null) => setBegun(({ times }) => ({ times: times + 1, draft: next }));
  const use = async (aor: Aor) => {
    await send('aor:save', { aor });
    begin(null);
  };
  const take = (found: readonly ProposedLine[]) => {
    const now = draft ?? saved;
    const next = { ...now, lines: grouped([...now.lines, ...linesOfProposed(found, newId)]) };
    keep(next);
    begin(next);
  };
  const isBlank = saved.lines.every(isSetLine);
  return (
    <OwnerDirectory value={set.policy.owners}>
      <PolicyNotice {...set} />
      <TemplateChoice
        key={String(isBlank)}
        replaces={!isBlank}
        own={policyTemplates(set.policy)}
        onUse={use}
      />
      <details className={css['template']}>
        <summary>{i18n.t('import.start')}</summary>
        <DescriptionImport
          capacityHours={(draft ?? saved).capacityHours || 40}
          onRead={readFile}
          onTake={take}
        />
      </details>
      <AorEditor
        key={begun.times}
        saved={saved}
        kept={begun.draft}
        onKeep={keep}
        newId={newId}
        onSave={(aor) => send('aor:save', { aor })}
        onTry={(text, aor) => send('aor:try', { text, aor })}
        onPreview={(aor) => send('aor:preview', { aor })}
        onLookAlikes={(aor) => send('aor:look-alikes', { aor })}
      />
    </OwnerDirectory>
  );
}

function keep(draft: Aor | null): void {
  void send('aor:draft', { draft });
}

function newId(): string {
  return crypto.randomUUID();
}
