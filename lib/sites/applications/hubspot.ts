import { contentId } from '../reading/fingerprint';
import { siteFrom } from '../site-from';

/** /contacts/<portal>/record/<type>/<id>, /tasks/<portal>/view/all/task/<id>, ?taskId=<id> */
const RECORD = /\/(?:record\/[\d-]+|tasks\/\d+\/.*task)\/(\d+)|[?&]taskId=(\d+)/;
const COMMENTER = ['[data-test-id="compact-comment-header"]'];
const COMMENT = ['[data-test-id="comments-messageContainer"]'];
const NOTE = ['[data-test-id="rte-content"]'];

/** Hints of 2025-26 from extensions only. Records show much beside notes, so that a page without any is no fault. */
export const hubspot = siteFrom({
  id: 'hubspot',
  name: 'HubSpot',
  origins: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*', 'https://app-na2.hubspot.com/*'],
  evidence: 'experimental',
  cautious: true,
  isView: () => false,
  subject: ['[data-test-id="left-sidebar"] h2', 'h1'],
  posts: [
    {
      type: 'task',
      containers: ['[data-selenium-test="edit-task-panel"]', '[data-selenium-test="task-form"]'],
      id: (_, { url }) => {
        const [, record, task] = RECORD.exec(url.pathname + url.search) ?? [];
        return task ?? record ?? null;
      },
      title: ['[data-selenium-test="property-input-hs_task_subject"]'],
      body: NOTE,
      spots: [{ at: '', put: 'first' }],
    },
    {
      type: 'comment',
      containers: ['[data-test-id^="comment-"]:has([data-test-id="comments-messageContainer"])'],
      draft: '[contenteditable="true"]',
      id: (container) => container.getAttribute('data-test-id'),
      author: COMMENTER,
      body: COMMENT,
      spots: [{ at: COMMENT[0] ?? '', put: 'before' }],
    },
    {
      type: 'comment',
      containers: ['[data-test-id="timeline-note-event"]'],
      draft: '[contenteditable="true"]',
      id: (container, { url }) => `${RECORD.exec(url.pathname)?.[1] ?? ''}/${contentId(container, [], NOTE)}`,
      body: NOTE,
      spots: [{ at: NOTE[0] ?? '', put: 'before' }],
    },
  ],
});
