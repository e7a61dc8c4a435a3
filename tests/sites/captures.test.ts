import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/sites/page-state';
import { siteFor } from '../../lib/sites/sites';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';

/** Pages saved from the live sites; they are not part of the repository. */
const FOLDER = process.env['REMIT_CAPTURES'] ?? resolve(import.meta.dirname, '../../../shared/captures');

interface Saved {
  readonly file: string;
  readonly address: string;
  readonly site: string;
  readonly state: PageState;
  /** Sender's address or name, subject, beginning of the text. */
  readonly posts: readonly (readonly [string, string, string])[];
}

const ALEX = 'alex@example.com';
const JANE = 'jane@example.com';
const KICKOFF = 'Project kickoff — questions before we start';

const saved: readonly Saved[] = [
  {
    file: 'gmail/message-zh-2016.html',
    address: 'https://mail.google.com/mail/u/0/#inbox/1547986a2fbf2cbf',
    site: 'gmail',
    state: 'reading',
    posts: [['priya@harbourlane.example', '', 'Maya，您好：\n\n我们可以在5月6日（星期五）下午3点开会吗？']],
  },
  {
    file: 'gmail/thread-author-made-2026.html',
    address: 'https://mail.google.com/mail/u/0/#inbox/thread-f:1234567890',
    site: 'gmail',
    state: 'reading',
    posts: [
      [ALEX, KICKOFF, 'Hi Jane,\n\nNice to e-meet you!'],
      [JANE, KICKOFF, 'Hi Alex,\n\nGreat to connect!'],
      [ALEX, KICKOFF, 'Perfect — calendar invite sent'],
      [JANE, KICKOFF, "Here's the room layout we discussed:"],
      [ALEX, KICKOFF, 'Looks great, booking that room now.'],
      [JANE, KICKOFF, 'Booked — see you Tuesday.'],
    ],
  },
  {
    file: 'outlook/conversation-en.html',
    address: 'https://outlook.office.com/mail/inbox/id/AAQkADAwATMw',
    site: 'outlook',
    state: 'reading',
    posts: [
      ['priya@harbourlane.example', '', 'Maya, could you review sheet E-104 by Wednesday noon'],
      ['tom.achterberg@harbourlane.example', '', 'Fine for me. Are you free on Friday at 10:30'],
    ],
  },
  {
    file: 'outlook/reading-pane-de.html',
    address: 'https://outlook.office365.com/mail/',
    site: 'outlook',
    state: 'reading',
    posts: [
      [
        'tom.achterberg@harbourlane.example',
        '',
        'Hallo Maya,\n\nkannst du uns bis Donnerstag, 26.11., das Aufmaß',
      ],
    ],
  },
  {
    file: 'asana/task-pane-search-view.html',
    address: 'https://app.asana.com/0/search?q=asdf&child=1201106186926070',
    site: 'asana',
    state: 'reading',
    posts: [['Tom Achterberg', 'task', 'task']],
  },
  {
    file: 'asana/task-assignee-token.html',
    address: 'https://app.asana.com/0/1107901397356088/1201106186926070',
    site: 'asana',
    state: 'not-understood',
    posts: [],
  },
  {
    file: 'asana/task-due-date-token-empty.html',
    address: 'https://app.asana.com/0/home/1107901397356088',
    site: 'asana',
    state: 'elsewhere',
    posts: [],
  },
  {
    // Fields only: neither title nor text was saved.
    file: 'jira/issue-fields-trimmed-2026.html',
    address: 'https://brightfield.atlassian.net/browse/BRI-42',
    site: 'jira',
    state: 'not-understood',
    posts: [],
  },
  {
    file: 'roundcube/preview-frame-plain.html',
    address: 'https://webmail.example/?_task=mail&_uid=11&_mbox=INBOX&_framed=1&_action=preview',
    site: 'roundcube',
    state: 'reading',
    posts: [
      [
        'daniel.okafor@meridian-freight.example',
        'Re: Delivery slots',
        'Maya Lindqvist wrote:\n\n1. Can you confirm the 6am slot for the 30th?\n\nYes, confirmed.',
      ],
    ],
  },
  {
    file: 'roundcube/preview-top.html',
    address: 'https://webmail.example/?_task=mail&_mbox=INBOX',
    site: 'roundcube',
    state: 'elsewhere',
    posts: [],
  },
  {
    file: 'roundcube/compose-plain.html',
    address: 'https://webmail.example/?_task=mail&_action=compose&_id=1',
    site: 'roundcube',
    state: 'elsewhere',
    posts: [],
  },
];

const absent = !existsSync(FOLDER);
if (absent) console.warn(`No saved pages at ${FOLDER} (set REMIT_CAPTURES): skipped.`);

describe.skipIf(absent)('pages saved from the live sites', () => {
  it.each(saved)('$file: $state', ({ file, address, site, state, posts }) => {
    const page = openPage(readFileSync(join(FOLDER, file), 'utf8'), address);
    const reader = siteFor(page)!;
    const found = postsIn(reader, page);
    expect({ site: reader.id, state: reader.read(page).state }).toEqual({ site, state });
    expect(
      found.map(({ author, subject, text }, index) => [
        author.address || author.name,
        subject,
        text.slice(0, posts[index]?.[2].length),
      ]),
    ).toEqual(posts);
  });
});
