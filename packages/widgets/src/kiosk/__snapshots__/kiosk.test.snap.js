/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["languages"] = 
`- banner
  Prospect Medical Group
Emergency? Call 911, or tell the front desk.
¿Emergencia? Llame al 911 o avise en la recepción.
- heading "How can we help? ¿Cómo podemos ayudarle?" [level=1]
- button "English Touch to start"
- button "Español Toque para empezar"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- contentinfo
  This screen forgets you.
  Esta pantalla no lo recuerda.
  - button "Get help from a person Pedir ayuda a una persona"
  - button "Easier to use Más fácil de usar"`;
/* end snapshot languages */

snapshots["languages-with-voices"] = 
`- banner
  Prospect Medical Group
Emergency? Call 911, or tell the front desk.
¿Emergencia? Llame al 911 o avise en la recepción.
- heading "How can we help? ¿Cómo podemos ayudarle?" [level=1]
- button "English Touch to start"
- button "Español Toque para empezar"
- button "Listen in English"
- button "Escuchar en español"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- contentinfo
  This screen forgets you.
  Esta pantalla no lo recuerda.
  - button "Get help from a person Pedir ayuda a una persona"
  - button "Easier to use Más fácil de usar"`;
/* end snapshot languages-with-voices */

snapshots["home"] = 
`- banner
  Prospect Medical Group
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot home */

snapshots["home-of-a-made-up-plan"] = 
`- banner
  Nutmeg Valley Health Plan (fictional)
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot home-of-a-made-up-plan */

snapshots["triage"] = 
`- banner
  - button "Start page"
  - button "Take it with you"
  - button "English"
  - button "Español"
Emergency?
Call 911
In crisis?
Call or text 988
Where to go for care
Safety check
then at most 13 questions
- form
  - heading "Is any of this happening right now?" [level=1]
  Pick the first one that fits.
  - radio "Not awake, hard to wake, or having a seizure"
  Not awake, hard to wake, or having a seizure
  - radio "Hard to breathe, or lips or gums look gray or blue"
  Hard to breathe, or lips or gums look gray or blue
  - radio "Chest pain or pressure that does not go away"
  Chest pain or pressure that does not go away
  - radio "Face drooping, weak arm, mixed-up speech, or sudden confusion"
  Face drooping, weak arm, mixed-up speech, or sudden confusion
  - radio "Heavy bleeding that does not stop"
  Heavy bleeding that does not stop
  - radio "Throat, tongue, or lips are swelling"
  Throat, tongue, or lips are swelling
  - radio "Bad injury to the head, neck, or back"
  Bad injury to the head, neck, or back
  - radio "Took too much of a drug, or sick from a poison"
  Took too much of a drug, or sick from a poison
  - radio "Tried to die, or may hurt someone right now"
  Tried to die, or may hurt someone right now
  - radio "Thinking about suicide"
  Thinking about suicide
  - radio "I’m not sure We count this as a yes, to be safe."
  I’m not sure
  We count this as a yes, to be safe.
  - radio "None of these"
  None of these
  - button "Continue"
In crisis, and rather text than talk?
Text 988
Swallowed or touched something harmful, and feel fine? Poison Control:
(800) 222-1222
Rather talk to someone?
The nurse line number is on your member card.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot triage */

snapshots["keyboard"] = 
`- banner
  - button "Start page"
  - button "Take it with you"
  - button "English"
  - button "Español"
Emergency?
Call 911
In crisis?
Call or text 988
- heading "How can we help?" [level=1]
- search
  What do you need?
  Use your own words. For example: “I got a bill”.
  - searchbox "What do you need?" (Use your own words. For example: “I got a bill”.)
- alert
- status
- heading "Getting care" [level=2]
- DisclosureTriangle "What is an emergency?"
- DisclosureTriangle "When do I go to urgent care?"
- DisclosureTriangle "Can I talk to a nurse?"
- DisclosureTriangle "What happens at my first visit?"
- DisclosureTriangle "Where do I get a flu shot?"
- heading "Your doctor" [level=2]
- DisclosureTriangle "How do I choose a doctor?"
- DisclosureTriangle "Can I change my doctor?"
- DisclosureTriangle "What does my medical group do?"
- DisclosureTriangle "Where do I get a lab test?"
- heading "Referrals and approvals" [level=2]
- DisclosureTriangle "How do I see a specialist?"
- DisclosureTriangle "Where is my request?"
- DisclosureTriangle "What if my request can’t wait?"
- DisclosureTriangle "What if I want a different specialist?"
- heading "Rides and medicines" [level=2]
- DisclosureTriangle "How do I get a ride to my doctor?"
- DisclosureTriangle "How do I get my medicine?"
- DisclosureTriangle "Where is a pharmacy?"
- heading "Your coverage and your card" [level=2]
- DisclosureTriangle "How do I renew my Medi-Cal?"
- DisclosureTriangle "How do I get a new member card?"
- DisclosureTriangle "I moved. Whom do I tell?"
- DisclosureTriangle "What does my plan pay for?"
- DisclosureTriangle "My plan says I am not a member. What now?"
- DisclosureTriangle "How do I become a member?"
- DisclosureTriangle "I have Medicare. Whom do I call?"
- heading "Bills and costs" [level=2]
- DisclosureTriangle "I got a bill. What do I do?"
- DisclosureTriangle "Was my claim paid?"
- heading "If something is wrong" [level=2]
- DisclosureTriangle "How do I file a grievance or an appeal?"
- DisclosureTriangle "My care was denied. What can I do?"
- heading "What words mean" [level=2]
- DisclosureTriangle "What is a co-payment?"
- DisclosureTriangle "What is a premium?"
- DisclosureTriangle "What is a grievance?"
- DisclosureTriangle "What is a complaint?"
- DisclosureTriangle "What is an appeal?"
- DisclosureTriangle "What is a referral?"
- DisclosureTriangle "What is an authorization?"
- heading "Do you need something else?" [level=2]
Customer Service
(800) 708-3230
Open now, until 5 p.m. Pacific
- button "q"
- button "w"
- button "e"
- button "r"
- button "t"
- button "y"
- button "u"
- button "i"
- button "o"
- button "p"
- button "a"
- button "s"
- button "d"
- button "f"
- button "g"
- button "h"
- button "j"
- button "k"
- button "l"
- button "'"
- button "Capital"
- button "z"
- button "x"
- button "c"
- button "v"
- button "b"
- button "n"
- button "m"
- button "Delete"
- button "123"
- button "á ñ"
- button ","
- button "."
- button "Space"
- button "Done"
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot keyboard */

