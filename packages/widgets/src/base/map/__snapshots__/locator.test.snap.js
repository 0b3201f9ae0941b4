/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["near-hartford"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, 3: 2 places close together"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "4, Ana Sofía Belmonte-Villaseñor, MD, 2.6 miles"
  - button "5, Peter Example, NP, about 3.2 miles, near the middle of ZIP 06107"
  - button "6, Rose Sample, MD, 4.9 miles"
- status
  We can’t place these on the map: 7.
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 5 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot near-hartford */

snapshots["chosen"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, 3: 2 places close together" [expanded]
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "4, Ana Sofía Belmonte-Villaseñor, MD, 2.6 miles"
  - button "5, Peter Example, NP, about 3.2 miles, near the middle of ZIP 06107"
  - button "6, Rose Sample, MD, 4.9 miles"
- status
  2, Daniel Okafor, MD, 1.7 miles
  We can’t place these on the map: 7.
- button "Show 2 in the list"
- button "1, Marisol Quintero, MD, 1.0 miles"
- button "3, Linh Pham, DO, 1.0 miles"
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 5 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot chosen */

snapshots["zoomed"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, 3: 2 places close together"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "4, Ana Sofía Belmonte-Villaseñor, MD, 2.6 miles"
  - button "5, Peter Example, NP, about 3.2 miles, near the middle of ZIP 06107"
- status
  Not on this part of the map: 6.
  We can’t place these on the map: 7.
- button "Zoom in"
- button "Zoom out"
- button "Show all"
Move the map
- button "Move left"
- button "Move up"
- button "Move down"
- button "Move right"
Circle: 5 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot zoomed */

snapshots["many"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 92701. The list has the same places."
  - button "1 +2: 3 places close together, 1, 3, and 4"
  - button "2, 7: 2 places close together"
  - button "5 +2: 3 places close together, 5, 8, and 10"
  - button "6, Doctor Sample 6, MD, about 5.0 miles, near the middle of ZIP 92701"
  - button "9 +2: 3 places close together, 9, 14, and 17"
  - button "11, 16: 2 places close together"
  - button "12, 20: 2 places close together"
  - button "13, Doctor Sample 13, MD, 11 miles"
  - button "15, Doctor Sample 15, MD, 12 miles"
  - button "18, Doctor Sample 18, MD, about 15 miles, near the middle of ZIP 92701"
  - button "19, Doctor Sample 19, MD, 16 miles"
  - button "21, Doctor Sample 21, MD, 17 miles"
  - button "22, Doctor Sample 22, MD, 18 miles"
  - button "23, Doctor Sample 23, MD, 19 miles"
  - button "24, Doctor Sample 24, MD, about 20 miles, near the middle of ZIP 92701"
  - button "25, Doctor Sample 25, MD, 21 miles"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Circle: 25 miles from ZIP 92701.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot many */

snapshots["in-the-corner"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1, Rose Sample, MD, 2.1 miles"
- status
- button "Zoom in" [disabled]
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot in-the-corner */

snapshots["far-apart"] = 
`Sample
- group "Map"
  - image "Map of the places. The list has the same places."
  - button "1, North Sample Clinic"
  - button "2, Bay Sample Clinic"
  - button "3, South Sample Clinic"
- status
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot far-apart */

snapshots["kiosk"] = 
`Sample
- group "Map"
  - image "Map of the places around ZIP 06106. The list has the same places."
  - button "1 +2: 3 places close together, 1, 3, and 6"
  - button "2, Daniel Okafor, MD, 1.7 miles"
  - button "4, Ana Sofía Belmonte-Villaseñor, MD, 2.6 miles"
  - button "5, Peter Example, NP, about 3.2 miles, near the middle of ZIP 06107"
- status
  We can’t place these on the map: 7.
- button "Zoom in"
- button "Zoom out"
- button "Show all" [disabled]
Move the map
- button "Move left"
- button "Move up"
- button "Move down"
- button "Move right"
Circle: 5 miles from ZIP 06106.
Dotted pin: we know only its ZIP code. The pin is in the middle of it.
The list has the same places. The lines are county lines. They are not exact.`;
/* end snapshot kiosk */

