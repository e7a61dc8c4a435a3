/** Roles in operations, in the form of `readRoles`. */
export const operations = `
= Operations manager | head of operations, COO, operations lead, plant manager, branch manager | The daily business runs safely, in time and at the planned cost.
core 10h 45m colleagues | Run the day | Staffing, bottlenecks, machines, orders, decide on trouble | staffing, bottleneck, delay, shift, breakdown, urgent order
- Two drivers are ill, what do we drop?
- Can we squeeze in the order for the hospital?
- Line three is down, please decide what runs first.
core 7h 60m manager | Figures and targets | Output, on-time rate, cost, waste | on-time delivery, output, waste, cost per unit, target
- Why was the on-time rate low in May?
- Please report the cost per unit to the board.
- What do you need to reach nine hundred a day?
core 8h 90m colleagues | Improve processes | Find losses, try changes, standard work | process improvement, standard, loss, lean, pilot
- Could we pack without the second check?
- Please look at why picking takes so long.
- We would like to try a new layout in hall two.
core 6h 45m colleagues | Lead shift leaders | One-to-ones, goals, training needs, conflicts | shift leader, one-to-one, conflict, goals
- Can we talk about the trouble on the late shift?
- Please give Omar feedback on his first month.
- Who deputises for Silke in August?
core 5h 60m manager | Safety and quality | Incidents, audits, checks, measures | accident, audit, safety walk, complaint about quality
- Please report on the accident at the ramp.
- The auditor comes on Tuesday, are we ready?
- What do we do about the loose lids?
supporting 4h 60m manager | Investments and suppliers | Needs, offers, big machines, service contracts | investment, machine offer, service contract, supplier review
- Do we need a second forklift?
- Please assess the offers for the wrapping machine.
- How good is the new carrier?
+ Selling and quotes; Hiring, leave and pay; Computers and accounts; Social media and newsletters; Invoices and expenses

= Buyer | purchasing agent, procurement specialist, purchasing manager, supply chain planner, sourcing manager | The right goods at a fair price, when they are needed.
core 9h 45m colleagues | Get offers and negotiate | Requests, comparison, prices, terms | request for quotation, compare offers, negotiate with suppliers, price
- Can you get three offers for work shoes?
- Please ask the supplier for a better price on foil.
- Which of the two pump offers is the better one?
core 10h 15m colleagues | Place and follow orders | Purchase orders, confirmations, delivery dates, shortages | purchase order, delivery date, shortage, order confirmation, late delivery
- Please order four hundred boxes for Monday.
- When will the steel come?
- The supplier is a week late, would you chase them?
core 6h 60m manager | Choose and review suppliers | New sources, audits, ratings, risks | supplier audit, second source, supplier rating, risk
- We need a second source for the valves.
- How did the mill do in the supplier rating?
- Please visit the new foundry before we sign.
core 6h 60m manager | Plan stock and needs | Forecast demand, reorder levels, slow movers | stock level, reorder point, demand, slow mover
- How many weeks of stock do we have of resin?
- Please lower the reorder point for labels.
- What do we need for the Christmas season?
core 3h 30m colleagues | Returns and claims to suppliers | Wrong or bad goods, credit, replacements | wrong delivery, claim, replacement, defective goods
- The bolts are the wrong size, please send them back.
- Could you claim the broken glass from the carrier?
- When will the replacement for the bad batch arrive?
supporting 4h 60m manager | Savings and purchasing figures | Spend by group, savings, price trends | spend, savings, price trend, purchasing report
- What did we save this year?
- How did the price of aluminium move?
- Please show our spend by supplier.
outside 60m Warehouse | Receive and store goods | Unload, count, store, stock-taking, pack | unload, count stock, forklift, shelf, pack
- The lorry is here, can you help unload?
- Would you count the shelf with the seals?
- Please pack the samples for Turin.
+ Invoices and expenses; Contracts and legal questions; Selling and quotes; Office and supplies

= Logistics coordinator | dispatcher, shipping coordinator, transport planner, freight coordinator | Goods leave and arrive when promised, at a sensible cost.
core 12h 20m colleagues,customers | Plan tours and loads | Routes, vehicles, loading order, slots | tour, route, truck, loading slot, pallet
- Can you fit two more pallets on tomorrow’s truck to Graz?
- We need a delivery before ten at the school.
- Please plan the tours for Monday.
core 8h 15m customers,colleagues | Track shipments | Where is it, delays, tell people | tracking, delay, where is the shipment, arrival time
- Where is our container from Izmir?
- The goods should have been here at noon, can you find out?
- Please tell the customer of the delay.
core 7h 30m colleagues | Freight papers and customs | Waybills, customs declarations, dangerous goods | waybill, customs, export papers, dangerous goods
- Which papers do I need for the delivery to Serbia?
- Customs holds the parcel, would you sort it out?
- Please make out the waybill for the acid.
core 5h 30m manager | Book carriers and compare rates | Rates, bookings, contracts with carriers | carrier, freight rate, booking, haulier
- What does a full load to Lyon cost?
- Please book a haulier for Thursday.
- Can we get a better rate for small parcels?
core 3h 30m customers | Transport damage and claims | Photos, claims, insurers, returns | transport damage, claim, broken pallet, return load
- Two doors arrived scratched, what should we do?
- Please file the claim with the carrier.
- Could you fetch the wrong goods back?
supporting 3h 60m manager | Transport figures | Costs per tour, punctuality, empty miles | transport cost, punctuality, empty miles
- What did a tour cost on average in May?
- How punctual were we in the north?
- Please list the empty miles by week.
outside 60m Workshop | Repair vehicles | Service, tyres, inspection, breakdown repair | tyres, oil change, inspection of the van, workshop
- The van makes a noise, can you repair it?
- Please change the tyres of truck four.
- When is the inspection of the trailer done, would you do it?
+ Selling and quotes; Invoices and expenses; Computers and accounts; Hiring, leave and pay

= Office manager | facilities coordinator, workplace manager, office administrator, front office manager | An office where everybody can simply work.
core 9h 20m colleagues | Supplies and orders | Stationery, coffee, furniture, suppliers | stationery, coffee, order, furniture, toner
- We are out of printer paper, can you order some?
- Could I get a footrest for my desk?
- Please order fruit for the training week.
core 8h 30m colleagues,customers | Front desk and mail | Visitors, phone, parcels, post | visitor, parcel, reception, phone, post
- Four guests come at nine, would you receive them?
- Did a parcel for me arrive?
- Please send this letter by registered mail.
core 7h 45m colleagues | Rooms and repairs | Meeting rooms, cleaning, repairs, keys, moves | meeting room, cleaning, key, broken, desk move
- Is the large room free on Thursday?
- The tap in the kitchen drips, can you call somebody?
- Please get a key for the new colleague.
core 5h 45m manager | Contracts with office suppliers | Cleaning, coffee, copier, insurance, prices | cleaning company, copier lease, contract renewal, supplier price
- Please get a cheaper offer for cleaning.
- When does the lease of the copier end?
- Could you change the water supplier?
core 4h 90m colleagues | Staff get-togethers | Breakfasts, birthdays, small parties, catering for meetings | birthday, breakfast, lunch order, summer party, catering
- Can you order lunch for twelve for the workshop?
- Please get a card and flowers for Ruth.
- Who plans the summer party?
supporting 4h 30m manager | Prepare invoices and petty cash | Check office bills, petty cash, receipts for accounting | petty cash, check the bill, receipts, office budget
- Is the cleaning bill right?
- May I get forty from petty cash for stamps?
- Please send the receipts to accounting.
supporting 3h 45m colleagues | First-day set-up | Desk, badge, welcome pack for new people | welcome pack, badge, desk for the new colleague
- A new colleague starts on Monday, is a desk ready?
- Please make a badge for Tomás.
- What goes into the welcome pack?
+ Computers and accounts; Hiring, leave and pay; Website changes; Graphics and slides
`;
