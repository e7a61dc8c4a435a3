import { contentId } from '../reading/fingerprint';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

const TITLE = [
  '[data-testid="work-item-title"]',
  '[data-testid="title-content"]',
  '[data-testid="issue-title"]',
  'h1.title',
];
const ASSIGNEE = '[data-testid="work-item-assignees"] a[href]';
const WORK = /^\/(.+?)\/-\/(?:issues|work_items|merge_requests|epics)\/(\d+)/;

const WRITER = [
  '[data-testid="author-name"]',
  '.note-header-author-name',
  'a.js-user-link',
  '.note-header a[href]',
];
const TEXT = ['[data-testid="work-item-note-body"]', '.note-text.md'];

/** "host/group/project#12" */
function workId({ url }: Page): string | null {
  const [, project, number] = WORK.exec(url.pathname) ?? [];
  return project && number ? `${url.host}/${project}#${number}` : null;
}

const REPLY = {
  within: 'main, body',
  editor: [
    '[data-testid="markdown-field"] textarea',
    '[data-testid="work-item-add-comment"] [contenteditable="true"]',
    'textarea#note-body',
  ],
};

/** From GitLab's own published source: 2025-26. */
export const gitlab = siteFrom({
  id: 'gitlab',
  name: 'GitLab',
  origins: ['https://gitlab.com/*'],
  evidence: 'written pages',
  recognises: ({ root }) => root.querySelector('meta[property="og:site_name"][content="GitLab"]') !== null,
  isView: (page) => workId(page) !== null,
  subject: TITLE,
  posts: [
    {
      // Issues are read by many: the title is an ask to whom it is assigned.
      type: 'task',
      containers: ({ root }) =>
        [...root.querySelectorAll('main')].filter((main) => main.querySelector(ASSIGNEE)),
      id: (_, page) => workId(page),
      author: ['[data-testid="work-item-created"] a[href]'],
      title: TITLE,
      body: [],
      assignee: [ASSIGNEE],
      due: [
        '[data-testid="work-item-due-dates"] [data-testid="due-date-value"]',
        '[data-testid="due-date-value"]',
      ],
      spots: TITLE.map((at) => ({ at, put: 'after' })),
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: [
        'main:has([data-testid="work-item-description"])',
        'main:has(.detail-page-description .description)',
      ],
      id: (_, page) => `${workId(page) ?? ''}/description`,
      author: ['[data-testid="work-item-created"] a[href]', '.detail-page-description a.author-link'],
      body: [
        '[data-testid="work-item-description"] .md',
        '[data-testid="work-item-description"]',
        '.detail-page-description .description .md',
      ],
      spots: [
        { at: '[data-testid="work-item-description"]', put: 'before' },
        { at: '.detail-page-description .description', put: 'before' },
      ],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: ['li.note:not(.system-note)'],
      draft: 'textarea, [contenteditable="true"]',
      id: (container, page) => `${workId(page) ?? ''}/${container.id || contentId(container, WRITER, TEXT)}`,
      author: WRITER,
      body: TEXT,
      time: ['time[datetime]'],
      spots: [
        { at: '[data-testid="work-item-note-body"]', put: 'before' },
        { at: '.note-text.md', put: 'before' },
      ],
      reply: REPLY,
    },
  ],
});
