import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignedIn } from '../../../lib/core/detect/assigned';
import { dutyIn } from '../../../lib/core/detect/duty';
import { mayBeAsk } from '../../../lib/core/detect/may-be-ask';
import { needIn } from '../../../lib/core/detect/need';
import { orderIn } from '../../../lib/core/detect/order';
import { tokens } from '../../../lib/core/detect/tokens';
import { MAYA } from './post';

const cueOf = (text: string, cue: { start: number; end: number } | null): string | null =>
  cue && text.slice(cue.start, cue.end);
const order = (text: string): string | null => cueOf(text, orderIn(text, tokens(text)));
const duty = (text: string): string | null => cueOf(text, dutyIn(text));
const need = (text: string, isPersonal = true): string | null => cueOf(text, needIn(text, isPersonal));
const assigned = (text: string, reader = MAYA): string | null => cueOf(text, assignedIn(text, reader));

describe('orderIn', () => {
  it.each([
    ['Water the ficus over the holidays.', 'Water the'],
    ['Fix it.', 'Fix it'],
    ['Also, laminate these before noon.', 'laminate these'],
    ['Dana, wipe down the counter.', 'wipe down the'],
    ['Pick ten a day.', 'Pick ten'],
    ['Once they are back, tell them about the lift.', 'tell them'],
    ['But do it this week.', 'do it'],
    ['Let the Garcias know that it moved.', 'Let the'],
    ['Swap the sign, it still says “soon”.', 'Swap the'],
    ['On Friday take the van to the garage.', null],
    ['On Friday, take the van to the garage.', 'take the'],
    ['If the plumber comes, show him the cellar.', 'show him'],
    ['The lamp was dead, so bring the charger.', 'bring the'],
    ['I have had it with them; call the others.', 'call the'],
    ['Fill in the blue form.', 'Fill in the'],
    ['Attach receipts as scans.', 'Attach receipts'],
    ['Have the porter look at the hinge.', 'Have the porter look'],
    ['Have them tell me first.', 'Have them tell'],
    ['If so, tell the caterer.', 'tell the'],
    ['Bring your figures.', 'Bring your'],
    ['+ bring the ladder', 'bring the'],
    ['The form is online, hand it in at the desk.', 'hand it'],
    ['You did a fine job, keep it up.', null],
    ['Fin took the cup, put it back and left.', null],
    ['Get rid of the old one.', 'Get rid'],
    ['Reach out to the band.', 'Reach out'],
    ['Be at the barn by nine.', 'Be at'],
    ['Take notes for me!', 'Take notes'],
    ['If the press calls, say nothing about it.', 'say nothing'],
    ['Shelve whatever came in today.', null],
    ['Collect whatever came in today.', 'Collect whatever'],
    ['take the boys through the monthly figures, they will do them in January.', 'take the'],
    ['Next time ask her first.', 'ask her'],
    ['1) wash the van', 'wash the'],
    ['The oven is on, tell me when it beeps.', 'tell me'],
    ['Cut it in half, you’re good at that.', 'Cut it'],
    ['Rename “shed” to “barn”.', 'Rename “'],
    ['Think about who could drive.', 'Think about'],
    ['Find the spare key.', 'Find the'],
    ['Count everything twice.', 'Count everything'],
    ['Ask them whether the hall is free.', 'Ask them'],
    ['Make sure the oven is off.', 'Make sure'],
    ['See to it that the oven is off.', 'See to'],
    ['If any of the lamps are loose, tell the electrician.', 'tell the'],
    ['Reassign all tickets to Lea.', 'Reassign all'],
    ['Make sure your browser is up to date.', null],
    ['omg the cake was huge', null],
    ['Sooo the van broke down.', null],
    ['From now on have visitors type their names.', 'have visitors type'],
  ])('finds it in “%s”', (text, cue) => {
    expect(order(text)).toBe(cue);
  });

  it.each([
    'Found the key.',
    'Hope the kids are well.',
    'During the week we are closed.',
    'Yesterday the lift was stuck.',
    'Ten it is.',
    'Reach out if you have questions.',
    'Be there!',
    'Figure 4 has moved to the next page.',
    'Read the draft on the train, it’s good.',
    'Rain the whole night.',
    'Take it easy!',
    'Keep the change.',
    'Do let me know.',
    'Reach out any time.',
    'Let the games begin.',
    '“Fix it,” she said.',
    'Call me if you have any questions.',
    'Activate the offer and win a bike!',
    'Can the van wait?',
    'If that is too late, say the word.',
    'Sorry if I was unclear; call me if it is.',
    'It rained, so the match is off.',
    'Ask around, everybody saw it.',
    'Put differently, we were lucky.',
    'Have a look back at it.',
    'Have the notes ready.',
    'Take turns at the desk.',
    'Track your parcel with this number.',
    'Please find the minutes enclosed.',
    'Count me in.',
    'Any problems, call me.',
    'Get it free for a week!',
    'Take whatever you like.',
    'Hold your horses.',
  ])('does not find one in “%s”', (text) => {
    expect(order(text)).toBeNull();
  });
});

