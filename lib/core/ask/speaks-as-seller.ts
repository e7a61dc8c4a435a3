import { speaks } from './speaks';

/** What somebody says who wants to sell something: what their product does, for firms like the reader's. */
const SELLER = [
  /\bdemo of (?:our|the)\b|\b(?:show|walk) you (?:through )?(?:how|what) (?:we|our)\b/i,
  /\bour (?:[\w-]+ ){0,3}(?:tool|platform|solution|software|suite|app|service|services|agency|system|product|products)\b.{0,80}\b(?:helps?|lets?|enables?|boosts?|increases?|saves?|is used|are used|cuts?)\b/i,
  /\b(?:we|i) (?:help|work with|partner with|specialize in|have helped|are helping)\b.{0,60}\b(?:companies|businesses|teams|firms|agencies|builders|brands|clients|retailers|practices|schools|organi[sz]ations)\b/i,
  /\b(?:increase|boost|grow|double|triple|improve|scale) your (?:[\w-]+ ){0,2}(?:leads|sales|traffic|conversions?|revenue|rankings?|pipeline|business)\b/i,
  /\bwhether (?:it|this|our \w+) (?:could|might|would) be a (?:good )?fit for your\b|\bright person to (?:talk|speak) to about\b.{0,60}\b(?:vendors?|budget|software|tools?|purchas\w+)\b/i,
];

/** Whether a message from outside reads as one of a seller rather than of a customer. Linear in the text. */
export function speaksAsSeller(text: string): boolean {
  return speaks(text, SELLER);
}
