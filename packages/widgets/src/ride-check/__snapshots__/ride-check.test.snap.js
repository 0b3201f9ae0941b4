/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["questions"] = 
`Ride check
- form
  - heading "When is your visit?" [level=2]
  Day of the visit
  For example: Tuesday, December 1
  Month
  - textbox "Month"
  Day
  - textbox "Day"
  Year
  - textbox "Year"
  Time of the visit
  For example: 10:30 a.m.
  - textbox "Time of the visit" (For example: 10:30 a.m.)
  Which ride do you need?
  - radio "I can walk to a car"
  I can walk to a car
  - radio "I use a wheelchair"
  I use a wheelchair
  - radio "I need to lie down"
  I need to lie down
  What is the ride for?
  - radio "One visit"
  One visit
  - radio "Dialysis, or visits that come again and again Give the next one above."
  Dialysis, or visits that come again and again
  Give the next one above.
  - radio "I am going home from a hospital Give the day and time when you can leave."
  I am going home from a hospital
  Give the day and time when you can leave.
  - button "Check my ride"`;
/* end snapshot questions */

snapshots["errors"] = 
`Ride check
- group "There are 4 things to fix"
  There are 4 things to fix
  - link "2/30/2027 is not a day. Check the month and the day."
  - link "We can’t read “soon”. Write it like 10:30 a.m. or 2 p.m."
  - link "Choose the ride you need"
  - link "Choose what the ride is for"
- form
  - heading "When is your visit?" [level=2]
  Day of the visit
  For example: Tuesday, December 1
  Error:
  2/30/2027 is not a day. Check the month and the day.
  Month
  - textbox "Month" [invalid] = 2
  Day
  - textbox "Day" [invalid] = 30
  Year
  - textbox "Year" [invalid] = 2027
  Time of the visit
  For example: 10:30 a.m.
  Error:
  We can’t read “soon”. Write it like 10:30 a.m. or 2 p.m.
  - textbox "Time of the visit" [invalid] = soon (For example: 10:30 a.m. Error: We can’t read “soon”. Write it like 10:30 a.m. or 2 p.m.)
  Which ride do you need?
  Error:
  Choose the ride you need
  - radio "I can walk to a car"
  I can walk to a car
  - radio "I use a wheelchair"
  I use a wheelchair
  - radio "I need to lie down"
  I need to lie down
  What is the ride for?
  Error:
  Choose what the ride is for
  - radio "One visit"
  One visit
  - radio "Dialysis, or visits that come again and again Give the next one above."
  Dialysis, or visits that come again and again
  Give the next one above.
  - radio "I am going home from a hospital Give the day and time when you can leave."
  I am going home from a hospital
  Give the day and time when you can leave.
  - button "Check my ride"`;
/* end snapshot errors */

snapshots["in-time"] = 
`- button "Back"
Ride check
- heading "Call by Friday, November 27, 5 p.m." [level=2]
Visit: Tuesday, December 1, 10:30 a.m.
- LineBreak ""
The ride desk asks for 48 hours. This is the last time before that when someone answers the phone.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Have your member number and the address of the visit ready.
- button "Ask for this ride here"
- status
- button "Add the dates to my calendar"
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
- link "Welfare and Institutions Code, 14132(ad). Checked November 24, 2026."`;
/* end snapshot in-time */

snapshots["short-notice"] = 
`- button "Back"
Ride check
- heading "Call now and ask for an urgent ride" [level=2]
Visit: Wednesday, November 25, 2 p.m.
- LineBreak ""
The ride desk asks for 48 hours. You can still ask.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific Say: “I need an urgent ride.”"
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - LineBreak ""
  Say: “I need an urgent ride.”
Have your member number and the address of the visit ready.
- heading "What you can still do" [level=3]
Is it dialysis?
Say so: plans take these rides on short notice. Your dialysis center can call with you.
Going home from a hospital?
Say so when you call. Ask the nurse there to call with you.
Wheelchair, or lying down, with Medi-Cal?
Your doctor writes a form that says you need this ride. Ask the office for it now.
No ride in time?
Call your doctor’s office. Ask for a later time, or for a visit by phone.
Is it an emergency?
Do not wait for a ride. Call
- link "911"
.
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
- link "California Code of Regulations, 22 CCR 51323. We are still checking this source."
- link "Welfare and Institutions Code, 14132(ad). Checked November 24, 2026."`;
/* end snapshot short-notice */

