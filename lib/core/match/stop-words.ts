/**
 * Words that say how something is asked, not what: function words, courtesy, time. They carry no weight in matching.
 */
const TEXT = `
a about above after again against all also always am an and any anybody anyone anything are aren't around as ask asked
asking at away back be because been before being below best between both but by can can't cannot cheers could couldn't
did didn't do does doesn't doing don't done down during each either else enough even ever every everybody everyone
everything few first for from get gets getting give given go goes going gone good got great had has hasn't have haven't
having he hello help her here hers hey hi him his hope how i i'd i'll i'm i've if in into is isn't it it's its just keep
kind kindly know last least let like little look looking lot lots made make makes making many may maybe me might mind
more most much must my myself need needed needs never new next no nobody none nor not nothing now of off ok okay old on
once one ones only or other others our ours out over own people per perhaps please pls possible put quick quickly quite
rather really regards right said same say says see seen seems send sent she should since so some somebody someone
something soon sorry still such sure take taken takes taking tell than thank thanks that that's the their them then
there these they thing things think this those though through till to today together told tomorrow tonight too two
three four five six seven eight nine ten try trying under until up upon us use used using very via want wanted wants
was wasn't way we we'd we'll we're we've week weeks well were what when where whether which while who whose why will
with within without won't wonder wondering would wouldn't yes yesterday yet you you'd you'll you're you've your yours
yourself monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december morning afternoon evening noon night day days month months year years hour hours
minute minutes min mins asap end time able happy wonder love appreciate dear best sincerely mr mrs ms dr etc`;

const STOP_WORDS: ReadonlySet<string> = new Set(TEXT.split(/\s+/).filter(Boolean));

/** True for words without a topic. `word` is lower-case. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
