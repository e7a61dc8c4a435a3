import type { FoundAct } from './frame';
import type { Token } from './tokens';

/** Given names common in English-speaking and other offices; those that are everyday words ("will", "may") are left out. */
const GIVEN_NAMES = new Set(
  'aaron abby adam adrian ahmed aisha alan albert alex alexander alexandra alexis alfredo ali alice alicia alison allison amanda amber amit amy ana andre andrea andrew andy angela anita ann anna anne annie anthony antonio april arjun arnold arthur ashley barbara barry beatrice becky ben benjamin bernard beth betsy betty beverly bianca blake bob bobby brad bradley brandon brenda brent brett brian bruce bryan caitlin cameron candace carla carlos carmen carol caroline carolyn carrie catherine cathy cecilia chad charles charlie charlotte chen chloe chris christian christina christine christopher cindy claire clara clark claudia colin colleen connie corey courtney craig cristina curtis cynthia dan dana daniel daniela daniele danny darren dave david dawn deb debbie deborah debra denise dennis derek diana diane diego dmitri dominic don donald donna doris dorothy doug douglas dylan ed eddie edgar eduardo edward eileen elaine elena eleanor eli elizabeth ella ellen emily emma eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima felix fernando fiona frances francis francisco frank fred frederick gabriel gail gary gavin gene george gerald gerard gina giulia glenn gloria gordon grace greg gregory guy hannah harold harriet harry hassan heather hector heidi helen helena henry holly howard hugh ian ibrahim igor ilse imran ingrid irene isaac isabel ivan jack jackie jacob jaime jake james jamie jan jana jane janet janice jared jason jasmine javier jay jean jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan john johnny jon jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julian julie june jun justin karen karim karl kate katherine kathleen kathy katie kay keith kelly ken kenneth kenji kerry kevin kim kimberly kofi kristin kristen kurt kyle larry lars laura lauren laurie leah lee lena leo leon leonard leslie li liam lily linda lisa liz lois lori louis louise lucas lucia lucy luis luke luna lydia lynn maggie malcolm manuel marc marcel marco marcus margaret maria marie marilyn mario marion marisa marta martha martin mary mason mateo matt matthew maureen maya megan mehmet mei mel melanie melissa mia michael michelle miguel mikael mike milan mindy miriam mitch mohamed mohammed molly monica morgan nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicolas nicole nikhil nina nora norman olga oliver olivia omar oscar otto owen pablo pam pamela patricia patrick patti paul paula pedro peggy peter phil philip phillip phyllis pierre piotr priya rachel raj rajesh ralph ramon randall randy raul ravi ray raymond rebecca renee ricardo richard rick ricky robert roberta roberto robin rodney roger roland ron ronald rosa rosie ross roy ruben russell ruth ryan sabine sally sam samantha samir samuel sandra sandy sanjay sara sarah scott sean sebastian serena sergio shane shannon sharon shaun shawn sheila shelley sherri shirley sofia sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stuart sue susan suzanne sven sylvia tammy tanya tara ted teresa terri terry theresa thomas tim timothy tina todd tom tomas tommy toni tony tracy travis trevor tricia tyler valerie vanessa vera veronica vicki vickie victor victoria vijay vince vincent virginia walter wanda warren wayne wendy wes wesley william xavier yara yasmin yolanda yuki yusuf yvonne zach zoe'.split(
    ' ',
  ),
);

const CALLED = new Set([',', ':', '-', '–', '—']);

/** People named in a sentence: mass mail names nobody. "calls person": it opens with a given name. */
export function people(words: readonly Token[]): FoundAct[] {
  const acts: FoundAct[] = [];
  const at = words.findIndex(({ norm, capital }) => capital && GIVEN_NAMES.has(norm));
  if (at < 0) return acts;
  acts.push({ name: 'person', cue: false, from: at, to: at });
  if (at < 2 && CALLED.has(words[at + 1]?.norm ?? ''))
    acts.push({ name: 'calls person', cue: false, from: at, to: at + 1 });
  return acts;
}
