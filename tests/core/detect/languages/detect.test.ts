import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../lib/core/detect/detect';
import { mail, MAYA } from '../post';

const found = (text: string, parts = {}) => detect(mail(text, parts), MAYA);
const asks = (text: string, parts = {}): string[] => found(text, parts).asks.map(({ sentence }) => sentence);

describe('detect, in German', () => {
  it('finds the ask among greeting, reason and signature', () => {
    const text =
      'Hallo Frau Torres,\n\ndie alte Preisliste gilt nicht mehr. Könnten Sie mir bitte bis Freitag die neue schicken?\n\nMit freundlichen Grüßen\nRalf Weber\nWeber Bau GmbH\nTel. 0555 0100';
    expect(asks(text)).toEqual(['Könnten Sie mir bitte bis Freitag die neue schicken?']);
    expect(found(text)).toMatchObject({ language: 'de', asks: [{ kind: 'task' }] });
  });

  it.each([
    'Erledigt, danke dir.\n\nAm 04.03.2026 um 09:12 schrieb Ralf Weber:\n> Kannst du mir die Liste schicken?',
    'Ist erledigt.\n\n-----Ursprüngliche Nachricht-----\nVon: Ralf\nGesendet: Montag\n\nKannst du mir die Liste schicken?',
    'Das ist gestern rausgegangen.\n\nVon: Ralf\nGesendet: Montag\nAn: Maya\nBetreff: Liste\n\nKannst du mir die Liste schicken?',
    'Wie besprochen.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Ralf\nDatum: 4. März\nAn: Maya\n\nKannst du mir die Liste schicken?',
  ])('leaves quoted asks alone: %j', (text) => {
    expect(asks(text)).toEqual([]);
  });

  it.each([
    'Wir müssen den Strom abbestellen.',
    'Der Geschäftsführer kommt am 3. Mai um 10 Uhr.',
    'Die Liste wird automatisch erstellt.',
  ])('takes “%s” for no mailing', (text) => {
    expect(asks(`Hallo Maya,\n\n${text} Kannst du dich bitte darum kümmern?\n\nGruß\nRalf`)).toEqual([
      'Kannst du dich bitte darum kümmern?',
    ]);
  });

  it('leaves asks to somebody else alone and finds those to the reader', () => {
    expect(asks('Hallo Jonas,\n\nkannst du bitte das Foto tauschen?\n\nViele Grüße\nRalf')).toEqual([]);
    expect(asks('Jonas, kannst du den Aufzug reparieren?\n\nMaya, bitte ruf die Mieterin an.')).toEqual([
      'Maya, bitte ruf die Mieterin an.',
    ]);
    expect(asks('Hallo zusammen,\n\nbitte schickt mir eure Stunden bis Montag.')).toHaveLength(1);
  });

  it('takes back what the writer takes back', () => {
    expect(
      asks('Kannst du mir den Code für die Garage schicken? Hat sich erledigt, habe ihn gefunden.'),
    ).toEqual([]);
  });

  it('finds nothing in newsletters and automatic notices', () => {
    const bulk =
      'Unsere Musterhäuser öffnen wieder. Melden Sie sich jetzt für die Führung an.\n\nSie möchten keine weiteren E-Mails erhalten? Hier abmelden.';
    expect(asks(bulk)).toEqual([]);
    expect(asks('Bitte prüfen Sie Ihre Daten. Diese Nachricht wurde automatisch erstellt.')).toEqual([]);
  });

  it('does not split at a day of the month', () => {
    expect(asks('Bitte schick mir die Liste bis zum 3. Dezember an das neue Postfach.')).toEqual([
      'Bitte schick mir die Liste bis zum 3. Dezember an das neue Postfach.',
    ]);
  });
});

