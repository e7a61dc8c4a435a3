import type { ZoneWords } from '../../zones/zone-words';

/** The zones of a German mail. */
export const GERMAN_ZONES: ZoneWords = {
  closing:
    /^\s*(?:(?:danke|vielen dank|besten dank|lieben dank)(?: im voraus| vorab)?(?: und| &|,)? ?)?(?:mit )?(?:(?:freundlich|viel|lieb|best|herzlich|schön|sonnig|kollegial|nett)(?:e[nmr]?|sten)? )?(?:grüßen?|gruß|gruessen?|gruss|lg|vg|bg|mfg|hg|hochachtungsvoll|herzlichst|dank|danke)(?: (?:aus|an|und) [\p{L} ]{2,30})?\s*(?:[,.!–—-]+\s*)?$/iu,
  asking: /(?<!\p{L})(?:bitte|kannst|könntest|können sie|könnten sie|brauche|bescheid|melde dich)(?!\p{L})/iu,
  footers: [
    /\b(?:diese (?:e-?mail|nachricht)|der inhalt dieser (?:e-?mail|nachricht))\b.{0,160}(?:vertraulich|bestimmt|unbefugt)/i,
    /\bnicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)/i,
    /\b(?:newsletter (?:abbestellen|abmelden)|hier abmelden|abmeldelink|vom (?:newsletter|verteiler) abmelden|sie erhalten diese (?:e-?mail|nachricht))/i,
    /^\s*abmelden\s*$/i,
    /\b(?:bitte )?antworten sie nicht auf diese\b|\bautomatisch (?:erzeugt|generiert|erstellt)e?\b/i,
    /\b(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)\b/i,
    /\b(?:geschäftsführer|amtsgericht|registergericht|ust-?id|handelsregister)\b.{0,80}[:\d]/i,
    /\balle rechte vorbehalten\b|\bdenken sie an die umwelt\b/i,
    /^\s*(?:achtung|hinweis|vorsicht)\s*:.{0,60}\bextern/i,
  ],
  leave:
    /\b(?:abbestellen|newsletter abmelden|abmeldelink|hier abmelden|vom (?:newsletter|verteiler) ab(?:melden)?|keine (?:weiteren )?(?:e-?mails|newsletter) (?:mehr )?erhalten)\b/i,
  browser:
    /\b(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)\b|\bnicht richtig (?:angezeigt|dargestellt)\b/i,
  automated:
    /\bautomatisch (?:erzeugt|generiert|erstellt|versandt|versendet)|\bantworten sie (?:bitte )?nicht auf diese|\bbitte nicht (?:auf diese .{0,30})?antworten\b/i,
  rights: /\balle rechte vorbehalten\b|\bdatenschutz(?:erklärung|bestimmungen)\b|\bimpressum\b|\bagb\b/i,
  sales:
    /\b(?:jetzt (?:\S+ )?(?:anmelden|bestellen|buchen|kaufen|testen|sichern|entdecken|registrieren)|mehr erfahren|hier klicken|klicken sie|rabatt|prozent|gratis|kostenlos|webinar|newsletter|nur (?:bis|noch) )/gi,
};
