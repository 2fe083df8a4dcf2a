import type { QuestionCode } from "../../knowledge/safety/codes.js";

/** English for every screening question. */
export const questions: Record<QuestionCode, string> = {
  "told-no-massage": "Has a doctor, midwife or nurse told you not to have massage?",
  intoxicated: "Have you had alcohol or street drugs today, or do you feel drowsy, drunk or high?",
  "chest-pain":
    "Do you have pain, pressure or a tight feeling in your chest today? Say yes too for pain that goes to your arm, jaw or back and makes you sweat or feel faint.",
  "sudden-breathlessness": "Did you get short of breath all at once in the last day, or are you coughing up blood?",
  "throat-swelling-or-asthma-attack":
    "Is your face or throat swelling up? Say yes too for an asthma attack that your inhaler does not calm.",
  "stroke-signs":
    "Have you had a drooping face, a weak arm or leg, slurred speech, or a sudden loss of sight or balance? Say yes if no doctor has checked it, even if it went away.",
  "thunderclap-headache":
    "Have you had a headache that hit its peak within a minute, or the worst one of your life? Say yes if no doctor has checked it.",
  "neck-artery-signs":
    "Do you have new neck pain or a new kind of headache, and with it one of these? You feel dizzy, see double, cannot swallow well, or have a droopy eyelid or a numb face.",
  "saddle-numbness":
    "Are you newly numb around your genitals or bottom? Say yes too for new trouble with passing or holding urine or stool, or for both legs newly weak or numb.",
  "worsening-weakness": "Do your arms or legs get weaker, clumsier or more numb from one day to the next?",
  "tearing-pain-or-belly-pulse":
    "Do you have a sudden, tearing pain in your back, chest or belly? Say yes too for a lump in the belly that beats like a pulse.",
  "severe-belly-pain":
    "Do you have very bad belly pain that is new for you, or a belly as hard as a board? Say yes too if you threw up blood or passed black stools. A bowel flare that you know does not count.",
  "severe-infection-signs":
    "Do you feel very ill with a fever, and with it one of these? A stiff neck, pain from light, a confused mind, fast breath, blotchy skin, or a rash that stays when pressed.",
  "fainting-or-confusion":
    "Are you confused, about to faint, very hard to wake or having a fit? Say yes too if low blood sugar makes you shaky and muddled.",
  "limb-or-muscle-crisis":
    "Is an arm or leg all at once cold, pale or numb, or rock-hard and far too painful? Say yes too if sore muscles come with urine as dark as cola.",
  "in-danger":
    "Are you in danger now? It may come from thoughts of ending your life or hurting someone, or from a home that is not safe.",
  "acute-illness":
    "In the last 2 days, have you had a fever, chills or flu, or thrown up or had new loose stools? Say yes too for an illness that others can catch.",
  "skin-infection":
    "Do you have a skin infection, lice, or a rash that others could catch? Count red, hot, sore skin, shingles, scabies, boils, ringworm, athlete's foot, warts and cold sores.",
  "skin-infection-spreading": "Is that skin red, hot, sore and spreading, or does it have red streaks or leak pus?",
  "skin-infection-catching":
    "Is it scabies, lice, shingles, chickenpox, impetigo, a boil or an open cold sore? Say yes too if it is in more than one place (two feet count as one).",
  "hot-swollen-joint":
    "Is a joint hot, red and swollen, or all at once too sore to move? Say yes too if arthritis is flaring now, in the spine as well.",
  "hot-joint-unexplained": "Did that joint flare up with no injury, and with no gout or arthritis that you know of?",
  "joint-flare-unwell":
    "With that joint, do you also feel ill all over? You may be feverish, worn out or losing weight.",
  "one-sided-swelling":
    "Is one calf, leg or arm newly swollen, sore, warm or off colour for no reason you know? Say yes too for a hot, hard, sore cord along a vein.",
  "general-swelling":
    "Have both legs, your hands or your face swelled up of late? Say no if you know a harmless cause.",
  "fracture-signs":
    "After a fall or blow, is a body part out of shape, too sore to use or stand on, or sore right on the bone? If your bones are weak, say yes to new pain after even a small knock.",
  "head-injury":
    "Did you hit or jolt your head or neck hard in the last 4 weeks? Say yes too if you still feel the effects of an older concussion.",
  "head-injury-signs":
    "Since that blow, is your headache worse, or do you throw up or feel drowsy or confused? Say yes too for clear fluid from nose or ear, or pain in the middle of the neck.",
  "new-headache": "Do you have a headache that is new or clearly changed?",
  "headache-warning-signs":
    "With that headache, has your sight changed, is your scalp sore, or does your jaw hurt when you chew? Say yes too if you are 50 or older.",
  "heart-or-artery-disease":
    "Do you have heart disease or a weak artery? Count heart failure, angina, valve trouble, an aneurysm, and any past heart attack, stent or heart surgery.",
  "heart-failure": "Is it heart failure?",
  "heart-failure-worse":
    "Has your heart failure got worse? Signs are new swelling, fast weight gain or being short of breath when you lie flat.",
  "heart-event-3-months": "Was there a heart attack, stent, bypass or heart surgery in the last 3 months?",
  "unstable-angina": "Does your heart give you chest pain at rest, more often than before, or out of the blue?",
  aneurysm: "Is it an aneurysm, or an artery that is weak or torn?",
  "heart-valve-problem": "Do you have a damaged or man-made heart valve?",
  "high-blood-pressure":
    "Do you have high blood pressure, or take a drug to lower it? Say yes too if a recent reading was high.",
  "blood-pressure-uncontrolled":
    "Is your blood pressure 160/100 or more? Say yes too if you were told it is not under control.",
  "blood-pressure-not-known": "Is it true that you do not know a recent reading of your blood pressure?",
  "blood-pressure-crisis":
    "Is your reading 180/120 or more, and with it do you have a headache, blurred sight or a confused mind?",
  "breathless-on-effort-or-flat": "Do you get short of breath with light effort or when you lie flat?",
  "stroke-ever": "Have you ever had a stroke or mini-stroke?",
  "stroke-3-months": "Was the stroke or mini-stroke in the last 3 months?",
  "leg-artery-disease":
    "Do your legs cramp when you walk and ease when you stop? Say yes too if you were told that your leg arteries are blocked.",
  "clot-ever": "Have you ever had a blood clot in a vein or in the lung, now or in the past?",
  "clot-now": "Do you have that clot now, or is it still new or not fully treated?",
  "bleeding-disorder":
    "Do you have low platelets, haemophilia, or blood that does not clot well? Say yes too for tiny red spots or bleeding gums that no one has explained.",
  "sickle-cell": "Do you have sickle cell disease?",
  "sickle-cell-crisis": "Do you have a sickle cell crisis now? Signs are pain, fever, chest trouble or a swollen leg.",
  "cancer-ever": "Have you ever had cancer, or are you having tests for it?",
  "cancer-current":
    "Are you being treated for cancer, or waiting for cancer tests? Say yes too if treatment ended less than 3 months ago.",
  "bone-cancer": "Has the cancer reached your bones? Say yes too for myeloma or any cancer that makes bones weak.",
  "radiotherapy-area": "Has any part had radiation in the last 6 months, or is the skin there still thin or scarred?",
  "kidney-disease": "Are your kidneys failing or very weak, or are you on dialysis?",
  "liver-disease": "Is your liver badly scarred or failing? Say yes too for yellow skin or fluid in the belly.",
  "immune-weakened": "Is your immune system weak, from an illness, a transplant or a drug?",
  "bowel-disease": "Do you have a long-term bowel disease? Count Crohn's and ulcerative colitis.",
  "bowel-flare": "Is your bowel disease flaring now?",
  epilepsy: "Do you have fits (epilepsy)?",
  "seizure-past-year": "Have you had a fit in the last 12 months, or have your fits changed?",
  "spinal-cord-injury": "Has your spinal cord been hurt, or were you born with spina bifida?",
  "dysreflexia-signs": "Do you now have a pounding headache with a flushed or sweaty face?",
  "nerve-deficit":
    "Does a slipped disc or trapped nerve in your back or neck make an arm or leg numb, weak or slow in its reflexes?",
  "under-18": "Are you under 18?",
  pregnant: "Are you pregnant, or could you be?",
  "gave-birth": "Have you given birth in the last 12 weeks?",
  "first-trimester": "Are you less than 14 weeks pregnant, or not sure how many weeks?",
  "pregnancy-high-risk":
    "Were you told that this is a high-risk pregnancy? Count twins, a low placenta, high blood pressure, diabetes, past losses, early labour, a stitch or slow growth.",
  "early-pregnancy-pain":
    "Do you have strong belly pain on one side, or pain at the tip of the shoulder? Say yes too if you feel faint, or were told that the pregnancy is in the wrong place.",
  "pregnancy-danger-signs":
    "Do you have bleeding, leaking fluid, regular cramps or a bad headache? Say yes too for changed sight, pain in the upper belly, sudden swelling or a baby that moves less.",
  preeclampsia:
    "Were you told that you have pre-eclampsia? This is high blood pressure with protein in the urine, while pregnant or since the birth.",
  "surgery-3-months": "Have you had surgery in the last 3 months?",
  "operation-site": "Is the place of your surgery still sore, swollen, numb or not fully healed?",
  understanding:
    "Is it hard for you to follow what is said and agree to it? Say yes too for dementia, a learning disability, a severe mental illness or hearing voices.",
  "cannot-agree-now":
    "Right now, do you hear voices, feel very high or mixed up, or find that you cannot agree to a massage?",
  "bad-reaction":
    "After a past massage, did you have very bad pain, large bruises, numb or weak limbs, or changed sight, or did you faint?",
  "unexplained-symptom":
    "Do you have a new problem that no one has explained, or any problem that is clearly getting worse? Say yes too if you have an illness or take a drug that you cannot name.",
  "pain-warning-signs":
    "Does your pain come with weight loss, fever or night sweats that you cannot explain? Say yes too if rest does not ease it at night, or if you inject street drugs.",
  "broken-skin":
    "Is your skin open, burned or sore in any place? Count cuts, blisters, ulcers, sunburn, stitches, a new tattoo or an eczema flare.",
  bruise: "Do you have a fresh, large or painful bruise, or a hard lump left by a muscle injury?",
  lump: "Do you have a lump no one has explained, a mole that changes, or a tumour under the skin?",
  "varicose-veins": "Do you have bulging or painful varicose veins?",
  "patch-or-injection": "Do you wear a drug patch, or have you had a shot or vaccine in the last 7 days?",
  "botox-or-filler": "Have you had Botox, filler or a thread lift in the last 2 weeks?",
  "breast-inflamed": "Is part of a breast sore, red, hot or hard, for example while nursing?",
  "injury-72-hours": "Have you had a sprain, strain or tear in the last 3 days?",
  "unhealed-fracture": "Do you have a broken bone or stress fracture that has not fully healed?",
  "weak-bones":
    "Were you told that your bones are weak? Count thin bones (osteoporosis), Paget's disease, or a bone that broke in a small fall.",
  "neck-instability-risk":
    "Is your neck loose or fused, or was it hurt by whiplash in the last 3 months? Say yes too for Down syndrome or rheumatoid arthritis.",
  "spine-problem":
    "Is your spine stiff, fused or slipped, or is the canal inside it too narrow? Count ankylosing spondylitis.",
  "neck-spine-problem": "Is that in your neck: a narrow canal, or bones that are fused, slipped or turned to bone?",
  "very-loose-joints": "Are your joints very loose, or do they slip out of place?",
  "reduced-feeling": "Is there a part of you that is numb, burns or has lost its feeling?",
  "multiple-sclerosis": "Do you have MS, or a nerve disease like it?",
  toothache: "Do you have a toothache, a swollen gum or jaw, or dental work in the last 3 days?",
  "blood-thinner": "Do you take a drug to thin your blood? Count warfarin, heparin, and drugs that end in -xaban.",
  "bruises-easily": "Do you bruise or bleed with ease? Say yes too if you take aspirin or a drug like it each day.",
  "steroids-long-term": "In the past year, did you take steroid pills for more than 3 months, or many times?",
  "sedating-medicine-today":
    "Have you had strong pain pills, muscle relaxers or sleeping pills today? Say yes too if you used numbing cream.",
  "pain-reliever-today":
    "Have you had a pain pill of any kind in the last 6 hours? Count aspirin, ibuprofen and the like.",
  allergy: "Do you react to oils, nuts, scents, lotions, latex, tape or metals?",
  "heat-or-cold-sensitive":
    "Does heat or cold harm you? Count Raynaud's, cold allergy, thin skin, or a drug that makes skin burn.",
  "implant-or-device":
    "Is there a device or metal in you or on you? Count a pacemaker, new joint, plate, port, pump, tube, stent, stoma or dialysis fistula.",
  "electrical-implant": "Is it a pacemaker, or does it run on a battery?",
  "joint-or-metal-implant": "Is it a new joint, or metal plates, pins or rods?",
  "line-tube-or-stoma": "Is it a port, line, fistula, pump, tube, shunt, stent or stoma?",
  "low-blood-pressure": "Is your blood pressure low, or do you feel faint when you stand up?",
  "heart-rhythm-problem": "Does your heart beat out of step, or do you feel faint when you turn your head?",
  "neck-artery-or-thyroid": "Is an artery in your neck too narrow, or is your thyroid too big or too active?",
  "clot-risk-recent":
    "In the last 3 months, have you had long bed rest, a leg cast, a very long trip or new hormones? Say yes too if blood clots run in your family.",
  "lymph-nodes-or-lymphedema": "Have lymph nodes been taken out or treated with rays, or do you have lymphedema?",
  diabetes: "Do you have diabetes?",
  "airway-disease": "Do you have asthma, COPD, cystic fibrosis or some other lung disease?",
  anaemia: "Were you told that your blood is low in iron or red cells (anaemia)?",
  "belly-problem":
    "Do you have a hernia, gallstones, kidney stones, a large spleen or pain from a coil (IUD)? Say yes too for belly surgery in the last 6 months.",
  "post-exertion-crash": "Do you crash for a day or more after small efforts? Count ME/CFS and long COVID.",
  frail: "Are you 75 or older, or frail, unsteady on your feet or thin-skinned?",
  "touch-difficult": "Is touch hard for you, or have you been through trauma or abuse?",
  "needle-fear": "Are you afraid of needles, or have you ever fainted from one?",
  "told-to-leave-area": "Has a doctor or nurse told you to keep massage away from part of your body?",
};
