import { partAround } from '../reading/around';
import { siteFrom } from '../site-from';

/** /app/task/<slug>-<id> */
const TASK = /^\/app\/task\/(?:.*-)?([A-Za-z0-9]+)$/;
const TITLE = ['.task-overview-content .task_content', '[data-item-detail-root] .task_content'];

/** Facts of 2025-26. What stands in one's own list was put there by oneself or assigned. */
export const todoist = siteFrom({
  id: 'todoist',
  name: 'Todoist',
  origins: ['https://app.todoist.com/*'],
  evidence: 'written pages',
  isView: ({ url }) => TASK.test(url.pathname),
  subject: TITLE,
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: (_, { url }) => TASK.exec(url.pathname)?.[1] ?? null,
      title: TITLE,
      body: ['.task-overview-description .task_content'],
      spots: [
        { at: '[data-item-actions-root]', put: 'before' },
        { at: '.task-overview-content', put: 'after' },
      ],
    },
  ],
});
