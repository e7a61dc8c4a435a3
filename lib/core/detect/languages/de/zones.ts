import type { ZoneWords } from '../../zones/zone-words';

/** The zones of a German mail. */
export const GERMAN_ZONES: ZoneWords = {
  closing:
    /^\s*(?:(?:danke|vielen dank|besten dank|lieben dank)(?: im voraus| vorab)?(?: und| &|,)? ?)?(?:mit )?(?:(?:freundlich|viel|lieb|best|herzlich|schön|sonnig|kollegial|nett)(?:e[nmr]?|sten)? )?(?:grüßen?|gruß|gruessen?|gruss|lg|vg|bg|mfg|hg|hochachtungsvoll|herzlichst|dank|danke)(?: (?:aus|an|und) [\p{L} ]{2,30})?\s*(?:[,.!–—-]+\s*)?$/iu,
  asking: /(?<!\p{L})(?:bitte|kannst|könntest|können sie|könnten sie|brauche|bescheid|melde dich)(?!\p{L})/iu,
  footers: [
    /\b(?:diese (?:e-?mail|nachricht)|der inhalt dieser (?:e-?mail|nachricht))\b.{0,160}(?:vertraulich(?! bis)|(?:ausschließlich|nur|allein|den|die|für)\b.{0,60}\bbestimmt|unbefugt)/i,
    /\bnicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)/i,
    /\b(?:hier abmelden|abmeldelink|sie erhalten diese (?:e-?mail|nachricht))|^\W*newsletter (?:abbestellen|abmelden)|\bsich\b.{0,40}\b(?:newsletter|verteiler) ab(?:zu)?melden\b/i,
    /^\s*abmelden\s*$/i,
    /\bantworten sie (?:bitte )?nicht auf diese\b(?!.{0,20}(?:sondern|ruf))|\b(?:diese|die|dieses)\b.{0,20}\b(?:e-?mail|nachricht|mitteilung|schreiben)\b.{0,40}\bautomatisch (?:erzeugt|generiert|erstellt|versandt|versendet)/i,
    /\b(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)\b(?! und\b)/i,
    /\b(?:geschäftsführer(?:in|ung)?|vorstand|sitz der gesellschaft)\s*:|\b(?:amtsgericht|registergericht|handelsregister)\b.{0,80}\bhr[ab] ?\d|\bust-?id(?:nr|-nr)?\b.{0,10}[:\d]/i,
    /\balle rechte vorbehalten\b|\bdenken sie an die umwelt\b/i,
    /^\s*(?:achtung|hinweis|vorsicht)\s*:.{0,60}(?:\bexterne[nrs]? (?:e-?mail|absender|nachricht|quelle)|\bvon extern\b|\baußerhalb (?:der|ihrer|unserer) (?:organisation|firma))/i,
  ],
  leave:
    /\b(?:(?<!\b(?:den|der|ihren|unseren) )(?:newsletter|e-?mails|benachrichtigungen|hier)\b.{0,40}\babbestellen|abmeldelink|hier abmelden|keine (?:weiteren )?(?:e-?mails|newsletter) (?:mehr )?erhalten)\b|\bsich\b.{0,40}\b(?:newsletter|verteiler) ab(?:zu)?melden\b|(?:^|\n) {0,3}newsletter (?:abbestellen|abmelden)\b/i,
  browser:
    /\b(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)\b(?! und\b)|\bnicht richtig (?:angezeigt|dargestellt)\b/i,
  automated:
    /\b(?:diese|die|dieses)\b.{0,20}\b(?:e-?mail|nachricht|mitteilung|schreiben)\b.{0,40}\bautomatisch (?:erzeugt|generiert|erstellt|versandt|versendet)|\bantworten sie (?:bitte )?nicht auf diese\b(?!.{0,20}(?:sondern|ruf))|\bbitte nicht (?:auf diese .{0,30})?antworten\b(?!,? (?:sondern|ruf))/i,
  rights: /\balle rechte vorbehalten\b|\bdatenschutz(?:erklärung|bestimmungen)\b|\bimpressum\b|\bagb\b/i,
  sales:
    /\b(?:jetzt (?:\S+ )?(?:anmelden|bestellen|buchen|kaufen|testen|sichern|entdecken|registrieren)|mehr erfahren|hier klicken|klicken sie|rabatt|prozent|gratis|kostenlos|webinar|newsletter|nur (?:bis|noch) )/gi,
};
