// The demo mailbox: people and companies are invented, addresses are at reserved domains.

/**
 * @typedef {{ name: string, address: string }} Person
 * @typedef {'core' | 'supporting' | 'outside'} Scope
 * @typedef {{ words: string, scope: Scope }} ExpectedAsk
 *   `words` occur in the sentence that asks.
 * @typedef {object} Message
 * @property {number} uid
 * @property {Person} from
 * @property {Person[]} to
 * @property {Person[]} [cc]
 * @property {string} subject
 * @property {number} daysAgo
 * @property {string} at Local time, HH:MM.
 * @property {boolean} [seen]
 * @property {string} [text] Plain text; lines that start with "> " are quoted.
 * @property {string} [html] As the mail's HTML part after a webmail's cleaning.
 * @property {ExpectedAsk[]} asks What a person would say is asked of Maya; empty when nothing is, or in a language that Remit does not read.
 */

/** @type {(name: string, address: string) => Person} */
const person = (name, address) => ({ name, address });

/** Whose mailbox it is: the online sales consultant of a home builder. */
export const reader = person('Maya Lindgren', 'maya.lindgren@brightfield.example');

const nora = person('Nora Whitfield', 'nora.whitfield@brightfield.example');
const owen = person('Owen Brandt', 'owen.brandt@brightfield.example');
const dana = person('Dana Kowalczyk', 'dana.kowalczyk@brightfield.example');
const teo = person('Teo Marchetti', 'teo.marchetti@brightfield.example');
const ines = person('Ines Halvorsen', 'ines.halvorsen@brightfield.example');
const lucia = person('Lucía Ferrer', 'lucia.ferrer@brightfield.example');
const sam = person('Sam Adeyemi', 'sam.adeyemi@brightfield.example');

