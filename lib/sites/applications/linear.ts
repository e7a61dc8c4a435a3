import { contentId } from '../reading/fingerprint';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

const ISSUE = /^\/[^/]+\/issue\/([A-Z0-9]+-\d+)/;

const COMMENT = '.ProseMirror[aria-label="Comment"]';
const COMPOSER = 'form, [data-comment-input-editor-container]';
const HOLDERS =
  '[data-comment-container], [data-comment-reply-container], [data-comment-thread-item-container], ' +
  '[data-comment-thread-reply-container], [data-comment-thread-container]';
const WRITER = [
  '[data-comment-author]',
  '[data-comment-user-name]',
  '[data-testid*="comment-author"]',
  'a[href*="/profiles/"]',
  'img[alt]:not([alt=""])',
];

function issueId({ url }: Page): string | null {
  return ISSUE.exec(url.pathname)?.[1] ?? null;
}

/** What holds one comment and nothing of another: else its writer would be anybody's guess. */
function comments({ root }: Page): Element[] {
  const written = [...root.querySelectorAll(COMMENT)].filter((comment) => !comment.closest(COMPOSER));
  return written.flatMap((comment) => {
    const holder = comment.closest(HOLDERS);
    return holder?.querySelectorAll(COMMENT).length === 1 ? [holder] : [];
  });
}

const REPLY = {
  within: '[data-view-id="issue-view"], body',
  editor: ['[data-comment-input-editor-container] .ProseMirror'],
};

/**
 * Linear's interface is in English only, so its labels can be relied on. Facts last confirmed on the live page: 2026-08; comments:
 * 2026, from one source.
 */
export const linear = siteFrom({
  id: 'linear',
  name: 'Linear',
  origins: ['https://linear.app/*'],
  evidence: 'written pages',
  isView: (page) => issueId(page) !== null,
  subject: ['[aria-label="Issue title"]'],
  posts: [
    {
      type: 'task',
      containers: ['[data-view-id="issue-view"]'],
      id: (_, page) => issueId(page),
      title: ['[aria-label="Issue title"]'],
      body: ['[aria-label="Issue description"]', '[data-editor-id^="issue-"]'],
      spots: [{ at: '', put: 'before' }],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: comments,
      id: (container, page) => `${issueId(page) ?? ''}/${contentId(container, WRITER, [COMMENT])}`,
      author: WRITER,
      body: [COMMENT],
      time: ['time[datetime]'],
      spots: [{ at: COMMENT, put: 'before' }],
      reply: REPLY,
    },
  ],
});
