import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const run = (...args: string[]) =>
  promisify(execFile)(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/read-page.ts', ...args], { cwd: ROOT });

const PAGE = 'tests/sites/gmail/thread.html';
const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyA';

it('read-page prints the posts of a saved page without quotes and own posts without asks', async () => {
  const { stdout } = await run(PAGE, '--url', ADDRESS);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({
    site: 'gmail',
    state: 'reading',
    me: { address: 'maya@brightfield.example' },
    posts: [
      {
        text: 'Can we see lot 27 on Saturday at 11?',
        asks: [{ sentence: 'Can we see lot 27 on Saturday at 11?' }],
      },
      { author: { address: 'maya@brightfield.example' }, asks: [] },
      { author: { address: 'nora@brightfield.example' }, text: expect.not.stringContaining('From:') },
    ],
  });
}, 30_000);

it('read-page explains itself when the address is missing', async () => {
  await expect(run(PAGE)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--url') });
}, 30_000);
