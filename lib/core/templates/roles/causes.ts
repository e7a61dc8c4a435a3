/** Roles in non-profits and research, in the form of `readRoles`. */
export const causes = `
= Fundraiser | development officer, fundraising manager, development director, donor relations manager, major gifts officer | Enough money for the cause, from people who feel well treated.
core 9h 45m manager | Care for donors | Thank, visit, call, tell what a gift did | donor, thank-you call, major gift, donor visit
- Would you call Mrs Hale and thank her for the gift?
- Which donors should the director visit in the north?
- I should like to know what my donation was used for.
core 8h 240m manager | Grant applications | Find foundations, write, budget, report | grant application, foundation, funding, report to funder
- Can you apply to the city fund for the kitchen?
- The foundation wants the interim report by June.
- Please find a foundation for the music project.
core 8h 180m manager | Appeals and campaigns | Letters, mails, giving day, choice of addressees | appeal, giving day, donation letter, direct mail
- Please write the Christmas appeal.
- Who gets the spring letter?
- Can we run a giving day in May?
core 6h 15m customers | Gifts and receipts | Record gifts, receipts, standing orders, address changes | donation receipt, standing order, record a gift, bank debit
- I need a receipt for my donation of last year.
- Please end my monthly gift from July.
- Could you record the gift from the golf club?
core 4h 60m manager | Fundraising figures | Income by source, response, forecast | donation income, response rate, forecast, donors lost
- How much came in from the autumn letter?
- What income do you expect until December?
- How many donors did we lose?
supporting 4h 60m colleagues | Gather stories from the work | Reports, quotes, photos from projects | story, quote, photo, project report
- Could you ask the shelter for a story with a photo?
- Which family would talk about our help?
- Please sit in on the project team to hear news.
outside 120m Programmes | Run the projects | Help clients, run groups, deliver services | client help, class, shelter shift, programme delivery
- Can you help out at the food bank on Friday?
- Would you lead the reading group for the children?
- Please find a bed for a man who came to us.
+ Graphics and slides; Website changes; Invoices and expenses; Computers and accounts

= Programme coordinator | program coordinator, project officer (NGO), programme officer, community programme manager | The programme reaches the people it is for, as promised to its funders.
core 10h 60m manager,colleagues | Plan and run activities | Sessions, places, materials, partners, dates | session, activity, venue of the group, materials, timetable
- When does the sewing course start in Lund?
- We need a room for the homework club.
- Please plan the summer activities.
core 8h 20m customers | Participants | Registration, questions, needs, attendance | participant, sign up, attendance, waiting list
- Can my daughter still join the swimming group?
- How many came to the job club in May?
- Please put our neighbour on the waiting list.
core 6h 45m colleagues | Partners and local groups | Schools, councils, churches, agreements | partner, school, council, cooperation
- Could we use your hall on Mondays, and what would we give in return?
- The council asks whether we join the working group.
- Please ask the school to send us children.
core 7h 90m manager | Monitor and report | Targets, data, stories, reports to funders | monitoring, indicator, donor report, evaluation, targets
- The funder asks for figures on girls under twelve.
- Please write the half-year report.
- Are we on target with the home visits?
core 4h 30m manager | Programme budget | Costs, receipts from sites, forecasts | programme budget, receipts, spending of the site
- Is there money left for snacks?
- Please send the receipts of the Malmö site.
- What will the trip cost for thirty children?
supporting 4h 60m colleagues | Guide volunteers and helpers | Find tasks, introduce, thank | volunteer, helper, introduce, rota
- Who could help on Saturday at the allotment?
- Please introduce the two new volunteers.
- Can you thank the drivers?
outside 120m Fundraising | Find money | Appeals, donors, grant applications | donation, donor, appeal, grant application, sponsor
- Could you ask the bank for a sponsorship?
- Please write the donation letter for Christmas.
- Would you apply to the lottery fund?
+ Social media and newsletters; Computers and accounts; Graphics and slides; Hiring, leave and pay

= Volunteer coordinator | volunteer manager, volunteer services manager, community engagement coordinator | Volunteers who are well placed, well prepared and stay.
core 10h 45m manager,customers | Find and place volunteers | Adverts, first talks, matching, checks | volunteer, would like to help, match, background check
- I would like to help with animals, what can I do?
- We need two people who read to the blind.
- Please do the checks for the new drivers.
core 8h 20m colleagues,customers | Rotas and cover | Shifts, swaps, reminders, no-shows | shift, rota, swap, cannot come, cover
- I cannot come on Sunday, can somebody take my shift?
- Who opens the shop on Thursday?
- Please send the rota for July.
core 7h 90m colleagues | Introduce and train volunteers | First evening, rules, short trainings | induction, training evening, safeguarding, rules
- When is the next training evening on the rules?
- Please train the reading helpers in safeguarding.
- Could you explain the till to the Saturday team?
core 6h 45m customers | Support and thank | Talks, conflicts, thanks, certificates | thank, conflict, certificate for volunteering, talk
- I am not happy in my group, could we talk?
- I need a certificate for my hours.
- Please thank the team of the flood night.
core 4h 30m manager | Volunteer records | Hours, contacts, insurance, figures | volunteer hours, contact list, insurance, statistics
- How many hours did volunteers give this year?
- My telephone number has changed.
- Are all helpers insured for the trip?
supporting 3h 60m colleagues | Help teams to work with volunteers | Role descriptions, advice | role description, advice on volunteers, task for volunteers
- Could volunteers take over the library desk?
- Please help us write a role for a garden helper.
- How do I tell a volunteer that it does not work out?
outside 120m Fundraising | Find money | Donors, appeals, sponsors | donation, donor, sponsor, appeal
- Can you find a sponsor for the shirts?
- I would like to donate a hundred, who sends the receipt?
- Please write to the donors about the roof.
+ Social media and newsletters; Graphics and slides; Computers and accounts; Invoices and expenses; Buildings and equipment

= Research scientist | scientist, research fellow, postdoctoral researcher, principal investigator, R&D scientist | New, reliable knowledge, published and put to use.
core 13h 180m manager | Plan and run experiments | Design, measure, controls, protocols | experiment, assay, protocol, control, measurement
- Can you repeat the assay with fresh cells?
- Please add a control without enzyme.
- When can we measure the second batch?
core 8h 120m colleagues | Analyse and interpret | Statistics, figures, models, checks | analysis, statistics, figure for the paper, outlier, fit
- Would you rerun the fit without the outlier?
- What do the spectra tell us?
- Please send figure 3 with error bars.
core 7h 180m colleagues | Write papers and talks | Manuscripts, replies to reviewers, posters, talks | manuscript, reviewer, abstract, conference talk, poster
- Could you write the discussion by Monday?
- The reviewers want another experiment, what do we answer?
- Please submit the abstract for Vienna.
core 4h 180m manager | Grants and project reports | Proposals, milestones, reports | proposal, milestone, funder report, call
- Please send your part of the proposal.
- Did we reach milestone two?
- The funder wants a summary for laypeople.
supporting 4h 60m colleagues | Supervise students and technicians | Introduce, plan, read theses | student, thesis draft, supervise, introduce to method
- Would you read my thesis draft?
- Can you show me how to use the mass spectrometer?
- Please plan the project of the summer student.
supporting 3h 60m colleagues | Peer review and group meetings | Reviews, journal club, group talks | peer review, journal club, group meeting
- Can you present in journal club on Friday?
- Would you review this manuscript within two weeks?
- Please tell the group meeting where you stand.
outside 45m Laboratory management | Laboratory supplies and safety | Order chemicals, maintain devices, waste, safety papers | order reagents, waste, freezer, maintenance, safety sheet
- Could you order new pipette tips for the lab?
- The freezer alarm is on, can you have it repaired?
- Please get rid of the solvent waste.
+ Computers and accounts; Travel and diaries; Website changes; Social media and newsletters; Invoices and expenses

= Laboratory manager | lab manager, lab coordinator, laboratory supervisor, research operations manager | A safe laboratory where work never waits for things.
core 9h 20m colleagues | Order and stock | Chemicals, consumables, offers, stock | order, reagent, stock, consumables, delivery
- We are out of gloves in size M.
- Please order ethanol for the second floor.
- Could you get an offer for the antibodies?
core 8h 60m colleagues | Devices | Maintenance, repair, booking lists, training on devices | centrifuge, microscope, repair, maintenance, booking of device
- The centrifuge shakes, can you call the service?
- May I book the microscope for the whole of Friday?
- Who can train me on the flow cytometer?
core 8h 60m manager | Safety and permits | Risk assessments, waste, inspections, permits | risk assessment, waste, inspection, permit, spill
- Please renew the permit for the isotopes.
- There was a spill in room 12, what now?
- Where does the acid waste go?
core 6h 45m colleagues | Introduce people | Safety briefings, bench, access, leavers | safety briefing, bench, access, new student
- Two students start on Monday, would you brief them?
- Please find a bench for our guest.
- I leave at the end of May, what do I hand in?
core 4h 60m manager | Laboratory budget | Spend by project, big purchases | lab budget, spend by project, purchase of a device
- How much of the project money went into consumables?
- Can we afford a new incubator?
- Please charge the kits to the cell project.
supporting 4h 90m colleagues | Routine work for all | Media, buffers, cell lines, sample store | media, buffer, cell line, sample store
- Could you make ten litres of buffer for next week?
- Where are the samples of 2020?
- Please thaw the cell line for Thursday.
outside 180m Scientists | Experiments and papers | Plan experiments, analyse data, write manuscripts | experiment, data analysis, manuscript, figure
- Can you run my assay while I am away?
- Would you write the methods section?
- Please analyse the data of the mice.
+ Computers and accounts; Travel and diaries; Website changes; Events and celebrations; Hiring, leave and pay
`;
