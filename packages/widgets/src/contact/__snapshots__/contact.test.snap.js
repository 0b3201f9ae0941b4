/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Choose one
  - option "Choose one" [selected]
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot start */

snapshots["ride-with-medicare"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Get a ride to a visit
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit" [selected]
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = Medicare
  - option "I’m not sure"
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare" [selected]
- status
  Get a ride to a visit, with Medicare
  - heading "Call Seniors VIP Line" [level=3]
  - link "(877) 619-5900 English and Spanish"
  Open now
  8 a.m. to 5 p.m.
  These are our usual hours. This line may differ.
  Have this ready when you call
  Your member card, or your name and date of birth
  The day and time of your visit
  The address of the visit
  - button "Save to contacts"
- button "Ask us to call you"
- status
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot ride-with-medicare */

snapshots["closed-in-the-evening"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Change my doctor
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor" [selected]
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = Medi-Cal
  - option "I’m not sure"
  - option "Through work, family or Covered California"
  - option "Medi-Cal" [selected]
  - option "Medicare"
- status
  Change my doctor, with Medi-Cal
  - heading "Call Customer Service on Wednesday from 8 a.m." [level=3]
  - link "(800) 708-3230 English and Spanish"
  Closed now
  8 a.m. to 5 p.m.
  Opens Wednesday, November 25, 8 a.m. Pacific
  Have this ready when you call
  Your member card, or your name and date of birth
  The name of the doctor you want, and the provider ID number if you have it
  - button "Save to contacts"
- button "Ask us to call you"
- status
It's almost time to renew your Medi-Cal coverage.
You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Customer Service
Opens Wednesday, November 25, 8 a.m. Pacific
- link "(800) 708-3230"
Patient billing
Opens Wednesday, November 25, 8 a.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot closed-in-the-evening */

snapshots["nurse-on-the-card"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Talk to a nurse
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse" [selected]
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
  Talk to a nurse
  - heading "Call the number on the back of your member card" [level=3]
  Many health plans have nurses who answer day and night.
  Have this ready when you call
  Your member card, or your name and date of birth
  How you feel, and since when
  The names of your medicines
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot nurse-on-the-card */

snapshots["own-words"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = lost my crad (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Get or replace my member card
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card" [selected]
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
  Get or replace my member card
  - heading "Call Customer Service" [level=3]
  - link "(800) 708-3230 English and Spanish"
  Open now
  8 a.m. to 5 p.m.
  Have this ready when you call
  Your name and date of birth
  The address where you get your mail
  - button "Save to contacts"
  Do you have Medicare? Then call:
  Seniors VIP Line
  - link "(877) 619-5900 Open now, until 5 p.m. Pacific"
Or did you mean:
- button "Renew my Medi-Cal"
- button "Ask us to call you"
- status
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot own-words */

snapshots["words-of-danger"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = dolor de pecho (Use your own words. For example: “I got a bill”.)
- alert
  Call 911 now
  - link "Call 911"
  Not what you mean? Change your words.
Or choose from the list
- combobox "Or choose from the list" = Choose one
  - option "Choose one" [selected]
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot words-of-danger */

snapshots["words-not-found"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = xyzzy (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Choose one
  - option "Choose one" [selected]
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
  We found nothing for these words.
  Choose from the list, or call any of the lines below. A person can help you.
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"`;
/* end snapshot words-not-found */

snapshots["holiday-at-the-made-up-plan"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Get a ride to a visit
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Get a ride to a visit" [selected]
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medicare"
- status
  Get a ride to a visit
  - heading "Call Ride Desk" [level=3]
  - link "(860) 555-0137 English and Spanish"
  Open now
  7 a.m. to 3 p.m.
  Have this ready when you call
  Your member card, or your name and date of birth
  The day and time of your visit
  The address of the visit
  - button "Save to contacts"
- button "Ask us to call you"
- status
Flu shots are free.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Member Services
Opens Saturday, November 28, 10 a.m. Eastern
- link "(860) 555-0131"
Ride Desk
Open now, until 3 p.m. Eastern
- link "(860) 555-0137"
Billing
Hours not listed. Call to ask.
- link "(860) 555-0142"
Nurse Line
Open now, day and night
- link "(860) 555-0148"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot holiday-at-the-made-up-plan */

snapshots["kiosk"] = 
`Emergency?
Call 911
In crisis?
Call or text 988
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Find a doctor
  - option "Choose one"
  - option "Find a doctor" [selected]
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
  Find a doctor
  - heading "Call Customer Service" [level=3]
  (800) 708-3230
  English and Spanish
  Open now
  8 a.m. to 5 p.m.
  Have this ready when you call
  Your member card, or your name and date of birth
  Your ZIP code, or the city that is close to you
  Do you have Medicare? Then call:
  Seniors VIP Line
  (877) 619-5900
  Open now, until 5 p.m. Pacific
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
(877) 619-5900
Customer Service
Open now, until 5 p.m. Pacific
(800) 708-3230
Patient billing
Open now, until 5 p.m. Pacific
(844) 523-5126`;
/* end snapshot kiosk */

snapshots["for-people-who-type"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Ask about a claim
  - option "Choose one"
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim" [selected]
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Get a ride to a visit"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medicare"
- status
  Ask about a claim
  - heading "Call Member Services" [level=3]
  - link "(860) 555-0131 English and Spanish. TTY 711"
  Open now
  9 a.m. to 6:30 p.m.
  Have this ready when you call
  Your member card, or your name and date of birth
  The letter or bill you ask about, with its date
  - button "Save to contacts"
- button "Ask us to call you"
- status
Flu shots are free.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Member Services
Open now, until 6:30 p.m. Eastern
- link "(860) 555-0131"
Ride Desk
Opens Wednesday, November 25, 7 a.m. Eastern
- link "(860) 555-0137"
Billing
Hours not listed. Call to ask.
- link "(860) 555-0142"
Nurse Line
Open now, day and night
- link "(860) 555-0148"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot for-people-who-type */

snapshots["checked-long-ago"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Who to call" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
Or choose from the list
- combobox "Or choose from the list" = Choose one
  - option "Choose one" [selected]
  - option "Find a doctor"
  - option "Change my doctor"
  - option "Make my first visit"
  - option "Find urgent care"
  - option "Find a lab"
  - option "Find a pharmacy"
  - option "Get or replace my member card"
  - option "Change my address or phone"
  - option "Get a ride to a visit"
  - option "Check on a referral"
  - option "I want a different specialist"
  - option "Ask about my benefits"
  - option "Ask about a claim"
  - option "Fix an enrollment problem"
  - option "Medicines and refills"
  - option "Renew my Medi-Cal"
  - option "File a grievance or an appeal"
  - option "Become a member"
  - option "Ask about a bill"
  - option "Talk to a nurse"
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- status
Get your flu vaccine.
Ask your doctor or pharmacy.
- heading "All lines" [level=3]
Seniors VIP Line
Open now, until 5 p.m. Pacific
- link "(877) 619-5900"
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230"
Patient billing
Open now, until 5 p.m. Pacific
- link "(844) 523-5126"
The phone numbers of Prospect Medical Group were last checked on October 3, 2025. If one does not work, call the number on your member card.`;
/* end snapshot checked-long-ago */

