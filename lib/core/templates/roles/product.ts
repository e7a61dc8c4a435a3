/** Roles in product and project management, in the form of `readRoles`. */
export const product = `
= Product manager | PM, product owner, product lead | We build what is worth most to customers and to us.
core 8h 60m manager,colleagues | Roadmap and priorities | What comes first and why, trade-offs, dates, saying no | roadmap, priority, what comes next, trade-off, release plan
- Where is offline mode on the roadmap?
- Please decide whether audit or export goes first.
- What do we drop if legal needs the consent page?
core 9h 90m colleagues | Write up what to build | Problems, stories, acceptance criteria, edge cases | user story, requirements, acceptance criteria, spec, edge case
- Can you write the story for partial refunds?
- What should happen when a card expires during the trial?
- The team needs acceptance criteria by Monday.
core 7h 60m customers,manager | Understand users and market | Interviews, feedback, competitors, problem research | user interview, customer feedback, competitor, problem
- Would you talk to three clinics on how they schedule?
- What do lost customers say?
- Please look at how the others solved sharing.
core 6h 30m colleagues | Guide the team day by day | Refinement, planning, questions, accept work | sprint planning, refinement, backlog, accept, question on a story
- Can you accept the finished stories today?
- Is it fine if search ignores accents at first?
- Please prepare the backlog for planning.
core 4h 60m manager | Product figures | Adoption, retention, experiments, goals | adoption, retention, experiment, goal, usage
- How many use the new calendar after a month?
- Did the price test work?
- I need adoption of the top features for the board.
supporting 4h 45m colleagues | Launches with sales, support and marketing | Launch plan, release notes, briefings | launch, release notes, briefing, enablement
- When may we tell customers about the new plan?
- Please brief support before the release.
- Could you check the release notes?
outside 60m Project office | Status reports and meeting logistics of others | Minutes, project time sheets, status slides for other projects | minutes, time sheet, status slide, steering paper
- Could you write the minutes of the steering group?
- Please collect everybody’s time sheets.
- Can you put together the status slides for the move project?
+ Software changes; Selling and quotes; Customer complaints and tickets; Graphics and slides

= Project manager | project lead, project coordinator, programme manager, scrum master, delivery manager | Projects reach their aim in time and within budget.
core 9h 60m manager,colleagues | Plan the project | Work packages, timetable, dependencies, milestones | project plan, milestone, timetable, dependency, work package
- When will the second phase start?
- Please redo the plan with the new deadline.
- Which tasks hang on the permit?
core 8h 30m colleagues | Steer day by day | Follow tasks, remove hurdles, decide or escalate | blocker, open tasks, escalate, who does what, overdue
- We are blocked by the missing data, can you help?
- Who takes care of the cable?
- Please chase the open items of last week.
core 6h 60m manager,customers | Report status and risks | Status reports, risk list, steering group | status report, risk register, steering group, traffic light
- How does the project stand?
- Please send the status report by Thursday.
- What are the top risks, and what do you do about them?
core 6h 60m colleagues | Run project meetings | Kick-off, weekly round, workshops, minutes and tasks | kick-off, weekly meeting, workshop agenda, minutes, action items
- Could you set up the kick-off with all partners?
- Please send the minutes and the action items.
- Can we add the interface to Wednesday’s agenda?
core 5h 60m manager | Project budget and scope changes | Hours and costs, change requests, forecasts | project budget, change request, cost forecast, scope
- How much of the project money is spent?
- The customer wants two more reports, would you assess the change?
- I need the cost forecast to the end of the year.
supporting 4h 45m colleagues | Lessons and templates | Reviews at the end, checklists, help for other leads | lessons learned, retrospective, template, checklist
- Can you hold a retrospective on phase one?
- Do you have a template for a risk list?
- Please share what you learned about the supplier.
outside 180m Specialist teams | The specialist work itself | Designing, coding, building, writing content in the project | design, code, draw, write the manual, build
- Could you write the user manual yourself?
- Please draw the cable plan.
- Can you test all forms on the weekend?
+ Contracts and legal questions; Hiring, leave and pay; Invoices and expenses; Travel and diaries

= Business analyst | systems analyst, process analyst, requirements engineer, business systems analyst | Needs of the business become clear, checked requirements.
core 10h 90m manager,colleagues | Gather and write requirements | Interviews, workshops, use cases, rules | requirements, use case, business rule, specification
- Can you find out what the warehouse needs from the scanner?
- Please write down the rules for discounts.
- We need a specification for the claims form.
core 8h 90m colleagues | Map processes | As is and to be, hand-overs, pain points | process map, as-is, to-be, workflow diagram, hand-over
- Could you map how a complaint runs today?
- Where do we lose time between order and dispatch?
- Please draw the new approval process.
core 7h 60m manager | Weigh options | Cost and benefit, gap analysis, product comparison | business case, options, gap analysis, cost and benefit
- Would a new rota tool pay off?
- Please compare the three vendors against our needs.
- I need a business case for the portal.
core 6h 60m colleagues | Support acceptance tests | Test cases from requirements, testers, results | acceptance test, test cases, user testing, defects
- Can you prepare the cases for the acceptance test?
- Who tests the invoices from the business side?
- Please sort the defects with the users.
supporting 4h 45m colleagues | Bridge between business and IT | Explain, translate, answer questions from developers | clarify, explain to developers, question on a rule
- What do they mean by “active client”?
- Could you explain the tariff logic to the developers?
- Please clarify with sales which fields they need.
supporting 3h 60m colleagues | Prepare users for changes | Guides, short demos, change notes | change note, guide for users, demo of the new process
- Please write a change note for the branches.
- Can you show the night shift the new screen?
- Do the users know what changes on Monday?
+ Software changes; Reports and data pulls; Computers and accounts; Invoices and expenses; Events and celebrations
`;
