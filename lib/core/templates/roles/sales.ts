/** Roles in sales, in the form of `readRoles`. */
export const sales = `
= Account executive | AE, sales executive, closer, sales representative, new business manager | Win new customers who stay.
core 10h 60m customers | Discovery calls and demos | Find out what a prospect needs, show the product on their own case, agree on the next step | demo, discovery, prospect call, walkthrough of the product, use case
- Could you show our operations team how the planning module works?
- We are comparing three vendors, can we get a demo next week?
- A prospect from the fair would like a first call, will you take it?
core 9h 45m customers,manager | Proposals and negotiation | Write proposals, price and discount within limits, answer procurement, negotiate to signature | proposal, pricing, discount, procurement, closing, signature
- Please send us a proposal for two hundred seats.
- Can you meet us at fifteen per cent off if we sign for three years?
- Procurement has questions on the payment schedule, would you answer them?
core 7h 15m manager | Follow up on open deals | Calls and mails to decision makers, next steps, stalled deals | follow up, stalled deal, decision maker, nudge, next step
- Would you chase Harlan Foods, they have gone silent since the demo?
- Can you find out who really decides at the clinic group?
- Please get back to the three deals that slipped from last month.
core 4h 30m manager | Forecast and pipeline | Keep deal stages, amounts and close dates true; weekly forecast | pipeline review, close date, commit, forecast call, deal stage
- What will you close this month, and what is at risk?
- Update the close dates in your pipeline before the forecast call, please.
- I need your commit and best case by Monday noon.
supporting 3h 30m colleagues | Hand over won customers | Tell the success team what was promised, join the kick-off | hand-over, kick-off, what was promised, new customer notes
- Can you fill in the hand-over notes for Bluepeak?
- Would you join the kick-off with the new customer on Tuesday?
- What exactly did we promise them about the roll-out?
supporting 2h 30m colleagues | Feedback from the field | Tell product and marketing what prospects say, win and loss reasons | lost deals, win reasons, competitor, objections
- Why did we lose the last three deals to the same competitor?
- Could you note the objections that you hear most?
- Product would like half an hour on what prospects miss.
outside 60m Customer success | Care for existing customers | Renewals, usage questions, check-ins after the sale | renewal, health check, usage review, existing customer
- Could you run the yearly review with a customer you sold to in 2021?
- The renewal of Fenwick Dairy is due, will you handle it?
- A customer of two years wants a refresher on reports, can you do it?
+ Contracts and legal questions; Customer complaints and tickets; Social media and newsletters; Events and celebrations

= Sales development representative | SDR, BDR, business development representative, inside sales, lead generation | Turn cold and warm interest into qualified meetings for the account executives.
core 14h 10m manager | Outbound prospecting | Research accounts, cold calls, first mails and messages to new people | cold call, outreach, sequence, target list, prospecting
- Please work through the list of two hundred dental groups this week.
- Can you cold call the hotels in the north before Friday?
- Would you start a sequence to heads of logistics?
core 9h 10m customers,colleagues | Answer inbound leads | Call or write to people who filled in a form within minutes; ask about need, budget and timing | form fill, inbound lead, web enquiry, trial sign-up, qualify
- Somebody just asked for a call back on the site, can you take it now?
- We would like to know whether your tool fits a company of forty people.
- Twelve people signed up for the trial overnight, please qualify them.
core 6h 15m colleagues | Book meetings for account executives | Find a time, confirm, remind, brief the account executive, rebook no-shows | book a meeting, no-show, calendar invite, brief
- Can you set up a first meeting between me and their finance lead?
- The head of purchasing did not show up, please rebook her.
- What do I need to know about tomorrow’s two o’clock?
core 3h 30m manager | Keep lead records clean | Log calls and outcomes, merge duplicates, correct titles and numbers | CRM, duplicates, call outcome, lead status, contact data
- Please log the outcomes of yesterday’s calls.
- There are four records for the same hotel chain, would you merge them?
- Half of your leads have no status, can you set them?
supporting 3h 45m manager | Practise and improve | Call coaching, role play, test new openers, read up on industries | role play, call recording, coaching, script
- Let us listen to two of your calls together tomorrow.
- Could you try the new opener on fifty calls and tell me how it does?
- Please prepare an objection for the role play.
supporting 2h 30m manager,colleagues | Weekly numbers | Calls, replies, meetings booked and held, by source | dials, reply rate, meetings booked, quota
- How many meetings did you book and how many were held?
- Send me your dials and reply rate for last week, please.
- Which source gave the best meetings in March?
outside 90m Account executives | Demos and closing | Full demos, proposals, prices, negotiations | demo, proposal, quote, discount, contract
- Could you run the whole product demo, I am double booked?
- Can you put together a proposal for them?
- Please agree on a price with the buyer.
+ Social media and newsletters; Reports and data pulls; Events and celebrations

= Account manager | key account manager, KAM, client manager, client executive, relationship manager | Keep customers and grow what they buy.
core 11h 45m customers | Regular client meetings | Check-ins, quarterly reviews, agree on plans, know the people | quarterly review, check-in, client visit, account plan
- Can we do our quarterly review in the first week of May?
- Our new director would like to get to know you, could you come by?
- What are the plans for our account next year?
core 8h 45m customers,manager | Renewals and upsell | Prepare renewals, offer more seats and products, agree on prices | renewal, upgrade, additional seats, price increase, expansion
- Our contract ends in June, can you send the renewal offer?
- We need thirty more seats from the first, what will that cost?
- Which of your clients could take the premium plan?
core 8h 20m customers | First contact for requests | Take the client's wish, get it to the right team, keep the client informed until it is done | escalation, status of our request, point of contact, keep us posted
- Where does our change request stand?
- Nobody answers us about the late shipment, could you step in?
- Please let us know who looks after our integration now.
core 4h 60m manager | Account plans and forecast | Who decides, revenue expected, risks, next steps for each account | account plan, churn risk, revenue forecast, stakeholder map
- Please update the plan for your five biggest accounts.
- Which accounts may leave us this year, and why?
- I need your revenue outlook for the second half.
supporting 3h 30m colleagues | Bring client news into the house | Share feedback, references and case stories with product and marketing | reference customer, case study lead, client feedback
- Which client would talk to a prospect as a reference?
- Could you ask two clients whether we may write about them?
- What do your clients say about the new portal?
supporting 2h 30m colleagues | Help invoicing get paid | Clear up why a client disputes or delays a bill | disputed bill, purchase order number, overdue client
- Hartmann says that the bill is too high, can you clear it up with them?
- Could you get us the purchase order number from the client?
- Would you ask your contact why they have not paid yet?
outside 60m Delivery teams | Doing the project work | Set-up, configuration, development and delivery for the client | configure, set up, import data, deliver
- Can you configure the new workspace for the client yourself?
- Please import the client’s data by Thursday.
- Would you test the delivery before it goes out?
+ Contracts and legal questions; Graphics and slides; Social media and newsletters; Travel and diaries

= Sales manager | head of sales, sales team lead, sales director, regional sales manager | Build a sales team that makes its number by honest means.
core 12h 45m colleagues | Coach the team | One-to-ones, call and deal coaching, join important meetings | one-to-one, deal coaching, ride along, feedback on a call
- Can you join my meeting with the hospital board on Wednesday?
- I am stuck with this deal, do you have half an hour?
- Would you listen to my pitch and tell me what to change?
core 8h 60m manager | Forecast and targets | Roll up the forecast, set quotas and territories, explain the gap | quota, territory, roll-up, forecast, target
- What number will your team land on this quarter?
- Please propose the territories for next year.
- Why are we behind plan in the south?
core 5h 15m colleagues | Approve discounts and special terms | Decide on prices outside the list, payment terms, exceptions | approval, discount, special price, exception, payment terms
- I need your approval for eighteen per cent on the Orbis deal.
- May I offer them sixty days to pay?
- Can we waive the set-up fee this once?
core 6h 60m manager,colleagues | Hire and develop sales people | Interview candidates, plan onboarding, set goals, reviews | interview a candidate, ramp-up, performance review, development goals
- Can you interview two candidates for the inside team on Friday?
- Please write the performance review for Jonas.
- What should the new colleague learn in the first month?
supporting 4h 60m manager | Plan with marketing and product | Campaign input, launch plans, lead quality, which segment next | lead quality, campaign plan, launch, segment
- Which segments should we go after in autumn?
- Could you tell marketing how good the fair leads were?
- We want your view on the launch date.
supporting 3h 45m manager | Report to management | Monthly sales report, board slides with figures | monthly report, board, figures, sales review
- I need two pages on sales for the board by the tenth.
- Please present the quarter at the leadership meeting.
- Can you explain the drop in orders in your monthly report?
outside 60m Sales operations | CRM set-up and commission runs | Fields, permissions, dashboards in the CRM, commission calculation | CRM admin, custom field, commission statement, user permission
- Could you add a field for the region in the CRM?
- Can you work out the commission for April?
- Please give the new colleague the right permissions in the CRM.
+ Hiring, leave and pay; Contracts and legal questions; Customer complaints and tickets; Events and celebrations
`;
