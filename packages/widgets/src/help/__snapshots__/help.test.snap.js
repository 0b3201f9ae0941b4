/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
- status
- heading "Getting care" [level=3]
- DisclosureTriangle "What is an emergency?"
- DisclosureTriangle "When do I go to urgent care?"
- DisclosureTriangle "Can I talk to a nurse?"
- DisclosureTriangle "What happens at my first visit?"
- DisclosureTriangle "Where do I get a flu shot?"
- heading "Your doctor" [level=3]
- DisclosureTriangle "How do I choose a doctor?"
- DisclosureTriangle "Can I change my doctor?"
- DisclosureTriangle "What does my medical group do?"
- DisclosureTriangle "Where do I get a lab test?"
- heading "Referrals and approvals" [level=3]
- DisclosureTriangle "How do I see a specialist?"
- DisclosureTriangle "Where is my request?"
- DisclosureTriangle "What if my request can’t wait?"
- DisclosureTriangle "What if I want a different specialist?"
- heading "Rides and medicines" [level=3]
- DisclosureTriangle "How do I get a ride to my doctor?"
- DisclosureTriangle "How do I get my medicine?"
- DisclosureTriangle "Where is a pharmacy?"
- heading "Your coverage and your card" [level=3]
- DisclosureTriangle "How do I renew my Medi-Cal?"
- DisclosureTriangle "How do I get a new member card?"
- DisclosureTriangle "I moved. Whom do I tell?"
- DisclosureTriangle "What does my plan pay for?"
- DisclosureTriangle "My plan says I am not a member. What now?"
- DisclosureTriangle "How do I become a member?"
- DisclosureTriangle "I have Medicare. Whom do I call?"
- heading "Bills and costs" [level=3]
- DisclosureTriangle "I got a bill. What do I do?"
- DisclosureTriangle "Was my claim paid?"
- heading "If something is wrong" [level=3]
- DisclosureTriangle "How do I file a grievance or an appeal?"
- DisclosureTriangle "My care was denied. What can I do?"
- heading "What words mean" [level=3]
- DisclosureTriangle "What is a co-payment?"
- DisclosureTriangle "What is a premium?"
- DisclosureTriangle "What is a grievance?"
- DisclosureTriangle "What is a complaint?"
- DisclosureTriangle "What is an appeal?"
- DisclosureTriangle "What is a referral?"
- DisclosureTriangle "What is an authorization?"
- heading "Do you need something else?" [level=3]
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot start */

