import css from './form.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** A box to tick, with its label beside it. */
export function CheckField({ label, onCheck, ...box }: CheckFieldProps) {
  return (
    <label className={css['check']}>
      <input type="checkbox" {...box} onChange={({ target }) => onCheck(target.checked)} />
      {label}
    </label>
  );
}
