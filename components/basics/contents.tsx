import { i18n } from '#i18n';
import css from './contents.module.css';

interface ContentsProps {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/** Leads to the parts of a long page: beside it where there is room, else above it. */
export function Contents({ sections }: ContentsProps) {
  return (
    <nav className={css['contents']} aria-label={i18n.t('nav.contents')}>
      {sections.map(({ id, heading }) => (
        <a key={id} href={`#${id}`}>
          {heading}
        </a>
      ))}
    </nav>
  );
}
