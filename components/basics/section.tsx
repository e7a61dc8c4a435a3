import type { ReactNode } from 'react';
import css from './page.module.css';

interface SectionProps {
  /** What the table of contents leads to. */
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A titled part of a long page. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section id={id} className={css['section']} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
