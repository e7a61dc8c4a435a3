import { contentId } from '../reading/fingerprint';
import { routeOf } from '../route-of';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

const REPLY = { within: '.TaskPane', editor: ['.CommentComposer .ProseMirror'] };
const AUTHOR = ['.BlockStory-actorName'];
const COMMENT_TEXT = [
  '.BlockStoryStructure-body .TruncatedRichText',
  '.BlockStoryStructure-body .RichText3',
  '.BlockStoryStructure-body',
];

/** /0/<project>/<task>, /0/inbox/<n>/<task>, /1/<workspace>/…/task/<task>, ?child=<task> */
const TASK = /[?&]child=(\d+)|\/task\/(\d+)|^\/0\/inbox\/\d+\/(\d{6,})|^\/0\/\d+\/(\d{6,})/;

function taskId(element: Element, { url }: Page): string | null {
  const named = element.closest('.TaskPane')?.getAttribute('data-task-id');
  return named ?? TASK.exec(routeOf(url))?.slice(1).find(Boolean) ?? null;
}

/** Comments carry no id of their own. */
function commentId(container: Element, page: Page): string {
  return `${taskId(container, page) ?? ''}/${contentId(container, AUTHOR, COMMENT_TEXT)}`;
}

/** Facts last confirmed: pane and title 2026-04, comments 2026. */
export const asana = siteFrom({
  id: 'asana',
  name: 'Asana',
  origins: ['https://app.asana.com/*'],
  evidence: 'saved page',
  isView: ({ url }) => TASK.test(routeOf(url)),
  subject: ['.TaskPane-titleRow textarea', '.TaskPaneTitle textarea', '.TitleInput textarea'],
  posts: [
    {
      type: 'task',
      containers: ['.TaskPane[data-task-id]', '.TaskPane'],
      id: taskId,
      author: ['.TaskStoryFeed-taskCreationStory .BlockStory-actorName'],
      title: [
        '.TaskPane-titleRow textarea',
        '.TaskPaneTitle textarea',
        '.TitleInput textarea',
        'textarea[aria-label="Task Name"]',
      ],
      body: ['#TaskDescriptionView .ProseMirror'],
      assignee: [
        '#task_pane_assignee_input .AssigneeToken-userNameLabel',
        '#task_pane_assignee_input:not([class*="--empty"]) .AssigneeTokenButton-label',
      ],
      due: ['#task_pane_due_date_input:not([class*="--empty"]) .DueDateTokenButton-label'],
      spots: [
        { at: '.TaskPane-body', put: 'first' },
        { at: '.TaskPaneBody-main', put: 'first' },
      ],
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: [
        '.TaskPane .FeedBlockStory:not(.TaskCreationBlockStory, .FeedMiniStory)',
        '.TaskPane [data-testid="FeedBlockStory"]',
        '.TaskStoryFeed .BlockStory:not(.TaskCreationBlockStory)',
      ],
      id: commentId,
      author: AUTHOR,
      body: COMMENT_TEXT,
      spots: [{ at: '.BlockStoryStructure-body', put: 'before' }],
      reply: REPLY,
    },
  ],
});
