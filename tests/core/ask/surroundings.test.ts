import { describe, expect, it } from 'vitest';
import { surroundings } from '../../../lib/core/ask/surroundings';
import { detectedAsk as ask, seenPost as post } from './seen-post';

const FILL = 'The weather was fine and everybody came in good spirits. '.repeat(12);

describe('surroundings', () => {
  const page = ask('Could you take it down?');
  const figures = ask('Please send them on Friday.');

  it('is all of a short post but its other asks', () => {
    const context = `The summer page is old. ${page.sentence} The board meets soon. ${figures.sentence} Thanks!`;
    expect(surroundings([page], post(context, [page, figures]))).toBe(
      `The summer page is old. ${page.sentence} The board meets soon.   Thanks!`,
    );
  });

  it('goes from the ask before to the ask after in a long one', () => {
    const context = `${FILL}The summer page is still online. ${page.sentence} The board wants the December figures early. ${figures.sentence} ${FILL}`;
    const seen = post(context, [page, figures]);
    expect(surroundings([page], seen)).toContain('summer page is still online');
    expect(surroundings([page], seen)).not.toContain(figures.sentence);
    expect(surroundings([figures], seen)).toContain('board wants the December figures');
    expect(surroundings([figures], seen)).not.toContain('summer page');
    expect(surroundings([page], seen).length).toBeLessThan(500);
  });

  it('looks further back where nothing between two asks tells a subject', () => {
    const also = ask('Could you do that today?');
    const context = `${FILL}The brochure has old plans. ${page.sentence} ${also.sentence} ${FILL}`;
    expect(surroundings([also], post(context, [page, also]))).toContain('The brochure has old plans.');
  });

  it('takes no notice of another ask that does not stand in the post as it is', () => {
    const context = `The summer page is still online and shows the old prices. ${page.sentence} ${FILL}`;
    const elsewhere = ask('Bring it along?');
    expect(surroundings([page], post(context, [page, elsewhere]))).toBe(
      surroundings([page], post(context, [page])),
    );
  });

  it('is the whole post where an ask does not stand in it as it is', () => {
    expect(surroundings([ask('Not in it.')], post(FILL, []))).toBe(FILL);
  });
});
