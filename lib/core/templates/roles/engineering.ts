/** Roles in engineering and IT, in the form of `readRoles`. */
export const engineering = `
= Software engineer | software developer, programmer, full stack developer, backend engineer, frontend developer | Working, readable software in small steps.
core 16h 240m manager,colleagues | Build features | Design, code and test what the team has planned | implement, feature, endpoint, build, story
- Can you implement the export to CSV this sprint?
- Please add paging to the orders endpoint.
- We need the new sign-up form behind a flag.
core 6h 90m colleagues | Fix bugs | Reproduce, find the cause, fix with a test | bug, crash, regression, stack trace, fix
- The totals are wrong for orders with two discounts, would you fix it?
- The app crashes on old phones, can you look at the stack trace?
- Please find out why the job hangs at night.
core 5h 30m colleagues | Review code | Read pull requests, comment, approve | pull request, review, approve, diff, merge
- Can you review my pull request before lunch?
- Would you have a second look at the locking change?
- Please approve the migration if you find it sound.
core 4h 60m colleagues | Design and estimates | Technical plans, options, effort | estimate, design document, spike, architecture, feasibility
- How long would single sign-on take?
- Could you write a short design for the cache?
- Is it feasible to keep ten years of history?
supporting 4h 60m colleagues | On call and releases | Alerts, roll-backs, releases, notes for operations | on call, alert, rollback, release, incident
- Who is on call this weekend, can you swap with me?
- Please roll back the release, payments fail.
- Would you write down what happened in the incident?
supporting 3h 45m colleagues | Help teammates | Pairing, questions on code, mentoring of juniors | pair, explain the code, mentor, how does this module work
- Can we pair on the flaky tests?
- How does the billing module decide on rounding?
- Would you mentor the intern in July?
outside 60m Product | Set priorities and talk with customers | Roadmap, what comes first, promises to customers, requirements | roadmap, priority, customer call, requirements, promise a date
- Could you tell the customer when his feature will come?
- Please decide which of these wishes goes first.
- Can you write the requirements for the new tariff?
+ Computers and accounts; Reports and data pulls; Customer complaints and tickets; Graphics and slides

= Engineering manager | development manager, software team lead, head of engineering, tech lead | A healthy team that delivers what it promises.
core 10h 45m colleagues | Lead and develop people | One-to-ones, goals, feedback, reviews, pay rounds | one-to-one, feedback, promotion, growth, performance review
- Can we talk about my way to senior?
- Please finish the reviews of your team by the twentieth.
- I have trouble with a colleague, do you have half an hour?
core 9h 60m manager,colleagues | Delivery | Plans, risks, dependencies, status, who works on what | delivery date, status, staffing, dependency, risk
- Will the migration be done by the end of May?
- Who can take over the search project?
- Please send a status on the payment work.
core 7h 60m manager | Build the team | Needs, interviews, onboarding plans | interview, candidate, headcount, onboarding plan
- Could you interview a backend candidate on Thursday?
- What headcount do you ask for next year, and for which candidates?
- What will the new developer do in the first month?
core 5h 60m colleagues | Technical direction | Architecture decisions, technical debt, standards | architecture decision, technical debt, standard, build or buy
- Should we build or buy the scheduler?
- Please decide between the two database plans.
- How much time do we put into old debt this quarter?
supporting 4h 60m colleagues | Incidents and reliability | Lead in incidents, look back without blame, actions | incident, postmortem, outage, reliability, actions
- We have an outage, will you lead the call?
- Please run the postmortem for Tuesday night.
- Which actions of the last incident are open?
supporting 3h 60m manager,colleagues | Roadmap with product | Effort, order, trade-offs | roadmap, trade-off, sequencing, capacity of the team
- What could the team take on in the third quarter?
- What falls out if we add the audit log?
- Join the roadmap round with product, please.
outside 30m Human resources | Payroll and employment contracts | Salaries paid, leave balances, visas, contracts, benefits | payslip, contract of employment, visa, leave balance, benefits
- Can you correct the overtime on my payslip?
- Please draw up her employment contract.
- How many leave days do I have left?
+ Computers and accounts; Customer complaints and tickets; Selling and quotes; Events and celebrations

= QA engineer | test engineer, software tester, quality assurance analyst, test automation engineer | Faults are found before customers find them.
core 12h 90m colleagues | Test new work | Test plans, exploratory tests, check against requirements | test plan, acceptance, exploratory, verify, test the build
- Can you test the new check-out on the staging system?
- Please verify that the fix for rounding works.
- What would you test for the tariff change?
core 10h 120m colleagues | Automate tests | Write and mend automated tests, keep the suite fast | automated test, flaky, test suite, end-to-end test
- The login test is flaky, would you mend it?
- Please automate the refund case.
- Can the suite run under ten minutes?
core 6h 30m colleagues | Report and follow bugs | Steps, severity, retest, close | bug report, steps to reproduce, severity, retest
- Could you write up what you saw with steps?
- How severe is the display fault?
- Please retest the three that were closed yesterday.
core 5h 60m manager | Release checks | Regression runs, go or no-go, notes | regression, release candidate, go or no-go, sign-off
- Can we ship on Thursday from your side?
- Please run the regression on the release candidate.
- I need your sign-off for the mobile release.
supporting 3h 60m colleagues | Test data and environments | Accounts, sample data, devices | test account, test data, device, staging data
- I need a test account with an expired card.
- Could you refresh the test data?
- Which phone do we have with the old system version?
supporting 3h 45m manager | Quality figures | Escaped bugs, coverage, trends | escaped bugs, coverage, trend, quality report
- How many bugs reached customers in the last release?
- Which areas have no tests?
- Please show the bug trend at the review.
outside 120m Product | Write requirements | User stories, acceptance criteria, priorities | user story, acceptance criteria, requirement, priority
- Could you write the acceptance criteria for this story?
- Please decide whether the customer needs this at all.
- Can you write the requirements for the import?
+ Software changes; Computers and accounts; Customer complaints and tickets; Website changes

= Site reliability engineer | SRE, DevOps engineer, platform engineer, systems administrator, cloud engineer | Systems that stay up and teams that ship with ease.
core 10h 120m colleagues | Build and release pipelines | Continuous integration, deployments, environments | pipeline, deployment, CI, staging environment, build fails
- The pipeline fails at the lint step, can you look?
- We need a staging environment for the new service.
- Please make the deployment roll out by tenths.
core 8h 60m colleagues | Incidents and on call | Alerts, first response, restore, look back | outage, alert, on call, pager, incident, restore
- The database is at full load, please help.
- Can you take the pager on Saturday?
- What caused last night’s outage?
core 8h 120m manager | Capacity, cost and upgrades | Servers, clusters, databases, patches, cloud bills | upgrade, patch, cluster, cloud cost, scaling, disk
- Please upgrade the cluster before support ends.
- Why did the cloud bill jump in May?
- Will we hold ten times the load on sale day?
core 6h 60m manager | Security and backups of systems | Access, secrets, certificates, backups, restore tests | certificate, secret, backup, restore test, vulnerability
- The certificate runs out on Sunday, would you renew it?
- When was the last restore test?
- Please rotate the secrets after the leaver.
supporting 4h 60m colleagues | Monitoring for teams | Metrics, logs, dashboards of services, alerts worth waking for | monitoring, logs, metrics, service dashboard, alert threshold
- Could you add an alert when the queue grows?
- Where do I find the logs of the mailer?
- Please show response times by endpoint.
supporting 3h 45m colleagues | Advice and documents | Run books, architecture advice, self-service | run book, advice, self-service, architecture question
- Should our service get its own database?
- Please write a run book for the mail queue.
- How do I ask for a new bucket?
outside 30m IT support | Office computers | Laptops, printers, e-mail, office software | laptop, printer, mailbox, office software, headset
- My laptop is slow, can you have a look?
- Could you set up the printer in the lobby?
- Please add a mailbox for the new colleague.
+ Software changes; Reports and data pulls; Website changes; Customer complaints and tickets

= IT support specialist | help desk technician, IT technician, desktop support, service desk analyst | Colleagues can work; trouble is solved quickly and kindly.
core 14h 20m colleagues | Solve computer trouble | Laptops, printers, phones, network, mail, at the desk or from afar | laptop, printer, Wi-Fi, freezes, headset, e-mail problem
- My screen stays black since this morning, can you come?
- The Wi-Fi drops in the canteen, please check.
- Outlook does not open any more, would you help?
core 7h 15m colleagues,manager | Accounts and access | New accounts, passwords, rights, leavers | password, access rights, account, shared folder, leaver
- Please give Mina access to the finance folder.
- I am locked out, can you reset my password?
- Close the account of Mr Brandt on the thirtieth, please.
core 6h 60m manager | Equip people | Order, set up and collect devices, software licences, stock | new laptop, set up, licence, order a device, replacement
- A new colleague starts on the first and needs a laptop.
- Could I get a second screen?
- Please order five licences for the drawing software.
core 4h 60m manager | Updates and safety | Patches, virus alerts, suspicious mails, encryption, back-ups of devices | update, virus, phishing, suspicious mail, encryption
- I clicked on a strange link, what now?
- Is this mail from the bank genuine?
- Please update all machines in the warehouse.
supporting 4h 30m colleagues | Guides and short help | How-tos, tips, first-day introduction | how-to, guide, tip, introduction
- How do I share my calendar?
- Could you write a one-page guide to the scanner?
- Please show the new trainees the system on their first day.
supporting 3h 30m manager | Keep the ticket list and stock list | Categories, times, inventory | inventory, ticket list, asset list, statistics of tickets
- How many laptops are older than five years?
- Please close the tickets that are done.
- Send me the list of all phones, please.
outside 60m Audio-visual team | Event technology | Stage sound, projectors, recordings for events | microphone, projector, stage, recording, live stream
- Can you run the sound at the staff meeting?
- Please record the talk and cut the video.
- Would you stream the party to the branches?
+ Website changes; Software changes; Reports and data pulls; Buildings and equipment
`;
