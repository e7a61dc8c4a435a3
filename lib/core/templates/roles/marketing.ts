/** Roles in marketing, in the form of `readRoles`. */
export const marketing = `
= Marketing manager | head of marketing, marketing lead, brand manager, demand generation manager | The right people know us and ask for us.
core 8h 90m manager | Plan campaigns | Goals, audiences, channels, timetable, briefings | campaign plan, target audience, brief, launch plan
- Can you plan the campaign for the winter collection?
- Please brief the agency on the launch.
- Which audience should we go after in spring?
core 8h 60m manager | Paid advertising | Search and social ads, spend, tests, agencies | ads, ad spend, cost per lead, keywords, agency
- Our cost per lead doubled, would you look into it?
- Could you run ads for the new branch for two weeks?
- Please move five hundred from search to video.
core 6h 60m colleagues | Messages and brand | Claims, tone, brand rules, approve texts and layouts | brand guidelines, slogan, tone of voice, approve the copy
- Is this wording all right with our brand rules?
- We need a claim for the new service.
- Please approve the text of the brochure.
core 5h 60m manager | Marketing figures and budget | Leads, conversion, spend against plan, what worked | marketing budget, return on ad spend, conversion, campaign results
- What did the autumn campaign bring in?
- How much of the marketing budget is left?
- I need the lead figures by channel for the board.
core 5h 45m colleagues | Lead the marketing team | Priorities, one-to-ones, freelancers | priorities of the team, one-to-one, freelancer
- Which of these three jobs shall I do first?
- Can we move our one-to-one to Wednesday?
- Please find a freelancer for the translations.
supporting 4h 60m colleagues | Help sales sell | Case stories, one-pagers, lead hand-over rules | sales collateral, one-pager, case story, lead hand-over
- Sales needs a one-pager on the service plan.
- Could we get a case story about the bakery?
- When does a lead count as ready for sales?
supporting 2h 60m manager | Know the market | Competitors, surveys, trends | competitor, market survey, trends
- What are the others doing about prices?
- Please look at how the market in Austria differs.
- Can you summarise the survey of buyers?
+ Selling and quotes; Customer complaints and tickets; Computers and accounts; Travel and diaries

= Content marketer | content manager, copywriter, content writer, editor, content strategist | Texts that people find, read and act on.
core 14h 180m manager | Write articles and guides | Research, interviews, drafts, headlines, search terms | blog post, article, guide, draft, headline, white paper
- Can you write a guide to choosing a heat pump?
- We need a blog post for the start of the season.
- Please turn the interview with Rosa into an article.
core 6h 90m colleagues | Newsletters and mailings | Plan, write, test subject lines, send | newsletter, subject line, mailing, open rate
- What goes into the June newsletter?
- Could you write a mailing to lapsed subscribers?
- Please test two subject lines this time.
core 6h 45m colleagues | Edit and proofread | Correct, shorten, make plain, house style | proofread, edit, shorten, typo, house style
- Would you proofread the annual review?
- This page is too long, can you cut it by half?
- Please check the text for our house style.
core 4h 60m manager | Editorial calendar | Topics, dates, who writes what, by season and search | editorial calendar, topics, content plan, deadline
- Which topics do we have for autumn?
- Please put the product launch into the content plan.
- Who writes the piece on pensions, and by when?
core 4h 60m manager | How content performs | Visits, rankings, sign-ups by article; renew old pieces | page views, rankings, search traffic, update old posts
- Which articles brought sign-ups last month?
- We lost rankings for “heat pump cost”, can you refresh that piece?
- I need the traffic of the blog for the quarter.
supporting 3h 60m colleagues | Words for other teams | Product texts, sales mails, video scripts | product description, script, wording, e-mail copy
- Could you find better words for the sign-up screen?
- We need a script for a one-minute video.
- Please look over my mail to the partners.
outside 60m Social media | Social channels | Posts, comments, community | Instagram, LinkedIn, comments, reel, community
- Would you answer the comments on Facebook?
- Can you make a reel from the workshop?
- Please post three times a week on LinkedIn for us.
+ Graphics and slides; Website changes; Events and celebrations; Reports and data pulls

= Social media manager | community manager, social media specialist, social media coordinator | A lively, friendly presence where our people are.
core 12h 60m manager,colleagues | Make and publish posts | Ideas, captions, pictures, short videos, timetable | post, reel, story, caption, carousel, schedule
- Can you post the winner of the draw tonight?
- Please make a reel of the new oven.
- We would love a story about the apprentices.
core 9h 10m customers | Answer comments and messages | Reply, thank, hide abuse, pass on | comment, direct message, reply, mention, moderate
- Someone asks under the last post whether we ship abroad, can you reply?
- There is an ugly argument in the comments, please moderate it.
- Would you get back to the people who sent us messages at the weekend?
core 5h 60m manager | Channel plan | Which channels, themes, campaigns, hashtags | content plan, channel strategy, hashtag, theme week
- Should we be on a video channel at all?
- Please plan a theme week on water.
- What is the plan for the advent season?
core 4h 45m manager | Reach and engagement figures | Reach, followers, clicks, best times | reach, engagement, followers, insights
- How did our posts do in May?
- Which post got the most saves, and why?
- I need follower growth for the yearly report.
core 4h 60m colleagues | Creators and partners | Find, brief and agree with creators; joint posts | influencer, creator, collaboration, giveaway
- Can you find two local creators for the opening?
- A baker wants to do a giveaway with us, would you answer her?
- Please brief the creator on what she may not say.
supporting 3h 30m colleagues | Tell the house what people say | Moods, praise, warnings | mood, praise, warning, what people say about us
- How is the mood about the price change, praise or anger?
- Warn me if the mood turns on the recall, please.
- Could you collect the nicest comments for the team meeting?
outside 120m Content | Long texts and newsletters | Articles, newsletters, press releases | newsletter, press release, blog article, brochure text
- Can you write the press release about the merger?
- Would you do the newsletter this month?
- Please write an article of two pages on our history.
+ Website changes; Graphics and slides; Selling and quotes; Computers and accounts

= Event manager | event coordinator, event planner, conference manager, events specialist | Events that run smoothly and that guests remember.
core 10h 90m manager | Plan events | Aim, budget, programme, timetable, run sheet | event plan, programme, run sheet, agenda, budget of the event
- Can you plan a partner day for eighty people in October?
- Please send the run sheet for the gala.
- What would a two-day conference cost us?
core 8h 60m colleagues | Venues and suppliers | Find, compare, book and brief venues, catering, technicians | venue, catering, stage, technician, supplier quote
- We need a hall for three hundred near the station.
- Could you get three catering offers?
- Please ask the technicians for a second screen.
core 6h 20m customers,colleagues | Guests and registration | Invitations, registrations, badges, dietary wishes | registration, guest list, badge, RSVP, dietary
- Can I bring a colleague to the forum?
- How many have registered so far?
- Please change the name on my badge.
core 6h 120m manager | Run the day | Set-up, helpers, speakers, trouble | on site, set-up, helpers, speaker care, dismantling
- Who lets the exhibitors in at six?
- Would you look after the speakers on the day?
- We need six helpers for the set-up on Friday.
core 3h 60m manager | Look back | Feedback, costs, lessons | feedback form, cost overview, debrief, survey of guests
- What did the guests say in the survey?
- Please give me the final costs of the summer forum.
- Can we hold a debrief on Tuesday?
supporting 4h 60m colleagues | Advise teams with small events | Checklists, tips, supplier list | checklist for workshops, tip, supplier list
- We run a workshop ourselves, do you have a checklist?
- Which caterer would you take for ten people?
- Could you look over our plan for the team day?
outside 60m Speakers and subject teams | Contents of talks | Write speeches, slides and talks | speech, talk, presentation text, keynote
- Can you write the director’s speech?
- Would you prepare the keynote on energy prices?
- Please give the talk yourself if the professor cannot come.
+ Graphics and slides; Social media and newsletters; Invoices and expenses; Travel and diaries
`;
