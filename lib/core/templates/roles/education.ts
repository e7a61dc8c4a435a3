/** Roles in education, in the form of `readRoles`. */
export const education = `
= School teacher | teacher, class teacher, secondary school teacher, primary school teacher, subject teacher | Every pupil learns and feels safe in class.
core 20h 60m manager | Prepare and give lessons | Plan units, materials, teach, adapt for pupils | lesson, unit, worksheet, cover lesson, class
- Can you take 7b in the third period tomorrow?
- Please share your worksheets on fractions.
- Could you adapt the unit for two pupils with weak sight?
core 7h 60m colleagues | Mark and grade | Tests, homework, reports, marks | marking, grades, test, report cards, homework
- When do we get the history tests back?
- Please enter the marks by Friday.
- Could you look again at the grade for my essay?
core 4h 20m customers | Talk with parents | Meetings, mails, worries, progress | parents' evening, progress, parent meeting, worries
- How is Lina doing in maths?
- Can I speak with you about what happened in the break?
- Please tell us what Ben has to catch up on.
core 3h 30m colleagues | Care for pupils | Conflicts, support plans, talks with school counsellor | bullying, support plan, counsellor, absent pupil
- Two pupils quarrel all the time, would you talk to them?
- Please write your part of the support plan for Emil.
- Noor has been absent all week, do you know why?
supporting 3h 60m manager,colleagues | Conferences and subject group | Staff meetings, curriculum, shared tests | staff meeting, curriculum, subject group, shared test
- Can we agree on a common test in year eight?
- Please come to the conference on Tuesday.
- Which book do we choose for next year?
supporting 2h 45m manager | Own training and observation | Courses, visiting lessons, trainee teachers | observe a lesson, trainee teacher, course
- May the trainee watch your lesson on Thursday?
- Could you observe my class and give feedback?
- Please sign up for the reading course.
outside 30m School office | School administration | Enrolment, certificates, keys, transport, fees | enrolment, certificate of attendance, lunch fees, bus pass
- I need a certificate of attendance for my daughter.
- How do I enrol my son for next year?
- Where do I pay the lunch fees?
+ Computers and accounts; Website changes; Events and celebrations; Buildings and equipment

= University lecturer | professor, associate professor, senior lecturer, faculty member, instructor | Good teaching and sound research.
core 12h 120m manager,colleagues | Lectures and seminars | Prepare, hold, materials, exams | lecture, seminar, exam, syllabus, slides for the course
- Will the slides of week five be put online?
- Can you give the guest lecture in my course?
- When is the resit exam?
core 10h 180m colleagues | Research and publications | Studies, papers, data, conferences | paper, manuscript, study, co-author, conference paper
- Could you send your part of the paper by Sunday?
- Would you join us as co-author on the survey?
- Please revise the methods section.
core 7h 45m customers | Supervise students | Theses, office hours, feedback, recommendation letters | thesis, supervision, office hours, recommendation letter
- Would you supervise my master’s thesis?
- Can I come to your office hour to talk about my topic?
- Please write me a recommendation for the exchange year.
core 4h 120m colleagues | Grants | Proposals, budgets, reports to funders | grant proposal, funding call, funder, project report
- Shall we apply to the call on water?
- Please send your work package for the proposal.
- The funder wants the yearly report.
supporting 4h 60m colleagues | Peer review and boards | Reviews for journals, thesis boards, appointments | peer review, referee, examination board, editor
- Would you review a manuscript for our journal?
- Can you be second examiner for a thesis?
- Please join the appointment board in June.
supporting 3h 60m manager | Faculty duties | Committees, accreditation, open days talks | committee, accreditation, faculty meeting, programme
- Can you take the chair of the study committee?
- Please read the draft for the accreditation.
- What do you think of the new programme?
outside 30m Registry | Student administration | Enrolment, timetables, rooms, certificates, fees | enrolment, transcript, room booking, tuition fee, timetable
- I need my transcript for a job.
- How do I get into the full course list?
- Could you change my enrolment to part time?
+ Computers and accounts; Website changes; Travel and diaries; Events and celebrations; Invoices and expenses

= Student adviser | academic adviser, student counsellor, guidance counsellor, careers adviser, student success coach | Students choose well and finish.
core 14h 30m customers | Advise students | Choice of courses, change of subject, study plans | course choice, study plan, change of major, credits
- Which courses must I take next term?
- Can I change from physics to teaching?
- I failed statistics twice, what can I do?
core 6h 45m customers | Help in hard times | Illness, money, stress, leave, where to get help | leave of absence, stress, crisis, hardship, support service
- I have been ill for weeks, how do I pause my studies?
- I cannot cope any more, could I talk to you?
- Where can I get help with rent?
core 6h 45m colleagues | Watch progress and reach out | Students at risk, missing credits, calls | at risk, missing credits, early alert, reach out
- Could you call the students with under ten credits?
- Leo has missed four seminars, would you reach out?
- Who in the first year is in danger?
core 6h 60m manager | Group sessions | Welcome week, study skills, choice of subject talks | welcome week, study skills, information session
- Can you run a session on exam stress?
- Please present the minors in welcome week.
- Would you hold an evening for parents of new students?
supporting 4h 20m manager | Records and figures | Notes on talks, statistics, reports | advising notes, statistics, report, case notes
- Please log your talks of May.
- Can you give us statistics on changes of subject this year?
- We need numbers on drop-outs for the dean.
supporting 3h 60m colleagues | Rules and forms with the departments | Study rules, credit transfer, exceptions | credit transfer, exam rules, exception, form
- Do these credits from Ghent count here?
- Could you explain the new exam rules to the staff?
- Please simplify the form for exceptions.
outside 60m Teaching staff | Teaching and marking | Lectures, tutoring in a subject, marking, grades | tutoring, grade, lecture, homework help, exam marking
- Can you explain integrals to me before the exam?
- Please change my grade in chemistry.
- Would you mark some of the essays?
+ Computers and accounts; Social media and newsletters; Travel and diaries; Events and celebrations
`;
