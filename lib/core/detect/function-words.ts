/** Words that carry the grammar of a request; all others are folded into classes by the shape features. */
const WORDS =
  "a about after again all also am an and any anyone anything are as asap at be because been before but by can can't could could've couldn't did didn't do does doesn't don't either else even every for from get going-to got had has have haven't he hear help her him his how i i'd i'll i'm i've if in is isn't it it's its just kindly know let let's like love make maybe me might mind must my need needed needs no not of on one or our over own perhaps please possible rather re shall she should so some somebody someone something sorry still than thanks that that's the them then there there's these they this those to today tomorrow too up us want want-to wanted was we we'd we'll we're we've were what what's when where whether which who why will with won't wonder wondering would wouldn't yes yet you you'd you'll you're you've your available free appreciate grateful great good nice happy glad look feel ask asked hope unless until able chance time could-you";

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

const TIME_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec week weeks month months day days hour hours minute minutes min mins morning afternoon evening night tonight noon am pm a.m p.m eod cob tomorrow today weekend quarter year';

export const TIMES: ReadonlySet<string> = new Set(TIME_WORDS.split(' '));