describe('dutyIn', () => {
  it.each([
    ['I put you down for the raffle.', 'put you down for'],
    ['Until Lea is back you’ll be feeding the hens.', 'Until Lea is back you’ll be feeding'],
    ['Lea is bringing salad, you’ve got bread.', 'Lea is bringing salad, you’ve got bread.'],
    ['I think this one’s yours.', 'I think this one’s yours.'],
    ['Lea is away and so is Ben, so that leaves you.', 'so that leaves you'],
    ['Maya, you’re on desserts.', 'Maya, you’re on desserts.'],
    ['Reassigning to you, since Bob is away.', 'Reassigning to you'],
    ['I said you’d call them back.', 'I said you’d c'],
    ['Your turn, Maya.', 'Your turn'],
    ['They added me, and you’re up.', 'you’re up'],
    ['We volunteered you for the committee.', 'volunteered you for'],
    ['I told the school that you would bring the chairs.', 'told the school that you would b'],
    ["You're running the raffle this year.", "you're running the"],
    ['You are responsible for the banners.', 'You are responsible for'],
    ["You've been chosen to speak for us.", "You've been chosen to"],
    ['The minutes are on you this time.', 'are on you'],
    ["I've assigned the ticket to you.", 'assigned the ticket to you'],
    ["That one's yours.", "That one's yours."],
    ["It's your turn to feed the fish.", "It's your turn"],
    ['Blue or red, your call.', 'your call'],
    ['Maya, your call on the color.', 'your call'],
    ["We need a host, and you'd be perfect.", "you'd be perfect"],
    ["Until she is back, you'll take over her blog.", "you'll take over"],
    ["Heads up, you're the approver on this one.", "you're the approver"],
    ['You promised me the list of names.', 'You promised me t'],
    ['This should be yours, I think.', 'should be yours'],
    ['Dana: this half is yours.', 'Dana: this half is yours.'],
    ["Dana, you've got the boathouse.", "Dana, you've got the boathouse."],
    ["You water the ferns, I'll do the palms.", "you water the ferns, I'll "],
    ['They all said that you should, since you know the hall.', 'They all said that you should'],
    ['The garden table is yours to plan.', 'is yours to plan'],
    ['Keys, lights and alarm, that’s all on you.', 'that’s all on you'],
    ['Someone said you’d be the right one.', 'you’d be the right one'],
    ['It remains for you to choose the songs.', 'It remains for you to c'],
    ['Pages 4 to 9 are yours.', 'Pages 4 to 9 are yours.'],
    ['Until then, you’ll cover Lark Lane.', 'you’ll cover L'],
    ["I'll do the palms, you water the ferns.", "I'll do the palms, you water the"],
  ])('finds it in “%s”', (text, cue) => {
    expect(duty(text)?.toLowerCase()).toBe(cue.toLowerCase());
  });

  it.each([
    'Maya, you’re on fire!',
    'I told her that you’d need a week.',
    'From Monday you’ll be getting a letter.',
    'I put you in touch with Ida.',
    'I put you down for two, as you asked.',
    "You're running late.",
    'You are doing well.',
    'She told me you would be here.',
    'I will get back to you.',
    'All the best to you.',
    'Thank you for leading the tour.',
    "You make a fine soup, I'll never manage that.",
    'Yours, Ida',
    "You'll manage, I'm sure.",
    'You owe me lunch.',
    "Sorry, you've got the wrong number.",
    'I was going to hand it to you, but Ben took it.',
    'She said you should have seen it.',
    '4 new leads were assigned to you.',
  ])('does not find one in “%s”', (text) => {
    expect(duty(text)).toBeNull();
  });
});

