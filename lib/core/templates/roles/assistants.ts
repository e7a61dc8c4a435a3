/** Assistants, in the form of `readRoles`. */
export const assistants = `
= Executive assistant | EA, personal assistant, PA, assistant to the managing director, chief of staff | The director's time goes where it matters.
core 11h 10m manager,colleagues,customers | Calendar and appointments | Accept, move and protect appointments, prepare the day | appointment, slot, calendar, move the meeting, availability
- Could I have half an hour with her this week?
- Please move the board call to Thursday.
- When would the director be free for lunch in May?
core 7h 45m manager | Travel | Flights, trains, hotels, visas, itineraries | flight, hotel, itinerary, visa, train
- Please book me to Oslo on Monday and back on Tuesday.
- I need a hotel near the fair.
- Can you change the flight to the evening one?
core 7h 60m manager | Prepare and follow up meetings | Agendas, papers, minutes, action lists | agenda, board papers, minutes, action list
- Please send the papers for the board by Friday.
- Who still owes us an answer from the last meeting?
- Would you take the minutes at the directors’ round?
core 6h 20m manager | Mail and letters | Sort mail, draft replies, letters, greetings | draft a reply, letter, inbox, thank-you note
- Can you draft a kind refusal to the magazine?
- Please thank the mayor for the visit.
- What in my inbox needs me today?
core 4h 15m manager | The director's expenses and approvals | Expense claims, signatures, approvals to get | expense claim, signature, approval, receipts
- Please hand in my expenses of the trip to Rome.
- I need her signature on the lease today.
- Could you get his approval for the order?
supporting 4h 60m colleagues | Guests and directors' events | Dinners, guests, small gatherings of the board | dinner, guests, board retreat, table
- Please book a table for six after the board.
- Can you look after the guests from Korea on Tuesday?
- Where do we hold the board retreat?
outside 60m Departments | The departments' own reports and slides | Figures, slides, reports of the specialist teams | slides for our team, report, figures, project plan
- Could you make the slides for our department?
- Please put together the sales figures for the quarter.
- Would you write the project plan for us?
+ Computers and accounts; Buildings and equipment; Social media and newsletters; Hiring, leave and pay

= Administrative assistant | secretary, office assistant, clerk, admin assistant, team assistant | The team's paperwork is done, found and on time.
core 9h 20m colleagues,manager | Letters and documents | Type, format, copy, scan, mail merges | letter, type, scan, mail merge, form, format
- Can you type up this letter and send it?
- Please scan the signed forms.
- We need the invitation as a mail merge to all members.
core 7h 15m customers,colleagues | Telephone and enquiries | Take calls, messages, pass on, simple information | call, message, pass on, enquiry, office hours
- What are your office hours in July?
- Please tell Mr Lund to call me back.
- Could you put me through to the planning team?
core 7h 20m colleagues | Files and records | File, find, keep lists and addresses current | file, address list, records, archive, folder
- Where is the file on the bridge of 2019?
- Please update my address in your list.
- Can you put the new permits in the archive?
core 6h 20m colleagues | Meetings and rooms | Dates, rooms, invitations, minutes | find a date, room, invitation, minutes, agenda
- Find us a date for the works meeting, please.
- Would you write the minutes tomorrow?
- Please book room four and invite everyone.
core 5h 15m colleagues | Orders, bills and expense forms | Office orders, check bills, expense forms | order, bill, expense form, stamps
- Could you order new folders?
- Please check this bill and send it to accounting.
- I have a receipt for parking, where does it go?
supporting 4h 30m manager | Lists and simple figures | Attendance, statistics, spreadsheets | list, spreadsheet, attendance, count
- How many visitors did we have in May?
- Please make a list of everyone who came to the hearing.
- Can you add up the hours in the sheet?
outside 60m Case officers | Decisions on cases | Decide applications, advise on rules, grants | decide, application approval, legal advice, exception
- Can you decide on my application?
- Would you tell me whether I may build a carport?
- Please approve the grant for our club.
+ Computers and accounts; Website changes; Graphics and slides; Buildings and equipment

= Paralegal | legal assistant, legal secretary, law clerk, legal administrator | Cases are prepared, filed and followed without a missed date.
core 10h 90m manager | Prepare documents | Pleadings, contracts, letters, exhibits from drafts and forms | draft, pleading, exhibit, contract form, affidavit
- Please draft the answer to the complaint by Wednesday.
- Can you put together the exhibits for Moreau?
- We need the lease in two languages.
core 8h 20m manager,colleagues | Deadlines and court filings | Calendar of dates, file with courts, service | deadline, filing, court, service, hearing date
- When is our reply due in Kessler?
- Please file the motion today.
- Has the hearing been moved?
core 8h 90m manager | Research | Cases, statutes, registers, facts | case law, statute, register, research
- Can you find rulings on late delivery since 2020?
- Please pull the register entry of the seller.
- What does the statute say on notice by mail?
core 7h 20m customers | Contact with clients | Papers needed, dates, status, appointments | status of my case, which papers, appointment with lawyer
- How does my case stand?
- Which papers must I bring on Monday?
- Could I have an appointment with Ms Haddad?
core 4h 30m manager | Case files and billing hours | Files, time records, drafts of bills | case file, time records, billing, close the file
- Please add my hours to the Kessler file.
- Would you close the files that are done?
- Can you prepare the bill for April?
supporting 3h 30m colleagues | Help with the practice | Witness travel, interpreters, copies | witness, interpreter, bundle, copies
- We need an interpreter for Tamil on the ninth.
- Please make six copies of the bundle.
- Can you tell the witness how to get to court?
outside 60m Lawyers | Legal advice and representation | Say who is right, advise clients, speak in court, negotiate | legal advice, will I win, represent, settle
- What are my chances if I sue?
- Should I accept the settlement?
- Would you speak for me at the hearing?
+ Computers and accounts; Office and supplies; Social media and newsletters; Events and celebrations
`;
