import type { RuleCode } from "../../knowledge/safety/codes.js";
import type { RuleWords } from "../../words.js";

/** English for every safety rule. */
export const rules: Readonly<Record<RuleCode, RuleWords>> = {
  "chest-pain-cardiac-signs": {
    title: "Chest pain or possible signs from the heart",
    client:
      "Stop, rest and call your local emergency number now. Signs like these may come from the heart, and quick help works best. Massage has to wait.",
    therapist:
      "Stop, give no treatment and call emergency services now. These can be signs of a heart attack, which shoulder or thoracic muscle pain can imitate.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "unstable-angina": {
    title: "A change in chest pain from the heart",
    client:
      "Chest pain that comes at rest, more often or out of the blue needs to be seen now. Please rest, and call your local emergency number. Massage can wait until a doctor has seen you.",
    therapist:
      "Stop, give no treatment and call emergency services: this pattern is treated as a heart attack until shown otherwise.",
    reconsider: "after emergency assessment, once a clinician agrees",
  },
  "pulmonary-embolism-signs": {
    title: "Sudden breathlessness or coughing up blood",
    client:
      "Call your local emergency number now, as this must be checked at once. Tell them about any leg pain, past blood clot, pregnancy or recent surgery. Massage has to wait.",
    therapist:
      "Stop and call emergency services, mentioning any leg pain, clot history, pregnancy or recent surgery. A clot may already be in the lung, and leg massage has preceded massive embolism in published cases.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "stroke-tia-signs": {
    title: "Possible signs of a stroke or mini-stroke",
    client:
      "Call your local emergency number now, even if the signs have gone away. They may come from a stroke or warn of one, and early care makes a big difference. Massage has to wait.",
    therapist:
      "Call emergency services at once, even when the signs have cleared. Treatment is time-critical, and a transient attack often warns of a full stroke.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "thunderclap-headache": {
    title: "Sudden or worst-ever headache",
    client:
      "Call your local emergency number now. A headache like this needs to be checked at once. Until then, nobody should touch or press on your head or neck.",
    therapist:
      "Call emergency services and do not touch the head or neck. Abrupt severe headache can be bleeding in or around the brain or a torn neck artery.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "cervical-artery-dissection-signs": {
    title: "New neck pain or headache with warning signs",
    client:
      "Call your local emergency number now. Signs like these may come from a blood vessel in the neck, and quick care helps. Until then, nobody should rub, stretch or move your neck.",
    therapist:
      "Call emergency services and give no neck treatment of any kind: a tearing neck artery can first show as neck pain, days before a stroke. A negative positional test never clears the neck.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "cauda-equina-signs": {
    title: "New numbness or bladder, bowel or leg trouble",
    client:
      "Go to an emergency department now. Nerves at the base of the spine may be under pressure, and quick care protects them. Massage has to wait.",
    therapist:
      "Send to an emergency department immediately and do not treat. Compression of the cauda equina can cost bladder, bowel and leg function within hours.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "rapidly-worsening-weakness": {
    title: "Weakness or numbness that grows day by day",
    client:
      "Go to an emergency department today. Changes like these may come from a nerve problem, and quick care helps. Massage has to wait.",
    therapist:
      "Arrange same-day emergency assessment and give no treatment. Progressive weakness can mean cord compression or another evolving neurological emergency.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "aortic-emergency-signs": {
    title: "Sudden tearing pain or a pulsing lump in the belly",
    client:
      "Call your local emergency number now. Signs like these may come from a large blood vessel and must be checked at once. Nobody should press on your belly.",
    therapist:
      "Call emergency services and do not press on the abdomen. A rupturing or splitting aorta can imitate back pain and is rapidly fatal.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "acute-abdomen-signs": {
    title: "Severe new belly pain or other serious belly signs",
    client:
      "Get emergency care now: call your local emergency number or go to an emergency department. Signs like these need a doctor first. Nobody should press on your belly.",
    therapist:
      "Send for emergency care and give no massage: pressure may worsen an inflamed, blocked or bleeding organ and delays surgery. A known bowel flare without these signs falls under the bowel-disease rules.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "sepsis-meningitis-signs": {
    title: "Fever with signs of a serious infection",
    client:
      "Call your local emergency number now. A serious infection may be the cause, and early care makes a big difference. Do not wait to see if a rash comes.",
    therapist:
      "Call emergency services without waiting for a rash. Meningitis and sepsis can kill within hours and can begin as neck stiffness and muscle pain.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "anaphylaxis-or-severe-breathing-difficulty": {
    title: "Face or throat swelling, or an asthma attack",
    client:
      "Call your local emergency number now. If you have your own adrenaline pen or reliever inhaler, use it as you were shown. Stop any massage at once.",
    therapist:
      "Stop the session, call emergency services and use the person's own adrenaline or reliever if available. Airway swelling or severe asthma can progress to collapse in minutes and may follow contact with an oil or latex.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "collapse-confusion-seizure-or-hypo": {
    title: "Faintness, confusion, a fit or low blood sugar",
    client:
      "Call your local emergency number now, or ask someone near you to call. Sit or lie in a safe place. If low blood sugar may be the cause, take fast sugar such as juice, but only if fully awake and able to swallow.",
    therapist:
      "Stop, protect from injury, call emergency services, and give fast sugar only if the person is awake and able to swallow. Altered consciousness may be low blood sugar, a seizure, a stroke or a cardiac event.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "limb-or-muscle-emergency": {
    title: "A limb or muscle that needs urgent care",
    client:
      "Go to an emergency department now. A muscle or its blood flow may be in trouble, and quick care protects it. Do not rub, squeeze, ice or raise the arm, leg or sore part.",
    therapist:
      "Send to an emergency department; do not rub, compress, ice or raise the limb. Compartment pressure or lost blood flow kills tissue within hours, and muscle breakdown after vigorous massage or massage guns has injured kidneys.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "head-or-neck-injury-warning-signs": {
    title: "Warning signs after a blow to the head or neck",
    client:
      "Call your local emergency number now. After a blow or jolt, signs like these must be checked at once. Keep your neck still, and let massage wait.",
    therapist:
      "Call emergency services, keep the neck still and do not treat. These signs suggest brain bleeding or an unstable neck injury.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "pregnancy-emergency-signs": {
    title: "Warning signs in pregnancy or after a birth",
    client:
      "Call your maternity team or your local emergency number now. In pregnancy or after a birth, signs like these must be checked without delay. Massage has to wait.",
    therapist:
      "Contact maternity triage or emergency services now and give no massage. These signs may mean miscarriage, placental problems, early labour or pre-eclampsia.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "ectopic-pregnancy-signs": {
    title: "Warning signs in early pregnancy",
    client:
      "Go to an emergency department or early pregnancy unit now. If you faint, collapse or have strong pain, call your local emergency number. Signs like these must be checked at once, so massage has to wait.",
    therapist:
      "Give no massage and send to emergency or early-pregnancy care now, by ambulance for collapse, fainting or severe pain. A pregnancy outside the womb can rupture, and one-sided belly or shoulder-tip pain may be the only sign.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "suicidal-or-immediate-danger": {
    title: "Personal safety right now",
    client:
      "Please call your local emergency number or a crisis line now. If you can, go to a safe place and stay with someone you trust. You do not have to face this alone, and massage can wait.",
    therapist:
      "Stay with the person, call emergency or crisis services and follow safeguarding procedure instead of treating. Immediate safety outranks any therapy and needs trained crisis help.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "very-high-blood-pressure-with-symptoms": {
    title: "Very high blood pressure with symptoms",
    client:
      "Call your local emergency number now. Sit upright, loosen tight clothes and take away anything that presses on you. Your blood pressure may be very high, and quick care helps.",
    therapist:
      "Sit the person upright, remove pressure or tight clothing, and call emergency services. Severe hypertension with symptoms, or autonomic dysreflexia, can cause stroke or seizure.",
    reconsider: "after an emergency assessment, once a clinician agrees",
  },
  "dvt-known-or-suspected": {
    title: "A blood clot that is new or still being treated",
    client:
      "No massage for now, on any part of your body, as it may move a clot. If the clot is new, see a doctor today. If you get short of breath, have chest pain or cough up blood, call your local emergency number now. Massage needs to wait until treatment is stable and a doctor clears it in writing.",
    therapist:
      "Give no massage anywhere outside hospital-supervised care, and obtain same-day assessment if the clot is new; with breathlessness, chest pain or coughing blood, call emergency services now. Pressure or movement could free clot into the lungs, and superficial phlebitis can coexist with a deep clot.",
    reconsider: "once the clot is treated and stable and a clinician has cleared massage in writing",
  },
  "unexplained-calf-or-one-sided-limb-swelling": {
    title: "Unexplained swelling or soreness of one limb",
    client:
      "No massage today. Please see a doctor today, and do not rub or squeeze the sore place. It is often not a clot, but that should be checked first. If you get short of breath, have chest pain or cough up blood, call your local emergency number now.",
    therapist:
      "Do not massage, and do not test by squeezing the calf; arrange same-day medical assessment; with breathlessness, chest pain or coughing blood, call emergency services now. One-sided swelling, or a hot, hard, sore cord along a vein, counts as a clot until shown otherwise.",
    reconsider: "once a clinician has ruled out a clot",
  },
  "unexplained-general-swelling": {
    title: "New swelling of both legs, the hands or the face",
    client:
      "No massage or lymph drainage for now. Please have a doctor look into the swelling soon. Go the same day if it came on fast, you are short of breath, you pass less urine, you are pregnant or you gave birth recently.",
    therapist:
      "Give no massage and no lymphatic drainage; arrange prompt review, same day if rapid or with breathlessness, less urine, pregnancy or recent birth. It can be heart, kidney or liver failure or pre-eclampsia, and moving the fluid may overload the heart.",
    reconsider: "once a clinician has found the cause and agrees",
  },
  "fever-or-acute-infection": {
    title: "Fever or an illness others can catch",
    client:
      "Massage should wait until you have been well for 48 hours and others can no longer catch it. Rest for now, and get medical help if you feel worse.",
    therapist:
      "Postpone until 48 hours after the last fever, vomiting or diarrhoea, when well and no longer contagious; advise medical help if worsening. The body is under systemic stress and the illness can be passed on.",
    reconsider: "48 hours after the last fever, vomiting or diarrhoea, when well and no longer contagious",
  },
  "contagious-skin-disease-widespread": {
    title: "A skin condition that spreads by touch",
    client:
      "Massage should wait until this has been treated and others can no longer catch it. It may spread through touch, sheets and towels. A pharmacist or doctor can tell you what helps.",
    therapist:
      "Postpone all hands-on work until treated and no longer contagious. Contact, linens and tools can carry it to other skin, to you and to later clients.",
    reconsider: "once it has been treated and is no longer contagious",
  },
  "spreading-skin-infection": {
    title: "Sore skin that spreads, streaks or leaks pus",
    client:
      "No massage for now. Please see a doctor today, as the skin may be infected and rubbing could spread it. Early care helps.",
    therapist:
      "Do not massage; send for same-day medical care. Cellulitis, lymphangitis or an abscess can spread to the blood if manipulated.",
    reconsider: "once antibiotics have worked and a clinician agrees",
  },
  "serious-spinal-or-cancer-warning-signs": {
    title: "Signs that a doctor should check before massage",
    client:
      "Please see a doctor soon. Massage should wait until this has been checked. There is often a simple cause, but it is best to know.",
    therapist:
      "Postpone massage and refer for prompt medical assessment before any treatment. These features raise suspicion of tumour or spinal infection behind musculoskeletal pain; many turn out to be false alarms, so keep the wording calm.",
    reconsider: "once it has been medically assessed",
  },
  "suspected-fracture": {
    title: "An injury that may be a broken bone",
    client:
      "No massage for now. Please have this seen today, as an X-ray or scan may be needed. It may only be a bruise or sprain, but until that is known nobody should press on the sore part.",
    therapist:
      "Do not treat; arrange same-day medical assessment and imaging, since massage can displace an unrecognised fracture and injure vessels or nerves. A sprain or strain without these signs falls under the acute-injury rule.",
    reconsider: "once a fracture has been ruled out",
  },
  "new-headache-with-warning-features": {
    title: "A new or changed headache that needs a check",
    client:
      "Please see a doctor today, or go to an emergency department if your sight is affected. Most headaches are harmless, but this one should be checked. Massage should wait until that is done.",
    therapist:
      "Refer for same-day assessment, or to an emergency department if vision is affected, and give no head or neck work. Giant cell arteritis, raised pressure or infection can be mistaken for tension headache.",
    reconsider: "once it has been medically assessed",
  },
  "hypertension-uncontrolled": {
    title: "Blood pressure that is high or not under control",
    client:
      "Massage should wait until a doctor or nurse has reviewed your blood pressure. If it is 180/120 or higher, be seen today. If that comes with a headache, blurred sight or a confused mind, call your local emergency number.",
    therapist:
      "Postpone and refer for a blood-pressure review, the same day at 180/120 or higher. Painful pressure and heat can push it up further in someone already at stroke risk.",
    reconsider: "once readings are repeatedly below 160/100 or a clinician clears it",
  },
  "heart-failure-decompensated": {
    title: "Heart failure with signs of getting worse",
    client:
      "No massage or lymph drainage for now, as it may be too much for the heart. Please contact your heart team or a doctor without delay. They can tell you what to do next.",
    therapist:
      "Give no massage or lymphatic drainage and arrange urgent medical review. The heart cannot cope with extra returning fluid and may tip into lung congestion.",
    reconsider: "once it is stable and the heart team has cleared massage",
  },
  preeclampsia: {
    title: "Pre-eclampsia",
    client:
      "No massage for now. Please contact your maternity team and follow their plan. If you get a bad headache, changed sight or pain in the upper belly, call them or your local emergency number at once.",
    therapist:
      "Give no massage and direct to the maternity team. It can progress suddenly to seizure, stroke or placental failure and carries clot risk.",
    reconsider: "once it has resolved, after discharge by the maternity team",
  },
  intoxication: {
    title: "Alcohol or drugs today, or feeling drowsy",
    client:
      "No massage today. Please book again for when you are fully sober and wide awake, at least 12 to 24 hours from now. Make sure that you can get home safely.",
    therapist:
      "Do not treat today; rebook when sober and make sure the person gets home safely. Consent, pain feedback, blood pressure and bleeding are all altered; prescribed pain medicine without drowsiness falls under the opioid rule.",
    reconsider: "once fully sober, after at least 12 to 24 hours",
  },
  "cannot-consent-or-acute-psychosis": {
    title: "Not able to agree to a massage right now",
    client:
      "No massage today. Please talk with your mental health team or doctor, or ask someone you trust to call them with you. Massage can wait until you feel settled and can choose freely.",
    therapist:
      "Do not treat; involve the person's mental-health or medical team. Touch without valid consent is unsafe and may be frightening or misread.",
    reconsider: "once things are stable and consent can be given",
  },
  "sickle-cell-crisis": {
    title: "A sickle cell crisis",
    client:
      "No massage for now. Please contact your sickle cell team or go to emergency care without delay. Keep away from cold, heat and pressure, as they may make a crisis worse.",
    therapist:
      "Give no massage and direct to urgent haematology or emergency care. A crisis carries clot, stroke and acute chest syndrome risk, and cold, heat or pressure can drive it further.",
    reconsider: "once the crisis has ended and the sickle cell (haematology) team agrees",
  },
  "hot-swollen-joint-new": {
    title: "A sore or hot joint with no known cause",
    client:
      "Please have this joint seen by a doctor today, and let massage wait. It can have many causes, but an infection should be ruled out first.",
    therapist:
      "Do not treat; arrange same-day medical assessment. Joint infection destroys cartilage quickly and looks like a strain or gout flare.",
    reconsider: "once an infection has been ruled out",
  },
  "joint-flare-with-illness": {
    title: "A joint flare while feeling ill",
    client:
      "All massage should wait until the joint has settled and you feel well. Please have your usual doctor or nurse review it. With a fever, or a joint you cannot move, be seen today.",
    therapist:
      "Postpone all massage and have the usual clinician review the flare, the same day with fever or a joint that cannot be moved. Whole-body illness may hide an infection, and load and heat can prolong the flare.",
    reconsider: "once the flare has settled and there are no signs of illness",
  },
  "clinician-advised-against": {
    title: "Advice from a clinician not to have massage",
    client:
      "Please follow the advice of your doctor, midwife or nurse, and have no massage for now. They may know of a risk that these questions do not show. You can ask them what would be safe.",
    therapist:
      "Follow the clinician's advice and do not override it. They may know of a risk that the form cannot capture.",
    reconsider: "when that clinician changes the advice",
  },
  "recent-heart-attack-or-unstable-angina": {
    title: "A recent heart event or heart surgery",
    client:
      "Your heart team needs to agree in writing before any massage. After that, sessions are short and light, half sitting up and with no heat.",
    therapist:
      "Wait for written agreement from the cardiac team, then short, light, semi-reclined sessions without heat, lymphatic drainage, percussion, thrusts or Thai massage. A healing heart tolerates circulatory and positional load poorly.",
    reconsider: "from 3 months on, or from 6 weeks with the heart team's agreement",
  },
  "recent-stroke-or-tia": {
    title: "A stroke or mini-stroke in the last 3 months",
    client:
      "Your stroke team needs to agree before any massage. After that, pressure stays light, and the front and sides of your neck are left alone.",
    therapist:
      "Wait for the stroke team's agreement, then light work only, away from the front and sides of the neck, with no deep work, percussion, hot stones or joint techniques. Recurrence risk is highest early, and many take blood thinners.",
    reconsider: "3 months after the stroke, or earlier with the stroke team's agreement",
  },
  "heart-failure-stable": {
    title: "Heart failure",
    client:
      "Your heart team needs to agree before any massage. After that, pressure stays light, and your upper body is raised. Lymph drainage, deep work, belly work and heat are left out.",
    therapist:
      "Obtain cardiac-team agreement, then light work with the upper body raised. Lymphatic drainage, abdominal and deep work, percussion and heat stay barred: shifting fluid centrally or lying flat for long can overload the heart.",
  },
  "heart-or-artery-disease": {
    title: "Heart or artery disease",
    client:
      "Please ask your doctor once before massage. After that, pressure stays at moderate or less, with no heat, and your head can be raised. Keep any heart spray or pills close, and stop if your chest hurts or you get short of breath.",
    therapist:
      "Ask the doctor once, then moderate pressure at most without heat, deep work or percussion, head raised if wanted. Keep the person's own spray or pills at hand and stop at any chest pain or breathlessness, since load, heat and lying flat can bring symptoms on.",
    reconsider: "once the doctor agrees, and again after any change in symptoms, medicine or treatment",
  },
  "breathless-on-effort-or-lying-flat": {
    title: "Breathlessness with light effort or lying flat",
    client:
      "A doctor needs to know of this and agree before any massage. If it is new, gets worse or comes at night, have it checked first. After that, sessions are short and light, with your head and chest raised.",
    therapist:
      "Have new, growing or night breathlessness reviewed before any massage; once a doctor knows the cause and agrees, work briefly and lightly with chest and head raised or seated, never flat or face-down. It is a common early sign of heart or lung failure.",
    reconsider: "once a doctor knows of it and agrees, while new or growing breathlessness needs review first",
  },
  "breathless-with-clot-risk": {
    title: "Breathlessness together with a higher risk of clots",
    client:
      "Please see a doctor today, and let massage wait. Being short of breath has many causes, but a clot in the lung should be ruled out first. If it comes on all at once, call your local emergency number.",
    therapist:
      "Do not treat; have this seen by a doctor today. Breathlessness together with a reason for clots raises the chance of a lung embolism.",
    reconsider: "once a doctor has ruled out a clot in the lung",
  },
  "high-blood-pressure-reading-unknown": {
    title: "High blood pressure without a recent reading",
    client:
      "Please have your blood pressure measured before the session, at home, at a pharmacy or by a nurse. Below 160/100, this point is settled; at that or more, massage should wait for a review. With no reading, a doctor needs to agree, and pressure stays at moderate or less.",
    therapist:
      "Have the blood pressure measured before the session, at home, in a pharmacy or by the clinician: below 160/100 this rule falls away, from 160/100 the uncontrolled rule applies. Without a reading nothing goes ahead unless the doctor agrees, and then at moderate pressure at most, without heat.",
    reconsider: "as soon as a reading is known (below 160/100 this rule falls away)",
  },
  "kidney-failure-or-dialysis": {
    title: "Kidney failure or dialysis",
    client:
      "Your kidney team needs to agree before any massage. After that, pressure stays light, and any fistula or line is left alone. Lymph drainage and deep work are left out.",
    therapist:
      "Get the renal team's agreement, then light work only, with no lymphatic drainage, deep draining strokes, percussion, cupping or scraping, and off the fistula or catheter limb and sites. Fluid shifts, fragile skin and bone and bleeding raise the risk.",
  },
  "liver-failure-or-cirrhosis": {
    title: "Advanced liver disease or signs of it",
    client:
      "Your doctor needs to agree before any massage. After that, touch stays light, and your belly is left alone. Lymph drainage, deep work and hot stones are left out.",
    therapist:
      "Obtain clinician agreement, then light, non-circulatory touch away from the abdomen; no lymphatic drainage, deep work, percussion, cupping, scraping or hot stones. Clotting is poor, veins may bleed, and fluid shifts are badly handled.",
  },
  "aneurysm-known": {
    title: "An aneurysm or a weak or torn artery",
    client:
      "The team that treats your blood vessels needs to agree before any massage. After that, touch stays light, and your belly is left alone. Deep work, massage guns, forceful spine moves and heat are left out.",
    therapist:
      "Do nothing until the vascular team agrees; then light work only, and never abdominal, deep, percussive, manipulation or heat techniques. Pressure or blood-pressure surges could rupture a weakened artery.",
    reconsider: "once it has been repaired, after discharge by the vascular team",
  },
  "low-platelets-or-bleeding-disorder": {
    title: "Low platelets or blood that does not clot well",
    client:
      "Your blood clinic needs to agree before any massage, with a recent count if your platelets are low. After that, touch stays light, with no cupping, scraping or needles. If you have any bleeding, or spots that no one has explained, let massage wait and see a doctor first.",
    therapist:
      "Obtain the haematology team's agreement, then light pressure only, with no deep, joint, scraping, cupping or needle work; unexplained spots or bleeding need medical review first. With low platelets ask for a current count: below 20 x 10^9/L or any bleeding means no massage, below 50 light touch only.",
    reconsider: "when the platelet count recovers (with a lifelong disorder, this limit stays)",
  },
  "clot-history": {
    title: "A blood clot now or in the past",
    client:
      "Your doctor needs to confirm that treatment is finished or stable before any massage. After that, pressure stays light. A limb that had a clot is left alone for at least 6 months after treatment ends, and deep leg work stays out.",
    therapist:
      "Confirm with a clinician that treatment is finished or stable, then light work; avoid the affected limb for at least 6 months after treatment ends, with no deep leg work after that. Recurrence is common, and an old clot can be disturbed again.",
    reconsider: "6 months after treatment ends for the limb itself, while deep leg work stays out unless it is cleared",
  },
  "clot-history-limb": {
    title: "The limb that had a blood clot",
    client:
      "The limb that had the clot is left alone. If it is not known which limb that was, both legs are left alone.",
    therapist:
      "Leave alone the limb that had the clot or, where it is not known, both legs. Lung embolism has followed leg massage long after a clot.",
    reconsider: "6 months after treatment ends for the limb itself, while deep leg work stays out unless it is cleared",
  },
  "peripheral-artery-disease": {
    title: "Blocked leg arteries, or leg cramps when walking",
    client:
      "Your doctor needs to agree before any massage, and should know about any leg cramps when you walk. After that, pressure stays light, away from the affected legs, with no heat or cold on them.",
    therapist:
      "Get medical agreement, then light work away from the affected legs, with no heat or cold on them. Plaque or clot could shift, skin heals poorly, and the same disease affects heart and brain.",
  },
  "cancer-active-or-in-treatment": {
    title: "Cancer treatment or tests, current or recent",
    client:
      "The team that treats or tests you needs to agree before any massage. After that, touch stays light, by a therapist trained in cancer care. It stays away from any tumour, treated skin, line or place at risk of a clot.",
    therapist:
      "Agree a plan with the oncology team and use an oncology-trained therapist with light pressure, avoiding tumour, radiated, line and clot-risk sites. Low counts, clots and fragile bone and skin need adapted care; massage itself is not shown to spread cancer.",
    reconsider: "3 months after treatment ends (during treatment, at least 72 hours after each chemotherapy)",
  },
  "bone-metastasis-or-weak-bone-lesion": {
    title: "Cancer that affects the bones",
    client:
      "Your cancer team needs to agree before any massage and say which bones are affected. There, only still holding or very light strokes are used, and no joint is pushed. Pressure stays light all over.",
    therapist:
      "Get the oncology team's list of affected bones; there, holding or very light stroking only, with no joint force, and light pressure elsewhere. Weakened bone may fracture or compress the cord under small loads.",
  },
  "recent-surgery": {
    title: "Surgery in the last 3 months",
    client:
      "Your surgeon needs to agree before any massage. After that, pressure stays light, and the place of the surgery is left alone until it has healed. Belly work and deep work are left out.",
    therapist:
      "Ask the surgical team first: until they agree nothing is cleared; then light work only, off the site and with care for the legs, without deep, abdominal, percussive, cupping or scraping work. Wounds, implants and immobility bring infection, bleeding and clot risk.",
    reconsider:
      "6 weeks after minor surgery, 3 months after major, abdominal, spinal or joint surgery, or when the surgeon agrees",
  },
  "disc-herniation-with-nerve-deficit": {
    title: "A disc or nerve problem with numbness or weakness",
    client:
      "Your doctor needs to check this and agree before any massage. After that, pressure stays light, away from the affected part of the spine. There are no forceful moves, pulls or strong stretches.",
    therapist:
      "Require medical assessment of the deficit, then light muscle work away from the affected level, with no thrust, traction or end-range positions. Disc damage is among the harms most often reported, usually after forceful spinal techniques.",
    reconsider: "once it has been assessed and is stable",
  },
  "spinal-cord-injury": {
    title: "Spinal cord injury or spina bifida",
    client:
      "Your rehab team needs to agree before any massage, and to help plan for a sudden rise in blood pressure. After that, touch stays light, with no heat or cold. Your skin and bladder are checked first.",
    therapist:
      "Work only with the rehabilitation team's agreement: light pressure, no heat, cold, abdominal or joint work; check skin and bladder first and have a plan for autonomic dysreflexia. Unfelt pain, heat or bladder irritation can trigger dangerous pressure rises, and bone may be fragile.",
  },
  "head-or-neck-injury-recent": {
    title: "A recent head or neck injury, or a concussion",
    client:
      "A doctor needs to check this and agree before any massage. After a concussion, wait until 10 days after the last symptom. Then only gentle, light work is used.",
    therapist:
      "Wait for medical assessment and, after a concussion, until 10 days after the last symptom; then light, gentle neck and shoulder work only. A shaken brain needs rest, a jolted neck needs checking, and warning signs can appear late.",
    reconsider: "once a clinician has cleared it (after a concussion, 10 days after the last symptom)",
  },
  "epilepsy-uncontrolled": {
    title: "A fit in the past year, or fits that have changed",
    client:
      "Your doctor needs to agree before any massage and help with a written plan for a fit. Your therapist stays with you all the time. Pressure stays at moderate or less, with no strong scents, hot stones, massage guns or electric devices.",
    therapist:
      "Get clinician agreement and a written seizure plan, and never leave the person alone on the table; moderate pressure at most. Stress, heat, strong scents, flicker and vibration may provoke a seizure.",
    reconsider: "after 12 months without a fit",
  },
  "pregnancy-first-trimester": {
    title: "Early pregnancy, or weeks not known",
    client:
      "Please check with your midwife or doctor before any massage. After that, sessions are short and light, by a therapist trained for pregnancy. Your belly is left alone, and scents, heat and needles are left out.",
    therapist:
      "Confirm with the midwife or doctor, then short, light, non-abdominal work by a prenatal-trained therapist, without scents, heat, needles or pressure points. Miscarriage is commonest now and would wrongly be linked to treatment, and nausea and heat are poorly tolerated.",
    reconsider: "from week 14 of the pregnancy",
  },
  "pregnancy-high-risk": {
    title: "A pregnancy that needs extra care",
    client:
      "Your maternity team needs to agree in writing before any massage. They say how you may lie and what may be done. After that, pressure stays light, and your belly is left alone.",
    therapist:
      "Proceed only with written agreement from the maternity team that names allowed positions and techniques, at light pressure. Complications can change quickly, and each carries different limits.",
    reconsider: "after the birth",
  },
  "severe-mental-illness-or-cognitive-impairment": {
    title: "Support with understanding and agreeing to massage",
    client:
      "Your doctor, or a person who may decide for you by law, needs to agree before any massage. It then starts short and light, with clothes on, at the hands or shoulders. You can say stop at any time.",
    therapist:
      "Confirm consent, or a lawful proxy, with the clinician or carer; begin with brief, light, clothed hand or shoulder work. Consent, perception of touch and risk reporting may vary from day to day.",
    reconsider: "at each session",
  },
  "minor-under-18": {
    title: "Age under 18",
    client:
      "A parent or guardian needs to agree in writing, and you need to agree too. Under 16, they stay in the room. Pressure stays at moderate or less, with no deep work, forceful spine moves or massage guns.",
    therapist:
      "Obtain written parent or guardian consent plus the young person's agreement, with the guardian in the room under age 16; stricter local law prevails. Moderate pressure at most: heavy techniques can harm growing tissue.",
    reconsider: "at age 18",
  },
  "immune-suppressed-or-transplant": {
    title: "A weak immune system",
    client:
      "The team that treats you needs to agree before any massage. After that, pressure stays light, with fresh linen, clean hands and nothing that may break the skin.",
    therapist:
      "Ask the treating team, then light work with strict hygiene and a fresh-linen room; no skin-breaking techniques, cupping, scraping or in-mouth work. Small infections or skin breaks can become serious.",
    reconsider: "when the immune system has recovered",
  },
  "adverse-reaction-last-session": {
    title: "A bad reaction after a past massage",
    client:
      "Please ask a doctor what caused the reaction, and to agree before any more massage. Until then, do not repeat that technique. After that, pressure stays light.",
    therapist:
      "Do not repeat the same technique until a clinician has explained the reaction; then light pressure, without deep, thrust, percussion, cupping or scraping work. It may be the first sign of a missed problem, and repeating it magnifies the risk.",
    reconsider: "once a clinician has explained the reaction",
  },
  "undiagnosed-or-worsening-condition": {
    title: "A problem not yet explained, named or settled",
    client:
      "Please ask a doctor about this first, so that the problem, illness or drug can be checked or named. There is often a simple cause, but it is best to know. If the doctor agrees, pressure stays light for now.",
    therapist:
      "Have it assessed or identified before firm or specialised work; with the doctor's agreement, light pressure only. Unknown causes cannot be screened by technique, so uncertainty counts as risk.",
    reconsider: "once it has been assessed or named",
  },
  "bowel-disease-flare": {
    title: "A flare of bowel disease",
    client:
      "It is best to wait until the flare settles. If your doctor agrees, short, light work away from your belly, low back and pelvis is fine. With a fever, wait; for new strong pain or heavy bleeding, get emergency care.",
    therapist:
      "Wait for the flare to settle or, with the doctor's agreement, give short, light, comfortably propped work away from the belly, low back and pelvis. Fever postpones; new severe pain or heavy bleeding is an emergency.",
    reconsider: "when the flare has settled",
  },
  "skin-infection-local": {
    title: "A skin infection or a rash others could catch",
    client:
      "The affected skin is covered and left alone until it has healed and others cannot catch it. Your therapist uses a barrier, such as gloves, and fresh linen.",
    therapist:
      "Avoid and cover the area, wear a barrier and change linens. Contact spreads it across skin and to others; highly contagious or multiple patches are postponed.",
    reconsider: "once it has healed and is no longer contagious",
  },
  "broken-or-irritated-skin": {
    title: "Broken, burned or sore skin",
    client:
      "The sore skin and a wide edge around it are left alone, with no oil on it. If a sunburn is blistered, widespread or comes with fever, let massage wait. If a wound does not heal, or a pressure spot is red, ask for medical advice.",
    therapist:
      "Keep off the area with a wide margin and no oil on it; postpone for a blistered, feverish or widespread sunburn, and advise review of a non-healing wound or red pressure area. Such skin tears, bleeds and lets infection in.",
    reconsider: "once the skin is closed and calm (sunburn usually 3 to 7 days, a new tattoo at least 4 weeks)",
  },
  "bruise-or-hematoma": {
    title: "A bruise or a hard lump from a muscle injury",
    client:
      "The bruise or lump is left alone for at least 3 days and until it no longer hurts. Firm pressure waits until it has gone. See a doctor if you do not know the cause, it is very swollen or it feels hard like bone.",
    therapist:
      "Avoid the area for at least 72 hours and until painless, with no firm pressure until gone; refer if unexplained, very swollen or with a bony-feeling lump. Pressure can restart bleeding and may promote bone forming in the muscle.",
    reconsider: "after 72 hours and once it is painless (a hard lump, once it has had a scan or X-ray)",
  },
  "lump-or-tumour-site": {
    title: "A lump, a changing mole or a tumour",
    client:
      "That spot is left alone. If no doctor has seen it yet, please have it looked at soon. Many lumps and moles are harmless, but they should be checked.",
    therapist:
      "Leave the spot alone, advise prompt medical review, and never describe or diagnose it. Pressure may injure it, and delay in diagnosis is the greater danger.",
    reconsider: "once it has been diagnosed",
  },
  "radiotherapy-area": {
    title: "An area treated with radiation",
    client:
      "The treated area is left alone during treatment and until it has healed, for at least 6 weeks. After that, only light touch is used there. During treatment, no oil, heat, cold or rubbing goes on it.",
    therapist:
      "Keep off the field during treatment and until healed (at least 6 weeks), then light only; no oils, heat, cold or friction on it during treatment. Radiated skin and bone break down easily and stay fragile long term.",
    reconsider: "6 weeks after the last treatment, and then for light work only",
  },
  "fracture-unhealed": {
    title: "A broken bone that has not fully healed",
    client:
      "The break and the joints on each side of it are left alone. Before any work close to it, ask the doctor who treats it.",
    therapist:
      "Stay clear of the fracture and the joints either side, and get clinician agreement before working nearby. Movement or pressure can displace bone or disturb healing.",
    reconsider: "once a clinician confirms healing, often after 6 to 12 weeks",
  },
  "acute-injury-under-72h": {
    title: "A sprain, strain or tear in the last 3 days",
    client:
      "The sore part is left alone for the first 3 days; keep it cool and rested. Firm work waits until the swelling and heat have gone. Have it checked if you cannot put weight on it, it is out of shape or it is very swollen.",
    therapist:
      "Leave the injury alone for 72 hours, keep it cool and rested, and have it checked if it cannot bear weight, is deformed or very swollen. Early pressure and heat restart bleeding and swelling.",
    reconsider: "after 72 hours, and for firm work once swelling and heat are gone",
  },
  "inflammatory-arthritis-or-gout-flare": {
    title: "A hot, swollen or very sore joint",
    client:
      "The sore joint is left alone until it settles. Light work in other places is fine if you feel well. If you have a fever, or this is new for you, see a doctor.",
    therapist:
      "Do not touch the hot joint; light work elsewhere if well, and refer if feverish or the flare is new. Mechanical load and heat increase inflammation and pain.",
    reconsider: "once the flare settles",
  },
  "joint-replacement": {
    title: "A new joint, or metal plates, pins or rods",
    client:
      "Near the joint or metal, pressure stays at moderate or less, with no deep work, strong stretch or massage gun. In the first 3 months, your surgeon needs to agree first.",
    therapist:
      "Over and around the hardware keep to moderate pressure at most, never force end range and avoid percussion; in the first 3 months wait for the surgeon's agreement. Early clots, infection and dislocation are the main dangers.",
    reconsider: "6 to 8 weeks after a leg operation, or at 3 months, with clearance (care near it is for life)",
  },
  "varicose-veins": {
    title: "Bulging or painful varicose veins",
    client:
      "Nothing presses on the veins that show. Pressure near them stays light, and only if it does not hurt. If a vein is hot, hard or bleeding, see a doctor today.",
    therapist:
      "Avoid pressing on visible veins; stroke lightly above them towards the heart only if painless, with light pressure as the ceiling in the area, and refer hot, hard or bleeding ones. Distended veins are fragile and may hide clots.",
  },
  "patch-or-injection-site": {
    title: "A drug patch or a recent injection",
    client:
      "No hands, oil or heat go near a patch while you wear it. The place of a shot is left alone: 24 hours for insulin, 72 hours for a vaccine, 7 days for a steroid or slow-release shot. If a vaccine made you feel ill, let massage wait.",
    therapist:
      "Keep hands, oil and heat away from patches; avoid injection sites for 24 hours (insulin), 72 hours (vaccine) or 7 days (steroid or depot), and postpone if a vaccine has left the person unwell. Heat and rubbing can speed absorption or spread the medicine.",
    reconsider:
      "when a patch is removed, or 24 hours after insulin, 72 hours after a vaccine, 7 days after a steroid or slow-release injection",
  },
  "botox-or-filler": {
    title: "Botox, filler or a thread lift in the last 2 weeks",
    client: "The treated area is left alone for 2 weeks. If it is your face, do not lie face down on it.",
    therapist:
      "Leave the treated area alone for 2 weeks, and avoid face-down pressure on a treated face. Rubbing may move the product to unintended muscles or shape.",
    reconsider: "2 weeks after the treatment",
  },
  "pacemaker-or-defibrillator": {
    title: "A pacemaker or other battery device",
    client:
      "The device and its wires are left alone, and no electric or magnetic devices or massage guns are used. After a pacemaker is fitted, arm stretches wait for 6 weeks. If it is new, ask the team that fitted it first.",
    therapist:
      "Avoid the device and wires, use no electrical or magnetic devices or massage gun, and no arm stretching for 6 weeks after fitting. Leads can shift and current may interfere; have a recent implant cleared by the clinician first.",
    reconsider: "6 weeks after fitting for arm stretches, while the site itself stays left alone",
  },
  "lines-ports-stoma-or-other-device": {
    title: "A port, line, tube, stent, stoma or similar device",
    client:
      "A hand's width around it is left alone, and no position should press or pull on it. If it is a shunt, a stent from the kidney or a new line, ask your care team first.",
    therapist:
      "Keep a hand's breadth away, avoid positions that press or pull the device, and get agreement for ureteral stents, shunts and recently placed lines. Devices can be displaced, kinked or infected.",
    reconsider: "once it has been removed and the site has healed",
  },
  "surgery-site": {
    title: "A place of surgery that has not fully healed",
    client:
      "The place of your surgery is left alone until it has healed and your surgeon agrees. Scar work starts only then.",
    therapist:
      "Stay off the operation site until it has healed and the surgeon agrees; scar work starts only then. Rubbing a healing wound can open it, make it bleed or let infection in.",
    reconsider: "once it has healed and the surgeon agrees",
  },
  "area-a-clinician-ruled-out": {
    title: "An area a clinician said to leave alone",
    client: "The part that your doctor or nurse named is left alone. You can ask them whether the advice still holds.",
    therapist:
      "Keep off the area the clinician named and do not override the advice. They may know of a risk that the form cannot capture.",
    reconsider: "when that clinician changes the advice",
  },
  "mastitis-or-inflamed-breast": {
    title: "A sore, red, hot or hard breast",
    client:
      "The breast and the chest beside it are left alone, with no heat there, and you do not lie face down on it. See a doctor today if you have a fever, the redness spreads or it is no better in 24 hours.",
    therapist:
      "Leave the breast and adjoining chest alone, no heat there and no face-down lying on it; refer the same day with fever, spreading redness or no improvement in 24 hours. Rubbing and heat increase swelling, an abscess can form, and a lasting red breast can be cancer.",
    reconsider: "once the soreness, redness and hardness have gone",
  },
  "toothache-or-dental-work": {
    title: "Toothache, gum or jaw swelling or dental work",
    client:
      "Your jaw, face and mouth are left alone for now. See a dentist first; after simple dental work, wait 72 hours. If swelling spreads in your face, or you have a fever or trouble swallowing, get urgent care.",
    therapist:
      "Do no jaw, face or in-mouth work and ask for a dentist first; spreading face swelling, fever or trouble swallowing needs urgent care. Tooth infection imitates jaw-muscle pain, and rubbing early after an extraction can loosen the clot.",
    reconsider: "once a dentist has treated it, or 72 hours after simple dental work",
  },
  "abdomen-left-alone": {
    title: "A reason to leave the belly alone",
    client: "Your belly is left alone, whatever the technique. If you have any new belly pain, have a doctor check it.",
    therapist:
      "Do not work on the abdomen with any technique, and refer new pain. Pressure may obstruct, rupture or bleed, and bowel bleeding after massage is reported.",
    reconsider: "once a clinician has cleared it (after belly surgery, 6 weeks to 6 months)",
  },
  "bowel-disease-quiet": {
    title: "Long-term bowel disease",
    client:
      "On your belly, only light strokes are used, and only if you want them and they do not hurt. Make sure that a toilet is close by. Let your therapist know about steroids, immune drugs, weak bones or surgery.",
    therapist:
      "Between flares, on the abdomen light strokes only, if wanted and painless, with easy access to a toilet; other areas need no change for this rule. Ask about steroids, immune medicines, bone strength and surgery.",
  },
  "stroke-past": {
    title: "A past stroke or mini-stroke",
    client:
      "Pressure stays at moderate or less, and lighter where your feeling has changed. The front and sides of your neck are left alone. Let your therapist know if you take blood thinners.",
    therapist:
      "Moderate pressure at most, lighter on limbs with altered feeling, off the front and sides of the neck, with no deep work, thrusts, percussion or hot stones. Check for blood thinners and clot risk.",
  },
  anticoagulants: {
    title: "A medicine that thins the blood",
    client:
      "Keep taking any blood thinner as you were told. Pressure stays light, with no deep rubbing, scraping, cupping or massage guns. If your dose or blood test is not steady, ask your doctor first.",
    therapist:
      "Light pressure without friction, scraping, cupping, percussion or needles; check for bruising and ask for clinician advice if the dose or INR is unstable. Bleeding into muscle or skin can be large and delayed.",
    reconsider: "2 weeks after the medicine has ended, if the prescriber ends it",
  },
  "antiplatelet-or-bruises-easily": {
    title: "Easy bruising, or daily aspirin or a similar drug",
    client:
      "Pressure stays at moderate or less, with no deep work, scraping, cupping or massage guns. Keep taking any medicine as you were told. If you have bruises that no one has explained, see a doctor.",
    therapist:
      "Moderate pressure at most; no scraping, cupping, friction, percussion or deep work, and refer unexplained bruising. Small-vessel bleeding is more likely.",
  },
  "clot-risk-factors": {
    title: "A higher risk of blood clots",
    client:
      "On your legs, pressure stays light, and they are checked for swelling first. If you have any pain in a calf, see a doctor before massage.",
    therapist:
      "On the legs use light pressure only, look for swelling first, and refer any calf pain. The risk of an unseen clot is raised after immobility or surgery and by family history.",
    reconsider: "3 months after the event that raised the risk",
  },
  "blood-pressure-treated-or-low": {
    title: "High, treated or low blood pressure",
    client:
      "Pressure stays at moderate or less, with no heat, and your head can be raised. At the end, sit up slowly and stand only after a few minutes. If you often feel faint, see a doctor.",
    therapist:
      "Moderate pressure at most and no heat; offer a raised head, finish with a slow change to sitting and let the person stand only after a few minutes. Relaxation and medicine together may drop pressure and cause a fall.",
  },
  "lymphedema-or-lymph-node-removal": {
    title: "Lymphedema, or treated or removed lymph nodes",
    client:
      "On the affected limb and the part of the body next to it, pressure stays light. Deep work, heat and needles are left out there. Lymph drainage is only for a therapist who is certified in it.",
    therapist:
      "Light pressure only on the whole limb and adjoining trunk quadrant, no deep, heat or needle work there, and lymphatic drainage only by a certified therapist. Damaged drainage can overflow and cause lasting swelling.",
  },
  "cancer-history-no-current-treatment": {
    title: "Cancer, now or in the past, or tests for it",
    client:
      "Pressure stays at moderate or less, with no massage guns or forceful spine moves. Let your therapist know of any surgery, radiation, lines, clots, bone or lymph node trouble and hormone treatment. Have any new sign checked by a doctor.",
    therapist:
      "Moderate pressure at most, without barefoot work, percussion or thrusts. Ask about nodes, radiation, surgery, bone, clots, lines and hormone treatment, apply those rules, and refer any new unexplained symptoms: late effects persist, though massage is not known to spread cancer.",
  },
  osteoporosis: {
    title: "Weak or thin bones",
    client:
      "Pressure stays light, with no twists, forceful moves, strong stretches or massage guns. If your bones are very weak, or one has broken, ask your doctor first.",
    therapist:
      "Light pressure, above all over ribs, spine, hips and bones with Paget's disease; no thrust, twisting, stretching or percussion, and get clearance if severe or fractured. Weak bone can break from ordinary force.",
  },
  "corticosteroids-long-term": {
    title: "Long-term steroid tablets",
    client:
      "Pressure stays light, with no deep rubbing, scraping or cupping, as your skin and bones may be thinner. If you still take the pills, keep on as you were told.",
    therapist:
      "Light pressure without friction, scraping or cupping; watch for fragile skin and bone, and never advise stopping tablets. Skin, bone and immunity thin out, and the drug can hide infection.",
    reconsider: "12 months after the treatment has ended",
  },
  "opioids-or-pain-and-sedating-medicine": {
    title: "Strong pain, muscle or sleep medicine today",
    client:
      "Pressure stays light, as you may feel less than usual. Speak up early, and get help to stand up. Keep taking your medicine as you were told; you can ask your doctor if a session may come before a dose.",
    therapist:
      "Light pressure; never use 'until it hurts' as the limit, schedule before the dose if agreed, and help the person to stand. Dulled feeling hides tissue damage, and sedation adds falls; if drowsy, do not treat.",
    reconsider: "when the medicine has worn off, usually after 4 to 24 hours",
  },
  "pain-reliever-before-session": {
    title: "A pain pill in the last 6 hours",
    client:
      "Pressure stays at moderate or less, and deep work waits, as you may feel less than usual. Do not leave out a dose you were prescribed. Check how you feel the next day.",
    therapist:
      "Moderate pressure at most, without deep, friction, percussion, scraping or cupping work; never use 'until it hurts' as the limit, check for bruises and recheck the pain next day. Never advise leaving out a prescribed dose.",
    reconsider: "about 6 hours after the dose",
  },
  "hypermobility-or-unstable-joints": {
    title: "Very loose or unstable joints",
    client:
      "Your joints are well supported and never stretched to their end. Pressure stays at moderate or less, with no deep work or forceful spine moves.",
    therapist:
      "Moderate pressure at most; support joints in mid-range, no end-range stretching and no manipulation, and note artery, skin and upper-neck risk. Fragile tissue and vessels tear or dislocate easily.",
  },
  "epilepsy-controlled": {
    title: "Epilepsy",
    client:
      "Agree first on what to do if you have a fit; your therapist stays with you all the time. Pressure stays at moderate or less, with no strong scents, hot stones, massage guns or electric devices. Some places may ask for a doctor's letter.",
    therapist:
      "Agree a seizure plan, avoid known triggers and strong scents such as rosemary, eucalyptus or camphor, and never leave the room; moderate pressure at most. A local letter from the doctor may still be needed.",
  },
  "multiple-sclerosis": {
    title: "MS or a similar nerve disease",
    client:
      "The room is kept cool, no heat is used, and sessions are shorter. Pressure stays at moderate or less, and lighter where you are weak or feel less. In a relapse, wait until it settles.",
    therapist:
      "Keep the room cool, bar heat, shorten sessions and stay at moderate pressure or less, lighter where feeling or strength is reduced; wait for relapses to settle. Heat worsens symptoms temporarily, and altered feeling masks injury.",
    reconsider: "once a relapse has settled",
  },
  "neuropathy-or-loss-of-feeling": {
    title: "A numb or burning area, or lost feeling",
    client:
      "On that part, pressure stays light, with no heat or cold. The skin there is checked before and after. If the numb or burning feeling is new, see a doctor.",
    therapist:
      "Light pressure there, check the skin before and after, use no heat or cold, and refer if the numbness is new. Damage goes unfelt, so the client cannot warn you.",
  },
  diabetes: {
    title: "Diabetes",
    client:
      "Eat and check your sugar before the session, and keep fast sugar close. Pressure stays at moderate or less; your feet are checked, and shot or pump sites are left alone. If your sugar swings a lot, ask your doctor first.",
    therapist:
      "Confirm a recent meal and glucose reading, keep fast sugar at hand, inspect feet, avoid injection and pump sites, and get clearance if glucose swings. Moderate pressure at most without hot stones or cold: sugar may drop, and nerves and skin may be damaged.",
  },
  pregnancy: {
    title: "Pregnancy, or a chance of it",
    client:
      "You lie on your side or half sitting, not flat on your back or face down. Your belly is left alone; pressure is moderate or less, and light on the legs. Choose a therapist trained for pregnancy.",
    therapist:
      "Side-lying or semi-reclined, no flat-back or face-down pressure, no abdominal or deep inner-leg work, light on the legs and moderate at most elsewhere, by prenatal-trained staff. The womb can press on major veins, ligaments are lax, and clot risk is raised.",
    reconsider: "after the birth, when the rule for the weeks after birth applies",
  },
  postpartum: {
    title: "The first 12 weeks after a birth",
    client:
      "Your calves are checked first; pressure is light on the legs and moderate or less elsewhere. Your belly is left alone until it is cleared: 6 weeks, or longer after a caesarean. See a doctor or midwife about leg pain or a low mood.",
    therapist:
      "Check both calves first, light on the legs and moderate at most elsewhere, off the belly until cleared (6 weeks, longer after a caesarean); refer leg pain or low mood. Clot risk stays raised for weeks, and wounds are healing.",
    reconsider: "12 weeks after the birth (the belly, after the 6-week check)",
  },
  "pregnancy-and-postpartum-legs": {
    title: "Legs in pregnancy and after a birth",
    client:
      "Your calves are checked first. Then only light strokes are used, from thigh to foot. If you have any leg pain or swelling, see a doctor or midwife before massage.",
    therapist:
      "Check both calves first, then light strokes only from thigh to foot, no deep inner-leg work, and refer any leg pain or swelling. Clot risk is raised in pregnancy and for weeks after birth.",
    reconsider: "12 weeks after the birth",
  },
  "frailty-or-older-age": {
    title: "Frailty or age 75 and over",
    client:
      "Pressure stays light, with short sessions and easy positions. You get help on and off the table. Bring a list of your medicines, so that they can be looked at.",
    therapist:
      "Light pressure, short sessions, easy positions, help on and off the table and a medicine review. Thin skin, brittle bone, several medicines and falls risk multiply harm.",
  },
  "post-exertion-crash": {
    title: "Crashes after small efforts",
    client:
      "Start with 10 to 20 minutes of light work, in quiet and dim light, and rest after. Make it longer only if the next 3 days bring no crash. Exercise that builds up step by step is not offered with it.",
    therapist:
      "Start light and very short (10 to 20 minutes) in quiet and dim light, with rest after; lengthen only if the next 3 days bring no crash, and do not offer graded exercise beside it. Even pleasant handling is effort and can bring a delayed crash.",
    reconsider: "after a first short session, by how the next 3 days go",
  },
  "trauma-history-or-touch-sensitivity": {
    title: "Touch that is hard, or past trauma",
    client:
      "You are in charge. You agree first on areas, clothing, pressure and a stop signal, and each step is explained. Pressure stays at moderate or less, and work in the mouth or on the belly is left out.",
    therapist:
      "Agree areas, clothing, pressure and a stop signal before starting, explain every step, and never surprise or restrain; moderate pressure at most, without in-mouth, belly, Thai or barefoot work. Touch can trigger distress, and control lies with the client.",
  },
  "allergy-oil-latex-or-nut": {
    title: "A reaction to oils, scents, latex or the like",
    client:
      "Let your therapist know what you react to. A plain product is used, tested on a small patch of skin 24 hours before, with no scents or latex. If you have an allergy plan, keep it close.",
    therapist:
      "Use a plain tested product, patch test for 24 hours, remove latex, use no essential oils and keep an allergy plan ready. Skin or airway reactions can start within minutes.",
  },
  "scent-and-airway": {
    title: "Asthma or another lung disease",
    client:
      "Oils are unscented, your head is raised, and you do not lie face down for long. Pressure stays at moderate or less. Keep any inhaler close, and if an attack took you to hospital recently, ask your doctor first.",
    therapist:
      "Unscented oil, inhaler at hand, head raised, moderate pressure at most, no chest needling or long face-down positions; a recent hospital attack needs clearance. With cystic fibrosis add strict hygiene and leave airway clearance to the chest team.",
  },
  "scent-in-pregnancy-epilepsy-or-childhood": {
    title: "Scented oils in pregnancy, epilepsy or childhood",
    client: "Only unscented oil is used. Some scented oils may not be safe for you.",
    therapist:
      "Use unscented oil; essential oils and aromatherapy are left out. Some oils are suspected seizure triggers, and their safety in pregnancy and childhood is uncertain.",
  },
  "sickle-cell-disease-between-crises": {
    title: "Sickle cell disease",
    client:
      "Pressure stays light, in a warm room, with no hot or cold packs. Deep work, cupping and lymph drainage are left out. Stop if pain rises, and call your sickle cell team if it does not ease.",
    therapist:
      "Light pressure in a warm room, no cold or heat packs, no circulatory intent, and stop if pain rises. Temperature change, pressure and dehydration may set off a crisis, and clot risk is raised.",
  },
  "upper-neck-instability-risk": {
    title: "Techniques that move the neck, with a neck at risk",
    client:
      "Your neck is not moved, stretched or pulled, so Thai massage, forceful spine moves and the like are left out. If your head feels heavy, your hands tingle or your balance is off, see a doctor.",
    therapist:
      "No neck movement, stretch, traction or thrust, so leave out the techniques built on them; refer if the head feels heavy, hands tingle or balance is off. Ligaments may be loose, and small movements can injure the cord.",
  },
  "upper-neck-instability-area": {
    title: "A neck that needs to be kept still",
    client:
      "On your neck, only light and still work is used, with your head well supported. The neck may be less stable than it feels, so it is not moved or stretched.",
    therapist:
      "On the neck use light, still work only, with the head supported in neutral. Ligaments may be loose, and small movements can injure the cord.",
  },
  "unstable-or-fused-spine": {
    title: "Forceful techniques with a spine problem",
    client:
      "Techniques that put force, twist, strong stretch or body weight on the spine are left out. So are deep work and massage guns. Gentle hands-on work can be used instead.",
    therapist:
      "Leave out every technique that puts force, twist, end-range stretch or body weight through the spine. A stiff osteoporotic spine can fracture and paralyse; a published quadriplegia followed massage.",
  },
  "spine-light-and-supported": {
    title: "A stiff, fused, slipped or narrow spine",
    client:
      "Along your spine, pressure stays light and your body is well supported. With a narrow spinal canal, do not bend back, or lie flat or face down for long. If your legs turn weak or you have new bladder trouble, get emergency care at once.",
    therapist:
      "Along the spine use light soft-tissue work in a supported position; with a narrow canal avoid backward bending and long flat or face-down lying. Refer new leg weakness or bladder trouble at once: a stiff or slipped spine can break or shift.",
  },
  "neck-spine-problem": {
    title: "Spine trouble in the neck",
    client:
      "Your neck is left alone until the doctor who treats your spine agrees. This is because there may be less room for the nerves there.",
    therapist:
      "Leave the neck alone until the doctor who treats the spine agrees. A narrow or bony canal leaves the cord no room; paralysis after neck massage has been reported.",
  },
  "neck-vessel-or-thyroid-problem": {
    title: "The front of the neck with artery or heart rhythm trouble",
    client:
      "The front and sides of your neck are left alone, unless your doctor agrees. If you feel faint when you turn your head, have that checked.",
    therapist:
      "No work on the front or side of the neck unless the clinician agrees. Pressure there may slow the heart, move plaque or release thyroid hormone.",
    reconsider: "if the clinician agrees",
  },
  "neck-vessel-or-thyroid-techniques": {
    title: "Techniques that affect the front of the neck",
    client:
      "Lymph drainage starts at the neck, so it is left out. So are other techniques that press, move or stimulate the front of the neck. You can ask your doctor if they would be fine for you.",
    therapist:
      "Leave out lymphatic drainage, which starts at the neck, and joint mobilization, TENS and in-mouth work. Pressure or stimulation there may slow the heart, move plaque or release thyroid hormone.",
    reconsider: "if the clinician agrees",
  },
  "cupping-gua-sha-iastm-limits": {
    title: "Cupping and scraping where they are not suited",
    client: "Cupping and scraping (gua sha) are left out, as they may cause bruises or bleeding.",
    therapist:
      "Do not use cupping, gua sha or instrument scraping; choose gentle hand work instead. They break small vessels by design and worsen bleeding and infection risk.",
  },
  "abdominal-massage-exclusions": {
    title: "Belly massage where it is not suited",
    client: "Belly massage and barefoot massage are left out. If you have any new belly pain, have a doctor check it.",
    therapist:
      "Do not massage the abdomen or use barefoot massage, and refer new pain. Pressure may obstruct, rupture or bleed, and bowel bleeding after massage is reported.",
    reconsider: "once a clinician has cleared it (after belly surgery, 6 weeks to 6 months)",
  },
  "heat-with-numbness-ms-or-sensitive-skin": {
    title: "Heat where skin or nerves may not stand it",
    client:
      "Hot stones, heat packs, moxa, sauna and steam are left out. You may not feel a burn in time, or heat may harm your skin or make you feel worse.",
    therapist:
      "No hot stones, heat packs, moxa, sauna or steam. Burns may go unfelt, thin or sensitised skin burns sooner, and warming temporarily worsens MS symptoms.",
  },
  "heat-in-pregnancy": {
    title: "Heat in pregnancy",
    client:
      "No heat is used in pregnancy: no hot stones, heat packs or moxa. Getting too warm can make you dizzy and may not be good for the baby.",
    therapist:
      "Do not use heat in pregnancy. A rising core temperature may harm the fetus, and dizziness is more likely.",
    reconsider: "after the birth",
  },
  "heat-with-heart-bp-or-inflammation": {
    title: "Heat with heart trouble, illness or sore tissue",
    client:
      "Heat packs, hot stones, moxa, sauna and steam are left out. Heat may strain the heart or make a sore or swollen place worse.",
    therapist:
      "Bar heat packs, hot stones, moxa, sauna and steam. Heat dilates vessels, stresses the heart and feeds inflammation.",
    reconsider: "once an injury or inflammation has settled (with heart or blood pressure trouble, this limit stays)",
  },
  "cold-therapy-limits": {
    title: "Cold where it may do harm",
    client:
      "Ice, cold packs and cold stones are left out. Cold narrows blood vessels and may harm skin or set off a reaction.",
    therapist:
      "Bar ice, cold packs and cold stones. Cold constricts vessels and may cause tissue damage or a systemic reaction.",
  },
  "needles-bleeding-or-anticoagulant": {
    title: "Needles with a tendency to bleed or bruise",
    client:
      "Cupping is left out, and so are needles unless your doctor agrees. Bleeding deep in a muscle is hard to press on. Keep taking any medicine as you were told.",
    therapist:
      "No needling without clinician agreement, none in deep or poorly compressible sites, and no cupping. Never ask the person to pause a medicine for it.",
    reconsider: "with the clinician's agreement",
  },
  "needles-lymphedema-limb": {
    title: "Needles with lymphedema or treated lymph nodes",
    client:
      "Needles and cupping are left out. A break in the skin on the affected side may lead to an infection or more swelling.",
    therapist:
      "Do not needle or cup the affected limb or quadrant; these techniques are left out of the plan. A skin break may infect or worsen swelling.",
  },
  "needle-fear-or-fainting": {
    title: "Fear of needles, or fainting from one",
    client:
      "No needles are used. Hands-on work or acupressure can be offered instead. If you ever want to try needles, just ask.",
    therapist: "Do not needle; offer acupressure or hand work. Fear causes fainting and takes away willing consent.",
    reconsider: "if needles are asked for",
  },
  "electro-devices-and-implants": {
    title: "Electric stimulation where it may not be safe",
    client:
      "Devices that send a current through the skin, such as TENS, are left out. The current may not be safe for you.",
    therapist:
      "Bar electrical stimulation, including TENS and electroacupuncture. Current may disturb a device or heart rhythm and burn numb skin.",
  },
  "needle-and-acupressure-points-in-pregnancy": {
    title: "Needles and pressure points in pregnancy",
    client:
      "Needles are left out. So are acupressure, reflexology, shiatsu and the like, as some points are best not used in pregnancy. If you want needles, ask your maternity team first.",
    therapist:
      "No needling or strong pressure on LI4, SP6, BL60, BL67, BL31-34, GB21, KI3, the abdomen or the lower back, so point-based techniques are left out. Needling only by a trained clinician with maternity agreement; evidence of harm is limited.",
    reconsider: "after the birth",
  },
  "needles-infection-or-heart-valve": {
    title: "Needles with a higher risk of infection",
    client:
      "Needles are left out unless your doctor agrees. Each needle makes a tiny hole in the skin that may let germs in.",
    therapist:
      "No needling without clinician agreement, and never indwelling needles or needles in infected skin. Skin bacteria can enter the blood and infect valves or joints.",
    reconsider: "with the clinician's agreement",
  },
  "endangerment-sites": {
    title: "Places that get only light touch in everyone",
    client:
      "For everyone, light touch is the most for the front and sides of the neck, the armpits, breasts and groin, and behind the knees. No deep pressure goes on the eyes, inner elbows, kidneys or the tip of the breastbone.",
    therapist:
      "In any client keep to light touch at the front or side of the neck, armpit, breast, groin and behind the knee, and put no sustained or deep pressure on the eyes, inner elbow, kidneys or tip of the breastbone. Arteries, nerves and organs lie close to the surface there.",
  },
  "front-of-neck-deep-work": {
    title: "Deep work on the front or side of the neck",
    client: "For everyone, deep work, needles and devices are left out on the front and sides of the neck.",
    therapist:
      "Light touch only on the front or side of the neck: no deep work, needle, device or manipulation there, in any client. Expert frameworks accept skilled screening but give no guarantee, so it is left out.",
  },
  "neck-manipulation": {
    title: "Thrusts, twists or strong pulls on the neck",
    client:
      "For everyone, sudden neck moves, twists and strong pulls are left out. For such care, see a qualified clinician who checks your neck first.",
    therapist:
      "No neck thrust, twist or strong traction in massage; refer to a qualified clinician who screens vessels and nerves. Neck manipulation is the technique most often tied to artery tears and cord injury.",
  },
  "percussion-device-limits": {
    title: "Limits on massage guns and tapping strokes",
    client:
      "For everyone, massage guns and tapping strokes stay off bones, joints, head, neck, belly, groin, implants, clots and bruises. Use a low setting, for 1 to 2 minutes on each area, with moderate pressure at most.",
    therapist:
      "Never over bone, neck, head, abdomen, groin, joints, implants, clots or bruised areas; 1 to 2 minutes on low for each area, at moderate pressure or less. Rhabdomyolysis, artery tears and bruising have been reported.",
  },
  "needles-chest-and-lung-risk": {
    title: "Needles near the lungs",
    client:
      "For everyone, needles are left out in the chest, upper back, shoulders and neck, as the lungs lie close by. If you get short of breath after needles, call your local emergency number.",
    therapist:
      "No needling of the chest, breast, upper back, shoulder or neck in massage plans; send any breathlessness after needling to emergency care. The lung lies 1-2 cm deep, and collapsed lung is the best documented serious harm.",
  },
  "pregnancy-swelling-or-new-headache": {
    title: "Swelling or a new headache in pregnancy or after birth",
    client:
      "Swelling or a new headache in pregnancy or after a birth is often harmless, but it should be checked today. Please call your midwife or maternity unit now, before any massage.",
    therapist:
      "No massage. Contact the maternity team now: new swelling or headache in pregnancy or after birth may be pre-eclampsia.",
    reconsider: "once the maternity team has ruled out pre-eclampsia",
  },
  "very-high-blood-pressure-reading": {
    title: "A very high blood pressure reading",
    client:
      "This reading is very high. Please rest, have it measured again and see a doctor today. If you have chest pain, a bad headache, blurred sight or feel confused, call your local emergency number. Massage can wait.",
    therapist:
      "Reading at or above 180 or 120: no massage, medical assessment the same day; with symptoms this is an emergency.",
    reconsider: "once readings are below 160/100 or a clinician agrees",
  },
  "leg-artery-disease-legs": {
    title: "Legs with narrowed arteries",
    client:
      "The legs are left alone, as less blood gets to them. If a foot or leg turns cold, pale or painful at rest, see a doctor at once.",
    therapist: "No work on the legs: reduced arterial reserve.",
  },
  "bowel-flare-back-and-pelvis": {
    title: "Low back and pelvis during a bowel flare",
    client:
      "The low back and pelvis are left alone until the flare has settled. Gentle work elsewhere may be fine once your doctor agrees.",
    therapist: "Leave low back and pelvis alone during the flare, beside the abdomen.",
    reconsider: "when the flare has settled",
  },
  "percussion-device-and-implants": {
    title: "Massage guns and an electrical implant",
    client:
      "No massage gun is used, as it could disturb the device or its leads. Hand work away from the device may be fine.",
    therapist: "No percussion device with an electrical implant, anywhere.",
  },
  "scar-work-on-a-healing-wound": {
    title: "Scar work before a wound has healed",
    client: "Scar massage waits until the wound has fully healed and your surgeon agrees.",
    therapist: "No scar massage until the wound is fully healed and the surgeon agrees.",
    reconsider: "once healed and the surgeon agrees",
  },
  "compression-limits": {
    title: "Compression with poor arteries, heart failure or lost feeling",
    client:
      "Compression garments or bandages are left out unless your doctor has fitted them, as they can harm where blood flow or feeling is poor.",
    therapist: "No compression without medical assessment: arterial disease, heart failure or loss of feeling.",
  },
};
