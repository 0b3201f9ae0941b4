/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city"
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot start */

snapshots["urgent-care"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "2 places within 15 miles" [level=3]
  Not shown: 1 more. We do not know how far away they are.
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Example Urgent Care" [level=4]
Urgent care
Open until 8 p.m.
20 Sample St, Hartford, CT 06106
Wheelchair access
- link "Directions to Example Urgent Care, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0130"
Number 2.
2.1 miles
- heading "Placeholder Walk-in Clinic" [level=4]
Urgent care, Clinic
Closed. Opens Wednesday, 7 a.m.
7 Example Sq, Hartford, CT 06106
- link "Directions to Placeholder Walk-in Clinic, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0131"
Showing 2 of 2.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Example Urgent Care, 0.9 miles"
  - button "2, Placeholder Walk-in Clinic, 2.1 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot urgent-care */

snapshots["emergency"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
- heading "Is a life in danger? Call 911 now" [level=3]
Do not drive yourself. Do not wait for a list.
- link "911"
For an emergency, you do not need approval first.
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first." [checked]
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "1 place within 15 miles" [level=3]
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
2.1 miles
- heading "Sample Community Hospital" [level=4]
Emergency room, Hospital
Open day and night
1 Hospital Dr, Hartford, CT 06106
- link "Directions to Sample Community Hospital, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0133"
Showing 1 of 1.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Sample Community Hospital, 2.1 miles"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot emergency */

snapshots["pharmacy"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine." [checked]
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "12 places within 15 miles" [level=3]
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.0 miles
- heading "Placeholder Pharmacy 1" [level=4]
Pharmacy
Open until 9 p.m.
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 1, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0140"
Number 2.
0.6 miles
- heading "Placeholder Pharmacy 2" [level=4]
Pharmacy
Open until 9 p.m.
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 2, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0141"
Number 3.
1.3 miles
- heading "Placeholder Pharmacy 3" [level=4]
Pharmacy
Open until 12 a.m.
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 3, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0142"
Number 4.
1.9 miles
- heading "Placeholder Pharmacy 4" [level=4]
Pharmacy
Open until 9 p.m.
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 4, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0143"
Number 5.
2.5 miles
- heading "Placeholder Pharmacy 5" [level=4]
Pharmacy
Open until 9 p.m.
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 5, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0144"
Number 6.
3.2 miles
- heading "Placeholder Pharmacy 6" [level=4]
Pharmacy
Open until 9 p.m.
105 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 6, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0145"
Number 7.
3.8 miles
- heading "Placeholder Pharmacy 7" [level=4]
Pharmacy
Open until 9 p.m.
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 7, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0146"
Number 8.
4.4 miles
- heading "Placeholder Pharmacy 8" [level=4]
Pharmacy
Open until 9 p.m.
107 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 8, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0147"
Number 9.
5.1 miles
- heading "Placeholder Pharmacy 9" [level=4]
Pharmacy
Open until 9 p.m.
108 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 9, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0148"
Number 10.
5.7 miles
- heading "Placeholder Pharmacy 10" [level=4]
Pharmacy
Open until 9 p.m.
109 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 10, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0149"
Showing 10 of 12.
- button "Show more"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Placeholder Pharmacy 1, 0.0 miles"
  - button "2, Placeholder Pharmacy 2, 0.6 miles"
  - button "3, Placeholder Pharmacy 3, 1.3 miles"
  - button "4, Placeholder Pharmacy 4, 1.9 miles"
  - button "5, Placeholder Pharmacy 5, 2.5 miles"
  - button "6, Placeholder Pharmacy 6, 3.2 miles"
  - button "7, Placeholder Pharmacy 7, 3.8 miles"
  - button "8, Placeholder Pharmacy 8, 4.4 miles"
  - button "9, Placeholder Pharmacy 9, 5.1 miles"
  - button "10, Placeholder Pharmacy 10, 5.7 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot pharmacy */

snapshots["open-now"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now" [checked]
  Open now
- status
  - heading "1 place within 15 miles" [level=3]
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Example Urgent Care" [level=4]
Urgent care
Open until 8 p.m.
20 Sample St, Hartford, CT 06106
Wheelchair access
- link "Directions to Example Urgent Care, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0130"
Showing 1 of 1.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Example Urgent Care, 0.9 miles"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot open-now */

snapshots["map"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "2 places within 15 miles" [level=3]
  Not shown: 1 more. We do not know how far away they are.
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Example Urgent Care" [level=4]
Urgent care
Open until 8 p.m.
20 Sample St, Hartford, CT 06106
Wheelchair access
- link "Directions to Example Urgent Care, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0130"
Number 2.
2.1 miles
- heading "Placeholder Walk-in Clinic" [level=4]
Urgent care, Clinic
Closed. Opens Wednesday, 7 a.m.
7 Example Sq, Hartford, CT 06106
- link "Directions to Placeholder Walk-in Clinic, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0131"
Showing 2 of 2.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Example Urgent Care, 0.9 miles"
  - button "2, Placeholder Walk-in Clinic, 2.1 miles"
- status
  1, Example Urgent Care, 0.9 miles
- button "Show 1 in the list"
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot map */

snapshots["holiday"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine." [checked]
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
Today is a holiday: Thanksgiving. Hours may be different. Call before you go.
- status
  - heading "12 places within 15 miles" [level=3]
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.0 miles
- heading "Placeholder Pharmacy 1" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 1, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0140"
Number 2.
0.6 miles
- heading "Placeholder Pharmacy 2" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 2, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0141"
Number 3.
1.3 miles
- heading "Placeholder Pharmacy 3" [level=4]
Pharmacy
On usual days: Open until 12 a.m.
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 3, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0142"
Number 4.
1.9 miles
- heading "Placeholder Pharmacy 4" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 4, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0143"
Number 5.
2.5 miles
- heading "Placeholder Pharmacy 5" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 5, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0144"
Number 6.
3.2 miles
- heading "Placeholder Pharmacy 6" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
105 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 6, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0145"
Number 7.
3.8 miles
- heading "Placeholder Pharmacy 7" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 7, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0146"
Number 8.
4.4 miles
- heading "Placeholder Pharmacy 8" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
107 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 8, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0147"
Number 9.
5.1 miles
- heading "Placeholder Pharmacy 9" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
108 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 9, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0148"
Number 10.
5.7 miles
- heading "Placeholder Pharmacy 10" [level=4]
Pharmacy
On usual days: Open until 9 p.m.
109 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 10, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0149"
Showing 10 of 12.
- button "Show more"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Placeholder Pharmacy 1, 0.0 miles"
  - button "2, Placeholder Pharmacy 2, 0.6 miles"
  - button "3, Placeholder Pharmacy 3, 1.3 miles"
  - button "4, Placeholder Pharmacy 4, 1.9 miles"
  - button "5, Placeholder Pharmacy 5, 2.5 miles"
  - button "6, Placeholder Pharmacy 6, 3.2 miles"
  - button "7, Placeholder Pharmacy 7, 3.8 miles"
  - button "8, Placeholder Pharmacy 8, 4.4 miles"
  - button "9, Placeholder Pharmacy 9, 5.1 miles"
  - button "10, Placeholder Pharmacy 10, 5.7 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot holiday */

snapshots["nowhere"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered." [checked]
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06320
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "No places found within 15 miles" [level=3]
Change one thing and look again:
- button "Any distance: 1 place"
Or call us. We can help you find a place.
- link "(860) 555-0131 Open now, until 6:30 p.m. Eastern"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot nowhere */

snapshots["unknown-zip"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor."
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine." [checked]
  Pharmacy
  For your medicine.
  ZIP code or city
  Error:
  We don’t know ZIP code 99999. Check the digits, or enter a ZIP code close by.
  - textbox "ZIP code or city" [invalid] = 99999 (Error: We don’t know ZIP code 99999. Check the digits, or enter a ZIP code close by.)
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "12 places" [level=3]
Number 1.
- heading "Placeholder Pharmacy 1" [level=4]
Pharmacy
Open until 9 p.m.
100 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 1, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0140"
Number 2.
- heading "Placeholder Pharmacy 10" [level=4]
Pharmacy
Open until 9 p.m.
109 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 10, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0149"
Number 3.
- heading "Placeholder Pharmacy 11" [level=4]
Pharmacy
Open until 9 p.m.
110 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 11, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0140"
Number 4.
- heading "Placeholder Pharmacy 12" [level=4]
Pharmacy
Open until 9 p.m.
111 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 12, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0141"
Number 5.
- heading "Placeholder Pharmacy 2" [level=4]
Pharmacy
Open until 9 p.m.
101 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 2, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0141"
Number 6.
- heading "Placeholder Pharmacy 3" [level=4]
Pharmacy
Open until 12 a.m.
102 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 3, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0142"
Number 7.
- heading "Placeholder Pharmacy 4" [level=4]
Pharmacy
Open until 9 p.m.
103 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 4, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0143"
Number 8.
- heading "Placeholder Pharmacy 5" [level=4]
Pharmacy
Open until 9 p.m.
104 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 5, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0144"
Number 9.
- heading "Placeholder Pharmacy 6" [level=4]
Pharmacy
Open until 9 p.m.
105 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 6, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0145"
Number 10.
- heading "Placeholder Pharmacy 7" [level=4]
Pharmacy
Open until 9 p.m.
106 Placeholder Ct, Hartford, CT 06106
- link "Directions to Placeholder Pharmacy 7, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0146"
Showing 10 of 12.
- button "Show more"
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places. The list has the same places."
  - button "1, Placeholder Pharmacy 1"
  - button "2, Placeholder Pharmacy 10"
  - button "3, Placeholder Pharmacy 11"
  - button "4, Placeholder Pharmacy 12"
  - button "5, Placeholder Pharmacy 2"
  - button "6, Placeholder Pharmacy 3"
  - button "7, Placeholder Pharmacy 4"
  - button "8, Placeholder Pharmacy 5"
  - button "9, Placeholder Pharmacy 6"
  - button "10, Placeholder Pharmacy 7"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot unknown-zip */

snapshots["failed"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call the nurse line. The number is on your member card.
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
- status
  - heading "The list of places did not load" [level=3]
  Your connection may be down, or our list is not there right now.
  - button "Try again"
  Or call us. We can help you find a place.
  - link "(800) 708-3230 Open now, until 5 p.m. Pacific"`;
/* end snapshot failed */

snapshots["kiosk"] = 
`Emergency?
Call 911
In crisis?
Call or text 988
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
(860) 555-0148
Open now, day and night
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - checkbox "Open now"
  Open now
- status
  - heading "2 places within 15 miles" [level=3]
  Not shown: 1 more. We do not know how far away they are.
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Example Urgent Care" [level=4]
Urgent care
Open until 8 p.m.
20 Sample St, Hartford, CT 06106
Wheelchair access
- DisclosureTriangle "Hours of the week"
(860) 555-0130
Number 2.
2.1 miles
- heading "Placeholder Walk-in Clinic" [level=4]
Urgent care, Clinic
Closed. Opens Wednesday, 7 a.m.
7 Example Sq, Hartford, CT 06106
- DisclosureTriangle "Hours of the week"
(860) 555-0131
Showing 2 of 2.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Example Urgent Care, 0.9 miles"
  - button "2, Placeholder Walk-in Clinic, 2.1 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Move the map
- button "Move left"
- button "Move up"
- button "Move down"
- button "Move right"
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot kiosk */

snapshots["my-plan"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- heading "Find a place for care" [level=2]
Not sure where to go? Call: Nurse Line.
- link "(860) 555-0148 Open now, day and night"
- search
  What do you need?
  - radio "Emergency room For a life in danger. Call 911 first."
  Emergency room
  For a life in danger. Call 911 first.
  - radio "Urgent care Sick or hurt, and it can’t wait for your doctor." [checked]
  Urgent care
  Sick or hurt, and it can’t wait for your doctor.
  - radio "Hospital"
  Hospital
  - radio "Clinic"
  Clinic
  - radio "Lab For blood and other tests your doctor ordered."
  Lab
  For blood and other tests your doctor ordered.
  - radio "X-rays and scans For pictures your doctor ordered."
  X-rays and scans
  For pictures your doctor ordered.
  - radio "Pharmacy For your medicine."
  Pharmacy
  For your medicine.
  ZIP code or city
  - textbox "ZIP code or city" = 06106
  - button "Search"
  - button "Use my location"
  - status
  - checkbox "Open now"
  Open now
  Your plan
  - combobox "Your plan" = Sample Gold HMO
    - option "Any plan"
    - option "Sample Gold HMO" [selected]
    - option "Sample Silver HMO"
  - checkbox "In my plan"
  In my plan
- status
  - heading "3 places" [level=3]
You: 06106, Hartford
Miles are in a straight line, from the middle of ZIP 06106.
Number 1.
0.9 miles
- heading "Example Urgent Care" [level=4]
Urgent care
Open until 8 p.m.
In your plan
20 Sample St, Hartford, CT 06106
Wheelchair access
- link "Directions to Example Urgent Care, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0130"
Number 2.
2.1 miles
- heading "Placeholder Walk-in Clinic" [level=4]
Urgent care, Clinic
Closed. Opens Wednesday, 7 a.m.
Not in your plan. A visit may not be covered
7 Example Sq, Hartford, CT 06106
- link "Directions to Placeholder Walk-in Clinic, in Google Maps"
- DisclosureTriangle "Hours of the week"
- link "(860) 555-0131"
Number 3.
Miles not known
- heading "Sample Night Care" [level=4]
Urgent care
Hours not listed. Call before you go
Your plan: not listed. Call to ask
99 Example Ave, Hartford, CT 99999
- link "Directions to Sample Night Care, in Google Maps"
- link "(860) 555-0132"
Showing 3 of 3.
You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.
This list is from November 3, 2026.
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Example Urgent Care, 0.9 miles"
  - button "2, Placeholder Walk-in Clinic, 2.1 miles"
- status
  We can’t place these on the map: 3.
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.
Do you need a ride to a visit?
- button "See by when to call"
Sample data. These places are made up.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot my-plan */

