/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["gate"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
Where to go for care
Safety check
then at most 13 questions
- form
  - heading "Is any of this happening right now?" [level=2]
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
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot gate */

snapshots["gate-error"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
Where to go for care
Safety check
then at most 13 questions
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Choose an answer"
- form
  - heading "Is any of this happening right now?" [level=2]
  Pick the first one that fits.
  Error:
  Choose an answer
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
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot gate-error */

snapshots["gate-kiosk"] = 
`Emergency?
Call 911
In crisis?
Call or text 988
Where to go for care
Safety check
then at most 13 questions
- form
  - heading "Is any of this happening right now?" [level=2]
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
The nurse line number is on your member card.`;
/* end snapshot gate-kiosk */

snapshots["who"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 1
at most 12 more
- form
  - heading "Who needs care?" [level=2]
  - radio "Me"
  Me
  - radio "My child"
  My child
  - radio "Someone else"
  Someone else
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot who */

snapshots["age-error"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 2
at most 11 more
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Choose years or months"
- form
  - heading "How old is your child?" [level=2]
  Age
  For a child under 3 years, give the months.
  - textbox "Age" = 8 (For a child under 3 years, give the months.)
  Years or months?
  Error:
  Choose years or months
  - radio "Years"
  Years
  - radio "Months"
  Months
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot age-error */

snapshots["pregnancy"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 3
at most 10 more
- form
  - heading "Are you pregnant, or did you have a baby in the last 12 months?" [level=2]
  If you could be pregnant, pick “I’m not sure.”
  - radio "Yes"
  Yes
  - radio "No"
  No
  - radio "I’m not sure We count this as a yes, to be safe."
  I’m not sure
  We count this as a yes, to be safe.
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot pregnancy */

snapshots["conditions"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 4
at most 9 more
- form
  - heading "Do you have or take any of these?" [level=2]
  Pick all that fit. They can change the advice.
  - checkbox "A weak immune system For example: cancer treatment, a transplant, no spleen, or HIV."
  A weak immune system
  For example: cancer treatment, a transplant, no spleen, or HIV.
  - checkbox "Steroid pills every day, or an adrenal disease For example: prednisone for more than 3 weeks, or Addison’s disease."
  Steroid pills every day, or an adrenal disease
  For example: prednisone for more than 3 weeks, or Addison’s disease.
  - checkbox "A blood thinner For example: warfarin, Eliquis, Xarelto, Pradaxa, or Plavix."
  A blood thinner
  For example: warfarin, Eliquis, Xarelto, Pradaxa, or Plavix.
  - checkbox "Diabetes" [checked]
  Diabetes
  - checkbox "Heart or lung disease For example: a past heart attack, a weak heart, asthma, or COPD."
  Heart or lung disease
  For example: a past heart attack, a weak heart, asthma, or COPD.
  - checkbox "Kidney or liver disease For example: dialysis, weak kidneys, hepatitis, or cirrhosis."
  Kidney or liver disease
  For example: dialysis, weak kidneys, hepatitis, or cirrhosis.
  - checkbox "Surgery or a hospital stay in the last 4 weeks Count a tube or a device that was put in, too."
  Surgery or a hospital stay in the last 4 weeks
  Count a tube or a device that was put in, too.
  - checkbox "None of these"
  None of these
  - checkbox "I’m not sure We count each one you did not pick as a yes, to be safe." [checked]
  I’m not sure
  We count each one you did not pick as a yes, to be safe.
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot conditions */

snapshots["complaint"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 5
at most 8 more
- form
  - heading "What is the main problem?" [level=2]
  In your own words
  Type it in your own words, or pick from the list.
  - textbox "In your own words" (Type it in your own words, or pick from the list.)
  - alert
  - status
  Pick from the list
  You can pick more than one.
  - DisclosureTriangle "Injuries and accidents"
  - DisclosureTriangle "Chest and breathing"
  - DisclosureTriangle "Head, eyes, ears, and mouth"
  - DisclosureTriangle "Belly and bathroom"
  - DisclosureTriangle "Skin, back, and legs"
  - DisclosureTriangle "Fever, medicine, and the whole body"
  - DisclosureTriangle "Pregnancy and babies"
  - DisclosureTriangle "Feelings and safety"
  - checkbox "Something else Not on this list"
  Something else
  Not on this list
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot complaint */

snapshots["complaint-several"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 5
at most 8 more
- form
  - heading "What is the main problem?" [level=2]
  In your own words
  Type it in your own words, or pick from the list.
  - textbox "In your own words" (Type it in your own words, or pick from the list.)
  - alert
  - status
  Pick from the list
  You picked: Fever; Belly pain
  - DisclosureTriangle "Injuries and accidents"
  - DisclosureTriangle "Chest and breathing"
  - DisclosureTriangle "Head, eyes, ears, and mouth"
  - DisclosureTriangle "Belly and bathroom" [expanded]
  - checkbox "Belly pain Stomach ache, cramps, or side pain" [checked]
  Belly pain
  Stomach ache, cramps, or side pain
  - checkbox "Blood in stool or vomit Red or black stool, blood on the paper, vomit with blood"
  Blood in stool or vomit
  Red or black stool, blood on the paper, vomit with blood
  - checkbox "Testicle pain or swelling Pain, a lump, or swelling in the scrotum"
  Testicle pain or swelling
  Pain, a lump, or swelling in the scrotum
  - checkbox "Trouble peeing Burning, blood, going often, or not at all"
  Trouble peeing
  Burning, blood, going often, or not at all
  - checkbox "Throwing up or diarrhea Upset stomach, food poisoning, stomach bug"
  Throwing up or diarrhea
  Upset stomach, food poisoning, stomach bug
  - DisclosureTriangle "Skin, back, and legs"
  - DisclosureTriangle "Fever, medicine, and the whole body" [expanded]
  - checkbox "High or low blood sugar A reading that is off, or feeling shaky"
  High or low blood sugar
  A reading that is off, or feeling shaky
  - checkbox "Fever 100.4 °F (38 °C) or more, or feels hot" [checked]
  Fever
  100.4 °F (38 °C) or more, or feels hot
  - checkbox "High blood pressure reading A number that worries you"
  High blood pressure reading
  A number that worries you
  - checkbox "An infection that gets worse A wound, lung, bladder, or other infection"
  An infection that gets worse
  A wound, lung, bladder, or other infection
  - checkbox "Problem with a medicine A side effect, a missed dose, or no medicine left"
  Problem with a medicine
  A side effect, a missed dose, or no medicine left
  - checkbox "Overdose or poison Too much of a drug, or something harmful"
  Overdose or poison
  Too much of a drug, or something harmful
  - DisclosureTriangle "Pregnancy and babies"
  - DisclosureTriangle "Feelings and safety"
  - checkbox "Something else Not on this list"
  Something else
  Not on this list
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot complaint-several */

snapshots["complaint-search"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 5
at most 8 more
- form
  - heading "What is the main problem?" [level=2]
  In your own words
  Type it in your own words, or pick from the list.
  - textbox "In your own words" = me duele la garganta (Type it in your own words, or pick from the list.)
  - alert
  - status
    Matches on the list: 1
  Pick all that fit
  You can pick more than one.
  - checkbox "Sore throat A throat that hurts or is scratchy"
  Sore throat
  A throat that hurts or is scratchy
  - checkbox "Something else Not on this list"
  Something else
  Not on this list
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot complaint-search */

snapshots["complaint-not-found"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 5
at most 8 more
- form
  - heading "What is the main problem?" [level=2]
  In your own words
  Type it in your own words, or pick from the list.
  - textbox "In your own words" = xyzzy (Type it in your own words, or pick from the list.)
  - alert
  - status
    We did not find that. Pick from the list, or pick “Something else.”
  Pick from the list
  You can pick more than one.
  - DisclosureTriangle "Injuries and accidents"
  - DisclosureTriangle "Chest and breathing"
  - DisclosureTriangle "Head, eyes, ears, and mouth"
  - DisclosureTriangle "Belly and bathroom"
  - DisclosureTriangle "Skin, back, and legs"
  - DisclosureTriangle "Fever, medicine, and the whole body"
  - DisclosureTriangle "Pregnancy and babies"
  - DisclosureTriangle "Feelings and safety"
  - checkbox "Something else Not on this list"
  Something else
  Not on this list
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot complaint-not-found */

snapshots["complaint-red-flag"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 5
at most 8 more
- form
  - heading "What is the main problem?" [level=2]
  In your own words
  Type it in your own words, or pick from the list.
  - textbox "In your own words" = I want to die (Type it in your own words, or pick from the list.)
  - alert
    Call or text 988 now
    You said: thoughts of suicide.
    - link "Call 988"
    - link "Text 988"
    Not what you mean? Change your words.
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot complaint-red-flag */

snapshots["question"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 7
at most 4 more
- form
  - heading "Past the hurt spot, is it numb, cold, pale, or blue?" [level=2]
  How to check
  Press a fingernail or toenail, then let go. The color should come back in 2 seconds. On dark skin, look at the nail bed or the palm.
  - radio "Yes"
  Yes
  - radio "No"
  No
  - radio "I’m not sure We count this as a yes, to be safe." [checked]
  I’m not sure
  We count this as a yes, to be safe.
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot question */

snapshots["question-error"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Question 7
at most 4 more
- group "There is 1 thing to fix"
  There is 1 thing to fix
  - link "Choose an answer"
- form
  - heading "Past the hurt spot, is it numb, cold, pale, or blue?" [level=2]
  How to check
  Press a fingernail or toenail, then let go. The color should come back in 2 seconds. On dark skin, look at the nail bed or the palm.
  Error:
  Choose an answer
  - radio "Yes"
  Yes
  - radio "No"
  No
  - radio "I’m not sure We count this as a yes, to be safe."
  I’m not sure
  We count this as a yes, to be safe.
  - button "Continue"
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot question-error */

snapshots["result-911"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Call 911 now" [level=2]
- link "Call 911 Say “chest pain that spreads” and where you are."
Say what is wrong and where you are.
Stay on the phone.
Do not drive yourself.
Let the ambulance come to you.
Unlock the door and sit down.
Ask someone to stay with you.
Sit down and rest. Do not walk around.
- heading "Why" [level=3]
You said:
chest pain that spreads
.
It can be a sign of something that cannot wait.
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
American Heart Association: warning signs of a heart attack
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-911 */

snapshots["result-911-not-sure"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Call 911 now" [level=2]
- link "Call 911 Now. Do not wait to see if it gets better."
Say what is wrong and where you are.
Stay on the phone.
Do not drive yourself.
Let the ambulance come to you.
Unlock the door and sit down.
Ask someone to stay with you.
- heading "Why" [level=3]
You are not sure about this:
something on the list of dangers
. We count that as a yes, to be safe.
It can be a sign of something that cannot wait.
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-911-not-sure */

snapshots["result-er"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Go to the emergency room now" [level=2]
Now. Do not wait for a visit or a call back.
- link "Call 911 If no one can drive you, or if it gets worse"
Ask someone to drive you.
If no one can, or if it gets worse, call 911.
Tell the front desk what is wrong.
Use the words under “Why.”
Bring the medicines and the member card.
If you cannot find them, go without them.
Keep it still. Do not try to make it straight.
- heading "Why" [level=3]
You are not sure about this:
a part that looks bent
. We count that as a yes, to be safe.
It can be a sign of something that cannot wait.
- heading "Call 911 if" [level=3]
it turns numb, cold, or pale
bone shows through the skin
you feel faint or cannot be woken
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
Mayo Clinic first aid: fractures
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-er */

snapshots["result-er-nearby"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Go to the emergency room now" [level=2]
Now. Do not wait for a visit or a call back.
- link "Call 911 If no one can drive you, or if it gets worse"
Ask someone to drive you.
If no one can, or if it gets worse, call 911.
Tell the front desk what is wrong.
Use the words under “Why.”
Bring the medicines and the member card.
If you cannot find them, go without them.
Keep it still. Do not try to make it straight.
- heading "Near you" [level=3]
Made-up General Hospital
- link "100 Example Street, Los Angeles, CA 90001"
- LineBreak ""
About 2 miles, open day and night
- link "(213) 555-0100 Call before you go"
Made-up Valley Hospital
200 Sample Avenue, Los Angeles, CA 90002
- heading "Why" [level=3]
You are not sure about this:
a part that looks bent
. We count that as a yes, to be safe.
It can be a sign of something that cannot wait.
- heading "Call 911 if" [level=3]
it turns numb, cold, or pale
bone shows through the skin
you feel faint or cannot be woken
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
Mayo Clinic first aid: fractures
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-er-nearby */

snapshots["result-988-for-someone-else"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Call or text 988 now. Stay with them." [level=2]
- link "Call 988 Now. It is free and open day and night. Press 2 for Spanish."
- link "Text 988 You can just say, “I need help.”"
Call 911 instead if they have hurt themself, took too much of a drug, or have a weapon.
Do not leave them alone.
Sit near them. Let them talk.
Move pills, weapons, and sharp things out of reach.
Do it only if it is safe for you.
Hand the phone over when they are ready.
The person on the line can also talk with you.
- heading "Why" [level=3]
You said:
thoughts of suicide or self-harm
.
It can be a sign of something that cannot wait.
- heading "Call 911 if" [level=3]
someone is hurt or may get hurt
they took too much of a drug
they cannot stay safe
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
- link "988 Suicide and Crisis Lifeline: who should call"
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-988-for-someone-else */

snapshots["result-poison-control"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Urgent
- heading "Call Poison Control now" [level=2]
Now. It is free and open day and night.
- link "(800) 222-1222 Say what it was, how much, and when."
Have the bottle or box in your hand.
They will ask what it was and how much.
Do not make the person throw up.
Give food or drink only if they tell you to.
On the skin or in the eye? Rinse with water now.
Keep rinsing while you call.
- heading "Why" [level=3]
You said:
a drug or poison by mistake, with no signs so far
.
- heading "Call 911 if" [level=3]
anyone is hard to wake
it gets hard to breathe
there is a seizure or confusion
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-poison-control */

snapshots["result-urgent"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Urgent
- heading "Get care within 24 hours" [level=2]
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230 Say, “I need to come in today.”"
Call your doctor if the office is open.
Ask to be seen today.
If it is closed, go to urgent care.
Call first to check the hours. Bring the member card and the medicines.
Watch for the signs below.
If you see one, call 911.
- heading "Near you" [level=3]
- button "Find an urgent care"
- heading "Why" [level=3]
You said:
a hurt bone with no danger signs
.
It still needs a look within a day.
- heading "Call 911 if" [level=3]
it turns numb, cold, or pale
bone shows through the skin
you feel faint or cannot be woken
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
The nurse line number is on your member card.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-urgent */

snapshots["result-urgent-closed"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Urgent
- heading "Get care within 24 hours" [level=2]
The nurse line number is on your member card.
Customer Service
Opens Wednesday, November 25, 8 a.m. Pacific
- link "(800) 708-3230 Say, “I need to come in today.”"
Call your doctor if the office is open.
Ask to be seen today.
If it is closed, go to urgent care.
Call first to check the hours. Bring the member card and the medicines.
Watch for the signs below.
If you see one, call 911.
- heading "Near you" [level=3]
- button "Find an urgent care"
- heading "Why" [level=3]
You said:
a hurt bone with no danger signs
.
It still needs a look within a day.
- heading "Call 911 if" [level=3]
it turns numb, cold, or pale
bone shows through the skin
you feel faint or cannot be woken
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
The nurse line number is on your member card.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
Prospect Medical Group, Frequently Asked Questions
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-urgent-closed */

snapshots["result-nurse"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Nurse line
- heading "Call the nurse line now" [level=2]
Now. A nurse answers day and night.
The nurse line number is on your member card.
Have your answers and your medicines near.
You can copy your answers below.
Ask where to go and how soon.
If no one answers, go to urgent care.
- heading "Why" [level=3]
You said:
a problem that is not on our list
.
A nurse can tell you where to go today.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you feel faint or cannot be woken
the pain gets very bad
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-nurse */

snapshots["result-nurse-made-up-plan"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Nurse line
- heading "Call the nurse line now" [level=2]
Now. A nurse answers day and night.
- link "(860) 555-0148 Open now, day and night Tell the nurse what you told us."
  (860) 555-0148
  Open now, day and night
  - LineBreak ""
  Tell the nurse what you told us.
Have your answers and your medicines near.
You can copy your answers below.
Ask where to go and how soon.
If no one answers, go to urgent care.
- heading "Why" [level=3]
You said:
a problem that is not on our list
.
A nurse can tell you where to go today.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you feel faint or cannot be woken
the pain gets very bad
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
- button "Ask the nurse line to call you"
- status
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
Nurse line, 24 hours
:
- link "(860) 555-0148"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot result-nurse-made-up-plan */

snapshots["result-call-back"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Nurse line
- heading "Call the nurse line now" [level=2]
Now. A nurse answers day and night.
- link "(860) 555-0148 Open now, day and night Tell the nurse what you told us."
  (860) 555-0148
  Open now, day and night
  - LineBreak ""
  Tell the nurse what you told us.
Have your answers and your medicines near.
You can copy your answers below.
Ask where to go and how soon.
If no one answers, go to urgent care.
- heading "Why" [level=3]
You said:
a problem that is not on our list
.
A nurse can tell you where to go today.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you feel faint or cannot be woken
the pain gets very bad
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
- form
  - paragraph "We send your name and number, and none of your answers. Do not wait for a call if you feel in danger."
  Your name
  - textbox "Your name"
  Phone number
  - textbox "Phone number"
  - button "Ask for a call"
- status
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
Nurse line, 24 hours
:
- link "(860) 555-0148"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot result-call-back */

snapshots["result-pcp"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Your doctor
- heading "See your doctor in the next few days" [level=2]
Customer Service
Open now, until 5 p.m. Pacific
- link "(800) 708-3230 Ask for a visit this week."
Call for a visit this week.
If you have no doctor yet, we can help you find one.
Call the nurse line if it gets worse before then.
You do not have to wait for the visit.
- heading "Why" [level=3]
You said:
a sore throat for more than a week
.
It can wait a few days, but a doctor should look at it.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you cannot swallow spit
your neck or tongue swells
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
The nurse line number is on your member card.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
CDC: sore throat, when to see a doctor
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-pcp */

snapshots["result-pcp-closed"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Your doctor
- heading "See your doctor in the next few days" [level=2]
Nurse line, 24 hours
- link "(860) 555-0148 Open now, day and night"
Member Services
Opens Saturday, November 28, 10 a.m. Eastern
- link "(860) 555-0131 Ask for a visit this week."
Call for a visit this week.
If you have no doctor yet, we can help you find one.
Call the nurse line if it gets worse before then.
You do not have to wait for the visit.
- heading "Why" [level=3]
You said:
a sore throat for more than a week
.
It can wait a few days, but a doctor should look at it.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you cannot swallow spit
your neck or tongue swells
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
- button "Ask the nurse line to call you"
- status
- link "(860) 555-0148 Nurse line, 24 hours"
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
Based on:
CDC: sore throat, when to see a doctor
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
Nurse line, 24 hours
:
- link "(860) 555-0148"
Nutmeg Valley Health Plan (fictional) is made up. Its numbers do not work.`;
/* end snapshot result-pcp-closed */

snapshots["result-self-care"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Care at home
- heading "You can care for this at home" [level=2]
Look again in 24 hours.
Do the things under “For now.”
Rest and drink water.
Look again in 24 hours.
If it is not better, call the nurse line.
- heading "Why" [level=3]
You said:
a sore throat with no warning signs
.
You said no to each warning sign.
- heading "For now" [level=3]
Drink warm or cold things
Gargle with warm salt water
Call the nurse line if you get a fever or it lasts more than 5 days
- heading "Call 911 if" [level=3]
it gets hard to breathe
you cannot swallow spit
your neck or tongue swells
- heading "No answer, or it gets worse?" [level=3]
If no one helps you within 4 hours, look for the signs above again. If it gets worse, call 911.
The nurse line number is on your member card.
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-self-care */

snapshots["result-answers"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Emergency
- heading "Go to the emergency room now" [level=2]
Now. Do not wait for a visit or a call back.
- link "Call 911 If no one can drive you, or if it gets worse"
Ask someone to drive you.
If no one can, or if it gets worse, call 911.
Tell the front desk what is wrong.
Use the words under “Why.”
Bring the medicines and the member card.
If you cannot find them, go without them.
- heading "Why" [level=3]
You said:
a red or swollen spot behind the ear
.
It can be a sign of something that cannot wait.
- heading "Call 911 if" [level=3]
it gets hard to breathe
you cannot swallow spit
your neck or tongue swells
your face droops
your neck is stiff or you are confused
you are too dizzy to stand
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "Print"
- button "Copy answers"
- button "See or change answers" [expanded]
- button "Start over"
- status
- heading "Your answers" [level=3]
Is any of this happening right now?
None of these
- button "Change : Is any of this happening right now?"
Who needs care?
Me
- button "Change : Who needs care?"
Age
45 years
- button "Change : Age"
Are you pregnant, or did you have a baby in the last 12 months?
No
- button "Change : Are you pregnant, or did you have a baby in the last 12 months?"
A few facts that change the advice
None of these
- button "Change : A few facts that change the advice"
What is the main problem?
Sore throat; Earache
- button "Change : What is the main problem?"
Is it too hard to swallow spit, or is there drooling?
No
- button "Change : Is it too hard to swallow spit, or is there drooling?"
Is the breath noisy, or is the voice thick or muffled?
No
- button "Change : Is the breath noisy, or is the voice thick or muffled?"
Is it hard to open the mouth, or is the neck swollen?
No
- button "Change : Is it hard to open the mouth, or is the neck swollen?"
Is the neck stiff, or is the person confused?
No
- button "Change : Is the neck stiff, or is the person confused?"
Does the face droop, or is the room spinning badly?
No
- button "Change : Does the face droop, or is the room spinning badly?"
Is it red or swollen behind the ear, or does the ear stick out?
Yes
- button "Change : Is it red or swollen behind the ear, or does the ear stick out?"
Based on:
CDC: ear infection, when to see a doctor
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-answers */

snapshots["result-kiosk"] = 
`Emergency?
Call 911
In crisis?
Call or text 988
- button "Back"
Where to go for care
Emergency
- heading "Call 911 now" [level=2]
Call 911
Say “chest pain or pressure that does not go away” and where you are.
Say what is wrong and where you are.
Stay on the phone.
Do not drive yourself.
Let the ambulance come to you.
Unlock the door and sit down.
Ask someone to stay with you.
Sit down and rest. Do not walk around.
- heading "Why" [level=3]
You said:
chest pain or pressure that does not go away
.
It can be a sign of something that cannot wait.
- heading "Worried about the cost?" [level=3]
You do not need approval to get emergency care. It is an emergency if you feel that you are in danger.
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
Text 988
Swallowed or touched something harmful, and feel fine? Poison Control:
(800) 222-1222
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot result-kiosk */

snapshots["rules-failed"] = 
`- link "Emergency? Call 911"
- link "In crisis? Call or text 988"
- button "Back"
Where to go for care
Nurse line
- heading "Call the nurse line now" [level=2]
The nurse line number is on your member card.
We could not finish the questions.
This does not mean that all is well. A nurse can ask you the rest.
- heading "Feels like an emergency? Do not wait." [level=3]
- link "Call 911"
Customer Service
- link "(800) 708-3230 Open now, until 5 p.m. Pacific"
- button "Print"
- button "Copy answers"
- button "See or change answers"
- button "Start over"
- status
This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.
A doctor or nurse has not checked these rules yet.
In crisis, and rather text than talk?
- link "Text 988"
Swallowed or touched something harmful, and feel fine? Poison Control:
- link "(800) 222-1222"
Rather talk to someone?
The nurse line number is on your member card.`;
/* end snapshot rules-failed */

