// Pages of the demo mailbox, in the layout of Roundcube's Elastic skin: the same ids and classes, our own look.
import { messages, reader } from './messages.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./messages.mjs').Person} Person */

const DAY = 24 * 60 * 60 * 1000;

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

/** The newest mail came at 09:12: before that, the mailbox shows yesterday. */
const NEWEST = 9.2 / 24;

/** When a message was sent, if the mailbox is opened at `now`. @param {Message} message @param {Date} now */
function sentAt(message, now) {
  const opened = new Date(now.getTime() - NEWEST * DAY);
  const [hours, minutes] = message.at.split(':').map(Number);
  const day = opened.getDate() - message.daysAgo;
  return new Date(opened.getFullYear(), opened.getMonth(), day, hours, minutes);
}

/** "2026-11-21 07:58". @param {Date} date */
function longDate(date) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "Today 07:58", "Sat 07:58". @param {Date} date @param {Date} now */
function shortDate(date, now) {
  const isToday = date.toDateString() === now.toDateString();
  const day = isToday ? 'Today' : date.toLocaleDateString('en-US', { weekday: 'short' });
  return `${day} ${longDate(date).slice(-5)}`;
}

/** @param {string} action @param {number} uid */
function addressOf(action, uid) {
  const framed = action === 'preview' ? '&_framed=1' : '';
  return `/?_task=mail&_uid=${uid}&_mbox=INBOX${framed}&_action=${action}`;
}

/** @param {{ title: string, body: string, content: string, frame?: boolean }} page */
function html({ title, body, content, frame }) {
  return `<!DOCTYPE html>
<html lang="en"${frame ? ' class="iframe"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Brightfield Mail :: ${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox.css">
</head>
<body class="task-mail ${body}">
${content}
<script src="/mailbox.js"></script>
</body>
</html>`;
}

function sidebar() {
  const folders = ['Inbox', 'Drafts', 'Sent', 'Trash'];
  const items = folders.map((name, index) => {
    const selected = index === 0 ? ' selected" aria-current="true' : '';
    return `<li class="mailbox${selected}"><a href="/?_task=mail&amp;_mbox=INBOX">${name}</a></li>`;
  });
  return `<nav id="layout-sidebar" class="listbox" aria-label="Folders">
<div class="header"><span class="header-title username">${reader.address}</span></div>
<ul id="mailboxlist" class="listing folderlist">${items.join('')}</ul>
</nav>`;
}

/** @param {Message} message @param {Date} now */
function row(message, now) {
  const { uid, from, subject, seen } = message;
  return `<tr id="rcmrow${uid}" class="message${seen ? '' : ' unread'}" data-uid="${uid}">
<td class="subject"><span class="fromto"><span class="adr"><span title="${from.address}" class="rcmContactAddress">${escaped(from.name)}</span></span></span>
<span class="date">${shortDate(sentAt(message, now), now)}</span>
<span class="subject"><a href="${escaped(addressOf('show', uid))}" data-preview="${escaped(addressOf('preview', uid))}">${escaped(subject)}</a></span></td></tr>`;
}

/** Reply and "open in a new page"; without a message they lead nowhere. @param {number | null} uid */
function toolbar(uid) {
  const off = uid === null ? ' disabled" aria-disabled="true' : '';
  const reply = uid === null ? '#' : escaped(`/?_task=mail&_reply_uid=${uid}&_mbox=INBOX&_action=compose`);
  const show = uid === null ? '#' : escaped(addressOf('show', uid));
  return `<div class="header" role="toolbar" aria-label="Message">
<a class="back" href="/?_task=mail&amp;_mbox=INBOX"><span class="inner">Inbox</span></a>
<a class="reply${off}" role="button" href="${reply}"><span class="inner">Reply</span></a>
<a class="open${off}" role="button" href="${show}"><span class="inner">Open</span></a>
</div>`;
}

/** The list beside the preview frame. @param {Date} now */
export function listPage(now) {
  const content = `<div id="layout">
${sidebar()}
<main id="layout-list" class="listbox selected">
<div class="header"><span class="header-title">Inbox</span></div>
<div id="messagelist-content" class="scroller"><table id="messagelist" class="listing messagelist" aria-label="Messages"><tbody>
${messages.map((message) => row(message, now)).join('\n')}
</tbody></table></div>
</main>
<div id="layout-content">
${toolbar(null)}
<iframe id="messagecontframe" name="messagecontframe" title="Message" src="/?_task=mail&amp;_action=blank"></iframe>
</div>
</div>`;
  return html({ title: 'Inbox', body: 'action-none', content });
}

