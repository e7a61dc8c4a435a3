/** Roles with existing customers, in the form of `readRoles`. */
export const customers = `
= Customer success manager | CSM, client success manager, customer success specialist | Customers reach what they bought the product for, and renew.
core 11h 45m customers | Success plans and business reviews | Agree on goals, measure what was reached, quarterly reviews | business review, success plan, goals, outcomes, QBR
- Can we go over what we reached this year before our budget round?
- Please prepare the business review for Northgate.
- We changed our goals, could we redo the success plan together?
core 8h 30m customers | Adoption help and best practice | Show teams how to use more of the product, webinars, advice on process | adoption, best practice, refresher, how other customers do it
- How do other customers of our size set up approvals?
- Could you give our new team leads a refresher?
- Only half of our people log in, what can we do?
core 6h 30m manager | Watch health and save accounts at risk | Usage drops, unhappy sponsors, plans to win back | health score, churn, at risk, usage drop, sponsor left
- Usage at Fairview fell by a third, can you find out why?
- Which of your accounts are red, and what is the plan?
- Their sponsor left the company, please get in touch with the new one.
core 5h 45m customers,manager | Renewals | Renewal talks, forecast, hand-over to sales when it grows | renewal date, renewal forecast, cancel, extend
- Our subscription runs out in March, what are our options?
- Will the school district renew, and for how much?
- They gave notice to cancel, would you talk to them?
supporting 4h 30m colleagues | Voice of the customer | Bring requests and patterns to product, find references and beta testers | feature requests, beta testers, reference, customer voice
- Which three wishes do you hear most from customers?
- Can you name two customers for the beta of the new search?
- Product asks for your ranking of the open requests.
supporting 3h 20m manager | Keep account notes | Log meetings, contacts and next steps | account notes, log, contacts, next steps
- Please log your notes of the last calls.
- The contacts for Northgate are out of date, would you correct them?
- Can you write down the next steps for each account?
outside 30m Support | Fix technical problems | Error messages, outages, broken imports, log files | error message, not loading, outage, crash, ticket
- The import stops with an error, can you fix it?
- Our users cannot log in since this morning, please help.
- Could you look into why the report page stays blank?
outside 90m Implementation | Set-up and migration | Configure workspaces, single sign-on, data migration | configuration, SSO, migration, set up fields
- Would you migrate our old data into the new workspace?
- Can you set up single sign-on for us?
- Please configure the forms for our second site.
+ Selling and quotes; Invoices and expenses; Software changes

= Support agent | customer service representative, customer support specialist, help desk agent, call centre agent | Customers get a right and friendly answer at the first try.
core 16h 10m customers | Answer tickets and chats | How-to questions, account questions, orders, by mail, chat and phone | how do I, where do I find, chat, ticket, order status
- How do I change the e-mail address of my account?
- Where is my parcel? It should have been here on Monday.
- Can you take over the chat queue until two?
core 7h 30m customers | Find out what goes wrong | Reproduce problems, ask for logs, look for workarounds | error, does not work, screenshot, reproduce, workaround
- The app closes each time I open the camera, what can I do?
- I get error 403 when I save, please help.
- Could you try to reproduce what this customer describes?
core 4h 15m customers | Refunds, returns and complaints | Decide within the rules, apologise, put it right | refund, return, complaint, charged twice, compensation
- I was charged twice in May and want my money back.
- The lamp came broken, how do I return it?
- This lady is very upset, would you call her back?
core 4h 15m colleagues | Escalate and follow up | Hand bugs to engineering with steps, chase them, tell the customer | escalation, bug report, update the customer, second level
- Please open a bug report with the steps for this one.
- Can you tell the waiting customers that the fix is out?
- What came of the escalation for Mr Okafor?
supporting 4h 45m manager,colleagues | Help articles and macros | Write and update articles and saved replies | help centre, article, saved reply, macro, FAQ
- Could you write a help article on two-step login?
- The article on returns is out of date, please mend it.
- We need a saved reply for the delivery delay.
supporting 2h 30m manager | Team meetings and quality checks | Read one another's tickets, share patterns | quality review, ticket review, team huddle, patterns
- Please review three of Sam’s tickets by Thursday.
- Bring your oddest case to the huddle tomorrow.
- What were the most frequent topics on your shift?
outside 60m Product | Decide on features and fixes | Roadmap, priorities, release dates | roadmap, when will it be released, feature request, priority
- When will you finally build an offline mode?
- Can you promise us that export to Excel comes this year?
- Please put our feature wish at the top of the roadmap.
+ Selling and quotes; Software changes; Website changes; Hiring, leave and pay

= Support team lead | customer service manager, support manager, help desk supervisor | A team that answers fast, right and in good spirits.
core 9h 45m colleagues | Coach agents | One-to-ones, ticket reviews, feedback, training of new agents | one-to-one, coaching, ticket quality, new agent
- Can we talk about the feedback on my tickets?
- Please train the two new agents on refunds.
- Would you sit beside me for an hour on the phones?
core 7h 30m manager,colleagues | Staffing and queue | Shift plans, breaks, backlog, who takes which queue | shift plan, backlog, roster, queue, cover a shift
- The backlog is at four hundred, what do we do?
- Could you swap my late shift on Thursday?
- Who covers the phone queue over the holidays?
core 7h 30m customers,colleagues | Escalated cases | Angry or important customers, exceptions to the rules | escalation, exception, speak to a manager, goodwill
- The customer wants to speak to a manager, can you take it?
- May I refund him though the thirty days are over?
- Please call the director of Lakeside, he threatens to leave.
core 6h 60m manager | Figures of the service | First reply time, resolution, satisfaction, reasons for contact | CSAT, response time, contact reasons, service level
- Why did satisfaction fall in April?
- I need response times by channel for the monthly report.
- Which reasons for contact grew most since the launch?
supporting 5h 60m colleagues | Processes and tools of the team | Macros, routing rules, checklists, tool settings | routing, tags, workflow, macros, automation
- Could you set up a tag for the recall?
- The routing sends billing to the wrong queue, please change it.
- We need a checklist for account closures.
supporting 3h 30m colleagues | Bring customer pain to product | Top bugs and wishes, launch readiness | top issues, launch readiness, bugs by volume
- What are the top five bugs by volume?
- Will support be ready for the launch on the tenth?
- Product would like examples of the confusion about invoices.
outside 120m Finance | Budgets and billing runs | Department budget, billing errors in bulk, payment providers | budget, billing run, payment provider, write-off
- Could you put together the department’s budget for next year?
- Please correct the billing run for all customers in Spain.
- Can you negotiate with the payment provider?
+ Hiring, leave and pay; Software changes; Computers and accounts; Social media and newsletters

= Implementation specialist | onboarding specialist, implementation consultant, onboarding manager, solutions consultant | New customers are live, trained and glad within their first weeks.
core 8h 60m customers | Plan and run the roll-out | Kick-off, timetable, who does what, weekly status | kick-off, go-live date, project plan, status call
- When can we go live if we send the data this week?
- Please send us the plan for the roll-out.
- Can we have a status call on Monday?
core 10h 90m customers | Configure the system | Fields, workflows, permissions, single sign-on, connections | set up, configure, workflow, permissions, SSO, integration
- Could you set up an approval step for orders over five thousand?
- We need a separate permission for auditors.
- Please connect our login with your system.
core 7h 90m customers | Move their data | Check files, map columns, test and final import | import, data file, mapping, migration, test import
- Here is our customer list, can you import it?
- The dates came out wrong in the test import, would you run it again?
- Which columns do you need for the migration?
core 6h 60m customers | Train new users | Sessions for admins and users, recordings, guides | training session, admin training, recording, guide
- Can you train our second shift on Thursday evening?
- Our administrators need a session on roles.
- Please send the recording of the training.
supporting 4h 45m colleagues | Scope with sales before signature | Effort estimates, what is possible, questions of fit | estimate, scope, feasible, pre-sales
- How many days will the set-up at Holm take? Sales needs it for the offer.
- Is what they want feasible without custom code?
- Would you join the pre-sales call as the expert?
supporting 3h 45m colleagues | Better onboarding material | Checklists, templates, lessons from projects | checklist, playbook, lessons learned, template plan
- Please add what you learned at Holm to the playbook.
- Could you shorten the checklist for small customers?
- We want a standard plan for schools.
outside 30m Support | Help after go-live | Questions and errors of customers that are live | support question, error after go-live, user cannot log in
- A customer from last year cannot log in, can you look?
- Could you answer the daily questions of the plant that went live in May?
- Their report shows an error since yesterday, please solve it.
+ Contracts and legal questions; Software changes; Invoices and expenses; Selling and quotes
`;
