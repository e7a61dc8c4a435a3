import { i18n } from '#i18n';
import { COUNTED_ANSWERS } from '../../lib/core/figures/ask-counts';
import type { Wanted } from '../../lib/core/figures/search';
import type { Responsibility } from '../../lib/model/aor';
import { answeredText } from '../ask/answer-names';
import { TextField } from '../basics/text-field';
import { ChoiceField } from '../basics/choice-field';
import css from './search-form.module.css';

interface SearchFormProps {
  readonly wanted: Wanted;
  readonly lines: readonly Responsibility[];
  readonly onChange: (wanted: Wanted) => void;
}

/** Looks for asks as it is typed. */
export function SearchForm({ wanted, lines, onChange }: SearchFormProps) {
  return (
    <form role="search" className={css['form']} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={i18n.t('search.words')}
        type="search"
        maxLength={200}
        value={wanted.words}
        onText={(text) => onChange({ ...wanted, words: text })}
      />
      <ChoiceField
        label={i18n.t('chart.line')}
        value={wanted.lineId}
        onChoice={(value) => onChange({ ...wanted, lineId: value })}
      >
        <option value="">{i18n.t('search.any')}</option>
        {lines.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={i18n.t('chart.answer')}
        value={wanted.answer}
        onChoice={(value) => onChange({ ...wanted, answer: value })}
      >
        <option value="">{i18n.t('search.any')}</option>
        {COUNTED_ANSWERS.map((answer) => (
          <option key={answer} value={answer}>
            {answer === 'open' ? i18n.t('chart.open') : answeredText(answer)}
          </option>
        ))}
      </ChoiceField>
    </form>
  );
}
