/** Roles in finance, in the form of `readRoles`. */
export const finance = `
= Accountant | staff accountant, general ledger accountant, bookkeeper, senior accountant | Books that are complete, right and closed on time.
core 10h 120m manager | Close the books | Accruals, reconciliations, journal entries, month and year end | month end, accrual, journal entry, reconciliation, ledger
- When will May be closed?
- Please book an accrual for the electricity.
- The bank account does not reconcile, can you look?
core 8h 20m colleagues,customers | Pay and book supplier bills | Check, approve, book, pay, answer suppliers | supplier invoice, payment run, reminder, due, payable
- Has our invoice 4411 been paid?
- Please pay the printer before the discount ends.
- Which account do I put the fair stand on?
core 6h 20m colleagues | Customer invoices and reminders | Issue invoices, credit notes, chase late payers | issue an invoice, credit note, overdue, dunning
- Please invoice the workshop to the town.
- Can you send us a credit note for the returned desks?
- Who has not paid for over sixty days?
core 6h 60m manager | Taxes | Sales tax returns, tax office, documents for the adviser | VAT, tax return, tax office, withholding
- Is this delivery to Norway free of VAT?
- Please file the return by the tenth.
- The tax office wants the papers for 2022, can you get them together?
core 4h 15m colleagues | Expense claims | Check and pay back expenses, cards, travel rules | expense claim, receipt, reimbursement, mileage, company card
- When do I get back the money for the hotel?
- I lost the taxi receipt, what can I do?
- Please unblock my company card.
supporting 4h 60m manager | Figures and audits | Papers for auditors, simple analyses for managers | auditor, audit list, cost report, balance
- The auditors need the lease contracts.
- How much did we spend on freight this year?
- Please send my cost report for the department.
outside 60m HR and payroll | Payroll and staff questions | Salaries, leave, contracts | payslip, salary, leave days, sick note
- My payslip shows the wrong tax class, could you change it?
- Where do I send my sick note?
- Please raise Pia’s salary from the first.
+ Contracts and legal questions; Office and supplies; Computers and accounts; Selling and quotes

= Financial analyst | FP&A analyst, finance business partner, controller, management accountant | Managers see early where the money goes and what it brings.
core 10h 120m manager | Budget and forecast | Yearly budget, rolling forecast, assumptions, versions | budget, forecast, assumption, outlook, plan
- Please update the forecast with the lower prices.
- Can my department get a budget for two more people?
- What does the year look like if orders fall by ten per cent?
core 9h 90m manager | Monthly results | Variances, comments, pages for management | variance, actuals, monthly results, management report
- Why are the freight costs over plan?
- I need the results by division before Thursday.
- Please comment on the three largest variances.
core 7h 120m manager,colleagues | Models and business cases | Investments, prices, scenarios | business case, payback, model, scenario, net present value
- Does the second oven pay off?
- Could you model a price rise of five per cent?
- Please check the figures in the case for the new depot.
core 6h 30m colleagues | Advise departments | Spending, purchase approvals, what is left | cost centre, budget left, spending, approval of costs
- How much of our budget is left?
- May we order the scanners this year?
- On which cost centre is the temp worker?
supporting 4h 60m colleagues | Improve reports and data | Templates, allocation keys, system questions | allocation, report template, planning tool
- Please add the new branch to the planning tool.
- Could you simplify the template for the departments?
- The allocation of rent looks wrong, would you check it?
supporting 2h 60m manager | Help with audits and banks | Papers for banks, auditors and investors | bank, covenant, investor, auditor
- The bank wants the half-year figures.
- Can you prepare the covenant sheet?
- Please answer the auditor’s question on stock.
outside 30m Accounting | Bookings and payments | Invoices, payments, expense claims, reminders | invoice, pay, expense claim, reminder letter, receipt
- Could you pay this invoice today?
- When do I get my expenses back?
- Please book the card receipts of May.
+ Hiring, leave and pay; Computers and accounts; Selling and quotes; Graphics and slides

= Payroll specialist | payroll administrator, payroll officer, payroll clerk, wages clerk | Everybody is paid right, in time and within the law.
core 14h 120m manager | Run payroll | Collect changes, calculate, check, pay out | payroll run, salary payment, pay date, changes for the month
- Until when can I send you changes for June?
- Please pay the bonus with the May salary.
- Has the payroll for the temps gone out?
core 9h 15m colleagues | Answer pay questions | Explain payslips, deductions, overtime, tax classes | payslip, deduction, overtime pay, tax class, net pay
- Why is my net pay lower this month?
- My night hours are missing, can you check?
- Could you explain the new deduction to me?
core 6h 60m manager | Reports to authorities | Taxes on wages, social insurance, certificates | social insurance, wage tax, authority, certificate of earnings
- I need a certificate of earnings for my landlord.
- Please register the two starters with the insurance.
- Is the wage tax filed?
core 4h 60m manager | Time and absence data | Import hours, check gaps, sick pay, leave balances | time sheet, hours, sick pay, leave balance, absence
- The hours of the night shift are not in the system, would you import them?
- How many leave days do I have left?
- When does sick pay end for Mr Kruse?
supporting 4h 60m colleagues | Month-end figures for accounting | Journals, accruals for leave, headcount costs | payroll journal, accrual for leave, staff costs
- Please send the payroll journal to the ledger team.
- What are the staff costs per cost centre?
- How high is the accrual for holidays?
supporting 2h 60m manager | Keep rules and system current | Law changes, pay scales, system updates | pay scale, new law, minimum wage, payroll software
- What changes with the new minimum wage?
- Please put the new pay scale into the system.
- Could you test the payroll software update?
outside 60m HR | Contracts and conflicts | Employment contracts, warnings, references, hiring | employment contract, reference letter, warning, vacancy
- Please draw up a contract for the new driver.
- Can you write my reference letter?
- Would you post the vacancy for the cook?
+ Invoices and expenses; Computers and accounts; Office and supplies; Events and celebrations
`;
