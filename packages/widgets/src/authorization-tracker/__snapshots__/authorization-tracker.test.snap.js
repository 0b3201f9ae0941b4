/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["questions"] = 
`Check a request
- form
  - heading "What did your doctor ask for?" [level=2]
  Which doctor or service? (optional)
  In your own words. For example: heart doctor, or an eye test.
  - textbox "Which doctor or service? (optional)" (In your own words. For example: heart doctor, or an eye test.)
  - status
  Is it a Direct Referral?
  Your doctor’s office can tell you.
  - radio "Yes, a Direct Referral"
  Yes, a Direct Referral
  - radio "No, or I’m not sure"
  No, or I’m not sure
  Did your doctor send it as urgent?
  Urgent is also called STAT.
  - radio "Yes, urgent"
  Yes, urgent
  - radio "No, or I’m not sure"
  No, or I’m not sure
  When did your doctor send it?
  A day close to it is fine.
  Month
  - textbox "Month"
  Day
  - textbox "Day"
  Year
  - textbox "Year"
  Your coverage
  - combobox "Your coverage" = I’m not sure
    - option "I’m not sure" [selected]
    - option "Through work, family or Covered California"
    - option "Medi-Cal"
    - option "Medicare"
  - button "See when to expect an answer"`;
/* end snapshot questions */

snapshots["errors"] = 
`Check a request
- group "There are 3 things to fix"
  There are 3 things to fix
  - link "Choose an answer"
  - link "Choose yes, or no"
  - link "Monday, November 30 has not come yet. Enter a day that has passed."
- form
  - heading "What did your doctor ask for?" [level=2]
  Which doctor or service? (optional)
  In your own words. For example: heart doctor, or an eye test.
  - textbox "Which doctor or service? (optional)" (In your own words. For example: heart doctor, or an eye test.)
  - status
  Is it a Direct Referral?
  Your doctor’s office can tell you.
  Error:
  Choose an answer
  - radio "Yes, a Direct Referral"
  Yes, a Direct Referral
  - radio "No, or I’m not sure"
  No, or I’m not sure
  Did your doctor send it as urgent?
  Urgent is also called STAT.
  Error:
  Choose yes, or no
  - radio "Yes, urgent"
  Yes, urgent
  - radio "No, or I’m not sure"
  No, or I’m not sure
  When did your doctor send it?
  A day close to it is fine.
  Error:
  Monday, November 30 has not come yet. Enter a day that has passed.
  Month
  - textbox "Month" [invalid] = 11
  Day
  - textbox "Day" [invalid] = 30
  Year
  - textbox "Year" [invalid] = 2026
  Your coverage
  - combobox "Your coverage" = I’m not sure
    - option "I’m not sure" [selected]
    - option "Through work, family or Covered California"
    - option "Medi-Cal"
    - option "Medicare"
  - button "See when to expect an answer"`;
/* end snapshot errors */

