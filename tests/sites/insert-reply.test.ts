import { afterEach, expect, it, vi } from 'vitest';
import type { Page } from '../../lib/sites/site';
import { insertDraft, insertReply } from '../../lib/sites/writing/insert-reply';
import { siteFor } from '../../lib/sites/sites';
import { openPage } from '../../scripts/read-page/open-page';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAFT = 'Hi Nora,\n\nthat is Teo’s work.\nMaya';
const SHOW = 'https://webmail.example/?_task=mail&_action=show&_uid=27&_mbox=INBOX';
const COMPOSE = 'https://webmail.example/?_task=mail&_action=compose&_id=1';

/** Events are made by the window's own constructors, as in a page. */
function inWindow(page: Page): Page {
  for (const name of ['MouseEvent', 'InputEvent'])
    vi.stubGlobal(name, Reflect.get(page.root.defaultView!, name));
  return page;
}
afterEach(() => vi.unstubAllGlobals());

function composePage(content: string) {
  return inWindow(openPage(`<body class="task-mail action-compose">${content}</body>`, COMPOSE));
}

function savedPage(path: string, address: string) {
  return inWindow(openPage(readFileSync(join(import.meta.dirname, path), 'utf8'), address));
}

it('a site that replies on another page is asked to open it, by one press of its own button', async () => {
  const page = savedPage('roundcube/typical.html', SHOW);
  const pressed = vi.fn();
  page.root.querySelector('a.reply')!.addEventListener('click', (event) => {
    event.preventDefault();
    pressed();
  });
  const post = siteFor(page)!.read(page).posts[0]!;
  expect(await insertReply(post, page, DRAFT)).toBe('opening');
  expect(pressed).toHaveBeenCalledOnce();
});

it('on that page the draft goes above what is there, the caret behind it, and nothing is sent', async () => {
  const page = composePage(
    `<form id="form"><input type="hidden" name="_is_html" value="0">
    <textarea id="composebody"></textarea><button class="send"></button></form>`,
  );
  const field = page.root.querySelector('textarea')!;
  field.value = '\n\nNora wrote:\n> Could you?';
  field.setSelectionRange(0, 0);
  const sent = vi.fn();
  page.root.querySelector('form')!.addEventListener('submit', sent);
  const heard = vi.fn();
  field.addEventListener('input', heard);
  expect(await insertDraft(siteFor(page)!, page, DRAFT)).toBe('inserted');
  expect(field.value).toBe(`${DRAFT}\n\nNora wrote:\n> Could you?`);
  expect(field.selectionStart).toBe(DRAFT.length);
  expect(heard).toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
});

it('a draft is set off from words beside the caret', async () => {
  const page = composePage(
    `<input type="hidden" name="_is_html" value="0"><textarea id="composebody">Before after</textarea>`,
  );
  const field = page.root.querySelector('textarea')!;
  field.setSelectionRange(7, 7);
  await insertDraft(siteFor(page)!, page, 'Yes.');
  expect(field.value).toBe('Before \nYes.\nafter');
});

it('without a reply button there is the clipboard', async () => {
  const page = savedPage('roundcube/thread.html', SHOW.replace('show', 'preview'));
  expect(await insertReply(siteFor(page)!.read(page).posts[0]!, page, DRAFT)).toBe('clipboard');
});

it('a field that is hidden because mail is written as HTML is left alone', async () => {
  const page = composePage(
    `<input type="hidden" name="_is_html" value="1"><textarea id="composebody"></textarea>`,
  );
  vi.useFakeTimers();
  const outcome = insertDraft(siteFor(page)!, page, DRAFT);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await outcome).toBe('clipboard');
  expect(page.root.querySelector('textarea')!.value).toBe('');
});
