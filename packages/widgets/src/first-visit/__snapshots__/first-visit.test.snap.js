/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
Your primary care provider (PCP) works with you to manage your health care. You can choose a PCP close to your home or work.
- button "Find a doctor"
We can help you choose. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "I have chosen a doctor"
- heading "Call the doctor’s office" [level=3]
Its number is in the doctor list. Ask:
Do you take new patients with my plan?
When can I come for my first visit?
What is the doctor’s provider ID?
Will I have a blood test? May I eat before it?
We can also help you make the visit. Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Get the provider ID" [level=3]
Your health plan knows your doctor by this number. The doctor’s office tells it to you.
You can’t get the number? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
It did not work? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Go to your first visit" [level=3]
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call at least 48 hours before your visit.
Customer Service
:
- link "(800) 708-3230"
You can’t come, or have a question? Call the doctor’s office, or us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- button "Print this list"`;
/* end snapshot start */

snapshots["no-doctor-list"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
Your primary care provider (PCP) works with you to manage your health care. You can choose a PCP close to your home or work.
- status
  The doctor list is not here. Call us: we help you choose.
We can help you choose. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "I have chosen a doctor"
- heading "Call the doctor’s office" [level=3]
Its number is in the doctor list. Ask:
Do you take new patients with my plan?
When can I come for my first visit?
What is the doctor’s provider ID?
Will I have a blood test? May I eat before it?
We can also help you make the visit. Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Get the provider ID" [level=3]
Your health plan knows your doctor by this number. The doctor’s office tells it to you.
You can’t get the number? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
It did not work? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Go to your first visit" [level=3]
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call at least 48 hours before your visit.
Customer Service
:
- link "(800) 708-3230"
You can’t come, or have a question? Call the doctor’s office, or us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- button "Print this list"`;
/* end snapshot no-doctor-list */

