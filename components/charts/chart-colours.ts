import type { AnswerGroup } from '../../lib/core/figures/ask-counts';
import type { Verdict } from '../../lib/model/scope';

export const VERDICT_COLOUR: Readonly<Record<Verdict, string>> = {
  core: 'var(--core)',
  supporting: 'var(--supporting)',
  outside: 'var(--outside)',
  unsure: 'var(--line-strong)',
};

export const GROUP_COLOUR: Readonly<Record<AnswerGroup, string>> = {
  accepted: 'var(--outside)',
  refused: 'var(--core)',
  later: 'var(--supporting)',
  open: 'var(--line-strong)',
};
