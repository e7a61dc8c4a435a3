import type { YesBudget } from '../../model/answer-context';

/** Share of the working hours that is set aside for work outside the AoR where the person set nothing. */
const DEFAULT_SHARE = 0.1;

/** `set` are the hours that the person set; null = a tenth of the capacity. All in hours a week. */
export function yesBudget(set: number | null, capacityHours: number, used: number): YesBudget {
  return { hours: set ?? DEFAULT_SHARE * capacityHours, used };
}

/** Hours that are left before a yes; negative when it is used up already. */
export function leftOf({ hours, used }: YesBudget): number {
  return hours - used;
}

/** Hours by which a yes of so many minutes goes over the budget; 0 when it fits. */
export function overBy(budget: YesBudget, minutes: number): number {
  return Math.max(0, minutes / 60 - leftOf(budget));
}
