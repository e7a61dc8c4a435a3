/** Roles in human resources, recruiting and training, in the form of `readRoles`. */
export const people = `
= HR generalist | HR manager, human resources officer, people partner, HR business partner, people operations manager | Fair, lawful and humane work for everybody here.
core 9h 30m colleagues | Answer staff questions | Leave, hours, parental leave, benefits, policies | leave, policy, benefits, parental leave, working hours
- How many days of parental leave can I take?
- May I carry over my holidays to next year?
- Where do I hand in a sick note?
core 8h 60m manager,colleagues | Advise managers | Conflicts, warnings, performance, part-time wishes | conflict, warning, performance problem, part-time request
- Two people in my team no longer talk, what can I do?
- May I refuse a wish for part time?
- Please prepare a talk about the poor results with me.
core 7h 45m manager | Contracts and personnel files | Employment contracts, changes, references, leavers | employment contract, reference letter, leaver, personnel file
- Please draw up the contract for Ms Aydin from the first.
- Could you write a reference for the trainee?
- Change his hours to thirty from May, please.
core 5h 60m manager | Payroll input and pay rounds | Changes for payroll, raises, bonus, checks | payroll, raise, bonus, overtime, payslip
- My overtime is missing on the payslip, can you check?
- Please tell payroll of the two raises.
- What would three per cent for all cost?
core 4h 60m manager | People figures and legal duties | Headcount, absence, turnover, statutory reports | headcount, turnover, absence rate, statutory report
- How many people left last year, and why?
- I need the headcount by site.
- Is the equality report due this year?
supporting 4h 60m colleagues | Onboarding | First-day plan, papers, introductions, probation talks | first day, onboarding plan, probation, welcome
- What happens on the first day of the new nurse?
- Please plan the first week for the interns.
- When is the probation talk with Leo?
outside 90m Recruiting | Fill vacancies | Job ads, search, interviews, offers | vacancy, job ad, candidate, interview, applicants
- Can you post an ad for a warehouse clerk?
- Please set up interviews with the four applicants.
- Could you search for a developer on the networks?
+ Events and celebrations; Office and supplies; Computers and accounts; Invoices and expenses

= Recruiter | talent acquisition specialist, recruitment consultant, sourcer, headhunter, talent partner | Good people in the right jobs, soon and fairly.
core 11h 45m manager | Source candidates | Search, write to people, talent pool, referrals | sourcing, search, approach, talent pool, referral
- Can you find us three electricians with a licence?
- Please write to the people from last year’s short list.
- A friend of mine would fit, whom shall I tell?
core 10h 45m customers,manager | Screen and interview | Read applications, first calls, short list | screening call, application, CV, short list
- I sent my application on Monday, did you get it?
- Could you screen the sixty CVs for the bakery?
- Please give me your short list by Friday.
core 7h 15m colleagues,customers | Schedule interviews and guide candidates | Dates, invitations, news, feedback, refusals | interview date, reschedule, feedback for candidate, next steps
- Can my interview be moved to the afternoon?
- When will I hear whether I got the job?
- Please set up the second round with the works manager.
core 4h 45m manager | Offers | Terms, offer letters, negotiation, start date | offer, salary, start date, accept
- Please make Ms Novak an offer.
- Could the start date be the first of August?
- He wants four thousand more, what can we do?
core 4h 60m manager | Job ads and role briefings | Talk with the manager, write ads, choose boards | job ad, vacancy, role briefing, job board
- We need an ad for a night porter.
- Please rewrite the ad, nobody applies.
- Can we talk about whom I need for the lab?
supporting 4h 45m manager | Figures and sources | Time to hire, cost, sources, pipeline | time to hire, cost per hire, pipeline, source of hire
- How long do we take to fill a post?
- Which board brings the best people?
- Please send me the pipeline of every opening.
outside 45m HR | Contracts, pay and leave of staff | Employment contracts, payroll, leave, files | payroll, leave days, contract of employment, personnel file
- Please draw up the work contract for the new colleague.
- My payslip is wrong, who corrects it?
- How many leave days do I have?
+ Events and celebrations; Social media and newsletters; Website changes; Travel and diaries

= Learning and development specialist | training manager, L&D manager, corporate trainer, instructional designer | People learn what their work needs, when they need it.
core 10h 240m manager | Design courses | Aims, content, exercises, e-learning, handouts | course design, e-learning, exercise, curriculum, module
- Can you build an e-learning on data protection?
- We need a course for first-time managers.
- Please add an exercise on feedback to day two.
core 8h 240m colleagues | Hold trainings | Workshops, webinars, moderation | workshop, training day, webinar, facilitate
- Would you hold the conflict workshop for our branch?
- Can you run the webinar once more for the late shift?
- Please facilitate our team day on roles.
core 5h 45m manager,colleagues | Find out training needs | Talks with managers, surveys, skill matrices | training needs, skill gap, development plan
- What training does my team need for the new machine?
- Could you help me with a development plan for Ines?
- Please ask the branches what they need next year.
core 6h 20m colleagues | Sign-ups and rooms for courses | Course calendar, registrations, reminders, certificates | course date, register, certificate, waiting list
- Is there a place left in the Excel course?
- I need my certificate of the safety training.
- Please put me on the waiting list for March.
core 4h 60m manager | Measure learning | Tests, feedback, use on the job, duties fulfilled | completion rate, feedback on a course, mandatory training, evaluation
- Who has not done the mandatory fire training?
- How was the feedback on the coaching course?
- Did error rates fall after the training?
supporting 4h 60m manager | External trainers and budget | Choose, brief and pay trainers, training budget | external trainer, training budget, offer from a trainer
- Can you find an external trainer for forklift licences?
- How much training budget is left?
- Please brief the language school.
outside 60m HR | Staff matters | Pay, contracts, conflicts, leave | payslip, contract, conflict, leave, warning
- Could you settle a quarrel between two colleagues?
- My leave was booked wrong, can you change it?
- Please write a warning for lateness.
+ Graphics and slides; Events and celebrations; Computers and accounts; Buildings and equipment
`;
