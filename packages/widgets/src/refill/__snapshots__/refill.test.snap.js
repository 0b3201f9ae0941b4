/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["questions"] = 
`Refill
- form
  - heading "How long does your medicine last?" [level=2]
  Days of medicine left
  Count today as the first day. None left? Write 0.
  - textbox "Days of medicine left" (Count today as the first day. None left? Write 0.)
  How do you want to get it?
  - radio "At a network pharmacy"
  At a network pharmacy
  - radio "By mail Sent to your home, enough for 90 days."
  By mail
  Sent to your home, enough for 90 days.
  Your coverage
  - combobox "Your coverage" = I’m not sure
    - option "I’m not sure" [selected]
    - option "Through work, family or Covered California"
    - option "Medi-Cal"
    - option "Medicare"
  - button "See when to ask"
None left, or you feel ill? Do not wait. Call your pharmacy, your doctor or us:
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- LineBreak ""
If it is an emergency, call 911.`;
/* end snapshot questions */

snapshots["errors"] = 
`Refill
- group "There are 2 things to fix"
  There are 2 things to fix
  - link "We can’t read “a few”. Write a whole number of days, like 12."
  - link "Choose how you want to get your medicine"
- form
  - heading "How long does your medicine last?" [level=2]
  Days of medicine left
  Count today as the first day. None left? Write 0.
  Error:
  We can’t read “a few”. Write a whole number of days, like 12.
  - textbox "Days of medicine left" [invalid] = a few (Count today as the first day. None left? Write 0. Error: We can’t read “a few”. Write a whole number of days, like 12.)
  How do you want to get it?
  Error:
  Choose how you want to get your medicine
  - radio "At a network pharmacy"
  At a network pharmacy
  - radio "By mail Sent to your home, enough for 90 days."
  By mail
  Sent to your home, enough for 90 days.
  - button "See when to ask"
None left, or you feel ill? Do not wait. Call your pharmacy, your doctor or us:
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- LineBreak ""
If it is an emergency, call 911.`;
/* end snapshot errors */

snapshots["time-unknown"] = 
`- button "Back"
Refill
- heading "Ask for your refill today" [level=2]
Your medicine lasts until Sunday, November 29. Nobody has told us how long a refill takes.
- heading "What to do" [level=3]
Ask your pharmacy for the refill.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Pick it up by Friday, November 27.
After that we are closed until your medicine ends.
Your medicine lasts until Sunday, November 29.
- button "Find a network pharmacy"
- button "Add the date to my calendar"
We can help you get it. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Ask your doctor to send your prescriptions to a network pharmacy. You can also get a 90-day supply by mail.`;
/* end snapshot time-unknown */

snapshots["in-time"] = 
`- button "Back"
Refill
- heading "Ask by Thursday, December 3" [level=2]
Your medicine lasts until Tuesday, December 8. A refill takes 3 business days. Not counted: the weekend.
- heading "What to do" [level=3]
Ask your pharmacy for the refill.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Pick it up by Tuesday, December 8.
Your medicine lasts until Tuesday, December 8.
- button "Find a network pharmacy"
- button "Add the dates to my calendar"
We can help you get it. Call us:
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
Use a network pharmacy, or get a 100-day supply by mail.
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot in-time */

snapshots["in-time-by-mail"] = 
`- button "Back"
Refill
- heading "Ask by Friday, December 4" [level=2]
Your medicine lasts until Monday, December 14. By mail it takes 10 calendar days.
- heading "What to do" [level=3]
Ask the mail order pharmacy for the refill.
Is it your first time by mail? Ask your doctor to send the prescription there.
It comes to your home, enough for 100 days.
Is it not there by Monday, December 14? Call us on that day.
Your medicine lasts until Monday, December 14.
- button "Add the dates to my calendar"
We can help you get it. Call us:
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
Use a network pharmacy, or get a 100-day supply by mail.
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot in-time-by-mail */

