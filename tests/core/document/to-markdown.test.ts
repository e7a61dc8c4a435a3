import { expect, it } from 'vitest';
import type { Doc } from '../../../lib/core/document/doc';
import { toMarkdown } from '../../../lib/core/document/to-markdown';

const doc = (blocks: Doc['blocks']): Doc => ({ title: 'T', subtitle: '', blocks, footer: '' });
const body = (blocks: Doc['blocks']) => toMarkdown(doc(blocks)).replace(/^# T\n\n/, '');

it('writes title, subtitle, blocks and footer in reading order', () => {
  const all: Doc = {
    title: 'My AoR',
    subtitle: 'Sales',
    blocks: [
      { kind: 'heading', level: 2, text: 'Core' },
      { kind: 'paragraph', text: 'What I do.' },
      { kind: 'list', items: ['one', 'two'], isNumbered: true },
      { kind: 'facts', facts: [{ label: 'Agreed with', value: 'Ana' }] },
      { kind: 'figures', figures: [{ label: 'Hours', value: '40 h', note: 'a week' }] },
      { kind: 'note', text: 'small print' },
      { kind: 'page-break' },
      { kind: 'signatures', labels: ['Date'] },
    ],
    footer: 'Version 3',
  };
  expect(toMarkdown(all)).toBe(
    [
      '# My AoR',
      '**Sales**',
      '## Core',
      'What I do.',
      '1. one\n2. two',
      '- Agreed with: **Ana**',
      '- Hours: **40 h (a week)**',
      '> small print',
      '---',
      'Date: ____________________',
      '---',
      'Version 3\n',
    ].join('\n\n'),
  );
});

it('writes a table with its alignments, small print below a cell, and the total in bold', () => {
  const table = body([
    {
      kind: 'table',
      caption: 'c',
      columns: [
        { title: 'Work', align: 'start', share: 3 },
        { title: 'h', align: 'end', share: 1 },
      ],
      rows: [[{ text: 'Leads', below: ['call', 'mail'] }, '20']],
      total: ['Together', '20'],
    },
  ]);
  expect(table).toBe(
    '| Work | h |\n| --- | ---: |\n| Leads<br>call<br>mail | 20 |\n| **Together** | **20** |\n',
  );
});

it('leaves nothing in a text that Markdown would take for its own', () => {
  expect(body([{ kind: 'paragraph', text: '# a *b* | <c> [d](e)\nf' }])).toBe(
    '\\# a \\*b\\* \\| \\<c\\> \\[d\\](e) f\n',
  );
  expect(body([{ kind: 'paragraph', text: '1. not a list' }])).toBe('1\\. not a list\n');
  expect(body([{ kind: 'paragraph', text: '- nor this' }])).toBe('\\- nor this\n');
});
