/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "What is wrong?" [level=2]
  Choose what fits best. You can change it later.
  - radio "The plan said no to care, cut it, or did not pay"
  The plan said no to care, cut it, or did not pay
  - radio "I am unhappy with care, staff or a wait Also if you were treated worse because of who you are."
  I am unhappy with care, staff or a wait
  Also if you were treated worse because of who you are.
  - radio "I have a question or need help"
  I have a question or need help
  - radio "Something else, or I’m not sure"
  Something else, or I’m not sure
  - button "Continue"
  Did you send something already?
  - button "See where it stands"
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot start */

snapshots["coverage"] = 
`- button "Back"
Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "What coverage do you have?" [level=2]
  It tells us by when you must get an answer.
  - radio "Through work, family or Covered California"
  Through work, family or Covered California
  - radio "Medi-Cal"
  Medi-Cal
  - radio "Medicare"
  Medicare
  - radio "I’m not sure"
  I’m not sure
  - button "Continue"
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot coverage */

snapshots["meaning"] = 
`- button "Back"
Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "This is a grievance" [level=2]
  In your medical group’s words:
  You tell us, in writing or by voice, that you are not satisfied with your care or services. You can also use it to ask for a review of a complaint or question that was not solved.
  - status
    If you send it today, your health plan must answer by Thursday, December 24.
    Sooner, if waiting could harm your health.
    - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  Is it not what you mean?
  - button "Change it"
  - DisclosureTriangle "Were you treated worse because of who you are?"
  - button "Continue"
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot meaning */

snapshots["meaning-appeal"] = 
`- button "Back"
Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "This is an appeal" [level=2]
  In your medical group’s words:
  You ask, in writing or by voice, to look again at a first decision that denied a service or a claim.
  - status
    If you send it today, your health plan must answer by Thursday, December 24.
    Sooner, if waiting could harm your health.
    - link "Code of Federal Regulations, 42 CFR 438.408(b)(2). Checked November 24, 2026."
  What do you want to send?
  - radio "A grievance"
  A grievance
  - radio "An appeal" [checked]
  An appeal
  - radio "A question"
  A question
  What is the date on the letter that said no? (optional)
  No letter yet? Leave this out.
  Month
  - textbox "Month" = 11
  Day
  - textbox "Day" = 2
  Year
  - textbox "Year" = 2026
  - status
    You can send an appeal until Friday, January 1, 2027.
    - link "Code of Federal Regulations, 42 CFR 438.402(c)(2)(ii). Checked November 24, 2026."
  - DisclosureTriangle "Were you treated worse because of who you are?"
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot meaning-appeal */

snapshots["harm-urgent"] = 
`- button "Back"
Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "Could waiting for an answer harm your health?" [level=2]
  For example: bad pain, or care you need in the next few days.
  - radio "Yes" [checked]
  Yes
  - radio "No"
  No
  - radio "Not sure"
  Not sure
  - status
    Call first. It is the fastest way to get help.
    - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
      (800) 708-3230
      Customer Service
      - LineBreak ""
      Open now, until 5 p.m. Pacific
    You can also call the state now:
    - link "(888) 466-2219"
    If it is an emergency, call 911.
    Then go on here: Prospect Medical Group will treat it as urgent.
  - button "Continue"
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot harm-urgent */

snapshots["harm-medicare"] = 
`- button "Back"
Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "Could waiting for an answer harm your health?" [level=2]
  For example: bad pain, or care you need in the next few days.
  - radio "Yes"
  Yes
  - radio "No"
  No
  - radio "Not sure" [checked]
  Not sure
  - status
    Call first. It is the fastest way to get help.
    - link "(877) 619-5900 Seniors VIP Line Open now, until 5 p.m. Pacific"
      (877) 619-5900
      Seniors VIP Line
      - LineBreak ""
      Open now, until 5 p.m. Pacific
    If it is an emergency, call 911.
    Then go on here: Prospect Medical Group will treat it as urgent.
  - button "Continue"
Rather tell us by phone?
- link "(877) 619-5900"
- LineBreak ""
Open now, until 5 p.m. Pacific`;
/* end snapshot harm-medicare */

