/**
 * The sentences that drafts are made of, by name. `{…}` are slots; a text with a slot that cannot be filled is not used. The
 * part after a dot narrows when a text is used, the more narrow first: a relation (`manager`, `customer`, `outside`) or a kind
 * (`question`, `meeting`). Each can be replaced by the person's own wording.
 */
export const TEXTS = {
  greeting: 'Hi {asker},',
  'greeting.customer': 'Hello {asker},',
  'greeting.outside': 'Hello {asker},',
  'greeting.unnamed': 'Hello,',

  thanks: 'Thanks for thinking of me.',
  'thanks.manager': 'Thanks for bringing this to me.',
  'thanks.customer': 'Thank you for your message.',
  'thanks.outside': 'Thank you for getting in touch.',

  yesBy: 'Yes, I will have this done by {due}.',
  'yesBy.question': 'Yes, you will have an answer by {due}.',
  'yesBy.meeting': 'Yes, {due} works for me.',
  yes: 'Yes, I will take care of this.',
  'yes.question': 'Yes, I will get you an answer.',
  'yes.meeting': 'Yes, that works for me.',

  yesIfMoves: 'I can do this; {work} would move to {day}. Shall I?',
  'yesIfMoves.question': 'I can look into this; {work} would move to {day}. Shall I?',
  'yesIfMoves.meeting': 'I can join; {work} would move to {day}. Shall I?',
  yesIf: 'I can do this if something else may wait. Is that all right?',

  redirectTo: '{owner} looks after this.',
  redirect: 'Somebody else looks after this.',
  contact: 'You reach them at {contact}.',
  handOver: 'I am glad to pass on what you sent me.',
  findOwner: 'I am glad to help find out who.',

  laterOn: 'I can’t start on this right now; I will come back to you on {later}.',
  later: 'I can’t start on this right now; I will come back to you.',
  laterDate: 'If there is a date that matters, please tell me.',

  no: 'I can’t take this on.',
  'no.manager': 'I would rather not take this on.',
  'no.customer': 'I’m afraid I can’t help with this myself.',
  'no.meeting': 'I won’t be able to join.',

  notMyRole: '“{line}” is not part of my role.',
  'notMyRole.customer': 'It is outside what I look after.',
  'notMyRole.outside': 'It is outside what I look after.',
  outsideRole: 'It is not part of my role.',
  'outsideRole.customer': 'It is outside what I look after.',
  'outsideRole.outside': 'It is outside what I look after.',
  notNeeded: 'As I see it, it need not be done right now.',
  busy: 'My time this week is committed to {work}.',
  'busy.manager': 'It would take time from {work}, which my role is there for.',
  'busy.customer': 'My time this week is committed.',
  'busy.outside': 'My time this week is committed.',
  committed: 'My time this week is committed.',

  askOwner: '{owner} may be able to help.',
  otherWay: 'I hope you find a good way to get it done.',
  'otherWay.manager': 'If it should come first, please tell me what may wait.',
} as const;

export type TextId = keyof typeof TEXTS;

/** The texts of one language and form of address. */
export type Wording = Readonly<Record<TextId, string>>;

export function isTextId(id: string): id is TextId {
  return id in TEXTS;
}
