const MAX_TITLE = 80;

/** What a duty is called, and the rest of what is said of it. */
export interface Duty {
  readonly title: string;
  readonly involved: string;
}

/** Words in front that say nothing of the work. */
export const LEAD_IN =
  /^(?:(?:[^.,;]{0,30}?[ ,])??(?:as \p{L}+(?: \p{L}+){0,4},\s*)?(?:you(?:['’]ll| will|r role is to| are expected to)?|the (?:post ?holder|employee|incumbent|successful candidate|jobholder)(?: will| shall| is expected to)?|(?:he|she|they) will|we expect you to)\s+(?:also\s+|then\s+|be\s+)*)?(?:(?:is |are |be )?(?:responsible|accountable) for\s+|(?:to\s+)?(?:ensure|make sure) that\s+|in charge of\s+|to\s+(?=\p{Ll}))?/iu;

/** Title and steps of one duty: parted at a colon, dash or "by/including", or at the first break that makes a title short enough. */
export function dutyOf(text: string): Duty {
  const said = text
    .replace(LEAD_IN, '')
    .replace(/(?<![\s.;,:])[\s.;,:]+$/, '')
    .trim();
  const named = /^([^:–—]{3,70}?)(?:\s*:|\s+[–—-])\s+(\S.{7,})$/u.exec(said);
  if (named) return { title: capital(named[1] ?? ''), involved: capital(named[2] ?? '') };
  if (said.length <= MAX_TITLE) return { title: capital(said), involved: '' };
  const breaks = [
    ...said.matchAll(/(?<!\s)\s*(?:[;,]| (?:including|such as|by|so that|in order to|which|and)(?= ))\s*/g),
  ];
  const first = breaks.find(({ index }) => index >= 18 && index <= MAX_TITLE);
  if (!first)
    return {
      title: `${capital(said.slice(0, MAX_TITLE - 1).replace(/(?<!\s)\s+\S*$/, ''))}…`,
      involved: capital(said),
    };
  return { title: capital(said.slice(0, first.index)), involved: capital(said) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).trim();
}
