import { useId, type ReactNode } from 'react';
import css from './panel.module.css';

interface PanelProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ heading, children }: PanelProps) {
  const id = useId();
  return (
    <section className={css['panel']} aria-labelledby={id}>
      <h2 id={id} className={css['heading']}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** What a list says when there is nothing in it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={css['empty']}>{children}</p>;
}
