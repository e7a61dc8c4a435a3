import type { Wording } from '../texts';

/** The sentences of Spanish drafts, with "tú". */
export const SPANISH_TEXTS: Wording = {
  greeting: 'Hola, {asker}:',
  'greeting.customer': 'Hola, {asker}:',
  'greeting.outside': 'Hola, {asker}:',
  'greeting.unnamed': 'Hola:',

  thanks: 'Gracias por pensar en mí.',
  'thanks.manager': 'Gracias por contar conmigo para esto.',
  'thanks.customer': 'Muchas gracias por tu mensaje.',
  'thanks.outside': 'Muchas gracias por escribirme.',

  yesBy: 'Sí, lo tendré hecho para el {due}.',
  'yesBy.question': 'Sí, tendrás una respuesta para el {due}.',
  'yesBy.meeting': 'Sí, el {due} me viene bien.',
  yes: 'Sí, yo me encargo.',
  'yes.question': 'Sí, te busco una respuesta.',
  'yes.meeting': 'Sí, me viene bien.',

  yesIfMoves: 'Puedo hacerlo; {work} pasaría al {day}. ¿Lo hago?',
  'yesIfMoves.question': 'Puedo mirarlo; {work} pasaría al {day}. ¿Lo hago?',
  'yesIfMoves.meeting': 'Puedo asistir; {work} pasaría al {day}. ¿Lo hago?',
  yesIf: 'Puedo hacerlo si otra cosa puede esperar. ¿Te parece bien?',

  redirectTo: 'De esto se encarga {owner}.',
  redirect: 'De esto se encarga otra persona.',
  contact: 'Contacto: {contact}.',
  handOver: 'Con gusto le paso lo que me has enviado.',
  findOwner: 'Con gusto ayudo a averiguar quién es.',

  laterOn: 'Ahora mismo no puedo empezar con esto; te digo algo el {later}.',
  later: 'Ahora mismo no puedo empezar con esto; te diré algo más adelante.',
  laterDate: 'Si hay una fecha importante, dímela, por favor.',

  no: 'No puedo encargarme de esto.',
  'no.manager': 'Preferiría no encargarme de esto.',
  'no.customer': 'Lamento no poder ayudarte yo con esto.',
  'no.meeting': 'No podré asistir.',

  notMyRole: '«{line}» no forma parte de mis funciones.',
  'notMyRole.customer': 'Queda fuera de lo que yo llevo.',
  'notMyRole.outside': 'Queda fuera de lo que yo llevo.',
  outsideRole: 'No forma parte de mis funciones.',
  'outsideRole.customer': 'Queda fuera de lo que yo llevo.',
  'outsideRole.outside': 'Queda fuera de lo que yo llevo.',
  notNeeded: 'A mi modo de ver, no hace falta hacerlo ahora.',
  busy: 'Esta semana tengo el tiempo comprometido con {work}.',
  'busy.manager': 'Le quitaría tiempo a {work}, que es para lo que está mi puesto.',
  'busy.customer': 'Esta semana tengo el tiempo comprometido.',
  'busy.outside': 'Esta semana tengo el tiempo comprometido.',
  committed: 'Esta semana tengo el tiempo comprometido.',

  askOwner: 'Quizá {owner} pueda ayudar.',
  otherWay: 'Espero que se encuentre una buena solución.',
  'otherWay.manager': 'Si esto debe ir primero, dime qué puede esperar.',
};

/** Those that are other with "usted". */
export const SPANISH_POLITE_TEXTS: Partial<Wording> = {
  greeting: 'Buenos días, {name}:',
  'greeting.customer': 'Buenos días, {name}:',
  'greeting.outside': 'Buenos días, {name}:',
  'greeting.unnamed': 'Buenos días:',
  'thanks.customer': 'Muchas gracias por su mensaje.',
  'yesBy.question': 'Sí, tendrá una respuesta para el {due}.',
  'yes.question': 'Sí, le busco una respuesta.',
  yesIf: 'Puedo hacerlo si otra cosa puede esperar. ¿Le parece bien?',
  handOver: 'Con gusto le paso lo que me ha enviado.',
  laterOn: 'Ahora mismo no puedo empezar con esto; le digo algo el {later}.',
  later: 'Ahora mismo no puedo empezar con esto; le diré algo más adelante.',
  laterDate: 'Si hay una fecha importante, dígamela, por favor.',
  'no.customer': 'Lamento no poder ayudarle yo con esto.',
  'otherWay.manager': 'Si esto debe ir primero, dígame qué puede esperar.',
};
