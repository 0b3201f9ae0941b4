/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["medi-cal"] = 
`- status
  It's almost time to renew your Medi-Cal coverage.
- region "It's almost time to renew your Medi-Cal coverage."
  Important
  - heading "It's almost time to renew your Medi-Cal coverage." [level=2]
  You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
  - heading "What does your letter say?" [level=3]
  - DisclosureTriangle "My Medi-Cal was renewed"
  - DisclosureTriangle "The county needs more from me"
  - DisclosureTriangle "My Medi-Cal stops or has stopped"
  The county decides, not your plan. We can help you with the letter.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: It's almost time to renew your Medi-Cal coverage."
- region "Get your flu vaccine."
  - heading "Get your flu vaccine." [level=2]
  Ask your doctor or pharmacy.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: Get your flu vaccine."`;
/* end snapshot medi-cal */

snapshots["letter-with-a-form"] = 
`- status
  It's almost time to renew your Medi-Cal coverage.
- region "It's almost time to renew your Medi-Cal coverage."
  Important
  - heading "It's almost time to renew your Medi-Cal coverage." [level=2]
  You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
  - heading "What does your letter say?" [level=3]
  - DisclosureTriangle "My Medi-Cal was renewed"
  - DisclosureTriangle "The county needs more from me" [expanded]
  Answer it, even if nothing has changed.
  You have at least 30 calendar days from the date on the form.
  If the letter names a day, that day counts.
  - form
    Date on the form
    Month
    - textbox "Month" = 11
    Day
    - textbox "Day" = 2
    Year
    - textbox "Year" = 2026
    - button "Show my day"
    - status
      Answer by Wednesday, December 2.
  - link "Code of Federal Regulations, 42 CFR 435.916. Checked November 24, 2026."
  - DisclosureTriangle "My Medi-Cal stops or has stopped"
  The county decides, not your plan. We can help you with the letter.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: It's almost time to renew your Medi-Cal coverage."
- region "Get your flu vaccine."
  - heading "Get your flu vaccine." [level=2]
  Ask your doctor or pharmacy.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: Get your flu vaccine."`;
/* end snapshot letter-with-a-form */

snapshots["letter-with-a-wrong-date"] = 
`- status
  It's almost time to renew your Medi-Cal coverage.
- region "It's almost time to renew your Medi-Cal coverage."
  Important
  - heading "It's almost time to renew your Medi-Cal coverage." [level=2]
  You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
  - heading "What does your letter say?" [level=3]
  - DisclosureTriangle "My Medi-Cal was renewed"
  - DisclosureTriangle "The county needs more from me"
  - DisclosureTriangle "My Medi-Cal stops or has stopped" [expanded]
  Send the form or the papers now, if they are still with you.
  They still count for 90 calendar days after the stop.
  - form
    Day on which it stops
    Error:
    2/30/2026 is not a day. Check the month and the day.
    Month
    - textbox "Month" [invalid] = 2
    Day
    - textbox "Day" [invalid] = 30
    Year
    - textbox "Year" [invalid] = 2026
    - button "Show my day"
  Do you think the county is wrong?
  You can ask for a State Hearing within 120 calendar days of the date on its notice.
  - link "Code of Federal Regulations, 42 CFR 435.916. We are still checking this source."
  - link "Welfare and Institutions Code, 10951(a), CDSS notice ”until further notice”. Checked November 24, 2026."
  The county decides, not your plan. We can help you with the letter.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: It's almost time to renew your Medi-Cal coverage."
- region "Get your flu vaccine."
  - heading "Get your flu vaccine." [level=2]
  Ask your doctor or pharmacy.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: Get your flu vaccine."`;
/* end snapshot letter-with-a-wrong-date */

snapshots["own-page"] = 
`- status
  It's almost time to renew your Medi-Cal coverage.
- region "It's almost time to renew your Medi-Cal coverage."
  Important
  - heading "It's almost time to renew your Medi-Cal coverage." [level=2]
  You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
  - heading "What does your letter say?" [level=3]
  - DisclosureTriangle "My Medi-Cal was renewed"
  - DisclosureTriangle "The county needs more from me"
  - DisclosureTriangle "My Medi-Cal stops or has stopped"
  The county decides, not your plan. We can help you with the letter.
  - link "Renew my Medi-Cal"
  - button "Hide: It's almost time to renew your Medi-Cal coverage."
- region "Get your flu vaccine."
  - heading "Get your flu vaccine." [level=2]
  Ask your doctor or pharmacy.
  Customer Service
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
  - button "Hide: Get your flu vaccine."`;
/* end snapshot own-page */

snapshots["made-up-plan"] = 
`- status
- region "Flu shots are free."
  - heading "Flu shots are free." [level=2]
  Ask your doctor or pharmacy.
  Member Services
  - link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
  - button "Hide: Flu shots are free."
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot made-up-plan */

snapshots["hidden"] = 
`- status
You hid 1 notice.
- button "Show again"`;
/* end snapshot hidden */

snapshots["kiosk"] = 
`- status
  It's almost time to renew your Medi-Cal coverage.
- region "It's almost time to renew your Medi-Cal coverage."
  Important
  - heading "It's almost time to renew your Medi-Cal coverage." [level=2]
  You will get a letter in the mail. It tells you if the county renewed your Medi-Cal by itself or needs more information. If it asks for information, answer it.
  - heading "What does your letter say?" [level=3]
  - DisclosureTriangle "My Medi-Cal was renewed"
  - DisclosureTriangle "The county needs more from me" [expanded]
  Answer it, even if nothing has changed.
  You have at least 30 calendar days from the date on the form.
  If the letter names a day, that day counts.
  - form
    Date on the form
    Month
    - textbox "Month"
    Day
    - textbox "Day"
    Year
    - textbox "Year"
    - button "Show my day"
  Code of Federal Regulations, 42 CFR 435.916. Checked November 24, 2026.
  - DisclosureTriangle "My Medi-Cal stops or has stopped"
  The county decides, not your plan. We can help you with the letter.
  Customer Service
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - button "Hide: It's almost time to renew your Medi-Cal coverage."
- region "Get your flu vaccine."
  - heading "Get your flu vaccine." [level=2]
  Ask your doctor or pharmacy.
  Customer Service
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  - button "Hide: Get your flu vaccine."`;
/* end snapshot kiosk */

