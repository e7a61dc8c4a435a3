import { i18n } from '#i18n';
import type { LineField } from '../core/aor/aor-diff';
import { durationText, hoursText } from '../locales/format';
import type { Responsibility } from '../model/aor';

/** A field of a line as people read it; a dash where there is nothing. */
export function fieldText(line: Responsibility, field: LineField): string {
  return TEXTS[field](line) || '–';
}

const TEXTS: Record<LineField, (line: Responsibility) => string> = {
  title: ({ title }) => title,
  scope: ({ scope }) => i18n.t(`verdict.${scope}`),
  hoursPerWeek: ({ hoursPerWeek }) => i18n.t('figures.hours', [hoursText(hoursPerWeek)]),
  involved: ({ involved }) => involved,
  minutes: minutesText,
  often: oftenText,
  group: ({ group }) => group ?? '',
  owner: ({ owner }) => [owner?.name, owner?.contact].filter(Boolean).join(', '),
  askedBy: ({ askedBy }) => askedBy.map((asker) => i18n.t(`line.askers.${asker}`)).join(', '),
  words: ({ words }) => words.join(', '),
  examples: ({ examples }) => examples.map((example) => i18n.t('quoted', [example])).join(' '),
};

/** "10 min, 5 min to 1.5 h"; empty where nothing is known. */
function minutesText(line: Responsibility): string {
  return [line.minutesEach === null ? '' : durationText(line.minutesEach), spanText(line)]
    .filter(Boolean)
    .join(', ');
}

/** "5 min to 1.5 h"; empty unless both ends are known. */
export function spanText({ minutesLow, minutesHigh }: Responsibility): string {
  if (minutesLow === undefined || minutesHigh === undefined) return '';
  return i18n.t('aorDoc.span', [durationText(minutesLow), durationText(minutesHigh)]);
}

/** "8 a day"; empty where it is not known. */
export function oftenText({ often }: Responsibility): string {
  return often ? i18n.t(`aorDoc.often.${often.per}`, [hoursText(often.times)]) : '';
}