describe('needIn', () => {
  it.each([
    ['Somebody has to walk the dog.', 'Somebody has to w'],
    ['Someone from your office has to bring it over.', 'Someone from your office has to b'],
    ['So one of us should ring her.', 'one of us should r'],
    ['They want everything by noon.', 'They want everything by noon.'],
    ['The builder wants a sketch before they’ll start.', 'The builder wants a sketch before they’ll start.'],
    ['I’m counting on the list by Monday.', 'I’m counting on the list by Monday'],
    ['We’d like the benches moved.', 'We’d like the benches moved'],
    ['I’d love to line up a tour of the farm.', 'I’d love to line up a'],
    ['We’d like to see the flat again this week.', 'We’d like to see the f'],
    ['All drivers must renew their badge by June 1.', 'All drivers must renew their badge by June'],
    ['All that’s missing is your signature.', 'All that’s missing is y'],
    ['What’s still open on your side is the menu.', 'What’s still open on your side is t'],
    ['The poster has a typo, so it’ll have to be reprinted.', 'so it’ll have to be reprinted'],
    ['We have time on Sunday, if somebody could open the hall.', 'if somebody could open the hall.'],
    ['I’d be curious to hear how it sold.', 'I’d be curious to hear how'],
    ['Moreover, it would interest us when the pool opens.', 'it would interest us when'],
    ['I kindly ask for a receipt.', 'I kindly ask for a'],
    ['PTAL', 'PTAL'],
    ['Maya - status on the permit', 'status on the permit'],
    ['Not sure if this is for you, but the lift hums.', 'Not sure if this is for you'],
    ['The vet called, he’d like a photo.', 'he’d like a p'],
    ['The vet wants two photos by Monday.', 'The vet wants two photos by Monday.'],
    ['Priya, the vet wants two photos by Monday.', 'the vet wants two photos by Monday.'],
    ['The kayaks have to be back before lunch.', 'The kayaks have to be back before lunch.'],
    ['The porch still needs sweeping.', 'needs sweeping'],
    ["I'd also like to know how many came.", "I'd also like to know how"],
    ['Not sure who looks after the fountain, but it leaks.', 'Not sure who looks after'],
    ['Someone who knows the boiler should see it.', 'Someone who knows the boiler should s'],
    ['The vet wants it by four, or we lose the slot.', 'The vet wants it by four, or we lose the slot.'],
    ['From now on everybody rinses their own cup.', 'From now on everybody r'],
    ['Five of the small ones by noon.', 'Five of the small ones by noon.'],
    ['We’ll want to get them a new key.', 'We’ll want to g'],
    [
      'I would be interested in knowing whether dogs are allowed.',
      'I would be interested in knowing whether',
    ],
    ['Request for quotation: three benches', 'Request for quotation'],
    ['Request you to share the details.', 'Request you to s'],
    ['Looking forward to receiving the sketch.', 'Looking forward to receiving the'],
    ['Kindly acknowledge.', 'Kindly acknowledge'],
    ['It would be a relief if somebody checked.', 'It would be a relief if s'],
    ['I want to know also the rent.', 'I want to know also the '],
    ['You forgot the map.', 'You forgot the'],
    ['It should be printed and signed by the 30th.', 'It should be printed and signed by the 3'],
    ['The tank is empty, need you at the pump.', 'need you at'],
    ['We expect the roof to be repaired this month.', 'We expect the roof to be repaired'],
    ['She’d like the same thing for the barn.', 'She’d like the same t'],
    ['I’d feel better if somebody checked the gas.', 'I’d feel better if somebody'],
    ['We are in need of a second driver.', 'We are in need of a'],
    ['So I thought you could read the poem.', 'I thought you could r'],
    ['A rough sketch by Monday would be great.', 'A rough sketch by Monday would be great'],
    ['I should be glad to receive the deed.', 'I should be glad to receive'],
    ['Let me have the keys.', 'Let me have the'],
    ['Just a reminder that the forms are due.', 'Just a reminder that the forms are due'],
    ['Whatever you do, don’t let the dog out.', 'don’t let the d'],
    ['One more round, then it goes to print.', 'One more round'],
    ['I want the ledger on my desk by ten.', 'on my desk by ten'],
    ['Maybe you could film the parade.', 'Maybe you could film'],
    ['It might be worth asking Theo.', 'might be worth asking'],
    ['If you could feed the fish, that would be lovely.', 'If you could f'],
    ["You'll need to bring a torch.", "You'll need to bring"],
    ['We could use a hand with the piano.', 'We could use a hand'],
    ['They need someone to hold the ladder.', 'need someone to h'],
    ["I'd like us to repaint the shed.", "I'd like us to r"],
    ["Who's fetching the twins?", "Who's fetching t"],
    ['Who has a cooler?', 'Who has a'],
    ['Don’t forget your badge.', 'Don’t forget your'],
    ['We still haven’t received the amendment.', 'We still haven’t received'],
    ['They’d like every branch to send a photo.', 'd like every branch to s'],
    ['The printer jams again, help!', 'help!'],
    ['Fine with me, but someone has to tell the choir.', 'but someone has to t'],
    ['Everyone should sign the card by Friday.', 'Everyone should sign the card by Friday'],
    ['The gauge must be replaced as soon as possible.', 'must be replaced as soon as possible'],
    ["It'd be brilliant if someone could film it.", "it'd be brilliant if s"],
    ['It would mean a lot to the kids if you came.', 'it would mean a lot to the kids if y'],
    ['Worth looking into.', 'Worth looking'],
    ['Be a dear and water the ferns.', 'Be a dear and w'],
    ['Needs a caption.', 'Needs a'],
    ['We’d love a brochure.', 'We’d love a b'],
    ['I’d still like to see the cottage.', 'I’d still like to see the c'],
    ['We’re interested in the corner plot.', 'We’re interested in the'],
    ['If I don’t hear from you by six, I’ll take the old one.', 'If I don’t hear from you by'],
    ['Nobody saw it, so please look again.', 'so please l'],
    [
      'Bring tins, pasta or rice to the desk until the 20th.',
      'Bring tins, pasta or rice to the desk until the 2',
    ],
    ['We were told you’re the person to talk to.', 'you’re the person to talk'],
    ['Just following up on this.', 'Just following up on'],
    ['Gentle reminder about the survey.', 'Gentle reminder'],
    ['Ping', 'Ping'],
    ['For your signature.', 'For your signature'],
    ['Approval needed: order 12', 'Approval needed'],
    ['Please see attached and advise.', 'see attached and advise'],
    ['We would like the lease to mention the shed.', 'We would like the lease to men'],
    ['Your answers are still outstanding.', 'Your answers are still outstanding'],
    ['Names by the end of the week.', 'Names by the end'],
    ['I wonder if there are any plots left.', 'I wonder if there are'],
    ['This needs a headline.', 'This needs a h'],
    ['I’m writing to request the site plan.', 'I’m writing to request'],
    ['We’d also ask that the list be corrected.', 'We’d also ask that t'],
    ['It is essential that somebody joins them.', 'It is essential that somebody'],
    ['We meet on Sunday, who has time?', 'who has time'],
    ['No calls to the tenants until I have read it.', 'No calls to the tenants until I'],
    ['Bad news: you have to give the speech.', 'you have to give'],
    ['Don’t let it go out like that.', 'Don’t let it g'],
    ['I am interested in plot 9 and would like to get the plan.', 'I am interested in plot'],
    ['We’re looking for a bungalow near a lake.', 'We’re looking for a b'],
    ['I’m still missing your dates.', 'I’m still missing your '],
    ['I forgot to ask about the school.', 'forgot to ask about'],
    ['You’d do me a favor if you took it over.', 'do me a favor if'],
    ['u got anything with a pool', 'u got anything'],
    ['We urgently require the signed form.', 'We urgently require'],
    ['I expect an answer today.', 'I expect an answer'],
    ['Before we sign we’d need to see the rules.', 'we’d need to see t'],
    ['We’re waiting for your figures.', 'We’re waiting for your'],
    ['We still don’t have a receipt for the tent.', 'We still don’t have a r'],
    ['I was thinking you might write the story.', 'I was thinking you might'],
    ['Don’t touch the wet wall until I am back.', 'Don’t touch the wet wall until I'],
    ['If you can mend it tonight, I will love you forever.', 'If you can m'],
    ['It has to go out tonight, corrected.', 'It has to go out tonight, corrected.'],
    ['The council wants three names from us.', 'The council wants three names from us'],
    ['A second lamp would help a lot.', 'A second lamp would help a lot.'],
    ['For the parade we’d need two more tents.', 'For the parade we’d need t'],
    ['I’d need about ten chairs.', 'I’d need a'],
    ['I’d value your view of it.', 'I’d value your '],
    ['We still owe the band an answer.', 'We still owe the band an a'],
    ['Stuck until I have the measurements from you.', 'Stuck until I have'],
    ['I can’t print it before you have signed.', 'I can’t print it before you h'],
    ['If you still have the key, that would help.', 'If you still have the key, that would help'],
    ['It’d be lovely to have it painted.', 'It’d be lovely to have i'],
    ['I don’t care how, but it has to be dry by noon.', 'but it has to be dry by noon.'],
    ['I must have the map on Friday.', 'I must have the map on Friday'],
    ['I’d drop the second verse.', 'I’d drop the'],
    ['Who can open the barn?', 'Who can o'],
    ['And why is the pump still running?', 'why is the pump still running?'],
    ['All guests are asked to park behind the barn.', 'All guests are asked to p'],
    ['Don’t mention the price.', 'Don’t mention the'],
    ['I’d like one of the fees refunded.', 'I’d like one of the fees refunded'],
    ['I’d mostly like to know if the roof holds.', 'I’d mostly like to know if'],
    ['And the chart needs labels that one can read.', 'the chart needs labels'],
    ['We’re missing the second page.', 'We’re missing the s'],
    ['It should go to the printer first.', 'It should go to'],
    ['The mayor’s asking if it could be moved.', 'The mayor’s asking if'],
    ['While you are there, might as well oil the hinges.', 'might as well o'],
  ])('finds it in “%s”', (text, cue) => {
    expect(need(text)?.toLowerCase()).toBe(cue.toLowerCase());
  });

  it.each([
    'I need to leave early today.',
    'The vet wanted two photos, I have sent them.',
    'She has to be home by ten.',
    'That was needed in the spring.',
    'It needs nothing.',
    'I know who left the gate open.',
    'If you need someone to talk to, I am here.',
    'Maybe you have seen it.',
    'Somebody should write a book about him.',
    'Who is going to believe that?',
    'Could you use it?',
    'I would like to see that movie some day.',
    'Needs must.',
    'It snowed, so please excuse the delay.',
    'Give me until tomorrow.',
    'A reminder that the shop is closed.',
    'We ask for your patience.',
    'I’d like to see the look on his face again.',
    'I would like it instead.',
    'Friendly reminder to self: cake.',
    'For your information only.',
    'It is worth the wait.',
    'We’d love the chance, but no.',
    'She is interested in birds.',
    'A weekend away would be a dream.',
    'I can’t thank you enough for what you did.',
    'I can’t wait until you are back!',
    'We owe you a drink.',
    'It would be great to see you again.',
    'Who can blame them?',
    'Why do I bother?',
    'Don’t mention it!',
    'Don’t take my word for it.',
    'We’re missing the good old days.',
    'It needs a bigger tent than we have.',
    'Looking forward to seeing you.',
    'We’ll want to see how it goes.',
    'Please enjoy.',
    'I want to know the truth.',
    'I thought you’d like to know.',
    'Wouldn’t it be nice if they paid us for this?',
    'It should be there by Friday.',
    'Let me have a look.',
    'I expect it to be a long day.',
    'The reminder that the shop is closed hangs on the door.',
    'We might as well go home.',
  ])('does not find one in “%s”', (text) => {
    expect(need(text)).toBeNull();
  });

  it('takes advice for an ask only where a person wrote it', () => {
    expect(need('Maybe you could film the parade.', false)).toBeNull();
    expect(need("You'll need to download the form.", false)).toBeNull();
    expect(need('Somebody has to walk the dog.', false)).not.toBeNull();
  });
});

