/** Roles in health and care, in the form of `readRoles`. */
export const health = `
= Registered nurse | nurse, ward nurse, clinic nurse, staff nurse, practice nurse | Safe, attentive care for every patient of the shift.
core 16h 20m customers,colleagues | Bedside care and treatment | Vital signs, medicines, wounds, infusions, watch | medication, infusion, wound dressing, vital signs, patient in room
- Could you give Mr Weiss in room 8 his pain medicine?
- The patient in bed 3 feels dizzy, can you check her?
- Please change the dressing after the round.
core 6h 10m manager | Record care | Charts, handover notes, care plans | chart, handover, care plan, document
- Please sign the chart for last night.
- The care plan of Ms Lopes is out of date, would you renew it?
- What do I need to know from the late shift?
core 6h 20m customers | Talk with patients and families | Explain, calm, teach for home, answer relatives | explain, relatives, discharge advice, worried
- How is my mother today?
- Can somebody explain to me how to use the inhaler?
- What must he watch for at home after the operation?
core 5h 20m colleagues | Admissions and discharges | Admit, prepare, papers with doctors, transport | admission, discharge, transfer, new patient
- A new patient comes up from emergency, can you admit him?
- Please get bed 5 ready for discharge by eleven.
- Is the letter for the home care service ready?
supporting 3h 30m colleagues,manager | Guide students and new staff | Show, supervise, give feedback | student nurse, supervise, show, mentor
- Would you take the student along today?
- Can you show me how this pump works?
- Please fill in the feedback sheet for Aylin.
supporting 2h 30m manager | Stock and hygiene checks on the ward | Medicine cupboard, crash cart, hygiene | crash cart, stock check, hygiene, expiry dates
- Has the crash cart been checked this week?
- Please look through the expiry dates in the cupboard.
- We are low on gloves, could you note it?
outside 30m Doctors | Diagnosis and prescriptions | Diagnose, prescribe, decide on treatment, sick notes | prescription, diagnosis, sick note, X-ray result, dose change
- Can you prescribe me something stronger?
- What did the X-ray show, is it broken?
- I need a sick note for work.
outside 30m Housekeeping | Cleaning, meals and transport | Clean rooms, serve meals, push beds, laundry | meal tray, clean the room, laundry, bring to X-ray
- Could you mop the floor in room 4?
- Please take the trays back to the kitchen.
- Can you push bed 2 down to X-ray?
+ Computers and accounts; Hiring, leave and pay; Buildings and equipment

= Medical receptionist | doctor's receptionist, practice assistant, medical secretary, patient coordinator, clinic receptionist | Patients are received kindly and find their way to the right help.
core 13h 5m customers | Appointments | Book, move, cancel, urgent slots, reminders | appointment, cancel, slot, urgent, check-up
- Can I see the doctor this week? My back hurts.
- I have to cancel my check-up on Monday.
- Is there a slot for my son today, he has a fever?
core 8h 5m customers | Receive patients | Check in, insurance cards, forms, waiting room | check in, insurance card, form, waiting room
- I have a new insurance card, do you need it?
- How long is the wait?
- Please have Mr Aksoy fill in the form.
core 7h 5m customers | Prescription and referral requests | Take repeat requests, have them signed, send | repeat prescription, referral, pick up, sign
- I need my blood pressure tablets again.
- Could I have a referral to the eye clinic?
- When can I pick up the prescription?
core 6h 10m colleagues | Letters and records | Scan findings, send records, forms for insurers | records, findings, insurer form, send results
- Please send my findings to the hospital.
- Has the letter from the heart clinic come?
- The insurer needs the form by Friday.
supporting 3h 15m manager | Bills and payments at the desk | Private bills, fees, receipts | private bill, fee, receipt, pay
- Can I have a receipt for the vaccination?
- Why did I get a bill for the certificate?
- Please send the private bills of May.
supporting 2h 20m manager | Keep the desk supplied | Forms, stamps, order paper, opening times on the phone | forms, answering machine, stamps, leaflets
- Please change the message on the answering machine for Easter.
- We need more consent forms at the desk.
- Could you lay out the flu leaflets?
outside 30m Doctors and nurses | Medical advice | Symptoms, results, doses, treatment | symptom, result of blood test, dose, side effect, is it serious
- Is my blood test all right?
- May I take two of these tablets?
- I get a rash from the cream, what should I do?
+ Computers and accounts; Website changes; Hiring, leave and pay; Buildings and equipment

= Practice manager | clinic manager, medical office manager, healthcare administrator, health services manager | A practice that runs well for patients and staff and pays its way.
core 9h 60m manager,colleagues | Staff and rotas | Rotas, leave, hiring of assistants, talks | rota, leave request, hire an assistant, team talk
- Can I have the Friday before Easter off?
- Who covers the desk while Jana is ill?
- Please advertise for a second assistant.
core 8h 60m manager | Billing and money | Quarterly billing, insurers, reminders, budget | billing, insurer, quarterly statement, budget, unpaid bills
- Is the quarterly billing ready?
- The insurer refused the claim, can you look at it?
- What did we spend on materials?
core 6h 60m manager | Rules, quality and safety | Hygiene plan, data protection, inspections, incidents | inspection, hygiene plan, data protection, incident report
- The health office comes for an inspection, please prepare it.
- Is our hygiene plan up to date?
- Write up the mix-up of the samples, please.
core 6h 45m colleagues | Processes of the practice | Appointment rules, phone hours, flow of patients | appointment rules, waiting times, process, phone hours
- Patients wait too long on Mondays, what can we do?
- Could we offer video hours?
- Please change the rule for urgent slots.
core 5h 45m customers | Complaints and partners | Complaints of patients, suppliers, laboratories | complaint, laboratory, supplier, partner practice
- I want to complain about how I was treated at the desk.
- The laboratory was late again, would you speak with them?
- Please answer the bad review by a patient.
supporting 4h 60m manager | Purchasing and devices | Offers, devices, service, materials | device, ultrasound, service contract, materials
- We need a new ultrasound, can you get offers?
- When is the steriliser serviced?
- Please find a cheaper supplier of gloves.
outside 15m Reception | Bookings at the desk | Appointments, prescriptions, calls of patients | appointment, prescription, cancel, call back
- I need an appointment for a vaccination.
- Can I pick up my prescription today?
- Please move my check-up to June.
outside 20m Doctors | Medical decisions | Diagnosis, treatment, results | result, treatment, diagnosis, dose
- What do my blood results mean?
- Should I stop the tablets before the operation?
- Can you tell me whether it is infectious?
+ Computers and accounts; Website changes

= Social worker | case manager, care coordinator, family support worker, youth worker | People in need get lasting help and keep their say.
core 12h 60m customers | Counsel clients | Talks, home visits, plans, crises | counselling, home visit, help plan, crisis
- Could you come by, I do not know what to do about the rent?
- My son does not want to go to school, can we talk?
- Please visit the family on Lime Street this week.
core 8h 45m customers | Claims and applications with clients | Benefits, housing, care level, forms | application, benefits, housing, form, claim
- I do not understand this form, would you help me fill it in?
- Can I get help with heating costs?
- Please support Mr Diallo with the housing application.
core 7h 30m colleagues | Work with other services | Schools, courts, clinics, youth office, conferences | case conference, youth office, school, referral
- Can you join the case conference at the school?
- The clinic asks for a place after discharge, do you know one?
- Please refer her to the debt advice.
core 6h 45m manager | Reports and records | Case notes, reports to courts and funders | case notes, court report, statement, record
- The court needs your report by the twelfth.
- Please bring your case notes up to date.
- Could you write a statement for the review?
supporting 3h 60m manager,colleagues | Team and supervision | Case talks, supervision, cover | supervision, case discussion, cover, team meeting
- Would you take over two of my cases in August?
- Please bring a case to supervision.
- Can we talk through the Berger family?
supporting 2h 60m manager | Groups and prevention | Parent groups, courses, outreach | parent group, outreach, group evening
- Can you lead the parent group on Tuesday?
- Please plan an outreach walk in the park.
- Would you speak to the youth centre about the girls’ group?
outside 60m Therapists and doctors | Therapy and medical help | Diagnosis, therapy, medicine | therapy, diagnosis, medication, psychiatrist
- Can you tell me whether my child has ADHD?
- Please treat my panic attacks.
- Should I take the tablets any longer?
+ Computers and accounts; Invoices and expenses; Buildings and equipment; Website changes
`;