/** @type {readonly Message[]} */
export const messages = [
  {
    uid: 18,
    from: nora,
    to: [reader],
    subject: 'Quick move-in page',
    daysAgo: 0,
    at: '09:12',
    text: `Hi Maya,

two more homes at Juniper Creek are finished. Could you update the quick move-in page on the website with them by Thursday? It should take about 3 hours, photos included.

Thanks
Nora

--${' '}
Nora Whitfield
Director of Sales, Brightfield Homes`,
    asks: [{ words: 'update the quick move-in page', scope: 'outside' }],
  },
  {
    uid: 17,
    from: person('Priyanka Sandoval', 'priyanka.sandoval@example.com'),
    to: [reader],
    subject: 'Question about the Alder plan',
    daysAgo: 0,
    at: '08:47',
    html: `<p>Hello,</p>
<p>I found your Juniper Creek neighborhood online last night. Is the Alder plan still available with a finished basement? And could you send me the current price list?</p>
<p>We hope to move before the school year starts.</p>
<p>Best regards,<br>Priyanka Sandoval</p>`,
    asks: [
      { words: 'Alder plan still available', scope: 'core' },
      { words: 'current price list', scope: 'core' },
    ],
  },
  {
    uid: 16,
    from: dana,
    to: [reader],
    subject: 'Flyer for Saturday',
    daysAgo: 0,
    at: '08:30',
    text: `Morning Maya,

the open house at Riverbend is on Saturday and we have nothing to hand out. Can you design a flyer for it? I need it by Friday noon so that the printer can still do 200 copies.

Dana`,
    asks: [{ words: 'design a flyer', scope: 'outside' }],
  },
  {
    uid: 15,
    from: person('Marcus Oyelaran', 'm.oyelaran@example.org'),
    to: [reader],
    subject: 'Re: Your visit to Riverbend',
    daysAgo: 0,
    at: '07:58',
    html: `<div dir="ltr"><div>Thank you for the quick answer! Can we come to see the model home on Saturday at 11? There will be four of us.</div><div><br></div><div>Marcus</div></div><br>
<div class="v1gmail_quote"><div dir="ltr" class="v1gmail_attr">On Sun, Maya Lindgren &lt;maya.lindgren@brightfield.example&gt; wrote:<br></div>
<blockquote class="v1gmail_quote" style="margin:0 0 0 0.8ex;border-left:1px solid #ccc;padding-left:1ex"><div>Hello Marcus, thank you for your interest in Riverbend. Could you tell me which day suits you for a first visit?</div></blockquote></div>`,
    asks: [{ words: 'see the model home', scope: 'core' }],
  },
  {
    uid: 14,
    from: teo,
    to: [reader],
    cc: [nora],
    subject: 'Parade of Homes, helping hands',
    daysAgo: 1,
    at: '17:20',
    text: `Maya,

we are short of people for the Parade of Homes next weekend. Would you be able to help set up the tents and run the registration desk on Saturday? It would be around 6 hours.

Teo`,
    asks: [{ words: 'set up the tents', scope: 'outside' }],
  },
  {
    uid: 13,
    from: person('Helena Brooks', 'helena.brooks@example.net'),
    to: [reader],
    subject: 'Our purchase agreement',
    daysAgo: 1,
    at: '16:05',
    html: `<p>Dear Maya,</p>
<p>we are about to sign for lot 27. Before we do: could you check clause 14 of the purchase agreement and confirm that we may move the closing date by two weeks?</p>
<p>Kind regards<br>Helena Brooks</p>`,
    asks: [{ words: 'check clause 14', scope: 'outside' }],
  },
  {
    uid: 19,
    from: person('Jonas Petersen', 'jonas.petersen@example.org'),
    to: [reader],
    subject: 'Umzug im Frühjahr',
    daysAgo: 1,
    at: '15:10',
    text: `Sehr geehrte Frau Lindgren,

meine Frau und ich ziehen im Frühjahr aus Bremen in Ihre Gegend und haben Juniper Creek im Internet gefunden. Könnten Sie uns bitte bis Freitag die aktuelle Preisliste schicken?

Mit freundlichen Grüßen
Jonas Petersen`,
    asks: [{ words: 'die aktuelle Preisliste', scope: 'core' }],
  },
  {
    uid: 20,
    from: lucia,
    to: [reader],
    subject: 'Folleto en español',
    daysAgo: 1,
    at: '14:55',
    text: `Hola Maya:

El sábado vienen varias familias que solo hablan español. ¿Puedes diseñar un folleto para ellas antes del jueves? Calculo unas 3 horas.

Gracias
Lucía`,
    asks: [{ words: 'diseñar un folleto', scope: 'outside' }],
  },
  {
    uid: 12,
    from: nora,
    to: [reader],
    subject: 'Numbers for Monday',
    daysAgo: 1,
    at: '14:40',
    text: `Maya, please send me last week's lead and appointment figures by Monday 10 am. The usual table is fine, 20 minutes at most.

Nora`,
    asks: [{ words: 'lead and appointment figures', scope: 'core' }],
  },
  {
    uid: 11,
    from: owen,
    to: [reader],
    subject: 'Sunday visitors',
    daysAgo: 1,
    at: '11:15',
    text: `Hi Maya

three couples toured the model home on Sunday without an appointment, I have put their cards on your desk. Please follow up with them this week and try to set a second visit.

Owen`,
    asks: [{ words: 'follow up with them', scope: 'core' }],
  },
  {
    uid: 10,
    from: nora,
    to: [reader],
    subject: 'Two things before I leave',
    daysAgo: 2,
    at: '18:02',
    html: `<p>Maya, two things before I leave:</p>
<ol><li>Please call back the Juniper Creek leads from the weekend today.</li>
<li>Could you also order new brochures for the sales office? We need 500.</li></ol>
<p>Nora</p>`,
    asks: [
      { words: 'call back the Juniper Creek leads', scope: 'core' },
      { words: 'order new brochures', scope: 'outside' },
    ],
  },
  {
    uid: 9,
    from: ines,
    to: [reader],
    subject: 'Call notes',
    daysAgo: 2,
    at: '15:30',
    text: `Hello Maya,

could you log the Riverbend calls in the CRM today? I cannot close the month without them. Probably 30 minutes.

Ines`,
    asks: [{ words: 'log the Riverbend calls', scope: 'core' }],
  },
  {
    uid: 21,
    from: person('Camille Aubert', 'camille.aubert@example.net'),
    to: [reader],
    subject: 'Visite du samedi',
    daysAgo: 2,
    at: '12:40',
    seen: true,
    text: `Bonjour Madame,

nous avons vu vos maisons sur Internet et nous serons dans la région samedi prochain. Pourriez-vous nous envoyer le plan du quartier et nous dire à quelle heure nous pouvons passer ?

Cordialement
Camille Aubert`,
    asks: [],
  },
  {
    uid: 8,
    from: owen,
    to: [sam],
    cc: [reader],
    subject: 'Signs at Juniper Creek',
    daysAgo: 2,
    at: '10:21',
    seen: true,
    text: `@Sam can you check the direction signs at Juniper Creek before the weekend? One of them has fallen over.

Maya, just so you know.

Owen`,
    asks: [],
  },
  {
    uid: 7,
    from: person('The Housing Dispatch', 'news@housing-dispatch.example'),
    to: [reader],
    subject: 'Five ways to answer online leads faster',
    daysAgo: 2,
    at: '06:00',
    seen: true,
    html: `<div style="display:none;max-height:0;overflow:hidden">Please register today: seats are limited.</div>
<table role="presentation" width="600" align="center"><tbody><tr><td>
<h1>Five ways to answer online leads faster</h1>
<p>The first five minutes decide. Read what 40 builders told us, and <a href="https://housing-dispatch.example/webinar">register for the webinar</a> on 3 December.</p>
<p>Can you afford to wait? Download the guide and share it with your team.</p>
<p style="font-size:11px;color:#777">You receive this because you subscribed at housing-dispatch.example. <a href="https://housing-dispatch.example/leave">Unsubscribe</a> or change your preferences.</p>
</td></tr></tbody></table>`,
    asks: [],
  },
  {
    uid: 6,
    from: dana,
    to: [reader],
    subject: 'Thank you!',
    daysAgo: 3,
    at: '17:45',
    seen: true,
    text: `Maya, thank you for sorting out the Saturday visits. Everybody came on time and two of them want to see the Alder again.

Dana`,
    asks: [],
  },
  {
    uid: 5,
    from: sam,
    to: [reader],
    subject: 'Floor plans',
    daysAgo: 3,
    at: '13:10',
    seen: true,
    text: `Hi Maya,

I will send you the new floor plans tomorrow morning and I'll put the prices in the shared folder by Wednesday.

Sam`,
    asks: [],
  },
  {
    uid: 4,
    from: teo,
    to: [reader],
    subject: 'Re: Balloons',
    daysAgo: 4,
    at: '09:05',
    seen: true,
    text: `Done, they came this morning.

Teo

Maya Lindgren wrote:
> Hi Teo,
> could you order the balloons for the grand opening and tell me what they cost?
> Maya`,
    asks: [],
  },
  {
    uid: 3,
    from: person('Leadbook', 'no-reply@leadbook.example'),
    to: [reader],
    subject: '4 leads were assigned to you',
    daysAgo: 4,
    at: '07:00',
    seen: true,
    html: `<p>4 new leads were assigned to you.</p><p><a href="https://leadbook.example/open">View leads</a></p>
<p style="font-size:11px">This is an automated message, please do not reply.</p>`,
    asks: [],
  },
  {
    uid: 2,
    from: ines,
    to: [reader],
    subject: 'Campaign for the first quarter',
    daysAgo: 5,
    at: '11:33',
    seen: true,
    html: `<p>Hi Maya,</p><p>are you free on Thursday at 2 pm for half an hour to go through the social media campaign? I would like you to write the posts for January.</p><p>Ines</p>`,
    asks: [
      { words: 'free on Thursday', scope: 'outside' },
      { words: 'write the posts', scope: 'outside' },
    ],
  },
  {
    uid: 1,
    from: person('Rosalind Achebe', 'rosalind.achebe@example.com'),
    to: [reader],
    subject: 'Appointment on Wednesday',
    daysAgo: 5,
    at: '10:04',
    seen: true,
    text: `Hello,

we have an appointment with you on Wednesday. Please confirm that 4:30 pm still works, and let us know where we should park.

Thank you
Rosalind Achebe`,
    asks: [
      { words: 'confirm that 4:30', scope: 'core' },
      { words: 'where we should park', scope: 'core' },
    ],
  },
];
