/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city"
  - button "Use my location"
  - status
  - button "Search"
Enter your ZIP code to see the doctors near you. You can also search by name.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot start */

snapshots["nearest"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "13 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
1.7 miles
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Number 3.
2.6 miles
- heading "Linh Pham, DO" [level=4]
  - button "Linh Pham, DO"
Family medicine
9071 Placeholder Blvd, Hartford, CT 06106
- link "Directions to Linh Pham, DO, in Google Maps"
Taking new patients
English, Vietnamese
Meets disability access rules (ADA) · Wheelchair access
- link "(860) 555-0190"
- checkbox "Compare Linh Pham, DO"
Compare
Linh Pham, DO
Number 4.
2.8 miles
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 5.
3.2 miles
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Baker, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0151"
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 6.
about 3.2 miles
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
- link "Directions to Ana Sofía Belmonte-Villaseñor, MD, in Google Maps"
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
- link "(860) 555-0133"
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 7.
3.6 miles
- heading "Samuel Reyes, MD" [level=4]
  - button "Samuel Reyes, MD"
Pediatrics
12 Example Ln, Hartford, CT 06106
- link "Directions to Samuel Reyes, MD, in Google Maps"
Current patients and their families only (listed November 3, 2026)
Spanish
- link "(860) 555-0111"
- checkbox "Compare Samuel Reyes, MD"
Compare
Samuel Reyes, MD
Number 8.
3.6 miles
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 9.
4.1 miles
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Diaz, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0153"
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 10.
4.4 miles
- heading "Grace Smith, APRN" [level=4]
  - button "Grace Smith, APRN"
Family medicine
400 Sample Sq, Hartford, CT 06106
- link "Directions to Grace Smith, APRN, in Google Maps"
Taking new patients
English, American Sign Language
Wheelchair access
Visits by video or phone
- link "(860) 555-0112"
- checkbox "Compare Grace Smith, APRN"
Compare
Grace Smith, APRN
Showing 10 of 13.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "3, Linh Pham, DO, 2.6 miles"
  - button "4, Jordan Adams, MD, 2.8 miles"
  - button "5, Jordan Baker, MD, 3.2 miles"
  - button "6, Ana Sofía Belmonte-Villaseñor, MD, about 3.2 miles, near the middle of ZIP 06107"
  - button "7, Samuel Reyes, MD, 3.6 miles"
  - button "8, Jordan Castro, MD, 3.6 miles"
  - button "9, Jordan Diaz, MD, 4.1 miles"
  - button "10, Grace Smith, APRN, 4.4 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 10 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot nearest */

snapshots["map"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "13 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
1.7 miles
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Number 3.
2.6 miles
- heading "Linh Pham, DO" [level=4]
  - button "Linh Pham, DO"
Family medicine
9071 Placeholder Blvd, Hartford, CT 06106
- link "Directions to Linh Pham, DO, in Google Maps"
Taking new patients
English, Vietnamese
Meets disability access rules (ADA) · Wheelchair access
- link "(860) 555-0190"
- checkbox "Compare Linh Pham, DO"
Compare
Linh Pham, DO
Number 4.
2.8 miles
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 5.
3.2 miles
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Baker, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0151"
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 6.
about 3.2 miles
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
- link "Directions to Ana Sofía Belmonte-Villaseñor, MD, in Google Maps"
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
- link "(860) 555-0133"
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 7.
3.6 miles
- heading "Samuel Reyes, MD" [level=4]
  - button "Samuel Reyes, MD"
Pediatrics
12 Example Ln, Hartford, CT 06106
- link "Directions to Samuel Reyes, MD, in Google Maps"
Current patients and their families only (listed November 3, 2026)
Spanish
- link "(860) 555-0111"
- checkbox "Compare Samuel Reyes, MD"
Compare
Samuel Reyes, MD
Number 8.
3.6 miles
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 9.
4.1 miles
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Diaz, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0153"
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 10.
4.4 miles
- heading "Grace Smith, APRN" [level=4]
  - button "Grace Smith, APRN"
Family medicine
400 Sample Sq, Hartford, CT 06106
- link "Directions to Grace Smith, APRN, in Google Maps"
Taking new patients
English, American Sign Language
Wheelchair access
Visits by video or phone
- link "(860) 555-0112"
- checkbox "Compare Grace Smith, APRN"
Compare
Grace Smith, APRN
Showing 10 of 13.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "3, Linh Pham, DO, 2.6 miles"
  - button "4, Jordan Adams, MD, 2.8 miles"
  - button "5, Jordan Baker, MD, 3.2 miles"
  - button "6, Ana Sofía Belmonte-Villaseñor, MD, about 3.2 miles, near the middle of ZIP 06107"
  - button "7, Samuel Reyes, MD, 3.6 miles"
  - button "8, Jordan Castro, MD, 3.6 miles"
  - button "9, Jordan Diaz, MD, 4.1 miles"
  - button "10, Grace Smith, APRN, 4.4 miles"
- status
  1, Marisol Quintero, MD, 1.0 miles
- button "Show 1 in the list"
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 10 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot map */

snapshots["two-filters"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters: 2 on"
  - button "Search"
- status
  - heading "2 doctors within 50 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
- button "Take off: Taking new patients"
- button "Take off: Spanish"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
about 41 miles
- heading "Robin Faraway, MD" [level=4]
  - button "Robin Faraway, MD"
Family medicine
5 Example Harbor Rd, New London, CT 06320
- link "Directions to Robin Faraway, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
- link "(860) 555-0175"
- checkbox "Compare Robin Faraway, MD"
Compare
Robin Faraway, MD
Showing 2 of 2.
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
  - button "2, Robin Faraway, MD, about 41 miles, near the middle of ZIP 06320"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 50 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot two-filters */

snapshots["nobody"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06320
  - button "Use my location"
  - status
  - button "Filters: 1 on"
  - button "Search"
- status
  - heading "No doctors found within 5 miles" [level=3]
- button "Take off: Portuguese"
Change one thing and look again:
- button "3 doctors within 50 miles"
- button "Any language: 1 doctor within 5 miles"
Or call us. We can help you find a doctor.
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot nobody */

snapshots["unknown-zip"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  Error:
  We don’t know ZIP code 99999. Check the digits, or enter a ZIP code close by.
  - textbox "ZIP code or city" [invalid] = 99999 (Error: We don’t know ZIP code 99999. Check the digits, or enter a ZIP code close by.)
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "14 doctors" [level=3]
Sort
- combobox "Sort" = last name
  - option "last name" [selected]
  - option "office open soonest"
Number 1.
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 2.
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Baker, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0151"
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 3.
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
- link "Directions to Ana Sofía Belmonte-Villaseñor, MD, in Google Maps"
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
- link "(860) 555-0133"
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 4.
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 5.
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Diaz, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0153"
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 6.
- heading "Jordan Evans, MD" [level=4]
  - button "Jordan Evans, MD"
Internal medicine
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Evans, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English
- link "(860) 555-0154"
- checkbox "Compare Jordan Evans, MD"
Compare
Jordan Evans, MD
Number 7.
- heading "Robin Faraway, MD" [level=4]
  - button "Robin Faraway, MD"
Family medicine
5 Example Harbor Rd, New London, CT 06320
- link "Directions to Robin Faraway, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
- link "(860) 555-0175"
- checkbox "Compare Robin Faraway, MD"
Compare
Robin Faraway, MD
Number 8.
- heading "Jordan French, MD" [level=4]
  - button "Jordan French, MD"
Internal medicine
105 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan French, MD, in Google Maps"
Current patients only
English, Portuguese
- link "(860) 555-0155"
- checkbox "Compare Jordan French, MD"
Compare
Jordan French, MD
Number 9.
- heading "Jordan Gomez, MD" [level=4]
  - button "Jordan Gomez, MD"
Internal medicine
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Gomez, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0156"
- checkbox "Compare Jordan Gomez, MD"
Compare
Jordan Gomez, MD
Number 10.
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Showing 10 of 14.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places. The list has the same places."
  - button "1, 2: 2 places close together"
  - button "3, Ana Sofía Belmonte-Villaseñor, MD, near the middle of ZIP 06107"
  - button "4, 5: 2 places close together"
  - button "6 +2: 3 places close together, 6, 8, and 9"
  - button "7, Robin Faraway, MD, near the middle of ZIP 06320"
  - button "10, Daniel Okafor, MD"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot unknown-zip */

snapshots["detail"] = 
`- button "Back to 13 doctors"
Sample doctor
- heading "Marisol Quintero, MD" [level=2]
Family medicine
- link "(860) 555-0164"
- button "Choose as my doctor"
Taking new patients (listed November 3, 2026)
English, Spanish
Example Family Practice
- LineBreak ""
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
- LineBreak ""
1.0 miles in a straight line from the middle of ZIP 06106
- heading "Office hours" [level=3]
Today
8 a.m. to 5 p.m.
Wednesday
8 a.m. to 5 p.m.
Thursday
8 a.m. to 5 p.m.
Friday
9 a.m. to 1 p.m.
Saturday
No hours listed
Sunday
No hours listed
Monday
8 a.m. to 5 p.m.
Hours can differ on holidays. Call before you go.
- heading "Good to know" [level=3]
Getting in
Wheelchair access · Near a bus or train
Visits from home
Not listed. Call to ask
Hospital
Sample Community Hospital
Gender
Woman
Website
- link "practice.example"
Provider ID (NPI)
1000000000
- button "Copy the provider ID 1000000000"
Give this number to your health plan to choose this doctor.
- status
Entry last changed
November 3, 2026
This list is from November 3, 2026.
- DisclosureTriangle "Something is wrong here"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot detail */

snapshots["chosen"] = 
`- button "Back to 13 doctors"
Sample doctor
- heading "Marisol Quintero, MD" [level=2]
Family medicine
- link "(860) 555-0164"
Taking new patients (listed November 3, 2026)
English, Spanish
Example Family Practice
- LineBreak ""
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
- LineBreak ""
1.0 miles in a straight line from the middle of ZIP 06106
- heading "How to choose this doctor" [level=3]
Nothing is sent yet. These steps make the choice.
Call the office.
Ask: do you take new patients with my plan? Then ask for a visit and for the provider ID.
- link "(860) 555-0164"
Give your health plan the provider ID.
If the office gave you no other, use the NPI: 1000000000.
- button "Copy the NPI 1000000000"
- status
Need help? Call Customer Service.
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Send my choice"
- status
- DisclosureTriangle "How Prospect Medical Group says it"
- heading "Have this ready when you call" [level=3]
Doctor
Marisol Quintero, MD
Provider ID (NPI)
1000000000
Office
1418 Example Ave, Suite 2, Hartford, CT 06106
Office phone
(860) 555-0164
Plan phone
(800) 708-3230
What to say
“I want Marisol Quintero, MD to be my primary care doctor. The provider ID is 1000000000.”
Day of the call, and who you spoke with
- button "Print"
- button "Save to contacts"
- heading "Office hours" [level=3]
Today
8 a.m. to 5 p.m.
Wednesday
8 a.m. to 5 p.m.
Thursday
8 a.m. to 5 p.m.
Friday
9 a.m. to 1 p.m.
Saturday
No hours listed
Sunday
No hours listed
Monday
8 a.m. to 5 p.m.
Hours can differ on holidays. Call before you go.
- heading "Good to know" [level=3]
Getting in
Wheelchair access · Near a bus or train
Visits from home
Not listed. Call to ask
Hospital
Sample Community Hospital
Gender
Woman
Website
- link "practice.example"
Provider ID (NPI)
1000000000
- button "Copy the provider ID 1000000000"
Give this number to your health plan to choose this doctor.
- status
Entry last changed
November 3, 2026
This list is from November 3, 2026.
- DisclosureTriangle "Something is wrong here"
Sample data. These doctors are made up.`;
/* end snapshot chosen */

snapshots["sending-choice"] = 
`- button "Back to 13 doctors"
Sample doctor
- heading "Marisol Quintero, MD" [level=2]
Family medicine
- link "(860) 555-0164"
Taking new patients (listed November 3, 2026)
English, Spanish
Example Family Practice
- LineBreak ""
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
- LineBreak ""
1.0 miles in a straight line from the middle of ZIP 06106
- heading "How to choose this doctor" [level=3]
Nothing is sent yet. These steps make the choice.
Call the office.
Ask: do you take new patients with my plan? Then ask for a visit and for the provider ID.
- link "(860) 555-0164"
Give your health plan the provider ID.
If the office gave you no other, use the NPI: 1000000000.
- button "Copy the NPI 1000000000"
- status
Need help? Call Customer Service.
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- form
  - paragraph
    We send Prospect Medical Group your choice, your name and your number. Call the office first: ask if the doctor takes new patients with your plan.
  Your name
  Error:
  Write your name
  - textbox "Your name" [invalid] (Error: Write your name)
  Member ID number
  You can leave this out.
  - textbox "Member ID number" (You can leave this out.)
  Phone number
  Error:
  Write a number with area code, such as 714 555 0171
  - textbox "Phone number" [invalid] (Error: Write a number with area code, such as 714 555 0171)
  - button "Send my choice"
- status
- DisclosureTriangle "How Prospect Medical Group says it"
- heading "Have this ready when you call" [level=3]
Doctor
Marisol Quintero, MD
Provider ID (NPI)
1000000000
Office
1418 Example Ave, Suite 2, Hartford, CT 06106
Office phone
(860) 555-0164
Plan phone
(800) 708-3230
What to say
“I want Marisol Quintero, MD to be my primary care doctor. The provider ID is 1000000000.”
Day of the call, and who you spoke with
- button "Print"
- button "Save to contacts"
- heading "Office hours" [level=3]
Today
8 a.m. to 5 p.m.
Wednesday
8 a.m. to 5 p.m.
Thursday
8 a.m. to 5 p.m.
Friday
9 a.m. to 1 p.m.
Saturday
No hours listed
Sunday
No hours listed
Monday
8 a.m. to 5 p.m.
Hours can differ on holidays. Call before you go.
- heading "Good to know" [level=3]
Getting in
Wheelchair access · Near a bus or train
Visits from home
Not listed. Call to ask
Hospital
Sample Community Hospital
Gender
Woman
Website
- link "practice.example"
Provider ID (NPI)
1000000000
- button "Copy the provider ID 1000000000"
Give this number to your health plan to choose this doctor.
- status
Entry last changed
November 3, 2026
This list is from November 3, 2026.
- DisclosureTriangle "Something is wrong here"
Sample data. These doctors are made up.`;
/* end snapshot sending-choice */

snapshots["reporting"] = 
`- button "Back to 13 doctors"
Sample doctor
- heading "Marisol Quintero, MD" [level=2]
Family medicine
- link "(860) 555-0164"
- button "Choose as my doctor"
Taking new patients (listed November 3, 2026)
English, Spanish
Example Family Practice
- LineBreak ""
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
- LineBreak ""
1.0 miles in a straight line from the middle of ZIP 06106
- heading "Office hours" [level=3]
Today
8 a.m. to 5 p.m.
Wednesday
8 a.m. to 5 p.m.
Thursday
8 a.m. to 5 p.m.
Friday
9 a.m. to 1 p.m.
Saturday
No hours listed
Sunday
No hours listed
Monday
8 a.m. to 5 p.m.
Hours can differ on holidays. Call before you go.
- heading "Good to know" [level=3]
Getting in
Wheelchair access · Near a bus or train
Visits from home
Not listed. Call to ask
Hospital
Sample Community Hospital
Gender
Woman
Website
- link "practice.example"
Provider ID (NPI)
1000000000
- button "Copy the provider ID 1000000000"
Give this number to your health plan to choose this doctor.
- status
Entry last changed
November 3, 2026
This list is from November 3, 2026.
- DisclosureTriangle "Something is wrong here" [expanded]
Tell us what is wrong, so that we can fix the list. Say the name of the doctor.
Did you get a bill because this list was wrong? Tell us that too: you may not have to pay it all.
- form
  - paragraph "We send what you write, and which doctor it is about."
  What is wrong?
  - textbox "What is wrong?" (2,000 characters left.)
  2,000 characters left.
  Your name
  - textbox "Your name"
  Phone number
  - textbox "Phone number"
  - button "Send"
- status
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Sample data. These doctors are made up.`;
/* end snapshot reporting */

snapshots["filters-open"] = 
`- dialog "Filters"
  - heading "Narrow down" [level=3]
  New patients
  - checkbox "Taking new patients 6 doctors"
  Taking new patients
  6
  doctors
  - checkbox "Current patients and their families only 1 doctors"
  Current patients and their families only
  1
  doctors
  - checkbox "Not listed: call 1 doctors"
  Not listed: call
  1
  doctors
  Who it is for
  - checkbox "Sees children 5 doctors"
  Sees children
  5
  doctors
  - checkbox "Sees adults 11 doctors"
  Sees adults
  11
  doctors
  Kind of doctor
  - checkbox "Internal medicine 8 doctors"
  Internal medicine
  8
  doctors
  - checkbox "Family medicine 3 doctors"
  Family medicine
  3
  doctors
  - checkbox "Pediatrics 2 doctors"
  Pediatrics
  2
  doctors
  - checkbox "Nurse practitioner 1 doctors"
  Nurse practitioner
  1
  doctors
  Language
  - checkbox "English 12 doctors"
  English
  12
  doctors
  - checkbox "Spanish 3 doctors"
  Spanish
  3
  doctors
  - checkbox "Portuguese 3 doctors"
  Portuguese
  3
  doctors
  - checkbox "American Sign Language 1 doctors"
  American Sign Language
  1
  doctors
  - checkbox "Igbo 1 doctors"
  Igbo
  1
  doctors
  - button "Show 2 more languages"
  Gender
  - checkbox "Woman 4 doctors"
  Woman
  4
  doctors
  - checkbox "Man 2 doctors"
  Man
  2
  doctors
  Getting in
  - checkbox "Meets disability access rules (ADA) 1 doctors"
  Meets disability access rules (ADA)
  1
  doctors
  - checkbox "Wheelchair access 3 doctors"
  Wheelchair access
  3
  doctors
  - checkbox "Near a bus or train 1 doctors"
  Near a bus or train
  1
  doctors
  Visits from home
  - checkbox "Visits by video or phone 2 doctors"
  Visits by video or phone
  2
  doctors
  How far
  - radio "5 miles 11 doctors"
  5 miles
  11
  doctors
  - radio "10 miles 13 doctors" [checked]
  10 miles
  13
  doctors
  - radio "25 miles 13 doctors"
  25 miles
  13
  doctors
  - radio "50 miles 14 doctors"
  50 miles
  14
  doctors
  - radio "Any distance"
  Any distance
  - status
    13 doctors within 10 miles
  - button "Show doctors"`;
/* end snapshot filters-open */

snapshots["loading"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters" [disabled]
  - button "Search"
- status
  Loading`;
/* end snapshot loading */

snapshots["failed"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Search"
- status
  - heading "The list of doctors did not load" [level=3]
  Your connection may be down, or our list is not there right now.
  - button "Try again"
  Or call us. We can help you find a doctor.
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot failed */

snapshots["without-zips"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "14 doctors" [level=3]
  We can’t measure miles right now. This list is not sorted by distance.
Sort
- combobox "Sort" = last name
  - option "last name" [selected]
  - option "office open soonest"
Number 1.
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 2.
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Baker, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0151"
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 3.
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
- link "Directions to Ana Sofía Belmonte-Villaseñor, MD, in Google Maps"
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
- link "(860) 555-0133"
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 4.
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 5.
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Diaz, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0153"
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 6.
- heading "Jordan Evans, MD" [level=4]
  - button "Jordan Evans, MD"
Internal medicine
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Evans, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English
- link "(860) 555-0154"
- checkbox "Compare Jordan Evans, MD"
Compare
Jordan Evans, MD
Number 7.
- heading "Robin Faraway, MD" [level=4]
  - button "Robin Faraway, MD"
Family medicine
5 Example Harbor Rd, New London, CT 06320
- link "Directions to Robin Faraway, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
- link "(860) 555-0175"
- checkbox "Compare Robin Faraway, MD"
Compare
Robin Faraway, MD
Number 8.
- heading "Jordan French, MD" [level=4]
  - button "Jordan French, MD"
Internal medicine
105 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan French, MD, in Google Maps"
Current patients only
English, Portuguese
- link "(860) 555-0155"
- checkbox "Compare Jordan French, MD"
Compare
Jordan French, MD
Number 9.
- heading "Jordan Gomez, MD" [level=4]
  - button "Jordan Gomez, MD"
Internal medicine
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Gomez, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0156"
- checkbox "Compare Jordan Gomez, MD"
Compare
Jordan Gomez, MD
Number 10.
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Showing 10 of 14.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places. The list has the same places."
  - button "1, Jordan Adams, MD"
  - button "2, Jordan Baker, MD"
  - button "4, Jordan Castro, MD"
  - button "5, Jordan Diaz, MD"
  - button "6, Jordan Evans, MD"
  - button "8, Jordan French, MD"
  - button "9, Jordan Gomez, MD"
  - button "10, Daniel Okafor, MD"
- status
  We can’t place these on the map: 3 and 7.
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot without-zips */

snapshots["long-names"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "2 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP" [level=4]
  - button "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP"
Family medicine, Comprehensive care of older adults with more than one long-lasting illness
10000 Northwest Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Boulevard, Building Twelve, Suite 1400-B, Hartford, CT 06106
- link "Directions to Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish, Chinese, Vietnamese, Korean, Tagalog, Armenian, Persian, Russian, Arabic, Khmer, Hmong
Meets disability access rules (ADA) · Wheelchair access · Help for people who have trouble walking · Near a bus or train
- link "(860) 555-0199 Extension 12345678"
- checkbox "Compare Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP"
Compare
Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP
Number 2.
1.7 miles
- heading "<img src=x onerror=alert(1)>, <script>" [level=4]
  - button "<img src=x onerror=alert(1)>, <script>"
Family medicine, Comprehensive care of older adults with more than one long-lasting illness
”><svg onload=alert(1)>, Hartford, CT 06106
- link "Directions to <img src=x onerror=alert(1)>, <script>, in Google Maps"
New patients: not listed. Call to ask
Phone: not listed
- checkbox "Compare <img src=x onerror=alert(1)>, <script>"
Compare
<img src=x onerror=alert(1)>, <script>
Showing 2 of 2.
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from August 17, 2020.
It is more than 90 days old and may be wrong. Call the office before you choose or go.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP, 0.9 miles"
  - button "2, <img src=x onerror=alert(1)>, <script>, 1.7 miles"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot long-names */

snapshots["long-detail"] = 
`- button "Back to 2 doctors"
Sample doctor
- heading "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP" [level=2]
Family medicine, Comprehensive care of older adults with more than one long-lasting illness
- link "(860) 555-0199 Extension 12345678"
- button "Choose as my doctor"
Taking new patients (listed November 3, 2026)
English, Spanish, Chinese, Vietnamese, Korean, Tagalog, Armenian, Persian, Russian, Arabic, Khmer, Hmong
The Fictional Associates in Comprehensive Family Medicine and Geriatrics
- LineBreak ""
10000 Northwest Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Boulevard, Building Twelve, Suite 1400-B, Hartford, CT 06106
- link "Directions to Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad, MD, PhD, MPH, FAAFP, in Google Maps"
- LineBreak ""
0.9 miles in a straight line from the middle of ZIP 06106
- heading "Good to know" [level=3]
Getting in
Meets disability access rules (ADA) · Wheelchair access · Help for people who have trouble walking · Near a bus or train · Answering service · Help with memory or thinking problems
Visits from home
Not listed. Call to ask
Hospital
Sample Community Hospital, <b>Sample</b> Regional Medical Center
Gender
Woman
Website
- link "practice.example"
Provider ID (NPI)
1000000090
- button "Copy the provider ID 1000000090"
Give this number to your health plan to choose this doctor.
- status
Entry last changed
November 3, 2026
This list is from August 17, 2020.
It is more than 90 days old and may be wrong. Call the office before you choose or go.
- DisclosureTriangle "Something is wrong here"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot long-detail */

snapshots["kiosk"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Filters"
  - button "Search"
- status
  - heading "13 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
(860) 555-0164
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
1.7 miles
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
New patients: not listed. Call to ask
English, Igbo
Video visits
(860) 555-0127
Extension 4410
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Number 3.
2.6 miles
- heading "Linh Pham, DO" [level=4]
  - button "Linh Pham, DO"
Family medicine
9071 Placeholder Blvd, Hartford, CT 06106
Taking new patients
English, Vietnamese
Meets disability access rules (ADA) · Wheelchair access
(860) 555-0190
- checkbox "Compare Linh Pham, DO"
Compare
Linh Pham, DO
Number 4.
2.8 miles
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
Taking new patients (listed November 3, 2026)
English
(860) 555-0150
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 5.
3.2 miles
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
Current patients only (listed November 3, 2026)
English, Portuguese
(860) 555-0151
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 6.
about 3.2 miles
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
(860) 555-0133
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 7.
3.6 miles
- heading "Samuel Reyes, MD" [level=4]
  - button "Samuel Reyes, MD"
Pediatrics
12 Example Ln, Hartford, CT 06106
Current patients and their families only (listed November 3, 2026)
Spanish
(860) 555-0111
- checkbox "Compare Samuel Reyes, MD"
Compare
Samuel Reyes, MD
Number 8.
3.6 miles
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
Current patients only
English
(860) 555-0152
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 9.
4.1 miles
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
Taking new patients (listed November 3, 2026)
English, Portuguese
(860) 555-0153
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 10.
4.4 miles
- heading "Grace Smith, APRN" [level=4]
  - button "Grace Smith, APRN"
Family medicine
400 Sample Sq, Hartford, CT 06106
Taking new patients
English, American Sign Language
Wheelchair access
Visits by video or phone
(860) 555-0112
- checkbox "Compare Grace Smith, APRN"
Compare
Grace Smith, APRN
Showing 10 of 13.
- button "Show more"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, 7: 2 places close together"
  - button "2, 6: 2 places close together"
  - button "3, Linh Pham, DO, 2.6 miles"
  - button "4, Jordan Adams, MD, 2.8 miles"
  - button "5 +2: 3 places close together, 5, 8, and 9"
  - button "10, Grace Smith, APRN, 4.4 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Move the map
- button "Move left"
- button "Move up"
- button "Move down"
- button "Move right"
Circle: 10 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot kiosk */

snapshots["demo-directory"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 02905
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- button "Is my doctor in my plan?"
- status
  - heading "78 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
You: 02905, Providence
Miles are in a straight line, from the middle of ZIP 02905.
Number 1.
1.0 miles
- heading "Regan Debora Bartoletti, NP" [level=4]
  - button "Regan Debora Bartoletti, NP"
Internal medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Regan Debora Bartoletti, NP, in Google Maps"
Current patients only (listed August 17, 2020)
English
Wheelchair access
- link "(428) 855-7773 Extension 456"
- checkbox "Compare Regan Debora Bartoletti, NP"
Compare
Regan Debora Bartoletti, NP
Number 2.
1.0 miles
- heading "Dan Mayra Beatty, MD" [level=4]
  - button "Dan Mayra Beatty, MD"
Pediatrics
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Dan Mayra Beatty, MD, in Google Maps"
Taking new patients (listed August 17, 2020)
English
Wheelchair access
- link "(491) 510-7333 Extension 7161"
- checkbox "Compare Dan Mayra Beatty, MD"
Compare
Dan Mayra Beatty, MD
Number 3.
1.0 miles
- heading "Antone Diego Boyle, MD" [level=4]
  - button "Antone Diego Boyle, MD"
Internal medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Antone Diego Boyle, MD, in Google Maps"
Taking new patients (listed August 17, 2020)
English, Chinese
Wheelchair access
(199) 316-9458 ext. 00744
- LineBreak ""
This number may be wrong.
- checkbox "Compare Antone Diego Boyle, MD"
Compare
Antone Diego Boyle, MD
Number 4.
1.0 miles
- heading "Shane Carter, MD" [level=4]
  - button "Shane Carter, MD"
Internal medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Shane Carter, MD, in Google Maps"
Current patients only (listed August 17, 2020)
English, Chinese
Wheelchair access
- link "(625) 737-1683"
- checkbox "Compare Shane Carter, MD"
Compare
Shane Carter, MD
Number 5.
1.0 miles
- heading "Wesley Fredrick Crist, DO" [level=4]
  - button "Wesley Fredrick Crist, DO"
Internal medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Wesley Fredrick Crist, DO, in Google Maps"
Taking new patients (listed August 17, 2020)
English, Chinese
Wheelchair access
(450) 118-9561 ext. 164
- LineBreak ""
This number may be wrong.
- checkbox "Compare Wesley Fredrick Crist, DO"
Compare
Wesley Fredrick Crist, DO
Number 6.
1.0 miles
- heading "Jerrod Denesik, MD" [level=4]
  - button "Jerrod Denesik, MD"
Pediatrics
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Jerrod Denesik, MD, in Google Maps"
Taking new patients (listed August 17, 2020)
English, Portuguese
Wheelchair access
- link "(948) 738-4983 Extension 20647"
- checkbox "Compare Jerrod Denesik, MD"
Compare
Jerrod Denesik, MD
Number 7.
1.0 miles
- heading "Kisha Annalee Ebert, DO" [level=4]
  - button "Kisha Annalee Ebert, DO"
Family medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Kisha Annalee Ebert, DO, in Google Maps"
Current patients only (listed August 17, 2020)
English, Haitian Creole
Wheelchair access
- link "(881) 418-2807"
- checkbox "Compare Kisha Annalee Ebert, DO"
Compare
Kisha Annalee Ebert, DO
Number 8.
1.0 miles
- heading "Hank Cletus Emard, MD" [level=4]
  - button "Hank Cletus Emard, MD"
Internal medicine
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Hank Cletus Emard, MD, in Google Maps"
Taking new patients (listed August 17, 2020)
English
Wheelchair access
(187) 835-9929 ext. 1495
- LineBreak ""
This number may be wrong.
- checkbox "Compare Hank Cletus Emard, MD"
Compare
Hank Cletus Emard, MD
Number 9.
1.0 miles
- heading "Alline Fisher, MD" [level=4]
  - button "Alline Fisher, MD"
Pediatrics
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Alline Fisher, MD, in Google Maps"
Taking new patients (listed August 17, 2020)
English, Spanish
Wheelchair access
(537) 053-3990 ext. 461
- LineBreak ""
This number may be wrong.
- checkbox "Compare Alline Fisher, MD"
Compare
Alline Fisher, MD
Number 10.
1.0 miles
- heading "Lyla Gleichner, RNP" [level=4]
  - button "Lyla Gleichner, RNP"
Nurse practitioner
66 Pavilion Ave, Providence, RI 02905
- link "Directions to Lyla Gleichner, RNP, in Google Maps"
Taking new patients (listed August 17, 2020)
English, Portuguese
Wheelchair access
- link "(742) 956-7515 Extension 886"
- checkbox "Compare Lyla Gleichner, RNP"
Compare
Lyla Gleichner, RNP
Showing 10 of 78.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from August 17, 2020.
It is more than 90 days old and may be wrong. Call the office before you choose or go.
- group "Map"
  - image "Map of the places around ZIP 02905. The list has the same places."
  - button "1–10: 10 places close together"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot demo-directory */

snapshots["compare"] = 
`- button "Back to all doctors"
- heading "Compare doctors" [level=2]
- region "Compare doctors"
  - button "Marisol Quintero, MD"
  - button "Daniel Okafor, MD"
  New patients
  Taking new patients (listed November 3, 2026)
  New patients: not listed. Call to ask
  Distance
  1.0 miles
  1.7 miles
  What they do
  Family medicine
  Internal medicine
  Language
  English, Spanish
  English, Igbo
  Gender
  Woman
  Man
  Office
  1418 Example Ave, Suite 2, Hartford, CT 06106
  260 Sample St, Hartford, CT 06106
  Getting in
  Wheelchair access · Near a bus or train
  Not listed. Call to ask
  Visits from home
  Not listed. Call to ask
  Video visits
  Hospital
  Sample Community Hospital
  Not listed. Call to ask
  Phone
  - link "(860) 555-0164"
  - link "(860) 555-0127 Extension 4410"
  - button "Take off : Marisol Quintero, MD"
  - button "Take off : Daniel Okafor, MD"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot compare */

snapshots["with-plans"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters: 1 on"
  - button "Search"
- button "Is my doctor in my plan?"
- status
  - heading "8 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
  - option "office open soonest"
- button "Take off: Sample Gold HMO"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
1.7 miles
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Number 3.
2.6 miles
- heading "Linh Pham, DO" [level=4]
  - button "Linh Pham, DO"
Family medicine
9071 Placeholder Blvd, Hartford, CT 06106
- link "Directions to Linh Pham, DO, in Google Maps"
Taking new patients
English, Vietnamese
Meets disability access rules (ADA) · Wheelchair access
- link "(860) 555-0190"
- checkbox "Compare Linh Pham, DO"
Compare
Linh Pham, DO
Number 4.
2.8 miles
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 5.
3.6 miles
- heading "Samuel Reyes, MD" [level=4]
  - button "Samuel Reyes, MD"
Pediatrics
12 Example Ln, Hartford, CT 06106
- link "Directions to Samuel Reyes, MD, in Google Maps"
Current patients and their families only (listed November 3, 2026)
Spanish
- link "(860) 555-0111"
- checkbox "Compare Samuel Reyes, MD"
Compare
Samuel Reyes, MD
Number 6.
3.6 miles
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 7.
4.6 miles
- heading "Jordan Evans, MD" [level=4]
  - button "Jordan Evans, MD"
Internal medicine
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Evans, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English
- link "(860) 555-0154"
- checkbox "Compare Jordan Evans, MD"
Compare
Jordan Evans, MD
Number 8.
5.7 miles
- heading "Jordan Gomez, MD" [level=4]
  - button "Jordan Gomez, MD"
Internal medicine
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Gomez, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0156"
- checkbox "Compare Jordan Gomez, MD"
Compare
Jordan Gomez, MD
Showing 8 of 8.
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "3, Linh Pham, DO, 2.6 miles"
  - button "4, Jordan Adams, MD, 2.8 miles"
  - button "5, Samuel Reyes, MD, 3.6 miles"
  - button "6, Jordan Castro, MD, 3.6 miles"
  - button "7, 8: 2 places close together"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 10 miles from ZIP 06106.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot with-plans */

snapshots["in-plan"] = 
`- button "Back to all doctors"
- heading "Is my doctor in my plan?" [level=2]
- form
  Your plan
  It is on the front of your member card.
  - combobox "Your plan" = Sample Gold HMO (It is on the front of your member card.)
    - option "Choose your plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  Your doctor’s name
  The last name is enough. Their provider ID (NPI) works too.
  - textbox "Your doctor’s name" (The last name is enough. Their provider ID (NPI) works too.)
  - button "Check"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot in-plan */

snapshots["in-plan-yes"] = 
`- button "Back to all doctors"
- heading "Is my doctor in my plan?" [level=2]
- form
  Your plan
  It is on the front of your member card.
  - combobox "Your plan" = Sample Gold HMO (It is on the front of your member card.)
    - option "Choose your plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  Your doctor’s name
  The last name is enough. Their provider ID (NPI) works too.
  - textbox "Your doctor’s name" = Quintero (The last name is enough. Their provider ID (NPI) works too.)
  - button "Check"
- status
  - heading "Yes. Marisol Quintero, MD is listed in Sample Gold HMO." [level=3]
  Family medicine
  Example Family Practice
  1418 Example Ave, Suite 2, Hartford, CT 06106
  Taking new patients
  - link "(860) 555-0164"
  Call the office before you go, and say the name of your plan.
  - button "See more about this doctor"
This list is from November 3, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot in-plan-yes */

snapshots["in-plan-no"] = 
`- button "Back to all doctors"
- heading "Is my doctor in my plan?" [level=2]
- form
  Your plan
  It is on the front of your member card.
  - combobox "Your plan" = Sample Gold HMO (It is on the front of your member card.)
    - option "Choose your plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  Your doctor’s name
  The last name is enough. Their provider ID (NPI) works too.
  - textbox "Your doctor’s name" = Belmonte-Villaseñor (The last name is enough. Their provider ID (NPI) works too.)
  - button "Check"
- status
  - heading "No. Ana Sofía Belmonte-Villaseñor, MD is not listed in Sample Gold HMO." [level=3]
  Pediatrics
  Listed in: Sample Silver Network.
  A visit may not be covered. Call us before you go.
  - link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
  - button "Find a doctor in this plan"
This list is from November 3, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot in-plan-no */

snapshots["in-plan-not-listed"] = 
`- button "Back to all doctors"
- heading "Is my doctor in my plan?" [level=2]
- form
  Your plan
  It is on the front of your member card.
  - combobox "Your plan" = Sample Gold HMO (It is on the front of your member card.)
    - option "Choose your plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  Your doctor’s name
  The last name is enough. Their provider ID (NPI) works too.
  - textbox "Your doctor’s name" = Quinterro Xyz (The last name is enough. Their provider ID (NPI) works too.)
  - button "Check"
- status
  - heading "No. We found no “Quinterro Xyz” in our list." [level=3]
  Did you mean:
  - button "Quintero"
  Check the spelling, or call us. A list can be wrong.
  - link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
  - button "Find a doctor in this plan"
This list is from November 3, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot in-plan-not-listed */

snapshots["in-plan-nothing-typed"] = 
`- button "Back to all doctors"
- heading "Is my doctor in my plan?" [level=2]
- form
  Your plan
  It is on the front of your member card.
  - combobox "Your plan" = Sample Gold HMO (It is on the front of your member card.)
    - option "Choose your plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  Your doctor’s name
  The last name is enough. Their provider ID (NPI) works too.
  Error:
  Type your doctor’s name.
  - textbox "Your doctor’s name" [invalid] (The last name is enough. Their provider ID (NPI) works too. Error: Type your doctor’s name.)
  - button "Check"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot in-plan-nothing-typed */

snapshots["by-the-doctor"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters: 2 on"
  - button "Search"
- status
  - heading "1 doctor within 50 miles" [level=3]
- button "Take off: Spoken by the doctor"
- button "Take off: Spanish"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
Showing 1 of 1.
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot by-the-doctor */

snapshots["without-hours"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "13 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
1.0 miles
- heading "Marisol Quintero, MD" [level=4]
  - button "Marisol Quintero, MD"
Family medicine
1418 Example Ave, Suite 2, Hartford, CT 06106
- link "Directions to Marisol Quintero, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Spanish
Wheelchair access · Near a bus or train
- link "(860) 555-0164"
- checkbox "Compare Marisol Quintero, MD"
Compare
Marisol Quintero, MD
Number 2.
1.7 miles
- heading "Daniel Okafor, MD" [level=4]
  - button "Daniel Okafor, MD"
Internal medicine
260 Sample St, Hartford, CT 06106
- link "Directions to Daniel Okafor, MD, in Google Maps"
New patients: not listed. Call to ask
English, Igbo
Video visits
- link "(860) 555-0127 Extension 4410"
- checkbox "Compare Daniel Okafor, MD"
Compare
Daniel Okafor, MD
Number 3.
2.6 miles
- heading "Linh Pham, DO" [level=4]
  - button "Linh Pham, DO"
Family medicine
9071 Placeholder Blvd, Hartford, CT 06106
- link "Directions to Linh Pham, DO, in Google Maps"
Taking new patients
English, Vietnamese
Meets disability access rules (ADA) · Wheelchair access
- link "(860) 555-0190"
- checkbox "Compare Linh Pham, DO"
Compare
Linh Pham, DO
Number 4.
2.8 miles
- heading "Jordan Adams, MD" [level=4]
  - button "Jordan Adams, MD"
Internal medicine
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Adams, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English
- link "(860) 555-0150"
- checkbox "Compare Jordan Adams, MD"
Compare
Jordan Adams, MD
Number 5.
3.2 miles
- heading "Jordan Baker, MD" [level=4]
  - button "Jordan Baker, MD"
Internal medicine
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Baker, MD, in Google Maps"
Current patients only (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0151"
- checkbox "Compare Jordan Baker, MD"
Compare
Jordan Baker, MD
Number 6.
about 3.2 miles
- heading "Ana Sofía Belmonte-Villaseñor, MD" [level=4]
  - button "Ana Sofía Belmonte-Villaseñor, MD"
Pediatrics
77 Demo Pkwy, Building C, West Hartford, CT 06107
- link "Directions to Ana Sofía Belmonte-Villaseñor, MD, in Google Maps"
Not taking new patients (listed November 3, 2026)
English, Spanish, Tagalog
- link "(860) 555-0133"
- checkbox "Compare Ana Sofía Belmonte-Villaseñor, MD"
Compare
Ana Sofía Belmonte-Villaseñor, MD
Number 7.
3.6 miles
- heading "Samuel Reyes, MD" [level=4]
  - button "Samuel Reyes, MD"
Pediatrics
12 Example Ln, Hartford, CT 06106
- link "Directions to Samuel Reyes, MD, in Google Maps"
Current patients and their families only (listed November 3, 2026)
Spanish
- link "(860) 555-0111"
- checkbox "Compare Samuel Reyes, MD"
Compare
Samuel Reyes, MD
Number 8.
3.6 miles
- heading "Jordan Castro, MD" [level=4]
  - button "Jordan Castro, MD"
Internal medicine
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Castro, MD, in Google Maps"
Current patients only
English
- link "(860) 555-0152"
- checkbox "Compare Jordan Castro, MD"
Compare
Jordan Castro, MD
Number 9.
4.1 miles
- heading "Jordan Diaz, MD" [level=4]
  - button "Jordan Diaz, MD"
Internal medicine
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Jordan Diaz, MD, in Google Maps"
Taking new patients (listed November 3, 2026)
English, Portuguese
- link "(860) 555-0153"
- checkbox "Compare Jordan Diaz, MD"
Compare
Jordan Diaz, MD
Number 10.
4.4 miles
- heading "Grace Smith, APRN" [level=4]
  - button "Grace Smith, APRN"
Family medicine
400 Sample Sq, Hartford, CT 06106
- link "Directions to Grace Smith, APRN, in Google Maps"
Taking new patients
English, American Sign Language
Wheelchair access
Visits by video or phone
- link "(860) 555-0112"
- checkbox "Compare Grace Smith, APRN"
Compare
Grace Smith, APRN
Showing 10 of 13.
- button "Show more"
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Marisol Quintero, MD, 1.0 miles"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "3, Linh Pham, DO, 2.6 miles"
  - button "4, Jordan Adams, MD, 2.8 miles"
  - button "5, Jordan Baker, MD, 3.2 miles"
  - button "6, Ana Sofía Belmonte-Villaseñor, MD, about 3.2 miles, near the middle of ZIP 06107"
  - button "7, Samuel Reyes, MD, 3.6 miles"
  - button "8, Jordan Castro, MD, 3.6 miles"
  - button "9, Jordan Diaz, MD, 4.1 miles"
  - button "10, Grace Smith, APRN, 4.4 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 10 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
Sample data. These doctors are made up.`;
/* end snapshot without-hours */

snapshots["live"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters"
  - button "Search"
- status
  - heading "2 doctors within 10 miles" [level=3]
Sort
- combobox "Sort" = nearest first
  - option "nearest first" [selected]
  - option "last name"
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.7 miles
- heading "Ana Rivera, MD" [level=4]
  - button "Ana Rivera, MD"
Family medicine
1 Example St, Hartford, CT 06106
- link "Directions to Ana Rivera, MD, in Google Maps"
New patients: not listed. Call to ask
English, Spanish
- link "(860) 555-0150"
- checkbox "Compare Ana Rivera, MD"
Compare
Ana Rivera, MD
Number 2.
3.5 miles
- heading "Bo Chen, MD" [level=4]
  - button "Bo Chen, MD"
Family medicine
1 Example St, Hartford, CT 06106
- link "Directions to Bo Chen, MD, in Google Maps"
New patients: not listed. Call to ask
English, Chinese
- link "(860) 555-0150"
- checkbox "Compare Bo Chen, MD"
Compare
Bo Chen, MD
Showing 2 of 2.
- button "Print this list"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 19, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Ana Rivera, MD, 0.7 miles"
  - button "2, Bo Chen, MD, 3.5 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Sample data. These doctors are made up.`;
/* end snapshot live */

snapshots["live-slow"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Filters" [disabled]
  - button "Search"
- generic
  - status
    Looking for doctors.
  - status
    Loading`;
/* end snapshot live-slow */

snapshots["live-failed"] = 
`- heading "Find a primary care doctor" [level=2]
- search
  Name, language, or type of doctor
  - textbox "Name, language, or type of doctor"
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Use my location"
  - status
  - button "Search"
- status
  - heading "The list of doctors did not load" [level=3]
  Your connection may be down, or our list is not there right now.
  - button "Try again"
  Or call us. We can help you find a doctor.
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"
Sample data. These doctors are made up.`;
/* end snapshot live-failed */

