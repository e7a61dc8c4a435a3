import { onlineSales } from './online-sales';
import { readRoles } from './read-roles';
import { assistants } from './roles/assistants';
import { causes } from './roles/causes';
import { customers } from './roles/customers';
import { data } from './roles/data';
import { design } from './roles/design';
import { education } from './roles/education';
import { engineering } from './roles/engineering';
import { finance } from './roles/finance';
import { health } from './roles/health';
import { marketing } from './roles/marketing';
import { operations } from './roles/operations';
import { people } from './roles/people';
import { product } from './roles/product';
import { sales } from './roles/sales';
import { sharedLines } from './shared-lines';
import type { Template } from './template';

const FIELDS = [
  sales,
  customers,
  marketing,
  design,
  engineering,
  product,
  data,
  people,
  finance,
  operations,
  assistants,
  education,
  health,
  causes,
];

/** Every ready-made AoR. Large: load it where a person chooses one. */
export const templates: readonly Template[] = [
  {
    id: 'online-sales-consultant-home-builder',
    alsoKnownAs: ['OSC', 'online sales counselor', 'internet sales manager', 'new home sales, real estate'],
    aor: onlineSales,
  },
  ...FIELDS.flatMap((text) => readRoles(text, sharedLines)),
];
