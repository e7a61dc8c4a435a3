import { siteFrom } from '../site-from';

const ISSUE = /^\/[^/]+\/issue\/([A-Z0-9]+-\d+)/;

/** Linear's interface is in English only, so its labels can be relied on. Facts last confirmed on the live page: 2026-08. */
export const linear = siteFrom({
  id: 'linear',
  name: 'Linear',
  origins: ['https://linear.app/*'],
  evidence: 'written pages',
  isView: ({ url }) => ISSUE.test(url.pathname),
  subject: ['[aria-label="Issue title"]'],
  posts: [
    {
      type: 'task',
      containers: ['[data-view-id="issue-view"]'],
      id: (_, { url }) => ISSUE.exec(url.pathname)?.[1] ?? null,
      title: ['[aria-label="Issue title"]'],
      body: ['[aria-label="Issue description"]', '[data-editor-id^="issue-"]'],
      spots: [{ at: '', put: 'before' }],
      reply: { editor: ['[data-comment-input-editor-container] .ProseMirror'] },
    },
  ],
});
