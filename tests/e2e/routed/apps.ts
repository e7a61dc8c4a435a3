/** An application at its true address: the written pages of its folder in `tests/sites`, and how it answers a press. */
export interface RoutedApp {
  readonly site: string;
  readonly origin: string;
  readonly address: string;
  /** Address and page of another view, reached without a page load. */
  readonly next: string;
  /** What the first chip says. */
  readonly chip: RegExp;
  /** Elements that hold a message's own text: nothing of ours may be in them. */
  readonly bodies: string;
  readonly editor: string;
  /** Words that stand in the editor before, and must stay. */
  readonly kept: string;
  /** What the application does; runs in the page, after `editors.js`. */
  readonly script: string;
}

export const apps: readonly RoutedApp[] = [
  {
    site: 'gmail',
    origin: 'https://mail.google.com/*',
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyZ',
    next: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyA',
    chip: /^Outside my AoR.*due Fri/,
    bodies: '.a3s',
    editor: '.M9 [g_editable="true"]',
    kept: 'Maya Lindgren, Riverbend',
    // The reply box opens below the message on a whole press, a moment later.
    script: `document.querySelector('td.acX [role="button"]').addEventListener('mouseup', () => setTimeout(() => {
      document.querySelector('[role="listitem"] .gA').insertAdjacentHTML('beforebegin',
        '<div class="M9"><div class="aoI" role="region"><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true"><div><br></div><div class="gmail_signature">Maya Lindgren, Riverbend</div></div></div><div class="dC"><div class="T-I aoO send" role="button">Send</div></div></div>');
      document.querySelector('.M9 [g_editable]').focus();
    }, 200));`,
  },
  {
    site: 'outlook',
    origin: 'https://outlook.office.com/*',
    address: 'https://outlook.office.com/mail/inbox/id/AAQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEA',
    next: 'https://outlook.office.com/mail/inbox/id/AAQkAD',
    chip: /^Outside my AoR.*about 3 h, was due Thu/,
    bodies: '[id^="UniqueMessageBody"]',
    editor: '[role="textbox"]',
    kept: 'Maya Lindgren, Riverbend',
    script: `document.querySelector('[role="toolbar"] button').addEventListener('click', () => setTimeout(() => {
      document.querySelector('#ItemReadingPaneContainer').insertAdjacentHTML('beforeend',
        '<div><div role="textbox" contenteditable="true" id="editorParent_1"><div><br></div><div id="Signature">Maya Lindgren, Riverbend</div></div><button data-testid="ComposeSendButton" class="send">Send</button></div>');
    }, 200));`,
  },
  {
    site: 'asana',
    origin: 'https://app.asana.com/*',
    address: 'https://app.asana.com/0/1107901397356088/1201106186926070',
    next: 'https://app.asana.com/0/1107901397356088/1201106186926071',
    chip: /^Outside my AoR/,
    bodies: '#TaskDescriptionView, .RichText3',
    editor: '.CommentComposer .ProseMirror',
    kept: '',
    script: `drawnFromModel(document.querySelector('.CommentComposer .ProseMirror'));`,
  },
  {
    site: 'jira',
    origin: 'https://brightfield.atlassian.net/*',
    address: 'https://brightfield.atlassian.net/browse/BRI-42',
    next: 'https://brightfield.atlassian.net/jira/software/projects/BRI/boards/1?selectedIssue=BRI-43',
    chip: /due Fri/,
    bodies: '.ak-renderer-document',
    editor: '#ak-editor-textarea',
    kept: 'A comment I am writing',
    script: `takesPasteOnly(document.querySelector('#ak-editor-textarea'));`,
  },
  {
    site: 'github',
    origin: 'https://github.com/*',
    address: 'https://github.com/brightfield-example/website/issues/12',
    next: 'https://github.com/brightfield-example/website/issues/13',
    chip: /Open the answers$/,
    bodies: '[data-testid="markdown-body"]',
    editor: '[data-testid="markdown-editor-comment-composer"] textarea',
    kept: 'Written by me',
    script: '',
  },
];
