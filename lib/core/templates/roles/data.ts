/** Roles with data, in the form of `readRoles`. */
export const data = `
= Data analyst | business intelligence analyst, BI analyst, reporting analyst, insights analyst | Decisions rest on right and timely figures.
core 11h 90m manager,colleagues | Answer questions with data | Queries, breakdowns, comparisons, clear answers | analysis, breakdown, query, why did it drop, compare
- Why did orders drop in week twelve?
- Can you break down returns by region?
- How many customers bought twice within a year?
core 9h 120m colleagues | Dashboards and regular reports | Build and mend dashboards, monthly reports, definitions | dashboard, monthly report, chart, filter, definition of a figure
- We need a dashboard for stock levels.
- The revenue chart shows nothing since Friday, can you mend it?
- Please add a filter by branch to the report.
core 6h 90m manager | Measure experiments and campaigns | Test design, sample size, results | A/B test, sample size, significant, uplift
- Did the new start page raise sign-ups?
- How long must the test run?
- Please check whether the difference is significant.
core 5h 60m colleagues | Check data quality | Gaps, duplicates, wrong values, sources that differ | data quality, missing values, figures differ, reconcile
- Finance has other sales figures than we, can you find out why?
- Half of the postcodes are missing, would you look?
- Please check the import of last night.
supporting 4h 45m colleagues | Help others help themselves | Short trainings, query help, data dictionary | query help, data dictionary, show me, self-service
- Could you look at why my query is slow?
- Where do I find the field for the sales channel?
- Please show our team how to use the dashboard.
supporting 3h 60m manager | Plan measurement | Which events to track, targets, figures for new products | tracking plan, KPI, event tracking, target
- Which figures should we watch for the launch?
- Please write the tracking plan for the app.
- What would be a fair target for repeat orders?
outside 180m Data engineering | Pipelines and databases | Build imports, tables, schedules, server upkeep | pipeline, ETL, new source, database server, schedule
- Can you connect the new till system to the warehouse?
- The nightly load failed, please restart it.
- Could you build a pipeline from the web shop?
+ Computers and accounts; Software changes; Invoices and expenses; Graphics and slides

= Data engineer | analytics engineer, ETL developer, big data engineer, data warehouse developer | Data arrives complete, right and on time.
core 12h 180m colleagues | Build pipelines | Connect sources, transform, schedule, test | pipeline, ingestion, connector, transformation, new source
- Can you bring the till data into the warehouse?
- We need the weather feed every hour.
- Please add the new shop as a source.
core 8h 60m colleagues | Run and repair loads | Failed jobs, late data, backfills, alerts | failed job, backfill, late data, rerun, alert
- The nightly load stopped at three, would you rerun it?
- March is missing in the orders table, please backfill it.
- Why is the data two hours late?
core 8h 120m colleagues | Model the warehouse | Tables, keys, history, performance, cost | data model, table, schema, slow query, partition
- Could you add a history to the customer table?
- The stock table takes ages, can you speed it up?
- How should we model returns?
core 4h 60m manager | Privacy and access to data | Masking, deletion, roles, retention | masking, deletion request, data access, retention, personal data
- Please mask the birth dates for the analysts.
- A person wants her data deleted everywhere, can you do it?
- Who may see the salary tables?
supporting 4h 45m colleagues | Advice for analysts and scientists | Which table, query tuning, reviews | which table, review my SQL, tuning, lineage
- Which table has the true order date?
- Would you review my model before I merge it?
- Where does this column come from?
supporting 3h 60m manager | Documentation and costs | Catalogue, lineage, cost of storage and computing | catalogue, warehouse cost, documentation
- What does the warehouse cost us a month?
- Please describe the new tables in the catalogue.
- Which tables can we throw away?
outside 120m Analytics | Analyses and charts | Explain figures, dashboards for managers, slides | analysis, dashboard, chart, explain the drop
- Why did sales fall in the south, could you analyse it?
- Please build the managers a dashboard on churn.
- Can you put the figures on slides?
+ Computers and accounts; Website changes; Contracts and legal questions; Courses for staff

= Data scientist | machine learning engineer, applied scientist, ML scientist, quantitative analyst | Models that make a product or decision measurably better.
core 12h 240m manager | Build and test models | Features, training, validation, comparison with a simple baseline | model, training, prediction, features, baseline, accuracy
- Can you predict which orders will be returned?
- Is the new model better than the simple rule?
- Please retrain the forecast with the spring data.
core 7h 120m colleagues | Bring models into use | Services, batch scores, checks, hand-over with engineers | model service, scoring, deploy the model, inference
- When will the ranking go live?
- Please score all customers once a week.
- The prediction service is slow, could you look?
core 6h 90m manager | Experiments and causal questions | Test design, uplift, power | experiment, causal, uplift, randomise
- Did the reminder cause more visits or only go along with them?
- How should we randomise the branches?
- Please design the test for the new price.
core 6h 60m colleagues | Watch models | Drift, fairness, errors, retraining | drift, bias, monitoring of a model, wrong predictions
- The forecast is off since Easter, can you check for drift?
- Does the model treat older people fairly?
- Why was this client scored so low?
supporting 4h 60m colleagues | Explain and advise | Talks, what is possible, limits of methods | explain, feasibility, limits, can we predict
- Can we predict staff sickness at all?
- Please explain to sales how the score works.
- Would you look at a vendor’s claims?
supporting 3h 60m manager | Keep up with the field | Papers, small trials, reading group | paper, reading group, new method, trial
- Could you try the new method on our data?
- Please present a paper in the reading group.
- Is there anything new for sparse time series?
outside 90m Analytics | Regular reports and dashboards | Monthly figures, charts, exports for other teams | monthly report, dashboard, export, chart, weekly numbers
- Can you send us the monthly sales figures?
- Please build a dashboard for the shops.
- Could you export all orders of May into a sheet?
+ Software changes; Computers and accounts; Customer complaints and tickets; Graphics and slides
`;