snapshots["about-you"] = 
`- button "Back"
Grievance form
Step 2: You
4 more
- form "Grievance form"
  - heading "About the member" [level=2]
  Who fills in this form?
  - radio "I am the member"
  I am the member
  - radio "A parent or guardian"
  A parent or guardian
  - radio "Someone who helps the member A relative, a friend, a lawyer, an aide." [checked]
  Someone who helps the member
  A relative, a friend, a lawyer, an aide.
  - radio "The member’s doctor or office"
  The member’s doctor or office
  Your own name (optional)
  - textbox "Your own name (optional)"
  Do you have a signed paper that lets you speak for the member? (optional)
  A form of the plan, or a letter, in which the member says that you may speak for them. A power of attorney counts too.
  - radio "Yes"
  Yes
  - radio "Not yet" [checked]
  Not yet
  - status
    Send this now all the same.
    The plan may wait for the paper before it answers.
    It should have it well before Thursday, December 24.
  The member’s name
  - textbox "The member’s name"
  Member number (optional)
  It is on the member card. You can send the form without it.
  - textbox "Member number (optional)" (It is on the member card. You can send the form without it.)
  The member’s date of birth (optional)
  Month
  - textbox "Month"
  Day
  - textbox "Day"
  Year
  - textbox "Year"
  - button "Continue"
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot about-you */

snapshots["reach"] = 
`- button "Back"
Grievance form
Step 2: You
4 more
- form "Grievance form"
  - heading "How can we reach you?" [level=2]
  - radio "Phone"
  Phone
  - radio "Email"
  Email
  - radio "Mail" [checked]
  Mail
  Mailing address
  Street, city, state and ZIP code.
  - textbox "Mailing address" (Street, city, state and ZIP code. 500 characters left.)
  500 characters left.
  Which language should we answer in?
  - radio "English"
  English
  - radio "Spanish"
  Spanish
  - radio "Another language" [checked]
  Another language
  Which language?
  - textbox "Which language?"
  Do you need any of these? (optional)
  They cost you nothing.
  - checkbox "An interpreter"
  An interpreter
  - checkbox "A sign language interpreter"
  A sign language interpreter
  - checkbox "Calls by TTY or relay (711)"
  Calls by TTY or relay (711)
  - checkbox "Letters in large print"
  Letters in large print
  - checkbox "Letters in braille"
  Letters in braille
  - checkbox "Letters as a recording"
  Letters as a recording
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot reach */

snapshots["happened"] = 
`- button "Back"
Grievance form
Step 3: What happened
3 more
- form "Grievance form"
  - heading "What happened?" [level=2]
  Use your own words. Any language is fine.
  Tell us about it
  Who was there, and what did they say or do?
  - textbox "Tell us about it" = The office told me on Monday that they never got my referral. (Who was there, and what did they say or do? Your words stay on this screen until you send them.3,939 characters left.)
  Your words stay on this screen until you send them.
  3,939 characters left.
  When did it happen? (optional)
  A day close to it is fine.
  Month
  - textbox "Month"
  Day
  - textbox "Day"
  Year
  - textbox "Year"
  Where was it, or with whom? (optional)
  The name of the office, hospital, doctor or person.
  - textbox "Where was it, or with whom? (optional)" (The name of the office, hospital, doctor or person.)
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot happened */

snapshots["happened-errors"] = 
`- button "Back"
Grievance form
Step 3: What happened
3 more
- group "There are 2 things to fix"
  There are 2 things to fix
  - link "Write what happened. A few words are enough."
  - link "Monday, November 30 has not come yet. Enter a day that has passed."