snapshots["call-the-office"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Its number is in the doctor list. Ask:
Do you take new patients with my plan?
When can I come for my first visit?
What is the doctor’s provider ID?
Will I have a blood test? May I eat before it?
Which day is your visit? (optional)
With the day, we can show you by when to call for a ride.
Month
- textbox "Month"
Day
- textbox "Day"
Year
- textbox "Year"
We can also help you make the visit. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "I have called the office"
- heading "Get the provider ID" [level=3]
Your health plan knows your doctor by this number. The doctor’s office tells it to you.
You can’t get the number? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
It did not work? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Go to your first visit" [level=3]
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call at least 48 hours before your visit.
Customer Service
:
- link "(800) 708-3230"
You can’t come, or have a question? Call the doctor’s office, or us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- button "Print this list"`;
/* end snapshot call-the-office */

snapshots["day-that-has-passed"] = 
`First visit
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Friday, November 20 has passed. Enter a visit that is still to come."
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Its number is in the doctor list. Ask:
Do you take new patients with my plan?
When can I come for my first visit?
What is the doctor’s provider ID?
Will I have a blood test? May I eat before it?
Which day is your visit? (optional)
With the day, we can show you by when to call for a ride.
Error:
Friday, November 20 has passed. Enter a visit that is still to come.
Month
- textbox "Month" [invalid] = 11
Day
- textbox "Day" [invalid] = 20
Year
- textbox "Year" [invalid] = 2026
We can also help you make the visit. Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "I have called the office"
- heading "Get the provider ID" [level=3]
Your health plan knows your doctor by this number. The doctor’s office tells it to you.
You can’t get the number? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
It did not work? Call us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- heading "Go to your first visit" [level=3]
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call at least 48 hours before your visit.
Customer Service
:
- link "(800) 708-3230"
You can’t come, or have a question? Call the doctor’s office, or us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- button "Print this list"`;
/* end snapshot day-that-has-passed */

snapshots["tell-the-plan"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Tuesday, December 8
,
in 14 days
.
- button "Back to this step : Call the doctor’s office"
- heading "Get the provider ID" [level=3]
1234567893
- button "Back to this step : Get the provider ID"
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
1234567893
It did not work? Call us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "My plan has the number"
- heading "Go to your first visit" [level=3]
Tuesday, December 8
,
in 14 days
.
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call by
Friday, December 4, 5 p.m.
Customer Service
:
- link "(800) 708-3230"
- button "Add the dates to my calendar"
You can’t come, or have a question? Call the doctor’s office, or us:
- link "(800) 708-3230"
- LineBreak ""
Customer Service
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.
- button "Print this list"`;
/* end snapshot tell-the-plan */

snapshots["visit"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Tuesday, December 8
,
in 14 days
.
- button "Back to this step : Call the doctor’s office"
- heading "Get the provider ID" [level=3]
1234567893
- button "Back to this step : Get the provider ID"
- heading "Tell your health plan" [level=3]
- button "Back to this step : Tell your health plan"
- heading "Go to your first visit" [level=3]
Tuesday, December 8
,
in 14 days
.
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call by
Friday, December 4, 5 p.m.
Customer Service
:
- link "(800) 708-3230"
- button "Add the dates to my calendar"
You can’t come, or have a question? Call the doctor’s office, or us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Print this list"`;
/* end snapshot visit */

snapshots["visit-tomorrow"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medi-Cal"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Wednesday, November 25
,
tomorrow
.
- button "Back to this step : Call the doctor’s office"
- heading "Get the provider ID" [level=3]
- button "Back to this step : Get the provider ID"
- heading "Tell your health plan" [level=3]
- button "Back to this step : Tell your health plan"
- heading "Go to your first visit" [level=3]
Wednesday, November 25
,
tomorrow
.
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call now. You can still ask.
Customer Service
:
- link "(800) 708-3230"
- button "Add the date to my calendar"
You can’t come, or have a question? Call the doctor’s office, or us:
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Print this list"`;
/* end snapshot visit-tomorrow */

snapshots["made-up-plan"] = 
`First visit
- heading "Your way to your first visit" [level=2]
Five steps. You can print them and take them with you.
Your coverage
- combobox "Your coverage" = I’m not sure
  - option "I’m not sure" [selected]
  - option "Through work, family or Covered California"
  - option "Medicare"
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Tuesday, December 8
,
in 12 days
.
- button "Back to this step : Call the doctor’s office"
- heading "Get the provider ID" [level=3]
- button "Back to this step : Get the provider ID"
- heading "Tell your health plan" [level=3]
- button "Back to this step : Tell your health plan"
- heading "Go to your first visit" [level=3]
Tuesday, December 8
,
in 12 days
.
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call by
Thursday, December 3, 3 p.m.
With a wheelchair, or lying down: call by
Wednesday, December 2, 3 p.m.
Ride Desk
:
- link "(860) 555-0137"
- button "Add the dates to my calendar"
You can’t come, or have a question? Call the doctor’s office, or us:
Member Services
- link "(860) 555-0131 Opens Saturday, November 28, 10 a.m. Eastern"
- button "Print this list"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot made-up-plan */

snapshots["kiosk"] = 
`First visit
- heading "Your way to your first visit" [level=2]
- heading "Choose a doctor" [level=3]
- button "Back to this step : Choose a doctor"
- heading "Call the doctor’s office" [level=3]
Its number is in the doctor list. Ask:
Do you take new patients with my plan?
When can I come for my first visit?
What is the doctor’s provider ID?
Will I have a blood test? May I eat before it?
Which day is your visit? (optional)
With the day, we can show you by when to call for a ride.
Month
- textbox "Month"
Day
- textbox "Day"
Year
- textbox "Year"
We can also help you make the visit. Call us:
Seniors VIP Line
(877) 619-5900
Open now, until 5 p.m. Pacific
- button "I have called the office"
- heading "Get the provider ID" [level=3]
Your health plan knows your doctor by this number. The doctor’s office tells it to you.
You can’t get the number? Call us:
(877) 619-5900
- LineBreak ""
Seniors VIP Line
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays. These are our usual hours. This line may differ.
- heading "Tell your health plan" [level=3]
Call the number on the card of your health plan.
Say: “I have chosen my doctor. This is the provider ID.”
It did not work? Call us:
(877) 619-5900
- LineBreak ""
Seniors VIP Line
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays. These are our usual hours. This line may differ.
- heading "Go to your first visit" [level=3]
Go even if you feel well.
- heading "What happens there" [level=4]
A checkup with a blood analysis
A review of your medicines
A review of your medical history
You leave with a personal plan of care.
- heading "What to bring" [level=4]
- checkbox "Your member card"
Your member card
- checkbox "All your medicines, or a list of them The name, how much, and how often. Also those you buy without a prescription."
All your medicines, or a list of them
The name, how much, and how often. Also those you buy without a prescription.
- checkbox "Your medical history Illnesses, operations, allergies and vaccines, as well as you know them."
Your medical history
Illnesses, operations, allergies and vaccines, as well as you know them.
- heading "If you come from another plan" [level=4]
Moving from another health plan? At this visit we make sure that services and programs you need can go on.
Bring the names of the doctors, services and programs that you have now.
Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.
- heading "If you need a ride" [level=4]
Call at least 48 hours before your visit.
Seniors VIP Line
:
(877) 619-5900
You can’t come, or have a question? Call the doctor’s office, or us:
(877) 619-5900
- LineBreak ""
Seniors VIP Line
.
Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays. These are our usual hours. This line may differ.
- button "Print this list"`;
/* end snapshot kiosk */

