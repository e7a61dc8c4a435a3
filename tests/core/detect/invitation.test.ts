import { expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import { judgePost } from '../../../lib/core/ask/judge-post';
import { indexAor } from '../../../lib/core/match/index-aor';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { timesOf } from '../../../lib/core/ask/times-of';
import type { Post } from '../../../lib/model/post';

const NOW = Date.UTC(2026, 10, 23, 9);
const START = Date.UTC(2026, 10, 26, 14);
const reader = { names: ['Maya Lindqvist'], addresses: ['maya@northfield.example'] };
const event = { when: 'Thursday, November 26 · 2:00 – 3:30pm', language: 'en', isAnswered: false };

function invitation(changes: Partial<Post> = {}): Post {
  return {
    site: 'google-calendar',
    id: 'a',
    type: 'event',
    author: { name: 'Rob Ellis', address: 'rob@brightfield.example' },
    to: [],
    cc: [],
    subject: 'Website relaunch planning',
    text: 'Website relaunch planning\n\nAgenda to follow.',
    regions: [],
    time: null,
    event,
    ...changes,
  };
}

it('an invitation is one sure ask for a meeting, whatever its title says', () => {
  expect(detect(invitation(), reader).asks).toMatchObject([
    { sentence: 'Website relaunch planning', kind: 'meeting', sureness: 'sure' },
  ]);
});

it.each([
  ['the reader invites', { author: { name: 'Maya', address: 'Maya@Northfield.example' } }],
  ['nobody is known to invite', { author: { name: '', address: '' } }],
  ['it is answered', { event: { ...event, isAnswered: true } }],
  ['it has no title', { subject: '' }],
])('no ask where %s', (_, changes) => {
  expect(detect(invitation(changes), reader)).toMatchObject({ asks: [], context: '' });
});

it('it is due when it begins and takes as long as it lasts', () => {
  const post = invitation();
  const { asks, context } = detect(post, reader);
  const times = timesOf(post, NOW, 'UTC')!;
  const seen = { ...post, ...times, postId: post.id, postType: post.type, context, fromOutside: null, asks };
  expect(judgePost(seen, indexAor(onlineSales), NOW, 'UTC')).toMatchObject([
    {
      due: { phrase: event.when, at: START },
      effort: { phrase: event.when, minutes: 90 },
      minutes: 90,
      minutesFrom: 'phrase',
    },
  ]);
});

it.each([
  ['it has begun', event, START + 1],
  ['its time cannot be read', { ...event, when: 'Someday' }, NOW],
])('it asks for nothing once %s', (_, shown, now) => {
  expect(timesOf(invitation({ event: shown }), now, 'UTC')).toBeNull();
});