describe('detect, in Spanish', () => {
  it('finds the ask among greeting, reason and signature', () => {
    const text =
      'Hola Maya:\n\nla lista de precios es antigua. ¿Podrías enviarme la nueva antes del viernes?\n\nUn saludo,\nRosa Gil\nObras Gil, S. L.';
    expect(asks(text)).toEqual(['¿Podrías enviarme la nueva antes del viernes?']);
    expect(found(text)).toMatchObject({ language: 'es', asks: [{ kind: 'task' }] });
  });

  it.each([
    'Hecho, gracias.\n\nEl lun, 4 mar 2026 a las 9:12, Rosa Gil (<rosa@obras.example>) escribió:\n> ¿Me mandas la lista?',
    'Ya está enviado desde ayer.\n\n-----Mensaje original-----\nDe: Rosa\n\n¿Me mandas la lista?',
    'Lo enviamos ayer por la tarde.\n\nDe: Rosa\nEnviado el: lunes\nPara: Maya\nAsunto: lista\n\n¿Me mandas la lista?',
  ])('leaves quoted asks alone: %j', (text) => {
    expect(asks(text)).toEqual([]);
  });

  it('leaves asks to somebody else alone', () => {
    expect(asks('Hola Jorge,\n\n¿puedes cambiar la foto de la web?\n\nSaludos,\nRosa')).toEqual([]);
  });

  it('takes back what the writer takes back', () => {
    expect(asks('¿Me mandas el código del garaje? Olvídalo, ya lo encontré.')).toEqual([]);
  });

  it('knows what a person says of mailings from a mailing', () => {
    expect(
      asks('Hola Maya,\n\nhay que cancelar la suscripción del agua. ¿Puedes hacerlo hoy?\n\nSaludos,\nRosa'),
    ).toEqual(['¿Puedes hacerlo hoy?']);
  });

  it('finds nothing in newsletters', () => {
    const bulk =
      'Descubre las casas nuevas. Reserva ya tu visita.\n\nSi no desea recibir más correos, dese de baja aquí.';
    expect(asks(bulk)).toEqual([]);
  });
});

describe('detect, in other languages', () => {
  it.each([
    "Bonjour Maya, pourriez-vous m'envoyer le devis avant vendredi ? Merci d'avance.",
    'Ciao Maya, potresti mandarmi il preventivo entro venerdì?',
    'Hoi Maya, kun je me de offerte voor vrijdag sturen?',
    'Добрый день, пришлите, пожалуйста, предложение до пятницы.',
    '金曜日までに見積書をお送りいただけますか。',
  ])('is silent: %s', (text) => {
    expect(asks(text)).toEqual([]);
  });

  it('reads a message too short to tell by the languages of the person', () => {
    expect(detect(mail('Kaffee?'), MAYA, 'balanced', ['de', 'en'])).toMatchObject({
      language: 'de',
      asks: [{ kind: 'meeting' }],
    });
  });

  it('survives any text, and every ask is a slice of it', () => {
    const words = fc.constantFrom(
      'Kannst',
      'du',
      'bitte',
      '¿Puedes',
      'enviar',
      '?',
      '.',
      '\n',
      'Ä',
      '—',
      'por favor',
      '3.',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const body = parts.join(' ');
          for (const { sentence, cue } of detect(mail(body), MAYA, 'eager', ['de', 'es', 'en']).asks) {
            expect(body.replace(/\s+/g, ' ')).toContain(sentence.replace(/\s+/g, ' '));
            expect(cue.end).toBeLessThanOrEqual(sentence.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['Kannst du ', 'bitte um ', '¿ puedes ', 'que me ', 'wenn du ', 'a'])(
    'takes linear time over %j again and again',
    (one) => {
      const time = (length: number) => {
        const text = one.repeat(Math.ceil(length / one.length));
        const start = performance.now();
        detect(mail(text), MAYA, 'eager', ['de', 'es', 'en']);
        return performance.now() - start;
      };
      time(10_000);
      expect(time(400_000)).toBeLessThan(3000);
    },
  );
});