- form "Grievance form"
  - heading "What happened?" [level=2]
  Use your own words. Any language is fine.
  Tell us about it
  Who was there, and what did they say or do?
  Error:
  Write what happened. A few words are enough.
  - textbox "Tell us about it" [invalid] (Who was there, and what did they say or do? Error: Write what happened. A few words are enough. Your words stay on this screen until you send them.4,000 characters left.)
  Your words stay on this screen until you send them.
  4,000 characters left.
  When did it happen? (optional)
  A day close to it is fine.
  Error:
  Monday, November 30 has not come yet. Enter a day that has passed.
  Month
  - textbox "Month" [invalid] = 11
  Day
  - textbox "Day" [invalid] = 30
  Year
  - textbox "Year" [invalid] = 2026
  Where was it, or with whom? (optional)
  The name of the office, hospital, doctor or person.
  - textbox "Where was it, or with whom? (optional)" (The name of the office, hospital, doctor or person.)
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot happened-errors */

snapshots["files"] = 
`- button "Back"
Grievance form
Step 3: What happened
3 more
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Not added: “costs.xlsx”. Choose a photo or a PDF."
- form "Grievance form"
  - heading "Do you have a letter or a photo to show us?" [level=2]
  You do not need one. You can go on without it.
  Photos or papers (optional)
  For example: a letter from the plan, a bill, a photo. Up to 5 photos or PDFs, each up to 10 MB.
  Error:
  Not added: “costs.xlsx”. Choose a photo or a PDF.
  letter from the plan.pdf
  1 kB
  - button "Remove : letter from the plan.pdf"
  bill.pdf
  1 kB
  - button "Remove : bill.pdf"
  - button "Add another" (For example: a letter from the plan, a bill, a photo. Up to 5 photos or PDFs, each up to 10 MB. Error: Not added: “costs.xlsx”. Choose a photo or a PDF.)
  - status
    Files added: 2.
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot files */

snapshots["wanted"] = 
`- button "Back"
Grievance form
Step 4: What you want
2 more
- form "Grievance form"
  - heading "What would make it right?" [level=2]
  What do you want to happen? (optional)
  For example: a call back, an earlier visit, a bill taken back.
  - textbox "What do you want to happen? (optional)" (For example: a call back, an earlier visit, a bill taken back. 2,000 characters left.)
  2,000 characters left.
  - button "Continue"
  - generic
    - button "Save to finish later"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot wanted */

snapshots["check"] = 
`- button "Back"
Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "Check what you are sending" [level=2]
  We send this to Prospect Medical Group. They pass it on to your health plan.
  What you send
  A grievance
  - button "Edit : What you send"
  Coverage
  Through work, family or Covered California
  - button "Edit : Coverage"
  Could waiting harm your health?
  No
  - button "Edit : Could waiting harm your health?"
  Who fills in this form
  The member
  - button "Edit : Who fills in this form"
  Your name
  Rosa Example-Delgado
  - button "Edit : Your name"
  Member number
  SHP 0099 1122
  - button "Edit : Member number"
  Date of birth
  Tuesday, April 9, 1968
  - button "Edit : Date of birth"
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  - button "Edit : How to reach you"
  What you need
  Not given
  - button "Edit : What you need"
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  - button "Edit : What happened"
  When
  Monday, November 23, 2026
  - button "Edit : When"
  Where, or with whom
  Example Family Clinic
  - button "Edit : Where, or with whom"
  Photos or papers
  Not given
  - button "Edit : Photos or papers"
  What you want
  My referral sent, and a call back
  - button "Edit : What you want"
  If you send it today, your health plan must answer by Thursday, December 24.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  By sending this, you say that it is true as far as you know.
  - button "Send my grievance"
  - status
    Nothing has been sent yet.
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot check */

snapshots["check-long"] = 
`- button "Back"
Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "Check what you are sending" [level=2]
  We send this to Nutmeg Valley Health Plan (fictional).
  What you send
  A grievance
  - button "Edit : What you send"
  Coverage
  I’m not sure
  - button "Edit : Coverage"
  Could waiting harm your health?
  No
  - button "Edit : Could waiting harm your health?"
  Who fills in this form
  The member’s doctor or office
  - button "Edit : Who fills in this form"
  Your own name
  Not given
  - button "Edit : Your own name"
  The member’s name
  Maximiliano Example
  - button "Edit : The member’s name"
  Member number
  Not given
  - button "Edit : Member number"
  Date of birth
  Not given
  - button "Edit : Date of birth"
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  - button "Edit : How to reach you"
  What you need
  Not given
  - button "Edit : What you need"
  What happened
  Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building. Nobody called me back, and when I came in person the desk sent me to another building.
  - button "Edit : What happened"
  When
  Not given
  - button "Edit : When"
  Where, or with whom
  Not given
  - button "Edit : Where, or with whom"
  Photos or papers
  Not given
  - button "Edit : Photos or papers"
  What you want
  Not given
  - button "Edit : What you want"
  By when you must get an answer depends on your coverage. You can send it without that.
  By sending this, you say that it is true as far as you know.
  - button "Send my grievance"
  - status
    Nothing has been sent yet.
