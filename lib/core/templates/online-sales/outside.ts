import type { Owner, Responsibility } from '../../../model/aor';

const marketing: Owner = { name: 'Dana Reyes (Marketing)', contact: 'dana.reyes@brightfield.example' };
const events: Owner = { name: 'Marcus Bell (Events)', contact: 'marcus.bell@brightfield.example' };
const contracts: Owner = { name: 'Ines Calder (Contracts)', contact: 'contracts@brightfield.example' };
const warranty: Owner = { name: 'Warranty desk', contact: 'warranty@brightfield.example' };
const reception: Owner = { name: 'Tess Oduya (Front desk)', contact: 'frontdesk@brightfield.example' };

/** Work of others, with the person to hand it to. */
export const outsideLines: readonly Responsibility[] = [
  {
    id: 'website',
    title: 'Website and online listings',
    involved:
      'Page edits, floor plans and photos on the site, landing pages, search results, forms, portal listing content, broken links',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 60,
    owner: marketing,
    askedBy: [],
    words: [
      'web page',
      'site',
      'upload',
      'floor plans',
      'photo gallery',
      'landing page',
      'homepage',
      'listing text',
    ],
    examples: [
      'Could you put the new floor plans on the website?',
      'The photos on the Quail Run page are out of date, please swap them.',
      'Can you build a landing page for the fall promotion?',
      'The contact form on our site is broken, would you fix it?',
    ],
  },
  {
    id: 'events',
    title: 'Events and open houses',
    involved:
      'Plan and staff open houses, grand openings, broker lunches and parties; catering, tents, invitations, sign-in table',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 180,
    owner: events,
    askedBy: [],
    words: [
      'open house',
      'grand opening',
      'catering',
      'venue',
      'booth',
      'broker lunch',
      'volunteers',
      'RSVP list',
    ],
    examples: [
      'Would you run the welcome table at the open house on Sunday?',
      'Can you find a caterer for the grand opening?',
      'We need somebody to plan the broker lunch in June.',
      'Please order the tents and balloons for Saturday’s event.',
    ],
  },
  {
    id: 'marketing',
    title: 'Marketing, brochures and social media',
    involved:
      'Design flyers, brochures, signs and ads; write posts, newsletters and blog articles; run campaigns and mailers; photography',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 120,
    owner: marketing,
    askedBy: [],
    words: [
      'flyer',
      'brochure',
      'newsletter',
      'social media',
      'Instagram',
      'ad campaign',
      'mailer',
      'signs',
      'blog',
    ],
    examples: [
      'Could you make a flyer for the realtors by Friday?',
      'Please post the new model on Instagram.',
      'Can you write this month’s newsletter?',
      'The brochure needs the new prices, would you redo it?',
      'Would you take over the spring ad campaign?',
    ],
  },
  {
    id: 'contracts',
    title: 'Contracts, financing and closings',
    involved:
      'Purchase agreements, addenda, deposits, signatures, mortgage and title paperwork, closing dates',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 60,
    owner: contracts,
    askedBy: [],
    words: [
      'purchase agreement',
      'addendum',
      'earnest money',
      'lender',
      'mortgage',
      'escrow',
      'closing date',
      'sign',
    ],
    examples: [
      'Can you draw up the addendum for lot 12?',
      'Would you chase the lender for the approval letter of the Novaks?',
      'When is our closing, and which papers do we bring?',
      'Please get the buyers to sign the revised purchase agreement.',
    ],
  },
  {
    id: 'warranty',
    title: 'Warranty and construction',
    involved:
      'Repairs after move-in, defects, build progress, site superintendents, inspections, design options and change orders',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 30,
    owner: warranty,
    askedBy: [],
    words: [
      'repair',
      'leak',
      'crack',
      'warranty claim',
      'superintendent',
      'build progress',
      'inspection',
      'contractor',
    ],
    examples: [
      'Our shower has been dripping since we moved in, can somebody come?',
      'Could you find out when the roof on lot 7 will be done?',
      'The garage door sticks, please send a repairman.',
      'Can you ask construction about the crack in our driveway?',
    ],
  },
  {
    id: 'reception',
    title: 'Reception and office',
    involved:
      'Front desk, switchboard, mail and deliveries, supplies, meeting rooms, lunch orders, keys, office equipment',
    scope: 'outside',
    hoursPerWeek: 0,
    minutesEach: 30,
    owner: reception,
    askedBy: [],
    words: [
      'front desk',
      'phones',
      'supplies',
      'printer',
      'lunch order',
      'conference room',
      'visitors at the desk',
    ],
    examples: [
      'Could you cover the front desk over lunch?',
      'We are out of toner and coffee, can you order some?',
      'Please book the conference room and set out water for ten.',
      'Would you pick up the mail today?',
    ],
  },
];
