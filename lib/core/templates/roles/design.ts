/** Roles in design and user research, in the form of `readRoles`. */
export const design = `
= Graphic designer | visual designer, communication designer, brand designer, media designer | Clear, handsome print and screen design in one hand.
core 14h 120m colleagues | Print and screen design | Flyers, brochures, posters, ads, banners, signs | flyer, poster, brochure, banner, layout, signage
- Can you make a poster for the open day?
- We need the price list as a folded brochure.
- Please resize the banner for the partner’s page.
core 6h 90m colleagues | Slides and documents | Slide layouts, charts, report covers, templates | slides, presentation, chart, report cover, template
- Could you tidy up the slides for the investors?
- Please make a chart of these figures that people understand.
- We need a letter template with the new address.
core 6h 120m manager | Brand look | Logo, colours, fonts, icon and picture style, brand rules | logo, colours, font, icon, brand rules
- May we use the logo in white on a photo?
- Please draw four icons for the services.
- Which green is ours for print?
core 5h 60m colleagues | Pictures | Choose, cut out, retouch and archive photos, picture rights | photo, retouch, cut out, picture archive, picture rights
- Can you cut the bicycle out of this photo?
- Do we have the rights to this picture?
- Please find a photo of a bakery at dawn.
core 4h 30m colleagues | Print production | Print files, proofs, offers and orders at the printer | print file, proof, print run, paper, printing house
- What do two thousand copies on recycled paper cost?
- Please send the print file to the printing house by noon.
- The proof looks too dark, would you check it?
supporting 4h 45m manager,colleagues | Briefs and advice | Clarify what is wanted, show sketches, help others do small things alone | design brief, sketch, feedback round, template help
- Can we go through the brief for the fair wall?
- How do I change the picture in the flyer template?
- Please show two sketches before Friday.
outside 90m Content | Writing texts | Copy, headlines, translations | copy, headline, translation, slogan, body text
- Could you write the text for the brochure too?
- Please translate the flyer into Polish.
- We need a slogan, can you come up with one?
+ Website changes; Computers and accounts; Events and celebrations; Social media and newsletters

= Product designer | UX designer, UI designer, interaction designer, user experience designer | A product that people understand without help.
core 14h 120m colleagues,manager | Design flows and screens | Wireframes, flows, states, details for development | wireframe, flow, mock-up, screen, empty state
- Can you design the flow for changing a plan?
- We need the empty state of the inbox.
- Please mock up the filter on small screens.
core 7h 60m colleagues | Prototypes and usability tests | Clickable prototypes, test with users, note findings | prototype, usability test, click dummy, test session
- Please build a clickable prototype of the check-out.
- Could we test the new menu with five users?
- What did the test of the sign-up show?
core 6h 45m colleagues | Work with developers | Hand-over, answer questions, review what was built | hand-off, spacing, design review, which state, build matches
- What happens here when the name is too long?
- Would you check whether the build matches the design?
- Please hand over the specs for the date picker.
core 5h 90m colleagues | Design system | Components, tokens, guidelines, accessibility | component, design system, token, contrast, accessibility
- Can you add a toggle to the design system?
- Is the contrast of this button high enough?
- Which component do I use for warnings?
supporting 4h 60m manager | Shape the roadmap | Opportunities, sketches for ideas, effort of design | concept, opportunity, idea sketch, discovery
- Could you sketch what an offline mode might be like?
- How long would design for the reports take?
- Join the discovery on invoices, please.
supporting 3h 30m colleagues | Words in the interface | Labels, errors, hints, with the writer | label, error message wording, hint, button text
- What should the button say instead of “Submit”?
- Please word the error for an expired card.
- Is “workspace” the right label here?
+ Graphics and slides; Software changes; Social media and newsletters; Reports and data pulls

= UX researcher | user researcher, design researcher, usability researcher, market researcher | Decisions rest on what people really do and need.
core 10h 90m manager,colleagues | Plan and run studies | Questions, method, guide, interviews, tests, diaries | interview study, usability study, test guide, diary study
- Can you find out why people leave in the third step?
- We want to interview nurses on the night shift, would you set up a study?
- Please write the guide for the tests.
core 7h 120m colleagues | Analyse and report | Code notes, find patterns, findings with evidence | findings, patterns, report, insights, transcript
- When can we see the findings on search?
- Please give me the three main insights for Monday.
- What did people say on price in the interviews?
core 5h 45m colleagues | Recruit participants | Screeners, panels, dates, thank-you money, consent | participants, screener, incentive, consent form, recruit users
- We need eight participants over sixty by Tuesday.
- Did everybody sign the consent form?
- Please pay out the incentives of last week.
core 5h 90m colleagues | Surveys | Write, check and launch surveys, weigh answers | survey, questionnaire, sample, response rate
- Can you check my questionnaire before it goes out?
- How many answers do we need for a sound result?
- Please launch the survey on delivery times.
supporting 5h 60m colleagues | Help others do research | Coach designers and product managers, method advice | coaching, method advice, observe a session, review my guide
- Could you coach me for my first interview?
- Is an A/B test the right method here?
- I would like to observe a session, may I?
supporting 3h 45m manager | Keep the research library | Store and tag studies, answer what is known already | library, past studies, what do we know, archive
- What do we already know about parents as users?
- Please put the study of 2023 in the library.
- Is there an old study on notifications?
outside 120m Design | Screens and prototypes | Draw screens, flows, prototypes | mock-up, screen design, wireframe, prototype
- Can you design the new start screen?
- Please draw the wireframes for the test yourself.
- Would you mend the prototype?
+ Reports and data pulls; Events and celebrations; Contracts and legal questions; Software changes
`;
