import type { Wording } from '../texts';

/** The sentences of German drafts, with "du". */
export const GERMAN_TEXTS: Wording = {
  greeting: 'Hallo {asker},',
  'greeting.customer': 'Hallo {asker},',
  'greeting.outside': 'Hallo {asker},',
  'greeting.unnamed': 'Hallo,',

  thanks: 'Danke, dass du an mich gedacht hast.',
  'thanks.manager': 'Danke, dass du damit zu mir kommst.',
  'thanks.customer': 'Vielen Dank für deine Nachricht.',
  'thanks.outside': 'Vielen Dank für deine Nachricht.',

  yesBy: 'Ja, das erledige ich bis {due}.',
  'yesBy.question': 'Ja, eine Antwort bekommst du bis {due}.',
  'yesBy.meeting': 'Ja, {due} passt mir.',
  yes: 'Ja, ich kümmere mich darum.',
  'yes.question': 'Ja, ich besorge dir eine Antwort.',
  'yes.meeting': 'Ja, das passt mir.',

  yesIfMoves: 'Das kann ich machen; {work} würde sich dann auf {day} verschieben. Soll ich?',
  'yesIfMoves.question': 'Ich kann dem nachgehen; {work} würde sich dann auf {day} verschieben. Soll ich?',
  'yesIfMoves.meeting': 'Ich kann dabei sein; {work} würde sich dann auf {day} verschieben. Soll ich?',
  yesIf: 'Das kann ich machen, wenn etwas anderes warten darf. Ist das in Ordnung?',

  redirectTo: 'Dafür ist {owner} zuständig.',
  redirect: 'Dafür ist jemand anders zuständig.',
  contact: 'Erreichbar unter: {contact}.',
  handOver: 'Was du mir geschickt hast, gebe ich gern weiter.',
  findOwner: 'Ich helfe gern herauszufinden, wer das ist.',

  laterOn: 'Ich kann gerade nicht damit anfangen; ich melde mich am {later} wieder.',
  later: 'Ich kann gerade nicht damit anfangen; ich melde mich wieder.',
  laterDate: 'Wenn es einen festen Termin gibt, sag ihn mir bitte.',

  no: 'Das kann ich nicht übernehmen.',
  'no.manager': 'Das möchte ich lieber nicht übernehmen.',
  'no.customer': 'Dabei kann ich leider nicht selbst helfen.',
  'no.meeting': 'Ich kann leider nicht dabei sein.',

  notMyRole: '„{line}“ gehört nicht zu meinen Aufgaben.',
  'notMyRole.customer': 'Es liegt außerhalb dessen, wofür ich zuständig bin.',
  'notMyRole.outside': 'Es liegt außerhalb dessen, wofür ich zuständig bin.',
  outsideRole: 'Es gehört nicht zu meinen Aufgaben.',
  'outsideRole.customer': 'Es liegt außerhalb dessen, wofür ich zuständig bin.',
  'outsideRole.outside': 'Es liegt außerhalb dessen, wofür ich zuständig bin.',
  notNeeded: 'Aus meiner Sicht muss es im Moment nicht gemacht werden.',
  busy: 'Meine Zeit in dieser Woche ist für {work} vergeben.',
  'busy.manager': 'Es ginge von {work} ab, und dafür ist meine Stelle da.',
  'busy.customer': 'Meine Zeit in dieser Woche ist vergeben.',
  'busy.outside': 'Meine Zeit in dieser Woche ist vergeben.',
  committed: 'Meine Zeit in dieser Woche ist vergeben.',

  askOwner: 'Vielleicht kann {owner} helfen.',
  otherWay: 'Ich hoffe, es findet sich ein guter Weg.',
  'otherWay.manager': 'Wenn es vorgehen soll, sag mir bitte, was warten darf.',
};

/** Those that are other with "Sie". */
export const GERMAN_POLITE_TEXTS: Partial<Wording> = {
  greeting: 'Guten Tag {name},',
  'greeting.customer': 'Guten Tag {name},',
  'greeting.outside': 'Guten Tag {name},',
  'greeting.unnamed': 'Guten Tag,',
  thanks: 'Danke, dass Sie an mich gedacht haben.',
  'thanks.manager': 'Danke, dass Sie damit zu mir kommen.',
  'thanks.customer': 'Vielen Dank für Ihre Nachricht.',
  'thanks.outside': 'Vielen Dank für Ihre Nachricht.',
  'yesBy.question': 'Ja, eine Antwort bekommen Sie bis {due}.',
  'yes.question': 'Ja, ich besorge Ihnen eine Antwort.',
  handOver: 'Was Sie mir geschickt haben, gebe ich gern weiter.',
  laterDate: 'Wenn es einen festen Termin gibt, nennen Sie ihn mir bitte.',
  'otherWay.manager': 'Wenn es vorgehen soll, sagen Sie mir bitte, was warten darf.',
};
