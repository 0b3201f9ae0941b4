/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["question"] = 
`Questions about a bill
Question 1
at most 1 more
- form
  - heading "What is your question about a bill?" [level=2]
  - radio "Something on my statement A charge, a payment or a day that you do not understand."
  Something on my statement
  A charge, a payment or a day that you do not understand.
  - radio "What a co-payment or a premium is"
  What a co-payment or a premium is
  - radio "I got a bill for the rest The office wants more than your co-payment."
  I got a bill for the rest
  The office wants more than your co-payment.
  - radio "I should not owe this"
  I should not owe this
  - button "Continue"`;
/* end snapshot question */

snapshots["error"] = 
`Questions about a bill
Question 1
at most 1 more
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Choose what fits best"
- form
  - heading "What is your question about a bill?" [level=2]
  Error:
  Choose what fits best
  - radio "Something on my statement A charge, a payment or a day that you do not understand."
  Something on my statement
  A charge, a payment or a day that you do not understand.
  - radio "What a co-payment or a premium is"
  What a co-payment or a premium is
  - radio "I got a bill for the rest The office wants more than your co-payment."
  I got a bill for the rest
  The office wants more than your co-payment.
  - radio "I should not owe this"
  I should not owe this
  - button "Continue"`;
/* end snapshot error */

snapshots["statement"] = 
`- button "Back"
Questions about a bill
- heading "Call Patient billing" [level=2]
- link "(844) 523-5126 English"
Open now
8 a.m. to 5 p.m.
Have ready: the statement, your member card, and the day of the care.
Do you think that you should not owe it?
- button "See what you can do"`;
/* end snapshot statement */

snapshots["statement-on-a-holiday"] = 
`- button "Back"
Questions about a bill
- heading "Call Patient billing on Friday from 8 a.m." [level=2]
- link "(844) 523-5126 English"
Closed now
Closed: Thanksgiving
Opens Friday, November 27, 8 a.m. Pacific
Have ready: the statement, your member card, and the day of the care.
Do you think that you should not owe it?
- button "See what you can do"`;
/* end snapshot statement-on-a-holiday */

snapshots["statement-hours-unknown"] = 
`- button "Back"
Questions about a bill
- heading "Call Billing" [level=2]
- link "(860) 555-0142 English"
Hours not listed. Call to ask.
Have ready: the statement, your member card, and the day of the care.
Do you think that you should not owe it?
- button "See what you can do"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot statement-hours-unknown */

snapshots["co-payment"] = 
`- button "Back"
Questions about a bill
- heading "Co-payment and premium" [level=2]
Co-payment
What you pay your PCP for services you received. It goes directly to the PCP. Your health plan sets the amount.
Premium
What you pay for your health coverage, usually every month. It goes directly to the health plan.
To ask how much you pay, call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Do you think that you should not owe it?
- button "See what you can do"`;
/* end snapshot co-payment */

snapshots["second-question"] = 
`- button "Back"
Questions about a bill
Question 2
the last one
- form
  - heading "Did your health plan say no to paying for it?" [level=2]
  A letter from your health plan says so.
  - radio "Yes"
  Yes
  - radio "No"
  No
  - radio "Not sure"
  Not sure
  - button "Continue"`;
/* end snapshot second-question */

snapshots["grievance"] = 
`- button "Back"
Questions about a bill
- heading "Tell us about this bill" [level=2]
A bill for the rest is also called a balance bill. Your health plan sets what you pay.
This is a grievance.
You tell us, in writing or by voice, that you are not satisfied with your care or services. You can also use it to ask for a review of a complaint or question that was not solved.
All members have the right to it.
Keep the bill and all letters about it. You will need them.
- button "File a grievance"
Rather tell us by phone?
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific Say: “I do not agree with a bill.”"
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - LineBreak ""
  Say: “I do not agree with a bill.”
A question about the numbers on it? Call first:
Patient billing
- link "(844) 523-5126 Open now, until 5 p.m. Pacific"`;
/* end snapshot grievance */

snapshots["appeal"] = 
`- button "Back"
Questions about a bill
- heading "Ask your plan to look at it again" [level=2]
This is an appeal.
You ask, in writing or by voice, to look again at a first decision that denied a service or a claim.
All members have the right to it.
Keep the bill and all letters about it. You will need them.
- button "File an appeal"
Rather tell us by phone?
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific Say: “I do not agree with a bill.”"
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - LineBreak ""
  Say: “I do not agree with a bill.”
A question about the numbers on it? Call first:
Patient billing
- link "(844) 523-5126 Open now, until 5 p.m. Pacific"`;
/* end snapshot appeal */

snapshots["no-form"] = 
`- button "Back"
Questions about a bill
- heading "Tell us about this bill" [level=2]
This is a grievance.
You tell us, in writing or by voice, that you are not satisfied with your care or services. You can also use it to ask for a review of a complaint or question that was not solved.
All members have the right to it.
Keep the bill and all letters about it. You will need them.
- status
  The form is not here. Call: they can write it down for you.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific Say: “I do not agree with a bill.”"
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - LineBreak ""
  Say: “I do not agree with a bill.”
A question about the numbers on it? Call first:
Patient billing
- link "(844) 523-5126 Open now, until 5 p.m. Pacific"`;
/* end snapshot no-form */

snapshots["kiosk"] = 
`- button "Back"
Questions about a bill
- heading "Tell us about this bill" [level=2]
A bill for the rest is also called a balance bill. Your health plan sets what you pay.
This is a grievance.
You tell us, in writing or by voice, that you are not satisfied with your care or services. You can also use it to ask for a review of a complaint or question that was not solved.
All members have the right to it.
Keep the bill and all letters about it. You will need them.
- button "File a grievance"
Rather tell us by phone?
Seniors VIP Line
(877) 619-5900
Open now, until 5 p.m. Pacific
- LineBreak ""
Say: “I do not agree with a bill.”
A question about the numbers on it? Call first:
Patient billing
(844) 523-5126
Open now, until 5 p.m. Pacific`;
/* end snapshot kiosk */