Rather tell us by phone?
- link "(860) 555-0131"
- LineBreak ""
Open now, until 6:30 p.m. Eastern
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot check-long */

snapshots["sending"] = 
`Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "Check what you are sending" [level=2]
  We send this to Prospect Medical Group. They pass it on to your health plan.
  What you send
  A grievance
  - button "Edit : What you send"
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  No
  - button "Edit : Could waiting harm your health?"
  Who fills in this form
  The member
  - button "Edit : Who fills in this form"
  Your name
  Rosa Example-Delgado
  - button "Edit : Your name"
  Member number
  SHP 0099 1122
  - button "Edit : Member number"
  Date of birth
  Tuesday, April 9, 1968
  - button "Edit : Date of birth"
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  - button "Edit : How to reach you"
  What you need
  Not given
  - button "Edit : What you need"
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  - button "Edit : What happened"
  When
  Monday, November 23, 2026
  - button "Edit : When"
  Where, or with whom
  Example Family Clinic
  - button "Edit : Where, or with whom"
  Photos or papers
  Not given
  - button "Edit : Photos or papers"
  What you want
  My referral sent, and a call back
  - button "Edit : What you want"
  If you send it today, your health plan must answer by Thursday, December 24.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  By sending this, you say that it is true as far as you know.
  - button "Sending…" [disabled]
  - status
    We are sending it. Keep this page open.
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot sending */

snapshots["no-answer"] = 
`- button "Back"
Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "We got no answer" [level=2]
  We could not reach Prospect Medical Group. Look if the internet works here.
  Your words are still here.
  You can send it again: it counts only once.
  - button "Try again"
  Or tell us by phone. They can write it down for you.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - button "Print what I wrote"
  - heading "What you wrote" [level=3]
  For Prospect Medical Group. Written on Tuesday, November 24, 2026.
  What you send
  A grievance
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - generic
    - button "Save to finish later"
    - status
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot no-answer */

snapshots["on-paper"] = 
`- button "Back"
Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "Our system did not take it" [level=2]
  It is not your fault. Nothing has been sent.
  Your words are still here.
  Please call, or print it and hand it in.
  Or tell us by phone. They can write it down for you.
  - link "(860) 555-0131 Member Services Open now, until 6:30 p.m. Eastern"
    (860) 555-0131
    Member Services
    - LineBreak ""
    Open now, until 6:30 p.m. Eastern
  - button "Print what I wrote"
  - heading "What you wrote" [level=3]
  For Nutmeg Valley Health Plan (fictional). Written on Tuesday, November 24, 2026.
  Or send it on paper:
  Nutmeg Valley Health Plan (fictional)
  - LineBreak ""
  Member Advocates
  - LineBreak ""
  1 Example Street
  - LineBreak ""
  Hartford, CT 06103
  - LineBreak ""
  Fax
  :
  (860) 555-0139
  What you send
  A grievance
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - generic
    - button "Save to finish later"
    - status
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot on-paper */

snapshots["refused-urgent"] = 
`- button "Back"
Grievance form
Step 5: Check
1 more
- form "Grievance form"
  - heading "Our system did not take it" [level=2]
  It is not your fault. Nothing has been sent.
  Your words are still here.
  Please call, or print it and hand it in.
  This is urgent: call now, do not wait.
  Or tell us by phone. They can write it down for you.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - button "Print what I wrote"
  - heading "What you wrote" [level=3]
  For Prospect Medical Group. Written on Tuesday, November 24, 2026.
  What you send
  A grievance
  Coverage
  Medi-Cal
  Could waiting harm your health?
  Yes
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - generic
    - button "Save to finish later"
    - status
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot refused-urgent */

