// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeLines } from '../../lib/core/job-description/propose-lines';
import { readDescription } from '../../lib/files/read-description';
import { readers } from '../fixtures/file-readers';

/** Scope, hours and title of what each description says; `@` the owner. */
const EXPECTED: Record<string, readonly string[]> = {
  bullets: [
    'core 6.5 Onboard new customers',
    'core 6.5 Hold quarterly business reviews with the thirty largest accounts',
    'core 6.5 Watch product usage and call customers whose usage drops',
    'core 6.5 Renew contracts on time, including price talks up to ten per cent',
    'core 6.5 Collect feature wishes and bring them to the product team monthly',
    'supporting 3.5 Support the sales team in demos for large prospects',
  ],
  shares: [
    'core 12 Campaign mailings',
    'core 6 Trade fairs',
    'core 8 Website news',
    'core 4 Reporting',
    'supporting 2 Assist the design team with photo shoots',
    'outside 0 Social media channels @agency Kite & Co',
    'outside 0 Printing of brochures @print shop',
  ],
  prose: [
    'core 10.5 Receive clients and answer the switchboard from eight to five',
    'core 10.5 Type dictations, file documents and prepare the court mail daily',
    'core 10.5 Keep the calendar of two partners, including deadlines and reminders',
    'supporting 5 Help to prepare seminars',
  ],
  table: [
    'core 14 Sales dashboards',
    'core 8 Data quality',
    'supporting 10 Ad hoc analyses',
    'core 4 Training',
    'outside 0 Server operation @IT Operations',
    'outside 0 Contract data @Legal',
  ],
  formal: [
    'core 7.5 Advertising vacancies and arranging interviews',
    'core 7.5 Keep staff records complete and confidential',
    'core 7.5 Prepare employment contracts within five working days',
    'core 7.5 Advise line managers on absence and leave',
    'supporting 4 Assist with the yearly staff survey',
    'supporting 2 Stand in for the payroll clerk',
  ],
};

describe.each(Object.entries(EXPECTED))('the job description in %s', (name, expected) => {
  it.each(['txt', 'md', 'docx', 'pdf'])('gives its lines as .%s', async (kind) => {
    const file = readFileSync(`tests/job-descriptions/${name}/description.${kind}`);
    const read = await readDescription(new Blob([file]), readers);
    if (!('text' in read)) throw new Error(read.problem);
    const found = proposeLines(read.text, 40);
    expect(
      found.map(
        ({ scope, hoursPerWeek, title, owner }) =>
          `${scope} ${String(hoursPerWeek)} ${title}${owner ? ` @${owner}` : ''}`,
      ),
    ).toEqual(expected);
    expect(found.every(({ isSure }) => isSure)).toBe(true);
  });
});
