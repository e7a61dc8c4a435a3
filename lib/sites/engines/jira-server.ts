import { siteFrom } from '../site-from';

const KEY = /\/browse\/([A-Z][A-Z0-9_]*-\d+)/;

/** Server and Data Center: identifiers that have been the same for years. */
export const jiraServer = siteFrom({
  id: 'jira-server',
  name: 'Jira Data Center',
  origins: [],
  evidence: 'written pages',
  recognises: ({ root }) => root.querySelector('meta[name="application-name"][content="JIRA"]') !== null,
  isView: ({ url }) => KEY.test(url.pathname),
  subject: ['#summary-val'],
  posts: [
    {
      type: 'task',
      containers: ({ root }) => {
        const title = root.querySelector('#summary-val');
        const part = title?.closest('#issue-content, .issue-view, #content') ?? root.body;
        return title ? [part] : [];
      },
      id: (container, { url }) => {
        const key = container.querySelector('#key-val')?.textContent.trim() || KEY.exec(url.pathname)?.[1];
        return key ? `${url.host}/${key}` : null;
      },
      author: ['#reporter-val'],
      title: ['#summary-val'],
      body: ['#description-val'],
      assignee: ['#assignee-val .user-hover'],
      due: ['#due-date'],
      spots: [
        { at: '#description-val', put: 'before' },
        { at: '#summary-val', put: 'after' },
      ],
      reply: {
        within: 'body',
        editor: ['#addcomment textarea#comment'],
        open: ['#footer-comment-button', '#comment-issue'],
      },
    },
    {
      type: 'comment',
      containers: ['.activity-comment'],
      draft: 'textarea',
      id: (container, { url }) => (container.id ? `${url.host}/${container.id}` : null),
      author: ['.action-head .user-hover', '.action-details .user-hover'],
      body: ['.action-body'],
      time: ['time[datetime]'],
      spots: [{ at: '.action-body', put: 'before' }],
      reply: {
        within: 'body',
        editor: ['#addcomment textarea#comment'],
        open: ['#footer-comment-button', '#comment-issue'],
      },
    },
  ],
});
