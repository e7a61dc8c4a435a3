import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const run = (...args: string[]) =>
  promisify(execFile)(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/read-page.ts', ...args], { cwd: ROOT });

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyA';

it('read-page prints what a message asks, and its text without the signature', async () => {
  const { stdout } = await run('tests/sites/gmail/typical.html', '--url', ADDRESS);
  expect(JSON.parse(stdout)).toMatchObject({
    site: 'gmail',
    state: 'reading',
    me: { address: 'maya@brightfield.example' },
    posts: [
      {
        author: { address: 'dana@brightfield.example' },
        text: expect.not.stringContaining('Riverbend'),
        asks: expect.arrayContaining([
          expect.objectContaining({ sentence: 'Could you design one by Friday noon?' }),
        ]),
      },
    ],
  });
}, 30_000);

it('read-page finds nothing in quotes and own messages', async () => {
  const { stdout } = await run('tests/sites/gmail/thread.html', '--url', ADDRESS);
  const { posts } = JSON.parse(stdout);
  expect(posts).toMatchObject([
    { text: 'Can we see lot 27 on Saturday at 11?' },
    { author: { address: 'maya@brightfield.example' }, asks: [] },
    { text: 'Maya, please put this visit into the CRM.' + '\nNora' },
  ]);
}, 30_000);

it('read-page explains itself when the address is missing', async () => {
  await expect(run('tests/sites/gmail/thread.html')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--url'),
  });
}, 30_000);
