import { partAround } from '../reading/around';
import { siteFrom } from '../site-from';

/** /t/<id>, /t/<team>/<custom id> */
const TASK = /^\/t\/(?:\d+\/)?([A-Za-z0-9-]+)/;
const TITLE = ['.cu-task-title__overlay'];
const ID = '[data-test="cu-task-view-task-label__task-id"]';

/** Facts of 2026: the title from nine sources; nothing else of the page is known well enough to be read. */
export const clickup = siteFrom({
  id: 'clickup',
  name: 'ClickUp',
  origins: ['https://app.clickup.com/*'],
  evidence: 'experimental',
  isView: ({ url }) => TASK.test(url.pathname),
  subject: TITLE,
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: (container, { url }) =>
        TASK.exec(url.pathname)?.[1] ?? container.querySelector(ID)?.textContent.trim() ?? null,
      title: TITLE,
      body: [],
      spots: [
        { at: '.cu-task-view-header__left', put: 'last' },
        { at: '.cu-task-title__overlay', put: 'after' },
      ],
    },
  ],
});
