import { findAll } from '../reading/find';
import { partAround } from '../reading/around';
import { routeOf } from '../route-of';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

const TITLE = ['h1[data-testid="issue.views.issue-base.foundation.summary.heading"]'];
const KEY = '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]';
const REPORTER = '[data-testid="issue.issue-view-layout.issue-view-reporter-field.reporter"]';
const ASSIGNEE = '[data-testid="issue.views.field.user.assignee"]';

/** /browse/KEY-1, /jira/…/issues/KEY-1, ?selectedIssue=KEY-1 */
const ISSUE =
  /\/browse\/([A-Z][A-Z0-9_]*-\d+)|\/issues\/([A-Z][A-Z0-9_]*-\d+)|[?&]selectedIssue=([A-Z][A-Z0-9_]*-\d+)/;

/** Links to other issues look like the trail at the top: the innermost of the shown issue, else the address. */
function issueKey(container: Element, { url }: Page): string | null {
  const shown = container.querySelector(KEY)?.textContent.trim();
  const [, ...keys] = ISSUE.exec(routeOf(url)) ?? [];
  return shown || (keys.find(Boolean) ?? null);
}

const COMMENT = 'issue-comment-base.ui.comment.ak-comment.';

/** Header and body carry the same id with an ending. */
function comments({ root }: Page): Element[] {
  return findAll(root, [`[data-testid^="${COMMENT}"]`]).filter((element) =>
    /\.\d+$/.test(element.getAttribute('data-testid') ?? ''),
  );
}

/** Facts last confirmed on the live page: 2026-04. */
export const jira = siteFrom({
  id: 'jira',
  name: 'Jira',
  origins: ['https://*.atlassian.net/*'],
  evidence: 'saved page',
  isView: ({ url }) => ISSUE.test(routeOf(url)),
  subject: TITLE,
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: issueKey,
      author: [`${REPORTER} [role="img"] + span`, `${REPORTER} [data-testid*="profilecard"]`],
      title: TITLE,
      body: [
        '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
        '[data-testid="issue.views.field.rich-text.description"]',
      ],
      assignee: [`${ASSIGNEE} [role="img"] + span`, `${ASSIGNEE} [data-testid*="profilecard"]`],
      due: [
        '[data-testid="issue.views.field.date-inline-edit.duedate"] [data-testid="issue-field-date.ui.issue-field-date--container"]',
        '[data-testid="issue.issue-view-layout.issue-view-date-field.duedate"] [data-testid="issue-field-date.ui.issue-field-date--container"]',
      ],
      spots: [
        { at: '[data-component-selector="breadcrumbs-wrapper"]', put: 'after' },
        { at: '#jira-issue-header', put: 'last' },
        { at: TITLE[0] ?? '', put: 'after' },
      ],
      reply: { editor: ['#ak-editor-textarea', '[data-testid="issue.activity.comment"] .ProseMirror'] },
    },
    {
      type: 'comment',
      containers: comments,
      id: (container) => `comment-${container.getAttribute('data-testid')?.slice(COMMENT.length) ?? ''}`,
      author: [
        '[data-testid$="-header"] [data-testid*="profilecard"]',
        '[data-testid$="-header"] [role="img"] + span',
        '[data-testid$="-header"] span',
      ],
      body: ['[data-testid$="-body"] .ak-renderer-document', '[data-testid$="-body"]'],
      spots: [{ at: '[data-testid$="-body"]', put: 'before' }],
      reply: {
        within: '[role="dialog"], main, body',
        editor: ['#ak-editor-textarea', '[data-testid="issue.activity.comment"] .ProseMirror'],
      },
    },
  ],
});