snapshots["commercial"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
There is still time to answer.
Sent today
- LineBreak ""
Tuesday, November 24
Expected by
- LineBreak ""
Wednesday, December 2
By law, at the latest
- LineBreak ""
End of Thursday, December 3
Your medical group aims for
- heading "Wednesday, December 2" [level=3]
5 business days from Tuesday, November 24.
Not counted: Thanksgiving and the weekend.
This is their own word, not the law. It holds for most requests. Many answers come the same day.
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
The law’s limit
- heading "End of Thursday, December 3" [level=3]
5 business days, if your doctor’s papers were complete on Tuesday, November 24.
Not counted: Thanksgiving, the day after Thanksgiving, and the weekend.
- link "Health and Safety Code, 1367.01(h)(1). Checked November 24, 2026."
When did the plan have all the papers it needs?
Your doctor’s office may know. Without this day, the law gives no date.
Month
- textbox "Month" = 11
Day
- textbox "Day" = 24
Year
- textbox "Year" = 2026
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Do you get worse? Ask your doctor to send it as urgent. We aim to answer urgent requests in 48 hours.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot commercial */

snapshots["medi-cal"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
There is still time to answer.
Sent today
- LineBreak ""
Tuesday, November 24
By law, at the latest
- LineBreak ""
End of Tuesday, December 1
Expected by
- LineBreak ""
Wednesday, December 2
The law’s limit
- heading "End of Tuesday, December 1" [level=3]
7 calendar days from the day your plan got the request. Every day counts.
- link "Code of Federal Regulations, 42 CFR 438.210(d)(1). Checked November 25, 2026."
Your medical group aims for
- heading "Wednesday, December 2" [level=3]
5 business days from Tuesday, November 24.
Not counted: Thanksgiving and the weekend.
This is their own word, not the law. It holds for most requests. Many answers come the same day.
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
When did the plan have all the papers it needs?
Your doctor’s office may know. Without this day, the law gives no date.
Month
- textbox "Month"
Day
- textbox "Day"
Year
- textbox "Year"
- button "They were complete today"
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Do you get worse? Ask your doctor to send it as urgent. We aim to answer urgent requests in 48 hours.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot medi-cal */

snapshots["medicare-urgent"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
There is still time to answer.
Sent today
- LineBreak ""
Tuesday, November 24
Expected by
- LineBreak ""
Thursday, November 26, 12 p.m. Pacific
By law, at the latest
- LineBreak ""
Friday, November 27, 12 p.m. Pacific
Your medical group aims for
- heading "Thursday, November 26, 12 p.m. Pacific" [level=3]
48 hours from Tuesday, November 24.
This is their own word, not the law.
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
The law’s limit
- heading "Friday, November 27, 12 p.m. Pacific" [level=3]
72 hours from the day your plan got the request. Every day counts.
- link "Code of Federal Regulations, 42 CFR 422.572(a). We are still checking this source."
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Seniors VIP Line
- link "(877) 619-5900 Open now, until 5 p.m. Pacific"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot medicare-urgent */

snapshots["past-the-limit"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
The time to answer has passed. You can ask for help now.
Sent
- LineBreak ""
Tuesday, November 24
By law, at the latest
- LineBreak ""
End of Tuesday, December 1
Expected by
- LineBreak ""
Wednesday, December 2
Today
- LineBreak ""
Monday, December 14
The law’s limit
- heading "End of Tuesday, December 1" [level=3]
7 calendar days from the day your plan got the request. Every day counts.
- link "Code of Federal Regulations, 42 CFR 438.210(d)(1). Checked November 25, 2026."
Your medical group aims for
- heading "Wednesday, December 2" [level=3]
5 business days from Tuesday, November 24.
Not counted: Thanksgiving and the weekend.
This is their own word, not the law. It holds for most requests. Many answers come the same day.
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
When did the plan have all the papers it needs?
Your doctor’s office may know. Without this day, the law gives no date.
Month
- textbox "Month"
Day
- textbox "Day"
Year
- textbox "Year"
- button "They were complete today"
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Do you get worse? Ask your doctor to send it as urgent. We aim to answer urgent requests in 48 hours.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot past-the-limit */

snapshots["coverage-unknown"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
There is still time to answer.
Sent
- LineBreak ""
Monday, November 23
Today
- LineBreak ""
Tuesday, November 24
Expected by
- LineBreak ""
Tuesday, December 1
Your medical group aims for
- heading "Tuesday, December 1" [level=3]
5 business days from Monday, November 23.
Not counted: Thanksgiving and the weekend.
This is their own word, not the law. It holds for most requests. Many answers come the same day.
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
The law’s date depends on your coverage. Go back to choose it, or call us.
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Do you get worse? Ask your doctor to send it as urgent. We aim to answer urgent requests in 48 hours.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Do you have Medicare? Then call:
Seniors VIP Line
- link "(877) 619-5900 Open now, until 5 p.m. Pacific"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot coverage-unknown */

snapshots["direct-referral"] = 
`- button "Back"
Check a request
- heading "You can book with the specialist now" [level=2]
A Direct Referral counts from the day your doctor sends it: Tuesday, November 24. You need not wait for an answer.
- heading "What you can do" [level=3]
Questions about it? Ask your doctor’s office, or call us.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"`;
/* end snapshot direct-referral */

snapshots["made-up-plan"] = 
`- button "Back"
Check a request
- heading "When to expect an answer" [level=2]
There is still time to answer.
Sent today
- LineBreak ""
Tuesday, November 24
Expected by
- LineBreak ""
Tuesday, December 1
Your plan aims for
- heading "Tuesday, December 1" [level=3]
3 business days from Tuesday, November 24.
Not counted: Thanksgiving, the day after Thanksgiving, and the weekend.
This is their own word, not the law.
Made up for tests and demonstrations. Checked November 24, 2026.
- heading "What you can do" [level=3]
Ask your doctor’s office where the request is, or call us.
Do you get worse? Ask your doctor to send it as urgent. We aim to answer urgent requests in 24 hours.
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
- button "Ask here where it is"
- status
- heading "Not what you hoped for?" [level=3]
Your plan said no, or takes too long? You can ask it to look again, or complain.
- button "Ask to look again, or complain"
Are you not happy with the specialist or the place?
- button "Ask for another one"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot made-up-plan */

snapshots["specialty-in-own-words"] = 
`Check a request
- form
  - heading "What did your doctor ask for?" [level=2]
  Which doctor or service? (optional)
  In your own words. For example: heart doctor, or an eye test.
  - textbox "Which doctor or service? (optional)" = my heart doctor (In your own words. For example: heart doctor, or an eye test.)
  - status
    Cardiology is in the Direct Referral program.
  Did your doctor send it as urgent?
  Urgent is also called STAT.
  - radio "Yes, urgent"
  Yes, urgent
  - radio "No, or I’m not sure"
  No, or I’m not sure
  When did your doctor send it?
  A day close to it is fine.
  Month
  - textbox "Month"
  Day
  - textbox "Day"
  Year
  - textbox "Year"
  - button "See when to expect an answer"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot specialty-in-own-words */

