import type { Often } from '../../model/aor';
import type { Scope } from '../../model/scope';
import type { TimeIn } from './time-in';

/** A line that a job description seems to want, to be looked at before it is taken over. */
export interface ProposedLine {
  readonly title: string;
  readonly involved: string;
  readonly scope: Scope;
  readonly hoursPerWeek: number;
  readonly often: Often | null;
  /** Name of who does what is outside; empty when not said. */
  readonly owner: string;
  /** Whether it surely is a duty; the others are proposed, but not ticked. */
  readonly isSure: boolean;
}

/** A duty before hours are guessed. */
export interface Found extends Omit<ProposedLine, 'hoursPerWeek'> {
  readonly time: TimeIn;
}
