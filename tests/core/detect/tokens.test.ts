import { expect, it } from 'vitest';
import { tokens } from '../../../lib/core/detect/tokens';

it.each(['Where is it?', 'Where is it?!', 'Where is it !?', 'Where is it???'])(
  'reads one question mark at the end of “%s”',
  (text) => {
    expect(tokens(text).map(({ norm }) => norm)).toEqual(['where', 'is', 'it', '?']);
  },
);
