import type { Aor } from '../../model/aor';
import type { Funnel } from '../../model/results';

/** The steps of online sales for home builders, with the percentage that a superstar reaches. */
const ONLINE_SALES: Funnel = {
  steps: ['Leads', 'Appointments set', 'Appointments kept', 'Sales'],
  targetPercent: 25,
};

/** Whether the role is about leads and appointments, by its goal and core lines. */
export function isAboutAppointments({ goal, lines }: Aor): boolean {
  const work = [goal, ...lines.filter(({ scope }) => scope === 'core').map(({ title }) => title)].join(' ');
  return /\bleads?\b/i.test(work) && /\bappointments?\b/i.test(work);
}

/** Steps to begin with; null where only the person knows what their role comes to. */
export function usualFunnel(aor: Aor): Funnel | null {
  return isAboutAppointments(aor) ? ONLINE_SALES : null;
}
