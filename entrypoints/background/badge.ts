import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import type { Database } from '../../lib/store/database';
import { backCount } from '../../lib/store/asks';
import { loadAor } from '../../lib/store/documents';
import { weekFiguresAt } from '../../lib/store/week';
import { here } from '../shared/here';
import { openAskCounts } from './page-state';
import { currentTrouble } from './trouble';

/** Colours keep a contrast of at least 4.5:1 with the badge's white text. */
const COLOURS = { good: '#1f6f50', fair: '#8a5a00', low: '#a1362a', none: '#5b6470' };

/**
 * Sets the badge to the core-work percentage of this week, "–" below the minimum sample. A tab with open asks has a
 * dot before the figure; every tab has it while put-off asks are back. The tooltip says the same in words. "!" while nothing can be stored.
 */
export async function refreshBadge(db: Database): Promise<void> {
  const trouble = await currentTrouble();
  if (trouble) {
    await show('!', COLOURS.low, i18n.t(`trouble.${trouble}`));
    return;
  }
  const aor = await loadAor(db);
  if (!aor) {
    await show('', COLOURS.none, i18n.t('badge.noAor'));
    return;
  }
  const { now, timeZone } = here();
  const { corePercent, open } = await weekFiguresAt(db, aor, now, timeZone, firstDayOfWeek());
  const figure = corePercent === null ? '–' : `${Math.round(corePercent)}%`;
  const text = (await backCount(db)) > 0 ? `•${figure}` : figure;
  const title =
    corePercent === null ? i18n.t('badge.few') : i18n.t('badge.core', open, [Math.round(corePercent), open]);
  await show(text, colourOf(corePercent), title);
  for (const [tabId, count] of await openAskCounts(db)) {
    // The tab may be gone by now.
    await browser.action
      .setBadgeText({ tabId, text: count > 0 ? `•${figure}` : text })
      .catch(() => undefined);
  }
}

function colourOf(percent: number | null): string {
  if (percent === null) return COLOURS.none;
  if (percent >= 80) return COLOURS.good;
  return percent >= 60 ? COLOURS.fair : COLOURS.low;
}

async function show(text: string, color: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text });
}
