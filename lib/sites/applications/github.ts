import { contentId } from '../reading/fingerprint';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

const TITLE = ['[data-testid="issue-title"]', '.js-issue-title'];
const ASSIGNEE =
  '[data-testid="issue-viewer-metadata-container"] [data-testid="sidebar-section"]:first-of-type a[href]';

const WRITER = ['a[data-testid="avatar-link"]', 'a.author'];
const TEXT = ['[data-testid="markdown-body"]', '.js-comment-body'];

/** "owner/repository#12" */
function issueId({ url }: Page): string | null {
  const [, repository, number] = /^\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)/.exec(url.pathname) ?? [];
  return repository && number ? `${repository}#${number}` : null;
}

/** The comment's own number, which is an id in its header. */
function commentId(container: Element): string {
  const numbered = container.querySelector('[id^="issuecomment-"], [id^="pullrequestreview-"]') ?? container;
  return numbered.id || contentId(container, WRITER, TEXT);
}

const REPLY = {
  within: 'main, body',
  editor: [
    '#new_comment_field',
    '[data-testid="markdown-editor-comment-composer"] textarea',
    '[data-testid*="comment-composer"] textarea',
  ],
};

/** Facts last confirmed on a real page: 2025; the title and pull requests: 2026-04. */
export const github = siteFrom({
  id: 'github',
  name: 'GitHub',
  origins: ['https://github.com/*'],
  evidence: 'written pages',
  isView: (page) => issueId(page) !== null,
  subject: TITLE,
  me: ({ root }) => {
    const login = root.querySelector('meta[name="user-login"]')?.getAttribute('content');
    return login ? { name: login, address: '' } : null;
  },
  posts: [
    {
      // Issues are read by many: the title is an ask to whom it is assigned.
      type: 'task',
      containers: ({ root }) =>
        [...root.querySelectorAll('main')].filter((main) => main.querySelector(ASSIGNEE)),
      id: (_, page) => issueId(page),
      author: ['[data-testid="issue-body-header-author"]', '.gh-header-meta a.author'],
      title: TITLE,
      body: [],
      assignee: [ASSIGNEE],
      spots: [
        { at: '[data-testid="issue-header"]', put: 'after' },
        { at: '.gh-header', put: 'after' },
        { at: '[data-testid="issue-body"]', put: 'before' },
      ],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: ['[data-testid="issue-body"]'],
      id: (_, page) => `${issueId(page) ?? ''}/body`,
      author: ['[data-testid="issue-body-header-author"]'],
      body: ['[data-testid="markdown-body"]'],
      time: ['relative-time'],
      spots: [{ at: '[data-testid="markdown-body"]', put: 'before' }],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: ['[data-testid^="comment-viewer-outer-box"]', '.react-issue-comment', '.js-comment'],
      id: commentId,
      author: WRITER,
      body: TEXT,
      time: ['relative-time'],
      quote: '.email-quoted-reply, .email-hidden-reply',
      spots: [
        { at: '[data-testid="markdown-body"]', put: 'before' },
        { at: '.js-comment-body', put: 'before' },
      ],
      reply: REPLY,
    },
  ],
});
