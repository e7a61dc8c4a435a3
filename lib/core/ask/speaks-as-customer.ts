import { speaks } from './speaks';

/** What a customer says to a firm and a colleague does not: "your website" where a colleague says "our", household, interest. */
const CUSTOMER = [
  /\byour (?:(?:own|new|current|local) )?(?:web ?site|site|home ?page|store|shop|showroom|office|company|firm|business|clinic|practice|school|agency|sales team|staff|services?|products?|catalogue|communit(?:y|ies)|listings?|ads?|advert(?:isement)?s?|prices?|rates|opening hours|warranty|return policy)\b/i,
  /\bmy (?:husband|wife|partner|fiancée?|family|son|daughter|mother|father|kids) (?:and (?:i|me)\b|is|are|has|was|needs|would)/i,
  /\b(?:i am|i['’]m|we are|we['’]re) (?:very |quite |both )?(?:interested in|considering|thinking (?:of|about) (?:buying|moving|booking|renting|joining|enrolling|signing|switching|upgrading|hiring))\b/i,
  /\b(?:i|we) (?:just )?(?:saw|found|came across|read about|heard about) .{0,60}\b(?:your|online|on the web|advertised)\b/i,
  /\b(?:since|when) we moved in\b|\bour (?:home|house|apartment|order|booking|reservation|subscription) (?:is|has|was|number|at)\b/i,
  /\bmy (?:order|account|booking|reservation|subscription|invoice|policy|delivery|appointment)\b/i,
];

/** Whether a message reads as one of a customer, where the page does not tell who writes. Linear in the text. */
export function speaksAsCustomer(text: string): boolean {
  return speaks(text, CUSTOMER);
}
