import { contentId } from '../reading/fingerprint';
import { routeOf } from '../route-of';
import { siteFrom } from '../site-from';

const REPLY = { within: '.TaskPane', editor: ['.CommentComposer .ProseMirror'] };
const AUTHOR = ['.BlockStory-actorName'];
const COMMENT_TEXT = [
  '.BlockStoryStructure-body .TruncatedRichText',
  '.BlockStoryStructure-body .RichText3',
  '.BlockStoryStructure-body',
];

/** /0/<project>/<task>, /0/inbox/<n>/<task>, /1/<workspace>/…/task/<task>, ?child=<task> */
const TASK = /^\/0\/\d+\/\d{6,}|^\/0\/inbox\/\d+\/\d{6,}|\/task\/\d+|[?&]child=\d+/;

function taskId(element: Element): string | null {
  return element.closest('.TaskPane')?.getAttribute('data-task-id') ?? null;
}

/** Comments carry no id of their own. */
function commentId(container: Element): string {
  return `${taskId(container) ?? ''}/${contentId(container, AUTHOR, COMMENT_TEXT)}`;
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
      containers: ['.TaskPane[data-task-id]'],
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
      containers: ['.TaskPane[data-task-id] .FeedBlockStory:not(.TaskCreationBlockStory, .FeedMiniStory)'],
      id: commentId,
      author: AUTHOR,
      body: COMMENT_TEXT,
      spots: [{ at: '.BlockStoryStructure-body', put: 'before' }],
      reply: REPLY,
    },
  ],
});
