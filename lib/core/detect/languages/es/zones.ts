import type { ZoneWords } from '../../zones/zone-words';

/** The zones of a Spanish mail. */
export const SPANISH_ZONES: ZoneWords = {
  closing:
    /^\s*(?:(?:muchas |mil )?gracias(?: de antemano| por todo)?(?: y|,)? ?)?(?:(?:reciba |recibe )?(?:un |muchos |mis )?(?:cordial(?:es)? |fuerte |afectuoso )?(?:saludos?|abrazos?|besos?)(?: (?:cordiale?s?|desde [\p{L} ]{2,30}|a todos))?|atentamente|atte|cordialmente|gracias|sinceramente)\s*(?:[,.!–—-]+\s*)?$/iu,
  asking: /(?<!\p{L})(?:por favor|porfa|puedes|podrías|podría|podés|necesito|avísame|confirma)(?!\p{L})/iu,
  footers: [
    /\beste (?:mensaje|correo)\b.{0,160}(?:confidencial(?! hasta)|exclusivamente|únicamente|dirigido (?:exclusiva|única|solo|sólo))/i,
    /\b(?:no es|no fuera|no sea) el destinatario\b/i,
    /\brecibido este (?:mensaje|correo) por error\b/i,
    /\b(?:(?:para|si (?:ya no )?(?:desea|deseas|quiere|quieres)|puede|puedes|aquí) (?:darse|darte) de baja|dese de baja|date de baja|(?:para cancelar la|cancelar (?:tu|su)) suscripción|ha recibido este (?:mensaje|correo) porque|recibes este (?:mensaje|correo))/i,
    /\bno responda a este\b(?!.{0,20}(?:llam|sino))|\b(?:mensaje|correo|notificación|aviso)\b.{0,60}\b(?:generad|enviad)[oa] (?:de forma )?automátic/i,
    /\bver (?:este correo |el mensaje )?en (?:el|tu|su) navegador\b/i,
    /\btodos los derechos reservados\b|\bmedio ambiente antes de imprimir\b/i,
    /^\s*(?:atención|aviso|precaución)\s*:.{0,60}\b(?:(?:correo|remitente|mensaje|origen) extern|extern\w+ a (?:la|su|nuestra) (?:organización|empresa))/i,
    /^\W*(?:aviso legal|protección de datos|rgpd|lopd)\b\s*[:,-]/i,
  ],
  leave:
    /\b(?:(?:para|si (?:ya no )?(?:desea|deseas|quiere|quieres)|puede|puedes|aquí) (?:darse|darte) de baja|dese de baja|date de baja|(?:para cancelar la|cancelar (?:tu|su)) suscripción|no (?:desea|quieres?|quiere) recibir más)\b/i,
  browser: /\bver (?:este correo |el mensaje )?en (?:el|tu|su) navegador\b|\bno (?:ve|ves) bien este\b/i,
  automated:
    /\b(?:mensaje|correo|notificación|aviso)\b.{0,60}\b(?:generad|enviad)[oa] (?:de forma )?automátic|\bno respond(?:a|as) a este\b(?!.{0,20}(?:llam|sino))|\bcorreo automático\b/i,
  rights: /\btodos los derechos reservados\b|\bpolítica de privacidad\b|\baviso legal\b/i,
  sales:
    /\b(?:compra ahora|regístrate|regístrese|inscríbete|haz clic|haga clic|más información|descuentos?|gratis|ofertas?|promoción|boletín|reserva (?:ya|ahora)|solo hoy)\b/gi,
};
