import type { Aor, Responsibility } from '../../model/aor';
import type { Policy, PolicyLine, PolicyTemplate } from '../../model/policy';
import type { Settings } from '../../model/settings';
import { hash } from '../basics/hash';
import type { Template } from '../templates/template';

/** What the ids of an organisation's lines begin with; the same title has the same id on every machine. */
const SET = 'set-';

/** Whether a line is set by the organisation, so that it cannot be changed here. */
export function isSetLine({ id }: Pick<Responsibility, 'id'>): boolean {
  return id.startsWith(SET);
}

/** The AoR with the organisation's lines as they are set now, in front, and its hours within the limit. */
export function aorUnderPolicy(aor: Aor, { lines, maxHoursPerWeek }: Policy): Aor {
  const own = aor.lines.filter((line) => !isSetLine(line));
  return {
    ...aor,
    capacityHours: Math.max(1, Math.min(aor.capacityHours, maxHoursPerWeek ?? aor.capacityHours)),
    lines: [...lines.map((line) => ({ ...lineOf(line), id: SET + hash(line.title) })), ...own].slice(0, 200),
  };
}

/** The settings within the organisation's limits. */
export function settingsUnderPolicy(settings: Settings, { maxYesBudgetHours }: Policy): Settings {
  if (maxYesBudgetHours === null) return settings;
  return {
    ...settings,
    yesBudgetHours: Math.min(settings.yesBudgetHours ?? maxYesBudgetHours, maxYesBudgetHours),
  };
}

/** An organisation's templates, to choose from like those that come with Remit. */
export function policyTemplates({ templates, organisation }: Policy): Template[] {
  return templates.map(({ title, goal, capacityHours, lines }: PolicyTemplate) => ({
    id: SET + hash(title),
    alsoKnownAs: organisation ? [organisation] : [],
    aor: {
      role: title,
      goal,
      capacityHours,
      lines: lines.map((line, i) => ({ ...lineOf(line), id: `${hash(line.title)}-${i}` })),
    },
  }));
}

function lineOf({ owner, contact, minutesEach, ...line }: PolicyLine): Omit<Responsibility, 'id'> {
  return {
    ...line,
    hoursPerWeek: line.scope === 'outside' ? 0 : line.hoursPerWeek,
    minutesEach: minutesEach ?? null,
    owner: owner ? { name: owner, contact } : null,
    askedBy: [],
  };
}
