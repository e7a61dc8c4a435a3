import { i18n } from '#i18n';
import { COUNTED_ANSWERS } from '../../lib/core/figures/ask-counts';
import type { Wanted } from '../../lib/core/figures/search';
import type { Responsibility } from '../../lib/model/aor';
import { answeredText } from '../ask/answer-names';
import { Field } from '../basics/field';
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
      <Field label={i18n.t('search.words')}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            maxLength={200}
            value={wanted.words}
            onChange={({ target }) => onChange({ ...wanted, words: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('chart.line')}>
        {(ids) => (
          <select
            {...ids}
            value={wanted.lineId}
            onChange={({ target }) => onChange({ ...wanted, lineId: target.value })}
          >
            <option value="">{i18n.t('search.any')}</option>
            {lines.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={i18n.t('chart.answer')}>
        {(ids) => (
          <select
            {...ids}
            value={wanted.answer}
            onChange={({ target }) => onChange({ ...wanted, answer: target.value })}
          >
            <option value="">{i18n.t('search.any')}</option>
            {COUNTED_ANSWERS.map((answer) => (
              <option key={answer} value={answer}>
                {answer === 'open' ? i18n.t('chart.open') : answeredText(answer)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  );
}
