import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { TemplatePicker } from '../../components/aor/template-picker';
import type { Template } from '../../lib/core/templates/template';
import type { Aor } from '../../lib/model/aor';
import css from '../../components/basics/page.module.css';

interface TemplateChoiceProps {
  readonly replaces: boolean;
  /** Templates of the organisation, in front of those that come with Remit. */
  readonly own?: readonly Template[];
  readonly onUse: (aor: Aor) => Promise<void>;
}

/** The templates are large: they are loaded when somebody looks at them. */
const LoadedPicker = lazy(async () => {
  const { templates } = await import('../../lib/core/templates/templates');
  return {
    default: ({ own = [], ...props }: TemplateChoiceProps) => (
      <TemplatePicker templates={[...own, ...templates]} {...props} />
    ),
  };
});

/** The choice of a template: open where there is nothing to replace, else folded. */
export function TemplateChoice(props: TemplateChoiceProps) {
  const [isOpen, setIsOpen] = useState(!props.replaces);
  return (
    <details
      open={isOpen}
      className={css['template']}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{i18n.t('template.start')}</summary>
      <Suspense fallback={null}>{isOpen && <LoadedPicker {...props} />}</Suspense>
    </details>
  );
}
