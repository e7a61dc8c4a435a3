import type { Scope } from '../../model/scope';

/** What stands under a heading: work of a scope, nothing of it, or nobody knows. */
export type Section = Scope | 'no-work' | 'unknown';

const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  [
    'outside',
    /\b(not (?:part|included|in scope|responsible|my|your|expected)|out(?:side)? of (?:the )?(?:scope|role)|outside (?:this|the|your) (?:role|scope|remit)|excluded|exclusions|handled by|done by|owned by|(?:others|other teams) (?:do|own)|who does (?:the rest|what else)|belongs? to others)\b/i,
  ],
  [
    'no-work',
    /\b(require(?:ments?|d)|qualifications?|skills?|experience|education|competenc\w+|knowledge|profile|who you are|you (?:have|bring|are)|what you bring|must haves?|nice to haves?|we offer|offer you|benefits?|perks|compensation|salary|pay|about (?:us|the company|the team)|who we are|our (?:company|mission|values)|how to apply|application|contact|equal opportunit\w+|diversity|location|working conditions|physical demands|reports? to|reporting|department|disclaimer|purpose|summary|overview|why (?:join|us))\b/i,
  ],
  [
    'supporting',
    /\b(other|additional|secondary|supporting|support|occasional\w*|also|marginal|ad hoc|from time to time|as needed|further)\b/i,
  ],
  [
    'core',
    /\b(responsib\w+|dut(?:y|ies)|tasks?|accountab\w+|functions?|activities|deliverables|what you(?:['’]ll| will)? (?:do|own)|your (?:role|job|work|day)|the (?:role|job|work)|role|day[- ]to[- ]day|scope of work|key areas|main areas|objectives)\b/i,
  ],
];

/** What stands under a heading, by its words. */
export function sectionOf(heading: string): Section {
  return SECTIONS.find(([, words]) => words.test(heading))?.[0] ?? 'unknown';
}
