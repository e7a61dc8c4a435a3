import { partAround } from '../reading/around';
import { contentId } from '../reading/fingerprint';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

/** /t/<id>, /t/<team>/<custom id> */
const TASK = /^\/t\/(?:\d+\/)?([A-Za-z0-9-]+)/;
const TITLE = ['[data-test="task-title__text-area"]', '.cu-task-title__overlay'];
const ID =
  '[data-test="task-view-task-label__taskid-button"], [data-test="cu-task-view-task-label__task-id"]';

const WRITER = ['.cu-comment__author', '[data-test="task-comment__meta-left"]'];
const COMMENT = [
  '[data-test="comment-viewer-content"]',
  '.cu-comment-viewer-content',
  '[data-test="task-comment__body-container"]',
];
const REPLY = {
  within: 'cu-task-view, body',
  editor: ['.cu-comment-editor-content .ql-editor', '.cu-comment-editor-content[contenteditable="true"]'],
};

function taskId(root: ParentNode, { url }: Page): string | null {
  return TASK.exec(url.pathname)?.[1] ?? root.querySelector(ID)?.textContent.trim() ?? null;
}

/** Facts of 2026: the title from nine sources, description and comments from one that looked at the live page in July. */
export const clickup = siteFrom({
  id: 'clickup',
  name: 'ClickUp',
  origins: ['https://app.clickup.com/*'],
  evidence: 'experimental',
  isView: ({ url }) => TASK.test(url.pathname),
  subject: TITLE,
  skip: 'cu-attachment-dynamic, cu-comment-attachment, cu-frame-embed-dynamic',
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: taskId,
      title: TITLE,
      body: ['[data-test="task-editor-wrapper"] .ql-editor', '[data-test="task-editor"] .ql-editor'],
      spots: [
        { at: '.cu-task-view-header__left', put: 'last' },
        { at: '.cu-task-title__overlay', put: 'after' },
        { at: '[data-test="task-title__text-area"]', put: 'after' },
      ],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: ['[data-test^="comment-number-"]', 'cu-task-comment, cu-threaded-comment'],
      draft: '[contenteditable="true"]',
      id: (container, page) => `${taskId(page.root, page) ?? ''}/${contentId(container, WRITER, COMMENT)}`,
      author: WRITER,
      body: COMMENT,
      spots: COMMENT.map((at) => ({ at, put: 'before' })),
      reply: REPLY,
    },
  ],
});
