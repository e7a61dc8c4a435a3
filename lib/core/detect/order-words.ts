/** What an order's verb takes: with one of these after it, a word that opens a sentence is a verb, whatever the word. */
export const OBJECTS = 'the a an my our his her their this these those it them him whoever whether'.split(
  ' ',
);
/** What may stand between a verb and its object ("Wipe down the counter"). */
export const PARTICLES = 'up down out off over back away'.split(' ');
