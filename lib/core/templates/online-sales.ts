import type { Aor } from '../../model/aor';
import { coreLines } from './online-sales/core';
import { outsideLines } from './online-sales/outside';
import { supportingLines } from './online-sales/supporting';

/** Built-in AoR: online sales consultant of a home builder (people and company are invented). */
export const onlineSales: Aor = {
  role: 'Online sales consultant (home builder)',
  goal: 'Turn online interest into kept appointments for the on-site sales team.',
  capacityHours: 40,
  lines: [...coreLines, ...supportingLines, ...outsideLines],
};
