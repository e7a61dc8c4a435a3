import type { Scope } from '../../model/scope';
import { dutyOf, LEAD_IN } from './duty';
import { guessHours } from './guess-hours';
import { ownerIn } from './owner-in';
import { piecesOf, type Piece } from './pieces';
import type { Found, ProposedLine } from './proposed-line';
import { rowOf } from './row';
import { sectionOf, type Section } from './section';
import { timeIn } from './time-in';

/** "Other duties as assigned" is no line: it is how creep begins. */
const CATCH_ALL =
  /\b(?:(?:any )?other (?:related )?(?:duties|tasks)|duties) as (?:assigned|required|needed|directed)\b/i;
const SUPPORTING =
  /^(?:also )?(?:assist|support|help|contribute|participate|take part|attend|cover|back up|stand in|join|sit in)\b|\b(?:as needed|where needed|occasional(?:ly)?|from time to time|ad hoc)\b/i;
const SAYS_WORK =
  /\b(?:you (?:will|are (?:responsible|expected))|you['’]ll|(?:post ?holder|employee|incumbent|jobholder) (?:will|shall)|responsible for)\b/i;

/**
 * Lines for an AoR from the text of a job description: items, rows and sentences under headings of work, cleaned, with a
 * guess of scope and hours of `capacityHours` a week. In the order of the text; each title once.
 */
export function proposeLines(text: string, capacityHours: number): ProposedLine[] {
  let section: Section = 'unknown';
  const found: Found[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'heading') {
      section = sectionOf(piece.text);
      continue;
    }
    if (section === 'no-work') continue;
    const { said, owner } = saidIn(piece, section);
    if (!said || CATCH_ALL.test(said)) continue;
    const saysWork = SAYS_WORK.test(said);
    // Prose is full of what is no duty; items outside every section may be one.
    if (piece.kind === 'prose' && !saysWork && section !== 'outside') continue;
    const line = lineOf(said, owner, section, saysWork);
    if (line && !found.some(({ title }) => title.toLowerCase() === line.title.toLowerCase()))
      found.push(line);
  }
  return guessHours(found, capacityHours);
}

/** The duty of a piece and who owns it; in tables of what others do, the second column says who. */
function saidIn(piece: Exclude<Piece, { kind: 'heading' }>, section: Section) {
  if (piece.kind !== 'row') return ownerIn(piece.text);
  const cells = piece.cells.filter(Boolean);
  const said = rowOf(cells);
  const [work = '', owner = ''] = cells;
  if (said !== null && section === 'outside' && cells.length === 2) return { said: work, owner };
  return ownerIn(said ?? '');
}

function lineOf(said: string, owner: string, section: Section, saysWork: boolean): Found | null {
  const time = timeIn(said);
  const { title, involved } = dutyOf(time.text);
  if (title.replace(/[^\p{L}]/gu, '').length < 4) return null;
  const isSure = section !== 'unknown' || saysWork || time.percent !== null;
  return { title, involved, scope: scopeOf(said, owner, section), often: time.often, owner, isSure, time };
}

function scopeOf(said: string, owner: string, section: Section): Scope {
  if (owner || section === 'outside') return 'outside';
  return section === 'supporting' || SUPPORTING.test(said.replace(LEAD_IN, '')) ? 'supporting' : 'core';
}