snapshots["digits"] = 
`- banner
  - button "Start page"
  - button "Take it with you"
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
Ride check
- form
  - heading "When is your visit?" [level=1]
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
  Your coverage
  - combobox "Your coverage" = I’m not sure
    - option "I’m not sure" [selected]
    - option "Through work, family or Covered California"
    - option "Medi-Cal"
    - option "Medicare"
  - button "Check my ride"
- button "1"
- button "2"
- button "3"
- button "4"
- button "5"
- button "6"
- button "7"
- button "8"
- button "9"
- button "Delete"
- button "0"
- button "Done"
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot digits */

snapshots["person"] = 
`- dialog "Get help from a person"
  - heading "Get help from a person" [level=2]
  The front desk is to the left of this screen.
  The staff can do all of this with you. It is free.
  Ask for a quiet place to talk if you want one.
  Ask for an interpreter, sign language, large print or help to write. It is free.
  Customer Service
  (800) 708-3230
  Open now, until 5 p.m. Pacific
  Hard of hearing, or trouble speaking? Dial 711 first.
  - button "Close"`;
/* end snapshot person */

snapshots["easier"] = 
`- dialog "Easier to use"
  - heading "Easier to use" [level=2]
  - button "Normal"
  - button "Large"
  - button "Largest"
  - button "Strong contrast Off"
  - button "Lower on the screen, to reach from a chair Off"
  - button "Read aloud Off"
  - button "Hide the screen from others Off"
  - button "Close"`;
/* end snapshot easier */

snapshots["strong-contrast"] = 
`- banner
  Prospect Medical Group
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot strong-contrast */

snapshots["lower"] = 
`- banner
  Prospect Medical Group
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot lower */

snapshots["hidden"] = 
`- banner
  Prospect Medical Group
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- button "The screen is hidden. Touch here to show it again."
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Show the screen"`;
/* end snapshot hidden */

snapshots["read-aloud"] = 
`- banner
  Prospect Medical Group
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- heading "How can we help?" [level=1]
Touch one. You can go back at any time.
- button "Where to go for care Not sure where to go? Answer a few questions."
- button "Find a doctor Near you, in your language"
- button "Find a place Urgent care, a lab or a pharmacy"
- button "Get a ride To and from your visit"
- button "Check a request When to expect an answer"
- button "Tell us a problem File a grievance or an appeal"
- button "Ask a question In your own words"
- button "Who to call"
- button "My first visit"
- button "Refill my medicine"
- button "About a bill"
The plan’s facts were checked on November 24, 2026.
Version 0.1.0 of November 24, 2026.
- button "Say it again"
- button "Pause"
- button "Stop reading"
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot read-aloud */

snapshots["still-there"] = 
`- alertdialog "Are you still there?" (This screen clears in 20 seconds.)
  - heading "Are you still there?" [level=2]
  This screen clears in 20 seconds.
  - alert
    This screen clears in 20 seconds.
  - button "I need more time"
  - button "I’m done. Clear all."`;
/* end snapshot still-there */

snapshots["ride"] = 
`- banner
  - button "Start page"
  - button "Take it with you"
  - button "English"
  - button "Español"
Emergency? Call 911, or tell the front desk.
In crisis? Call or text 988, day and night.
- button "Back"
Ride check
- heading "Call by Friday, November 27, 5 p.m." [level=1]
Visit: Tuesday, December 1, 10:30 a.m.
- LineBreak ""
The ride desk asks for 48 hours. This is the last time before that when someone answers the phone.
Customer Service
(800) 708-3230
Open now, until 5 p.m. Pacific
Do you have Medicare? Then call:
Seniors VIP Line
(877) 619-5900
Open now, until 5 p.m. Pacific
Have your member number and the address of the visit ready.
Is your address or phone number new? Tell us, so that the driver finds you.
- button "See who to call"
Prospect Medical Group, Frequently Asked Questions. Checked November 24, 2026.
- contentinfo
  This screen forgets you.
  - button "I’m done. Clear all."
  - button "Get help from a person"
  - button "Easier to use"`;
/* end snapshot ride */

snapshots["take-away"] = 
`- dialog "Take it with you"
  - heading "Take it with you" [level=2]
  What do you want to take along?
  - checkbox "Call by Friday, November 27, 5 p.m."
  Call by Friday, November 27, 5 p.m.
  - checkbox "Customer Service: (800) 708-3230" [checked]
  Customer Service: (800) 708-3230
  - checkbox "Seniors VIP Line: (877) 619-5900" [checked]
  Seniors VIP Line: (877) 619-5900
  - status
    - image "Code for the camera of your phone"
    Point the camera of your phone at the code.
    It holds these words and nothing else:
    Prospect Medical Group Customer Service: (800) 708-3230 Seniors VIP Line: (877) 619-5900
    Nothing is sent. No web page opens.
  - button "Close"`;
/* end snapshot take-away */