snapshots["receipt"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your grievance" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  Code
  7G9C-R9AM-TV8Y-MF7L-MLHD
  - button "Copy the confirmation number and the code"
  - status
  Keep both.
  With them you can see here later where it stands. So can anyone who has both: show them to nobody else.
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your grievance.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Sunday, November 29
  Your health plan must write to you that it has your grievance.
  5 calendar days. You may get no letter if it is solved by the end of the next business day.
  - link "Health and Safety Code, 1368(a)(4)(A). We are still checking this source."
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - button "Print"
  - button "Add the dates to my calendar"
  - heading "Other help you have a right to" [level=3]
  From Friday, December 25, or once you have the answer: the state will take your case. Sooner, if waiting could harm you.
  - link "(888) 466-2219"
  - link "Health and Safety Code, 1368(b)(1), 1368.03(a). Checked November 24, 2026."
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  A grievance
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot receipt */

snapshots["receipt-files-failed"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your grievance" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  Code
  made-up
  - button "Copy the confirmation number and the code"
  - status
  Keep both.
  With them you can see here later where it stands. So can anyone who has both: show them to nobody else.
  - heading "Your files" [level=3]
  letter.pdf
  1 kB
  We have it
  bill.pdf
  Our system has no room right now.
  Not sent
  - status
    Files that we do not have: 1. Your words are safe with us all the same.
  - button "Send the files again"
  Or tell us by phone that you have them. Say your confirmation number.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your grievance.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Sunday, November 29
  Your health plan must write to you that it has your grievance.
  5 calendar days. You may get no letter if it is solved by the end of the next business day.
  - link "DHCS All Plan Letter, APL 21-011. We are still checking this source."
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "DHCS All Plan Letter, APL 21-011. We are still checking this source."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - button "Print"
  - button "Add the dates to my calendar"
  - heading "Other help you have a right to" [level=3]
  You can also ask this office for help now:
  - link "(888) 452-8609"
  Medi-Cal Ombudsman
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "(916) 440-7370"
  Office of Civil Rights of the California Department of Health Care Services
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  A grievance
  Coverage
  Medi-Cal
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  Photos or papers
  letter.pdf bill.pdf
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot receipt-files-failed */

snapshots["receipt-urgent"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your grievance" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  - button "Copy the confirmation number"
  - status
  You said that waiting could harm you. Call now too.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your grievance.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Friday, November 27
  Your health plan must tell you what it decided, or where it stands.
  3 calendar days.
  - link "California Code of Regulations, 28 CCR 1300.68.01(a)(2). Checked November 24, 2026."
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - button "Print"
  - button "Add the dates to my calendar"
  - heading "Other help you have a right to" [level=3]
  From Tuesday, November 24, or once you have the answer: the state will take your case. Sooner, if waiting could harm you.
  - link "(888) 466-2219"
  - link "California Code of Regulations, 28 CCR 1300.68.01(a)(1), (a)(4). Checked November 24, 2026."
  You can also ask this office for help now:
  - link "(888) 466-2219"
  California Department of Managed Health Care
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  A grievance
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  Yes
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot receipt-urgent */

snapshots["receipt-coverage-unknown"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your grievance" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  - button "Copy the confirmation number"
  - status
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your grievance.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  The date of the answer
  It depends on your coverage.
  Call to ask.
  - link "(800) 708-3230"
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - button "Print"
  - heading "Other help you have a right to" [level=3]
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  A grievance
  Coverage
  I’m not sure
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot receipt-coverage-unknown */

snapshots["receipt-appeal"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your appeal" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  - button "Copy the confirmation number"
  - status
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your appeal.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Sunday, November 29
  Your health plan must write to you that it has your appeal.
  5 calendar days.
  - link "Health and Safety Code, 1368(a)(4)(A). We are still checking this source."
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - button "Print"
  - button "Add the dates to my calendar"
  - heading "Other help you have a right to" [level=3]
  From Friday, December 25, or once you have the answer: you can ask for an outside review. Doctors who do not work for the plan look at your case.
  Ask by Friday, June 25, 2027.
  It costs you nothing.
  - link "Health and Safety Code, 1374.30(k). Checked November 25, 2026."
  From Friday, December 25, or once you have the answer: the state will take your case. Sooner, if waiting could harm you.
  - link "(888) 466-2219"
  - link "Health and Safety Code, 1368(b)(1), 1368.03(a). Checked November 24, 2026."
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  An appeal
  Coverage
  Through work, family or Covered California
  Date on the letter that said no
  Monday, November 2, 2026
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot receipt-appeal */

snapshots["kept"] = 
`- button "Back"
Grievance form
Step 4: What you want
2 more
- form "Grievance form"
  - heading "What would make it right?" [level=2]
  What do you want to happen? (optional)
  For example: a call back, an earlier visit, a bill taken back.
  - textbox "What do you want to happen? (optional)" (For example: a call back, an earlier visit, a bill taken back. 2,000 characters left.)
  2,000 characters left.
  - button "Continue"
  - generic
    - paragraph "Save your answers on this device?They stay here until Tuesday, December 1, without photos and papers. Whoever can use this device could open them. Do not save them on a device that you share."
    - button "Save"
    - button "Do not save"
    - status
Rather tell us by phone?
- link "(800) 708-3230"
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  - link "www.dmhc.ca.gov"
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot kept */

snapshots["receipt-question"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your question" [level=2]
  Received Tuesday, November 24, 2026, at 5:12 p.m. Eastern
  Confirmation number
  K7R2-94XA
  - button "Copy the confirmation number"
  - status
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Nutmeg Valley Health Plan (fictional) has your question.
  The date of the answer
  The law sets no date to answer a question.
  Call to ask.
  - link "(860) 555-0131"
  Any time it becomes urgent
  Call us:
  - link "(860) 555-0131"
  - button "Print"
  - heading "Other help you have a right to" [level=3]
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  - link "Office for Civil Rights of the U.S. Department of Health and Human Services"
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  A question
  Coverage
  Through work, family or Covered California
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot receipt-question */

snapshots["kiosk-start"] = 
`Grievance form
Step 1: What is wrong
5 more
- form "Grievance form"
  - heading "What is wrong?" [level=2]
  Choose what fits best. You can change it later.
  - radio "The plan said no to care, cut it, or did not pay"
  The plan said no to care, cut it, or did not pay
  - radio "I am unhappy with care, staff or a wait Also if you were treated worse because of who you are."
  I am unhappy with care, staff or a wait
  Also if you were treated worse because of who you are.
  - radio "I have a question or need help"
  I have a question or need help
  - radio "Something else, or I’m not sure"
  Something else, or I’m not sure
  - button "Continue"
  Did you send something already?
  - button "See where it stands"
Rather tell us by phone?
(800) 708-3230
- LineBreak ""
Open now, until 5 p.m. Pacific
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  www.dmhc.ca.gov
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot kiosk-start */

snapshots["kiosk-receipt"] = 
`Grievance form
Step 6: Sent
- region "Grievance form"
  - heading "We have your appeal" [level=2]
  Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific
  Confirmation number
  K7R2-94XA
  Code
  7G9C-R9AM-TV8Y-MF7L-MLHD
  Write both down, or take a photo.
  Keep both.
  With them you can see here later where it stands. So can anyone who has both: show them to nobody else.
  - heading "What happens next" [level=3]
  Today, Tuesday, November 24
  Prospect Medical Group has your appeal.
  By Wednesday, November 25, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Sunday, November 29
  Your health plan must write to you that it has your appeal.
  5 calendar days.
  DHCS All Plan Letter, APL 21-011. We are still checking this source.
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  Code of Federal Regulations, 42 CFR 438.408(b)(2). Checked November 24, 2026.
  Any time it becomes urgent
  Call us:
  (800) 708-3230
  - LineBreak ""
  Or call the state:
  (888) 466-2219
  - heading "Other help you have a right to" [level=3]
  From Friday, December 25, or once you have the answer: you can ask for a State Hearing. A judge hears your side. The answer will say by when to ask.
  Code of Federal Regulations, 42 CFR 438.408(b)(2). Checked November 24, 2026.
  You may get an outside review too, if your plan has that state license. Ask before a hearing.
  You can also ask this office for help now:
  (888) 452-8609
  Medi-Cal Ombudsman
  Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:
  - LineBreak ""
  (916) 440-7370
  Office of Civil Rights of the California Department of Health Care Services
  - LineBreak ""
  Office for Civil Rights of the U.S. Department of Health and Human Services
  Someone you trust may help you, or speak for you.
  An interpreter costs you nothing. So do letters in large print or braille.
  - heading "What you sent" [level=3]
  What you send
  An appeal
  Coverage
  Medi-Cal
  Date on the letter that said no
  Monday, November 2, 2026
  Could waiting harm your health?
  No
  Who fills in this form
  The member
  Your name
  Rosa Example-Delgado
  Member number
  SHP 0099 1122
  Date of birth
  Tuesday, April 9, 1968
  How to reach you
  By phone:
  (714) 555-0171
  , in
  Spanish
  What happened
  The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.
  When
  Monday, November 23, 2026
  Where, or with whom
  Example Family Clinic
  What you want
  My referral sent, and a call back
  - button "I’m done. Clear this screen."
- complementary "Notice of the state regulator"
  The California Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you should first telephone your health plan at
  the number on your health plan card
  and use your health plan's grievance process before contacting the department. Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review (IMR). If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. The department also has a toll-free telephone number
  (1-888-466-2219)
  and a TDD line
  (1-877-688-9891)
  for the hearing and speech impaired. The department's internet website
  www.dmhc.ca.gov
  has complaint forms, IMR application forms, and instructions online.`;
/* end snapshot kiosk-receipt */

snapshots["status"] = 
`- button "Back"
Grievance form
- form "Grievance form"
  - heading "Where does it stand?" [level=2]
  You need two things from the receipt of what you sent.
  Confirmation number
  For example: K7R2-94XP
  - textbox "Confirmation number" (For example: K7R2-94XP)
  Code
  The letters and numbers under the confirmation number.
  - textbox "Code" (The letters and numbers under the confirmation number.)
  - button "Show where it stands"
  Nothing of this is kept on this device.
  - status
  No receipt at hand? Call. They can look it up.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific`;
/* end snapshot status */

snapshots["status-found"] = 
`- button "Back"
Grievance form
- region "Grievance form"
  - heading "Your health plan wrote to you that it has it" [level=2]
  A grievance
  .
  Confirmation number
  :
  K7R2-94XA
  - heading "So far, and what comes next" [level=3]
  Friday, November 20, at 10 a.m. Pacific
  Prospect Medical Group has your grievance.
  Friday, November 20, at 4:30 p.m. Pacific
  Prospect Medical Group passed it on to your health plan.
  Monday, November 23, at 9:15 a.m. Pacific
  Your health plan wrote to you that it has it.
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "DHCS All Plan Letter, APL 21-011. We are still checking this source."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - heading "Your files" [level=3]
  letter.pdf
  215 kB
  We have it
  bill.pdf
  176 kB
  Only a part came
  Please call, and ask how to send us the rest.
  Is something not right, or new? Tell us by phone.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - button "Print"
  - button "I’m done. Clear this screen."`;
/* end snapshot status-found */

snapshots["status-late"] = 
`- button "Back"
Grievance form
- region "Grievance form"
  - heading "We have your grievance" [level=2]
  A grievance
  .
  Confirmation number
  :
  K7R2-94XA
  It is stored, but part of it did not reach those who work on it.
  Please call and say your confirmation number.
  - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
    (800) 708-3230
    Customer Service
    - LineBreak ""
    Open now, until 5 p.m. Pacific
  - heading "So far, and what comes next" [level=3]
  Tuesday, November 24, at 2:12 p.m. Pacific
  Prospect Medical Group has your grievance.
  By Monday, November 23, 2:12 p.m. Pacific
  Prospect Medical Group passes it on to your health plan.
  This date has passed. Please call and ask.
  24 hours. This is their own word, not the law.
  Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
  By Friday, November 27
  Your health plan must tell you what it decided, or where it stands.
  3 calendar days.
  - link "California Code of Regulations, 28 CCR 1300.68.01(a)(2). Checked November 24, 2026."
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  - link "Health and Safety Code, 1368.01(a). Checked November 24, 2026."
  Any time it becomes urgent
  Call us:
  - link "(800) 708-3230"
  - LineBreak ""
  Or call the state:
  - link "(888) 466-2219"
  - heading "Your files" [level=3]
  We have no photos or papers with it.
  - button "Print"
  - button "I’m done. Clear this screen."`;
/* end snapshot status-late */

snapshots["status-no-answer"] = 
`- button "Back"
Grievance form
- form "Grievance form"
  - heading "Where does it stand?" [level=2]
  You need two things from the receipt of what you sent.
  Confirmation number
  For example: K7R2-94XP
  - textbox "Confirmation number" = K7R2-94XA (For example: K7R2-94XP)
  Code
  The letters and numbers under the confirmation number.
  - textbox "Code" = 7G9C-R9AM-TV8Y-MF7L-MLHD (The letters and numbers under the confirmation number.)
  - button "Show where it stands"
  Nothing of this is kept on this device.
  - status
    We could not reach Prospect Medical Group. Look if the internet works here.
    What you sent is not lost. You can also call and ask:
    - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
      (800) 708-3230
      Customer Service
      - LineBreak ""
      Open now, until 5 p.m. Pacific`;
/* end snapshot status-no-answer */

snapshots["kiosk-status"] = 
`- button "Back"
Grievance form
- region "Grievance form"
  - heading "Your health plan wrote to you that it has it" [level=2]
  A grievance
  .
  Confirmation number
  :
  K7R2-94XA
  - heading "So far, and what comes next" [level=3]
  Friday, November 20, at 10 a.m. Pacific
  Prospect Medical Group has your grievance.
  Friday, November 20, at 4:30 p.m. Pacific
  Prospect Medical Group passed it on to your health plan.
  Monday, November 23, at 9:15 a.m. Pacific
  Your health plan wrote to you that it has it.
  By Thursday, December 24
  Your health plan must answer you in writing.
  30 calendar days.
  DHCS All Plan Letter, APL 21-011. We are still checking this source.
  Any time it becomes urgent
  Call us:
  (800) 708-3230
  - LineBreak ""
  Or call the state:
  (888) 466-2219
  - heading "Your files" [level=3]
  letter.pdf
  215 kB
  We have it
  bill.pdf
  176 kB
  Only a part came
  Please call, and ask how to send us the rest.
  Is something not right, or new? Tell us by phone.
  (800) 708-3230
  Customer Service
  - LineBreak ""
  Open now, until 5 p.m. Pacific
  - button "I’m done. Clear this screen."`;
/* end snapshot kiosk-status */

snapshots["status-purged"] = 
`- button "Back"
Grievance form
- form "Grievance form"
  - heading "Where does it stand?" [level=2]
  You need two things from the receipt of what you sent.
  Confirmation number
  For example: K7R2-94XP
  - textbox "Confirmation number" = K7R2-94XA (For example: K7R2-94XP)
  Code
  The letters and numbers under the confirmation number.
  - textbox "Code" = 7G9C-R9AM-TV8Y-MF7L-MLHD (The letters and numbers under the confirmation number.)
  - button "Show where it stands"
  Nothing of this is kept on this device.
  - status
    Prospect Medical Group does not keep this any more.
    It was answered, and the time to keep it is over. What you sent was deleted. If you have a question about it, call:
    - link "(800) 708-3230 Customer Service Open now, until 5 p.m. Pacific"
      (800) 708-3230
      Customer Service
      - LineBreak ""
      Open now, until 5 p.m. Pacific`;
/* end snapshot status-purged */