snapshots["ask-today"] = 
`- button "Back"
Refill
- heading "Ask for your refill today" [level=2]
Your medicine lasts until Tuesday, December 1. A refill takes 3 business days. Not counted: Thanksgiving, the day after Thanksgiving, and the weekend.
- heading "What to do" [level=3]
Ask your pharmacy for the refill.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Pick it up by Tuesday, December 1.
Your medicine lasts until Tuesday, December 1.
- button "Find a network pharmacy"
- button "Add the dates to my calendar"
We can help you get it. Call us:
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
Use a network pharmacy, or get a 100-day supply by mail.
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot ask-today */

snapshots["short"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Refill
- heading "Call now and ask for your medicine" [level=2]
Your medicine lasts until Wednesday, November 25. A refill takes 3 business days. You can still call.
We can help you get it. Call us:
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
- heading "What to do" [level=3]
Call your pharmacy.
Say: “My medicine lasts until Wednesday, November 25.”
Ask the pharmacist: in an emergency they may refill without a new prescription.
Call your doctor’s office.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Do you feel ill without it? Talk to a nurse.
Nurse Line
- link "(860) 555-0148 Open now, day and night"
- button "Find a network pharmacy"
Use a network pharmacy, or get a 100-day supply by mail.
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot short */

snapshots["short-by-mail"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Refill
- heading "Call now and ask for your medicine" [level=2]
Your medicine lasts until Saturday, November 28. By mail it takes 10 calendar days. You can still call.
We can help you get it. Call us:
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
- heading "What to do" [level=3]
Call your pharmacy.
Say: “My medicine lasts until Saturday, November 28.”
Ask the pharmacist: in an emergency they may refill without a new prescription.
Call your doctor’s office.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Do you feel ill without it? Talk to a nurse.
Nurse Line
- link "(860) 555-0148 Open now, day and night"
A pharmacy near you may be faster than the mail.
- button "See the days for a pharmacy"
Use a network pharmacy, or get a 100-day supply by mail.
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot short-by-mail */

snapshots["closed-until-the-end"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Refill
- heading "Call your pharmacy or your doctor now" [level=2]
Your medicine lasts until Sunday, November 29. We do not open again before then, but a pharmacy may.
- heading "What to do" [level=3]
Call your pharmacy.
Say: “My medicine lasts until Sunday, November 29.”
Ask the pharmacist: in an emergency they may refill without a new prescription.
Call your doctor’s office.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Do you feel ill without it? Talk to a nurse.
Call the number on the back of your member card.
- button "Find a network pharmacy"
We can help you get it. Call us:
Customer Service
- link "(800) 708-3230 Opens Monday, November 30, 8 a.m. Pacific"
Ask your doctor to send your prescriptions to a network pharmacy. You can also get a 90-day supply by mail.`;
/* end snapshot closed-until-the-end */

snapshots["out-with-medi-cal"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Refill
- heading "Call now and ask for your medicine" [level=2]
You have no medicine left. Do not wait.
We can help you get it. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- heading "What to do" [level=3]
Call your pharmacy.
Say: “I have no medicine left.”
Ask the pharmacist: in an emergency they may refill without a new prescription.
With Medi-Cal, a pharmacy can give you enough for 72 hours at once in an emergency. Ask for it.
Call your doctor’s office.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Do you feel ill without it? Talk to a nurse.
Call the number on the back of your member card.
- button "Find a network pharmacy"
Ask your doctor to send your prescriptions to a network pharmacy. You can also get a 90-day supply by mail.
- link "United States Code, 42 USC 1396r-8(d)(5)(B). Checked November 25, 2026."`;
/* end snapshot out-with-medi-cal */

snapshots["no-pharmacy-list"] = 
`- button "Back"
Refill
- heading "Ask for your refill today" [level=2]
Your medicine lasts until Sunday, November 29. Nobody has told us how long a refill takes.
- heading "What to do" [level=3]
Ask your pharmacy for the refill.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Pick it up by Friday, November 27.
After that we are closed until your medicine ends.
Your medicine lasts until Sunday, November 29.
- status
  - paragraph
    The list of pharmacies is not here. Call us: we help you find one.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Add the date to my calendar"
We can help you get it. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Ask your doctor to send your prescriptions to a network pharmacy. You can also get a 90-day supply by mail.`;
/* end snapshot no-pharmacy-list */

snapshots["kiosk"] = 
`- button "Back"
Refill
- heading "Ask for your refill today" [level=2]
Your medicine lasts until Sunday, November 29. Nobody has told us how long a refill takes.
- heading "What to do" [level=3]
Ask your pharmacy for the refill.
No refills left? Ask your doctor to send a new prescription to a network pharmacy.
Pick it up by Friday, November 27.
After that we are closed until your medicine ends.
Your medicine lasts until Sunday, November 29.
- button "Find a network pharmacy"
We can help you get it. Call us:
Seniors VIP Line
(877) 619-5900
Open now, until 5 p.m. Pacific
Ask your doctor to send your prescriptions to a network pharmacy. You can also get a 90-day supply by mail.`;
/* end snapshot kiosk */