describe('assignedIn', () => {
  it.each([
    ['Maya to update the tracker, Jon to ring the trades.', 'Maya to update'],
    ['Maya will walk you through the figures.', 'Maya will walk'],
    ['If nobody minds, Maya will run the stall.', 'Maya will run'],
    ['If it rains, Maya will run the stall.', null],
    ['Maya is on drinks, Jon on chairs.', 'Maya is on drinks'],
    ['Jon and Maya are doing the tent.', 'Maya are doing'],
    ['Maya and Jon are doing the tent.', 'Maya and Jon are doing'],
    ["Maya'll send it over.", "Maya'll send"],
    ['Adding Maya, who can explain it.', 'Adding Maya, who'],
    ['Maya Torres takes the minutes.', 'Maya Torres takes'],
    ['Still waiting on Maya’s part.', 'waiting on Maya’s'],
    ['Adding Maya for the wording.', 'Adding Maya for the'],
    ['Still waiting on Maya.', 'waiting on Maya'],
    ['Action: Maya to draft the note.', 'Maya to draft'],
    ['Assigning this to Maya, since it is about the web.', 'Assigning this to Maya'],
    ['Handing over to Maya for the text.', 'Handing over to Maya'],
  ])('reads “%s”', (text, cue) => {
    expect(assigned(text)).toBe(cue);
  });

  it.each([
    'Maya is on vacation.',
    'Maya will be out on Friday.',
    'Maya to the rescue!',
    'I spoke to Maya to make sure.',
    'Maya is running late.',
    'If Maya can drive, great.',
    'Will Maya send it?',
    'Mayazon will send it.',
    'Maya, can you send it?',
  ])('finds no work in “%s”', (text) => {
    expect(assigned(text)).toBeNull();
  });

  it('knows nobody without a name, and takes names as they are written', () => {
    expect(assigned('Maya to update the tracker.', { names: [], addresses: [] })).toBeNull();
    expect(assigned('A.J. will send it.', { names: ['A.J.'], addresses: [] })).toBe('A.J. will send');
    expect(assigned('AxJx will send it.', { names: ['A.J.'], addresses: [] })).toBeNull();
    expect(assigned('(.* will send it.', { names: ['(.*'], addresses: [] })).toBeNull();
  });
});

it('all pass the gate', () => {
  for (const text of [
    'Memorise it.',
    'PTAL.',
    'Status on the permit',
    'Zip up the tent.',
    "You've been assigned to parking.",
    'The photo wall is yours this year.',
    'If you could feed the fish, that would be lovely.',
    "I'd like us to repaint the shed.",
    'Be a dear and water the ferns.',
    'It would mean the world to him if you came.',
    'Your turn, Maya.',
    'Should be 2,450.',
    'This needs a headline.',
    'Names by the end of the week.',
    'All: submit vacation requests by Dec 10.',
    'No calls to the tenants until I have read it.',
    'Next step: order the paint.',
    'Lamps would help.',
    'And ask reception.',
    'Don’t print until I have read it.',
    'Once they have all left the building, lock it.',
    'Don’t mention the price.',
  ])
    expect(mayBeAsk(text)).toBe(true);
});

it('survive any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const cue of [
        orderIn(text, tokens(text)),
        dutyIn(text),
        needIn(text, true),
        assignedIn(text, MAYA),
      ])
        if (cue) expect(cue.start < cue.end && cue.end <= text.length).toBe(true);
    }),
  );
});
