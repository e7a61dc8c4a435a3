import { describe, expect, it } from 'vitest';
import { isPausedAt, isPostPaused, isSitePaused, nextPauseChange } from '../../../lib/core/pause/is-paused';
import { paused, pauseChoices } from '../../../lib/core/pause/pause-choices';
import { NO_PAUSES } from '../../../lib/model/pauses';
import { ask } from '../../fixtures/ask';

const at = (time: string) => Date.parse(`2026-11-18T${time}:00Z`);
const night = { ...NO_PAUSES, quietHours: { from: '18:00', to: '08:00' } };
const noon = { ...NO_PAUSES, quietHours: { from: '12:00', to: '13:00' } };

describe('isPausedAt', () => {
  it('holds until the given instant', () => {
    const pauses = { ...NO_PAUSES, until: at('10:00') };
    expect(isPausedAt(pauses, at('09:59'), 'UTC')).toBe(true);
    expect(isPausedAt(pauses, at('10:00'), 'UTC')).toBe(false);
  });

  it('knows quiet hours within a day and over midnight, by the local clock', () => {
    expect(isPausedAt(noon, at('12:30'), 'UTC')).toBe(true);
    expect(isPausedAt(noon, at('13:00'), 'UTC')).toBe(false);
    expect(isPausedAt(night, at('23:00'), 'UTC')).toBe(true);
    expect(isPausedAt(night, at('07:59'), 'UTC')).toBe(true);
    expect(isPausedAt(night, at('12:00'), 'UTC')).toBe(false);
    expect(isPausedAt(night, at('12:00'), 'Asia/Tokyo')).toBe(true);
  });
});

describe('nextPauseChange', () => {
  it('is the soonest end or beginning', () => {
    expect(nextPauseChange(noon, at('11:00'), 'UTC')).toBe(at('12:00'));
    expect(nextPauseChange(noon, at('12:15'), 'UTC')).toBe(at('13:00'));
    expect(nextPauseChange({ ...noon, until: at('11:30') }, at('11:00'), 'UTC')).toBe(at('11:30'));
  });

  it('is null when nothing changes by itself', () => {
    expect(nextPauseChange({ ...NO_PAUSES, until: at('10:00') }, at('11:00'), 'UTC')).toBeNull();
  });
});

describe('paused', () => {
  const context = { host: 'mail.google.com', ask: ask(), now: at('11:00'), tomorrow: at('23:59') };

  it('mutes a sender, a message, a site', () => {
    expect(isPostPaused(paused(NO_PAUSES, 'sender', context), 'gmail|other', ask().author)).toBe(true);
    expect(
      isPostPaused(paused(NO_PAUSES, 'post', context), 'gmail|p1', { name: '', address: 'x@y.example' }),
    ).toBe(true);
    expect(isSitePaused(paused(NO_PAUSES, 'site', context), 'mail.google.com')).toBe(true);
    expect(isPostPaused(NO_PAUSES, 'gmail|p1', ask().author)).toBe(false);
  });

  it('lasts an hour, or until tomorrow', () => {
    expect(paused(NO_PAUSES, 'hour', context).until).toBe(at('12:00'));
    expect(paused(NO_PAUSES, 'tomorrow', context).until).toBe(at('23:59'));
  });

  it('offers nothing that is not there', () => {
    expect(pauseChoices({ ...context, ask: null, host: '' })).toEqual(['hour', 'tomorrow']);
    expect(pauseChoices({ ...context, ask: ask({ author: { name: '', address: '' } }) })).not.toContain(
      'sender',
    );
  });
});
