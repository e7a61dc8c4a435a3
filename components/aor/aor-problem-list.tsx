import { i18n } from '#i18n';
import { blocks, type Problem } from '../../lib/core/aor/aor-problems';
import css from './aor-editor.module.css';

/** What should be mended in a draft; nothing where there is nothing. */
export function AorProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className={css['problems']} role="alert">
      {problems.some(blocks) && <p>{i18n.t('options.problems')}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{problemText(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemText(problem: Problem): string {
  if ('line' in problem)
    return i18n.t(`problem.${problem.kind}`, [i18n.t('problem.lineNumber', [problem.line])]);
  return i18n.t(`problem.${problem.kind}`);
}