/** Shown in the frame before a message is chosen. */
export function blankPage() {
  return `<!DOCTYPE html><html lang="en"><head><title>Empty</title><link rel="stylesheet" href="/mailbox.css"></head><body class="blank"><p>Choose a message.</p></body></html>`;
}

/** @param {Person} who */
function contact({ name, address }) {
  return `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${escaped(name)}</a></span>`;
}

/** @param {string} title @param {string} field @param {readonly Person[]} who */
function headerRow(title, field, who) {
  if (!who.length) return '';
  return `<tr><td class="header-title">${title}</td><td class="header ${field}">${who.map(contact).join(', ')}</td></tr>`;
}

/** Plain text as Roundcube shows it: quoted lines in a blockquote, the signature marked. @param {string} text */
function plainBody(text) {
  const [words = '', signature] = text.split(/^-- $/m);
  const lines = escaped(words)
    .trimEnd()
    .replace(/(?:^&gt; ?.*(?:\n|$))+/gm, (quoted) => {
      return `<blockquote>${quoted.replace(/^&gt; ?/gm, '').trimEnd()}</blockquote>`;
    });
  const sig = signature ? `\n\n<span class="sig">-- ${escaped(signature).trimEnd()}</span>` : '';
  const withBreaks = (lines + sig).replace(/\n/g, '<br>\n');
  return `<div class="message-part" id="message-part1"><div class="pre">${withBreaks}</div></div>`;
}

/** @param {Message} message @param {Date} now */
function messageContent(message, now) {
  const { from, to, cc = [], subject, text } = message;
  const sent = sentAt(message, now);
  const body = text
    ? plainBody(text)
    : `<div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody">${message.html ?? ''}</div></div>`;
  return `<div class="content frame-content" role="main">
<div id="message-header">
<h2 class="subject"><span class="voice">Subject: </span>${escaped(subject)}</h2>
<div class="header"><div class="header-content">
<div class="header-summary"><span>From ${contact(from)} on <span class="text-nowrap">${longDate(sent)}</span></span></div>
<table class="header-headers"><tbody>${headerRow('From', 'from', [from])}${headerRow('To', 'to', to)}${headerRow('Cc', 'cc', cc)}
<tr><td class="header-title">Date</td><td class="header date">${shortDate(sent, now)}</td></tr></tbody></table>
</div></div>
</div>
<div id="message-content">
<div class="rightcol" role="region" aria-label="Message body">
<div id="message-objects"></div>
<div id="messagebody">${body}</div>
</div>
</div>
</div>`;
}

/** A message in the preview frame. @param {Message} message @param {Date} now */
export function previewPage(message, now) {
  const content = `<div id="layout-content" class="selected">\n${messageContent(message, now)}\n</div>`;
  return html({ title: message.subject, body: 'action-preview', content, frame: true });
}

/** A message on a page of its own. @param {Message} message @param {Date} now */
export function showPage(message, now) {
  const content = `<div id="layout">
${sidebar()}
<div id="layout-content" class="selected">
${toolbar(message.uid)}
${messageContent(message, now)}
</div>
</div>`;
  return html({ title: message.subject, body: 'action-show', content });
}

/** The reply to a message: its text quoted below an empty line. @param {Message} message */
export function composePage(message) {
  const quoted = message.text ?? (message.html ?? '').replace(/<[^>]+>/g, '').replace(/\n+/g, '\n');
  const lines = quoted
    .trim()
    .split('\n')
    .map((line) => `> ${line}`);
  const body = `\n\n\n${message.from.name} wrote:\n${lines.join('\n')}`;
  const subject = /^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`;
  const content = `<div id="layout">
${sidebar()}
<div id="layout-content" class="selected" role="main">
<div class="header"><a class="back" href="/?_task=mail&amp;_mbox=INBOX"><span class="inner">Inbox</span></a><span class="header-title">Compose</span></div>
<form id="compose-content" class="content formcontainer">
<label for="_to">To</label><input id="_to" name="_to" value="${escaped(`${message.from.name} <${message.from.address}>`)}">
<label for="compose-subject">Subject</label><input id="compose-subject" name="_subject" value="${escaped(subject)}">
<input type="hidden" name="_is_html" value="0">
<textarea id="composebody" name="_message" aria-label="Message" rows="16">${escaped(body)}</textarea>
<div class="formbuttons"><button type="submit" class="btn btn-primary send">Send</button><output id="composestatusbar"></output></div>
</form>
</div>
</div>`;
  return html({ title: 'Compose', body: 'action-compose', content });
}
