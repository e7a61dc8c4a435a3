import type { Responsibility } from '../../../model/aor';

/** Work that helps the job along. */
export const supportingLines: readonly Responsibility[] = [
  {
    id: 'product-knowledge',
    title: 'Know the homes and the market',
    involved:
      'Study plans, prices, incentives and available homes; walk models and homesites; shop competing builders; attend product training',
    scope: 'supporting',
    hoursPerWeek: 2,
    minutesEach: 60,
    owner: null,
    askedBy: ['manager'],
    words: ['price sheet', 'incentives', 'competitors', 'mystery shop', 'model walk', 'product training'],
    examples: [
      'Please learn the new price sheet before Monday.',
      'Could you shop the builder across the road and note what they offer?',
      'Come to the product walk at Quail Run on Thursday so that you know the new plans.',
      'Read through the financing incentive before it starts, please.',
      'Walk the new model with the builder and take notes on what is special.',
      'Find out what the others charge for a premium lot.',
    ],
  },
  {
    id: 'lead-feedback',
    title: 'Tell marketing which leads are good',
    involved:
      'Monthly talk with marketing about lead quality by campaign and portal; report wrong listings; say what buyers ask for',
    scope: 'supporting',
    hoursPerWeek: 1,
    minutesEach: 30,
    owner: null,
    askedBy: ['colleagues'],
    words: ['lead quality', 'junk leads', 'which campaigns', 'portal listings', 'feedback on ads'],
    examples: [
      'Which of our campaigns bring people who really buy?',
      'Can we go over lead quality on the first of the month?',
      'Are the leads from the new portal any good? A few lines would help.',
      'What do buyers ask for that our listings do not say?',
      'Do the leads from the radio ads turn into anything?',
      'Marketing would love to hear what people ask for most.',
    ],
  },
  {
    id: 'agent-coaching',
    title: 'Help the on-site agents with hand-off and follow-up',
    involved:
      'Show new agents how to use the hand-off notes; sit in on calls; short coaching on following up after the visit',
    scope: 'supporting',
    hoursPerWeek: 1.5,
    minutesEach: 30,
    owner: null,
    askedBy: ['colleagues', 'manager'],
    words: ['coach', 'train agents', 'hand-off', 'role play', 'onboard the new agent', 'shadow'],
    examples: [
      'Could you show Luis how you write the hand-off notes?',
      'The new agent starts on Tuesday, can she sit with you for an hour?',
      'Would you run a short session on follow-up calls for the site team?',
      'Please listen to two of Kim’s calls and tell her what to do better.',
      'Show the new one how to hand over a buyer.',
      'Sit in while Ben makes his calls and give him tips.',
    ],
  },
];
