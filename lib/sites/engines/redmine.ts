import { siteFrom } from '../site-from';

const ISSUE = /\/issues\/(\d+)/;

/** After Redmine's own published templates (3 to 6, and ChiliProject's kin). */
export const redmine = siteFrom({
  id: 'redmine',
  name: 'Redmine',
  origins: [],
  evidence: 'written pages',
  recognises: ({ root }) => root.querySelector('meta[name="description"][content="Redmine"]') !== null,
  isView: ({ root, url }) =>
    root.querySelector('body.controller-issues.action-show') !== null || ISSUE.test(url.pathname),
  folded: '.controller-issues.action-edit, .controller-issues.action-new',
  subject: ['.issue .subject h3', '.issue .subject'],
  me: ({ root }) => {
    const login = root.querySelector('#loggedas a.user')?.textContent.trim();
    return login ? { name: login, address: '' } : null;
  },
  posts: [
    {
      type: 'task',
      containers: ['.controller-issues.action-show div.issue'],
      id: (_, { url }) => `${url.host}/${ISSUE.exec(url.pathname)?.[1] ?? ''}`,
      author: ['.author a.user', '.author'],
      title: ['.subject h3', '.subject'],
      body: ['.description .wiki'],
      assignee: ['.assigned-to .value a.user', '.assigned-to.attribute a.user'],
      due: ['.due-date .value'],
      spots: [{ at: '.attributes', put: 'before' }],
      reply: { within: 'body', editor: ['#issue_notes'] },
    },
    {
      type: 'comment',
      containers: ['#history .journal.has-notes', '#tab-content-history .journal.has-notes'],
      draft: 'textarea',
      id: (container, { url }) => (container.id ? `${url.host}/${container.id}` : null),
      author: ['h4 a.user', '.note-header a.user', '.header a.user'],
      body: ['.wiki'],
      spots: [{ at: '.wiki', put: 'before' }],
      reply: { within: 'body', editor: ['#issue_notes'] },
    },
  ],
});