snapshots["short-notice-closed"] = 
`- button "Back"
Ride check
- heading "Call as soon as the line opens and ask for an urgent ride" [level=2]
Visit: Monday, November 30, 2 p.m.
- LineBreak ""
The ride desk asks for 48 hours. You can still ask.
Customer Service
- link "(800) 708-3230 Opens Monday, November 30, 8 a.m. Pacific Say: “I need an urgent ride.”"
  (800) 708-3230
  Opens Monday, November 30, 8 a.m. Pacific
  - LineBreak ""
  Say: “I need an urgent ride.”
Have your member number and the address of the visit ready.
- heading "What you can still do" [level=3]
Visits that come again and again?
Ask for all the rides in one call.
Is it dialysis?
Say so: plans take these rides on short notice. Your dialysis center can call with you.
Going home from a hospital?
Say so when you call. Ask the nurse there to call with you.
No ride in time?
Call your doctor’s office. Ask for a later time, or for a visit by phone.
Is it an emergency?
Do not wait for a ride. Call
- link "911"
.
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
- link "Welfare and Institutions Code, 14132(ad). Checked November 24, 2026."`;
/* end snapshot short-notice-closed */

snapshots["dialysis-by-gurney"] = 
`- button "Back"
Ride check
- heading "Call by Friday, November 27, 5 p.m." [level=2]
Visit: Tuesday, December 1, 7 a.m.
- LineBreak ""
The ride desk asks for 48 hours. This is the last time before that when someone answers the phone.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Have your member number and the address of the visit ready.
- heading "Good to know" [level=3]
Visits that come again and again?
Ask for all the rides in one call.
Wheelchair, or lying down, with Medi-Cal?
Your doctor writes a form that says you need this ride. Ask the office for it now.
- button "Ask for this ride here"
- status
- button "Add the dates to my calendar"
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
- link "California Code of Regulations, 22 CCR 51323. We are still checking this source."
- link "Welfare and Institutions Code, 14132(ad). Checked November 24, 2026."`;
/* end snapshot dialysis-by-gurney */

snapshots["coverage-unknown"] = 
`- button "Back"
Ride check
- heading "Call by Friday, November 27, 5 p.m." [level=2]
Visit: Tuesday, December 1, 10:30 a.m.
- LineBreak ""
The ride desk asks for 48 hours. This is the last time before that when someone answers the phone.
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Do you have Medicare? Then call:
Seniors VIP Line
- link "(877) 619-5900 Open now, until 5 p.m. Pacific"
Have your member number and the address of the visit ready.
- button "Ask for this ride here"
- status
- button "Add the dates to my calendar"
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.`;
/* end snapshot coverage-unknown */

snapshots["made-up-plan"] = 
`- button "Back"
Ride check
- heading "Call by Tuesday, December 1, 9 a.m." [level=2]
Visit: Thursday, December 3, 9 a.m.
- LineBreak ""
The ride desk asks for 2 business days.
Ride Desk
- link "(860) 555-0137 Open now, until 3 p.m. Eastern"
Have your member number and the address of the visit ready.
- heading "Good to know" [level=3]
Going home from a hospital?
Say so when you call. Ask the nurse there to call with you.
- button "Ask for this ride here"
- status
- button "Add the date to my calendar"
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Made up for tests and demonstrations. Checked November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot made-up-plan */

snapshots["kiosk"] = 
`- button "Back"
Ride check
- heading "Call by Friday, November 27, 5 p.m." [level=2]
Visit: Tuesday, December 1, 10:30 a.m.
- LineBreak ""
The ride desk asks for 48 hours. This is the last time before that when someone answers the phone.
Seniors VIP Line
(877) 619-5900
Open now, until 5 p.m. Pacific
Have your member number and the address of the visit ready.
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
Code of Federal Regulations, 42 CFR 422.566(a). Checked November 24, 2026.`;
/* end snapshot kiosk */

