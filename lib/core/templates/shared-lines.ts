import type { Responsibility } from '../../model/aor';
import { readLines } from './read-roles';

/** Work that is somebody else's in many jobs, with the function that usually owns it. */
const TEXT = `
outside 30m IT | Computers and accounts | Logins, laptops, printers, software installs, network and e-mail trouble, access rights | password, VPN, Wi-Fi, laptop, printer, licence, account locked
- My laptop will not connect to the VPN, could you look at it?
- Can you reset my password for the mail account?
- The printer on the second floor jams again, would you fix it?
- Please install the new office software on Ana’s computer.
outside 30m Office management | Office and supplies | Front desk, mail, deliveries, supplies, meeting rooms, lunch orders, plants and kitchen | stationery, coffee, parcel, front desk, conference room, catering order
- Could you cover the front desk over lunch?
- We are out of paper and coffee, can you order some?
- Please book the big meeting room and set out sandwiches for twelve.
- Would you sign for the parcel and bring it up?
outside 45m HR | Hiring, leave and pay | Job ads, interviews scheduling, contracts of employment, leave, payroll, benefits | vacancy, payroll, payslip, vacation days, sick leave, benefits, employment contract
- Could you post the vacancy for the trainee on the job boards?
- How many vacation days do I have left?
- My payslip is wrong, can you correct the overtime?
- Please draw up the employment contract for the new starter.
outside 60m Legal | Contracts and legal questions | Draft and review contracts, confidentiality agreements, terms, privacy and liability questions | NDA, clause, liability, terms and conditions, redline, data processing agreement
- Can you review the NDA that the other side sent?
- Would you redline clause seven before we sign?
- Are we liable if the data gets lost? I need an answer for the insurer.
- Please draft the terms and conditions for the new offer.
outside 180m Events | Events and celebrations | Plan trade fairs, open days, parties and outings; venue, catering, invitations, booth | venue, booth, trade show, summer party, offsite, caterer, invitations
- Would you organise the summer party this year?
- Can you find a venue and a caterer for the open day?
- We need somebody to staff the booth at the trade fair on Saturday.
- Please send out the invitations for the anniversary dinner.
outside 60m Marketing | Social media and newsletters | Posts, newsletters, blog articles, campaigns, photos and videos for channels | Instagram, LinkedIn post, newsletter, hashtag, blog article, followers
- Could you post the photos on Instagram today?
- Can you write something for the newsletter?
- Please put together a LinkedIn post about our award.
- Would you take a short video for our channel?
outside 60m Web team | Website changes | Edit pages, upload files and pictures, fix broken links and forms, landing pages | web page, homepage, broken link, upload to the site, landing page, banner
- Could you put the new opening hours on the website?
- The contact form on the homepage is broken, can you fix it?
- Please build a landing page for the spring offer.
- Would you swap the pictures on the about-us page?
outside 120m Design | Graphics and slides | Flyers, brochures, logos, posters, slide layouts, pictures, signs | flyer, poster, brochure, logo, slide deck design, business cards, template
- Could you make a flyer for the info evening?
- Can you make my slides pretty before Thursday?
- We need a poster for the hallway by Friday.
- Please design new business cards for the team.
outside 45m Accounting | Invoices and expenses | Pay and chase invoices, expense claims, budgets codes, purchase cards, tax receipts | invoice, reimbursement, receipt, expense report, cost centre, overdue payment
- Could you check why the invoice from the caterer has not been paid?
- Please file my expense report for the trip to Lyon.
- Which cost centre do I book the software on?
- Can you reimburse Tom for the taxi receipts?
outside 30m Assistants | Travel and diaries | Book flights, hotels and trains, find meeting times, keep calendars of others, take minutes | flight, hotel, itinerary, train tickets, calendar slot, minutes of the meeting
- Can you book me a flight and a hotel in Porto?
- Would you take the minutes at the steering meeting?
- Please find an hour next week that suits all six of us.
- Could you move my train tickets to the later one?
outside 45m Sales | Selling and quotes | Prices, quotes, discounts, demos and negotiations with new customers | quote, discount, price list, prospect, demo for a lead, proposal, negotiation
- Can you send the prospect a quote by noon?
- Would you do a sales demo for a new lead tomorrow?
- Could we give them ten per cent off if they sign this month?
- Please call the people who downloaded the brochure and see who wants to buy.
outside 30m Customer support | Customer complaints and tickets | Answer tickets, complaints, refunds, how-to questions of customers | ticket, complaint, refund request, angry customer, helpdesk queue
- A customer complains that the order never came, can you answer him?
- Could you take some tickets from the support queue today?
- Please refund the lady who was charged twice.
- A user asks how to change her delivery address, would you reply?
outside 90m Data team | Reports and data pulls | Pull figures from databases, dashboards, spreadsheets, statistics for others | SQL query, dashboard, export, spreadsheet, pivot table, metrics
- Could you pull the figures for last quarter out of the database?
- Can you build me a dashboard with the monthly numbers?
- Please export all addresses into a spreadsheet.
- Would you run the statistics for the annual report?
outside 60m Facilities | Buildings and equipment | Repairs, heating, lights, furniture moves, cleaning, keys and parking | heating, light bulb, broken chair, key card, parking space, leak, move desks
- The heating in room 12 is off, can you get it going?
- Could you move four desks to the third floor?
- There is a leak under the sink, please have it fixed.
- Would you get me a key card for the garage?
outside 90m Engineering | Software changes | Fix bugs, build features, integrations, scripts and automation | bug, feature, API, integration, code, script, deploy
- Can you fix the bug that logs people out?
- Could you write a script that renames all these files?
- Please connect the booking system to our API.
- Would you add a dark mode to the app?
outside 120m Training | Courses for staff | Plan and hold training sessions, e-learning, handbooks for staff | workshop, training day, e-learning course, onboarding session, handbook
- Would you hold the first-aid course for new staff?
- Can you set up an e-learning course on safety?
- Please run a workshop on time management for the team.
- Could you rewrite the handbook for new starters?
`;

export const sharedLines: ReadonlyMap<string, Responsibility> = new Map(
  readLines(TEXT).map((line) => [line.title, line]),
);