snapshots["bill"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = I got a bill (Use your own words. For example: “I got a bill”.)
- alert
- status
  Answers found: 1
- DisclosureTriangle "I got a bill. What do I do?" [expanded]
Do not throw it away. Call our billing staff. They can tell you what the bill or statement is for.
Have the bill with you when you call.
Patient billing
- link "(844) 523-5126 Open now, until 5 p.m. Pacific"
- button "Show all questions"
- heading "Do you need something else?" [level=3]
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot bill */

snapshots["no-estoy-de-acuerdo"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = no estoy de acuerdo (Use your own words. For example: “I got a bill”.)
- alert
- status
  Answers found: 1
- DisclosureTriangle "How do I file a grievance or an appeal?" [expanded]
You have the right to do so. You can do it by phone or in writing.
Are you unhappy with your care or with how you were treated? File a grievance.
Did we or your plan say no to care or to a claim? File an appeal.
Not sure which one? Tell us what happened.
Our Quality Team looks at a grievance that comes to us and passes it on to your health plan.
- link "File a grievance or an appeal"
- button "Show all questions"
- heading "Do you need something else?" [level=3]
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot no-estoy-de-acuerdo */

snapshots["medi-cal-letter"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = medi-cal letter (Use your own words. For example: “I got a bill”.)
- alert
- status
  Answers found: 1
- DisclosureTriangle "How do I renew my Medi-Cal?" [expanded]
Look for a letter from your county. It says if your Medi-Cal was renewed, or if the county needs more from you.
Did you get a form? Fill it out and send it back, even if nothing has changed.
You have at least 30 calendar days from the date on the form.
Did your Medi-Cal stop? You can still send your papers for 90 calendar days after the stop.
The county decides, not your plan. We can help you with the form.
Customer Service
- link "(800) 708-3230 Opens Wednesday, November 25, 8 a.m. Pacific"
- link "Code of Federal Regulations, 42 CFR 435.916. Checked November 24, 2026."
- link "Code of Federal Regulations, 42 CFR 435.916. We are still checking this source."
- button "Show all questions"
- heading "Do you need something else?" [level=3]
Customer Service
- link "(800) 708-3230 Opens Wednesday, November 25, 8 a.m. Pacific"`;
/* end snapshot medi-cal-letter */

snapshots["emergency"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = chest pain (Use your own words. For example: “I got a bill”.)
- alert
- status
  Answers found: 1
- DisclosureTriangle "What is an emergency?" [expanded]
- link "Call 911"
An illness or injury that a reasonable person feels puts them in danger or could seriously harm them. You do not need approval to get emergency care.
Very bad pain can be one. So can danger to a pregnancy.
These are some more:
Broken bones
Severe chest pain
Severe burns
Fainting
Drug overdose
Severe bleeding
Mental health emergencies
Call 911, or go to the nearest emergency room (ER).
- button "Show all questions"
- heading "Do you need something else?" [level=3]
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot emergency */

snapshots["crisis"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = me quiero morir (Use your own words. For example: “I got a bill”.)
- alert
  Call or text 988 now
  - link "Call 988"
  - link "Text 988"
  Not what you mean? Change your words.
- status
- button "Show all questions"`;
/* end snapshot crisis */

snapshots["nothing-found"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = xyzzy (Use your own words. For example: “I got a bill”.)
- alert
- status
  We found no answer to that.
- heading "Call us. A person can help you." [level=3]
Seniors VIP Line
- link "(877) 619-5900 Open now, until 5 p.m. Pacific"
- button "Show all questions"`;
/* end snapshot nothing-found */

snapshots["made-up-plan"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" = ride (Use your own words. For example: “I got a bill”.)
- alert
- status
  Answers found: 1
- DisclosureTriangle "How do I get a ride to my doctor?" [expanded]
We can set up a ride for you. Ask at least 2 business days before your visit.
A ride with a wheelchair or a bed may take longer to set up.
Is your visit sooner? You can still ask.
Ride Desk
- link "(860) 555-0137 Opens Wednesday, November 25, 7 a.m. Eastern"
- button "Show all questions"
- heading "Do you need something else?" [level=3]
Member Services
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot made-up-plan */

snapshots["kiosk"] = 
`Emergency?
Call 911
In crisis?
Call or text 988
- heading "How can we help?" [level=2]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
- status
- heading "Getting care" [level=3]
- DisclosureTriangle "What is an emergency?"
- DisclosureTriangle "When do I go to urgent care?"
- DisclosureTriangle "Can I talk to a nurse?"
- DisclosureTriangle "What happens at my first visit?"
- DisclosureTriangle "Where do I get a flu shot?"
- heading "Your doctor" [level=3]
- DisclosureTriangle "How do I choose a doctor?" [expanded]
Your primary care provider (PCP) works with you to manage your health care. You can choose a PCP close to your home or work.
Go to the doctor finder.
Choose by name, place or specialty. Many doctors have special training or skills, such as speaking other languages.
Call the doctor's office to make an appointment. Ask for the provider ID number and give it to your health plan.
We can also help you choose a PCP and make the appointment. Call us.
Customer Service
(800) 708-3230
Open now, until 5 p.m. Pacific
- DisclosureTriangle "Can I change my doctor?"
- DisclosureTriangle "What does my medical group do?"
- DisclosureTriangle "Where do I get a lab test?"
- heading "Referrals and approvals" [level=3]
- DisclosureTriangle "How do I see a specialist?"
- DisclosureTriangle "Where is my request?"
- DisclosureTriangle "What if my request can’t wait?"
- DisclosureTriangle "What if I want a different specialist?"
- heading "Rides and medicines" [level=3]
- DisclosureTriangle "How do I get a ride to my doctor?"
- DisclosureTriangle "How do I get my medicine?"
- DisclosureTriangle "Where is a pharmacy?"
- heading "Your coverage and your card" [level=3]
- DisclosureTriangle "How do I renew my Medi-Cal?"
- DisclosureTriangle "How do I get a new member card?"
- DisclosureTriangle "I moved. Whom do I tell?"
- DisclosureTriangle "What does my plan pay for?"
- DisclosureTriangle "My plan says I am not a member. What now?"
- DisclosureTriangle "How do I become a member?"
- DisclosureTriangle "I have Medicare. Whom do I call?"
- heading "Bills and costs" [level=3]
- DisclosureTriangle "I got a bill. What do I do?"
- DisclosureTriangle "Was my claim paid?"
- heading "If something is wrong" [level=3]
- DisclosureTriangle "How do I file a grievance or an appeal?"
- DisclosureTriangle "My care was denied. What can I do?"
- heading "What words mean" [level=3]
- DisclosureTriangle "What is a co-payment?"
- DisclosureTriangle "What is a premium?"
- DisclosureTriangle "What is a grievance?"
- DisclosureTriangle "What is a complaint?"
- DisclosureTriangle "What is an appeal?"
- DisclosureTriangle "What is a referral?"
- DisclosureTriangle "What is an authorization?"
- heading "Do you need something else?" [level=3]
Customer Service
(800) 708-3230
Open now, until 5 p.m. Pacific`;
/* end snapshot kiosk */

