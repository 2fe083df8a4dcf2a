import type { RuleEvidence } from "../../evidence.js";
import type { RuleCode } from "../safety/codes.js";

/** Why each rule stands, on whose word, and where professionals differ. `checked: false` was cited from memory. */
export const ruleEvidence: Readonly<Record<RuleCode, RuleEvidence>> = {
  "chest-pain-cardiac-signs": {
    rationale: "These can be signs of a heart attack, and thoracic or shoulder 'muscle pain' can imitate it.",
    sources: [
      {
        title: "European heart-failure patient site, warning-sign FAQ",
        where: "https://healthy-heart.org/faqs",
        checked: true,
      },
      {
        title: "South East Coast Ambulance Service NHS, when to call 999 [site-level reference]",
        where: "https://www.secamb.nhs.uk",
        checked: true,
      },
      {
        title: "NHS, When to call 999",
        where: "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
        checked: false,
      },
    ],
  },
  "unstable-angina": {
    rationale:
      "Chest pain of the heart at rest, coming more often or out of the blue is treated like a heart attack until shown otherwise.",
    sources: [
      {
        title: "NICE CG94, information for the public: unstable angina and NSTEMI",
        where: "https://www.nice.org.uk/guidance/cg94/ifp/chapter/Unstable-angina-and-NSTEMI",
        checked: true,
      },
      {
        title: "Boots WebMD, Unstable angina",
        where: "https://www.webmd.boots.com/heart-disease/guide/unstable-angina",
        checked: true,
      },
    ],
  },
  "pulmonary-embolism-signs": {
    rationale:
      "A clot may already be in the lung, and published cases show leg massage can precede a massive embolism.",
    sources: [
      {
        title: "NHS Suffolk and North East Essex, After Birth booklet (DVT page)",
        where: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/14",
        checked: true,
      },
      {
        title: "Sutham 2020, fatal-fetus pulmonary embolism after leg massage in pregnancy",
        where: "10.1186/s12884-020-02924-w",
        checked: true,
      },
      {
        title: "Case report: pulmonary embolism two hours after leg massage (IJCS)",
        where: "https://old.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp",
        checked: true,
      },
      {
        title: "What is a DVT (clinical explainer)",
        where: "https://clincalcpro.com/explainers/what-is-a-dvt",
        checked: true,
      },
    ],
  },
  "stroke-tia-signs": {
    rationale: "Stroke treatment is time-critical and a transient attack often warns of a full stroke.",
    sources: [
      {
        title: "Summary of NHS stroke call-999 signs (news site)",
        where: "https://britbrief.co.uk/health/nhs/nhs-call-999-for-these-stroke-symptoms.html",
        checked: true,
      },
      { title: "NHS, Stroke: symptoms", where: "https://www.nhs.uk/conditions/stroke/symptoms/", checked: false },
    ],
  },
  "thunderclap-headache": {
    rationale: "Abrupt severe headache can be bleeding in or around the brain or a torn neck artery.",
    sources: [
      {
        title: "Secondary-headache red flag table",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9710804",
        checked: true,
      },
      {
        title: "ACEP Now, Headache and neck pain: suspect cervical artery dissection",
        where: "https://www.acepnow.com/article/headache-neck-pain-suspect-cervical-artery-dissection",
        checked: true,
      },
    ],
  },
  "cervical-artery-dissection-signs": {
    rationale:
      "A tearing neck artery can first show as neck pain, days before a stroke, and neck massage or devices have been named as triggers.",
    sources: [
      {
        title: "RCEMLearning, Cervical artery dissection",
        where:
          "https://www.rcemlearning.co.uk/modules/cervical-artery-dissection/lessons/basic-science-and-pathophysiology-39/topic/clinical-features/",
        checked: true,
      },
      {
        title: "ACEP Now, Headache and neck pain: suspect cervical artery dissection",
        where: "https://www.acepnow.com/article/headache-neck-pain-suspect-cervical-artery-dissection",
        checked: true,
      },
      {
        title: "Rushton et al. 2023, IFOMPT cervical framework (JOSPT; updates the 2020 edition)",
        where: "10.2519/jospt.2022.11147",
        checked: true,
      },
      {
        title: "Shariff 2023, vertebral artery dissection after home massage device (case report)",
        where: "https://www.researchgate.net/publication/366912942",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
    ],
    disagreement:
      "Older teaching uses positional artery tests to clear the neck; the current IFOMPT framework relies on history plus vascular and neurological examination and promises no certainty, so a 'negative test' must never unlock neck work.",
  },
  "cauda-equina-signs": {
    rationale:
      "Pressure on the nerves at the base of the spine can cause permanent loss of bladder, bowel and leg function within hours.",
    sources: [
      {
        title: "NHS low back pain and sciatica pathway slides",
        where: "https://slideplayer.com/slide/13261345/",
        checked: true,
      },
      {
        title: "NHS Gloucestershire, back pain red flags",
        where: "https://g-care.glos.nhs.uk/pathway/71/resource/3",
        checked: true,
      },
      {
        title: "NICE NG59, Low back pain and sciatica in over 16s",
        where: "https://www.nice.org.uk/guidance/ng59",
        checked: false,
      },
    ],
  },
  "rapidly-worsening-weakness": {
    rationale: "Progressive weakness can mean spinal cord compression or an evolving neurological emergency.",
    sources: [
      {
        title: "NHS Gloucestershire, back pain red flags",
        where: "https://g-care.glos.nhs.uk/pathway/71/resource/3",
        checked: true,
      },
      {
        title: "NHS low back pain and sciatica pathway slides",
        where: "https://slideplayer.com/slide/13261345/",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
    ],
    disagreement:
      "One NHS pathway treats cauda equina as an emergency but progressive deficit as same-day; the stricter route is used because a form cannot tell them apart.",
  },
  "aortic-emergency-signs": {
    rationale: "A rupturing or splitting aorta can imitate back pain and is rapidly fatal.",
    sources: [
      {
        title: "NICE NG156, Abdominal aortic aneurysm",
        where: "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations",
        checked: true,
      },
      {
        title: "NHS, When to call 999",
        where: "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
        checked: false,
      },
    ],
  },
  "acute-abdomen-signs": {
    rationale: "Pressure may worsen an inflamed, blocked or bleeding organ and delays surgery.",
    sources: [
      {
        title: "Abdominal massage risks (health explainer)",
        where: "https://biologyinsights.com/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "NHS, Stomach ache: when to get urgent help",
        where: "https://www.nhs.uk/conditions/stomach-ache/",
        checked: false,
      },
    ],
  },
  "sepsis-meningitis-signs": {
    rationale: "Meningitis and sepsis can kill within hours and can begin as neck stiffness and muscle pain.",
    sources: [
      {
        title: "Meningitis warning signs, college page summarising NHS advice",
        where: "https://www.caths.cam.ac.uk/meningitis",
        checked: true,
      },
      {
        title: "University Hospitals Bristol, meningitis and septicaemia symptoms",
        where: "https://www.uhbristol.nhs.uk/news/information-and-advice-from-public-health-england-on-meningitis/",
        checked: true,
      },
    ],
  },
  "anaphylaxis-or-severe-breathing-difficulty": {
    rationale:
      "Airway swelling or severe asthma can progress to collapse in minutes and may follow contact with an oil or latex.",
    sources: [
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Health explainer: oil allergy and asthma [site-level reference]",
        where: "222health.com item 141347",
        checked: true,
      },
      { title: "NHS, Anaphylaxis", where: "https://www.nhs.uk/conditions/anaphylaxis/", checked: false },
      { title: "NHS, Asthma: asthma attacks", where: "https://www.nhs.uk/conditions/asthma/", checked: false },
    ],
  },
  "collapse-confusion-seizure-or-hypo": {
    rationale:
      "Altered consciousness during or before a session may be low blood sugar, a seizure, stroke or cardiac event.",
    sources: [
      {
        title: "CHP Group, Massage for type 1 diabetes: contraindications",
        where: "https://chpgroup.com/evidence-in-ih/massage-for-type-i-diabetes-part-2-contraindications/",
        checked: true,
      },
      {
        title: "Werner, Diabetes (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2675",
        checked: true,
      },
      {
        title: "NHS, When to call 999",
        where: "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
        checked: false,
      },
    ],
  },
  "limb-or-muscle-emergency": {
    rationale:
      "Trapped pressure or lost blood flow kills muscle and nerve within hours, and muscle breakdown after vigorous massage or massage guns has injured kidneys.",
    sources: [
      {
        title: "Acute compartment syndrome signs table (Cirujano General 2023)",
        where: "https://medigraphic.com/files/cirgen/cg-2023/1/cgi231e-T4.html",
        checked: true,
      },
      {
        title: "Dixit et al., Rhabdomyolysis with kidney injury after vigorous massage",
        where: "https://isindexing.com/isi/paper_details.php?id=31188",
        checked: true,
      },
      {
        title: "Rhabdomyolysis after a spa massage (CHEST 2020 poster abstract)",
        where: "https://discovery.researcher.life/topic/evid-based-complement-alternat-med/1057175",
        checked: true,
      },
      {
        title: "Chen et al. 2021, Rhabdomyolysis after use of a percussion massage gun",
        where: "10.1093/ptj/pzaa199",
        checked: true,
      },
    ],
  },
  "head-or-neck-injury-warning-signs": {
    rationale: "These suggest brain bleeding or an unstable neck injury.",
    sources: [
      {
        title: "Secondary-headache red flag table",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9710804",
        checked: true,
      },
      {
        title: "Collins, Best practices after concussion for massage therapists",
        where: "https://conorpcollins.com/2023/08/best-practices-in-addressing-symptoms-after-a-concussion/",
        checked: true,
      },
      {
        title: "NHS, When to call 999",
        where: "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
        checked: false,
      },
    ],
  },
  "pregnancy-emergency-signs": {
    rationale: "These may signal miscarriage, placental problems, early labour or pre-eclampsia.",
    sources: [
      {
        title: "MTJ-based prenatal massage postponement list [site-level reference]",
        where: "https://therapeuticmassageandskincarecenter.com",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title: "ACOG, pre-eclampsia and high blood pressure in pregnancy FAQ",
        where: "https://www.acog.org/womens-health/faqs/preeclampsia-and-high-blood-pressure-during-pregnancy",
        checked: false,
      },
    ],
  },
  "ectopic-pregnancy-signs": {
    rationale:
      "A pregnancy growing outside the womb can rupture and bleed inside; belly pain on one side or pain at the tip of the shoulder may be the only sign, and shoulder pain invites massage.",
    sources: [
      {
        title: "The Ectopic Pregnancy Trust, symptoms and diagnosis",
        where: "http://www.ectopic.org.uk/patients/symptoms-and-diagnosis/",
        checked: true,
      },
      {
        title: "Family Planning: a global handbook, ectopic pregnancy",
        where: "https://fphandbook.org/node/2706",
        checked: true,
      },
      { title: "NHS, Ectopic pregnancy", where: "https://www.nhs.uk/conditions/ectopic-pregnancy/", checked: false },
    ],
  },
  "suicidal-or-immediate-danger": {
    rationale: "Immediate safety outranks any therapy and needs trained crisis help.",
    sources: [
      {
        title: "NICE NG225, Self-harm: assessment, management and preventing recurrence",
        where: "https://www.nice.org.uk/guidance/ng225",
        checked: false,
      },
    ],
  },
  "very-high-blood-pressure-with-symptoms": {
    rationale: "Severe hypertension with symptoms, or autonomic dysreflexia, can cause stroke or seizure.",
    sources: [
      {
        title: "Autonomic dysreflexia guidance for spinal cord injury",
        where: "https://4inspiration.ca/autonomic-dysreflexia/",
        checked: true,
      },
      { title: "NICE NG136, Hypertension in adults", where: "https://www.nice.org.uk/guidance/ng136", checked: false },
    ],
  },
  "dvt-known-or-suspected": {
    rationale:
      "Pressure or movement could free clot into the lungs, and superficial phlebitis can coexist with a deep clot.",
    sources: [
      {
        title: "What is a DVT (clinical explainer)",
        where: "https://clincalcpro.com/explainers/what-is-a-dvt",
        checked: true,
      },
      {
        title: "Sutham 2020, fatal-fetus pulmonary embolism after leg massage in pregnancy",
        where: "10.1186/s12884-020-02924-w",
        checked: true,
      },
      {
        title: "Case report: pulmonary embolism two hours after leg massage (IJCS)",
        where: "https://old.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp",
        checked: true,
      },
      {
        title: "Ng 2018, massage in cancer inpatients with venous thromboembolism (J Integr Oncol)",
        where: "10.4172/2329-6771.1000203",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      { title: "RMT clinic article on massage and blood clots", where: "https://aureliarmt.com/blog", checked: true },
    ],
    disagreement:
      "Lists range from whole-body ban to avoiding the limb only; one hospital series of 25 cancer inpatients had no complications when the clot site was avoided, but that was a screened, supervised setting, so the whole-body rule is kept.",
  },
  "unexplained-calf-or-one-sided-limb-swelling": {
    rationale: "One-sided swelling is a deep clot until shown otherwise and is easily mistaken for a strain.",
    sources: [
      {
        title: "What is a DVT (clinical explainer)",
        where: "https://clincalcpro.com/explainers/what-is-a-dvt",
        checked: true,
      },
      {
        title: "NHS Suffolk and North East Essex, After Birth booklet (DVT page)",
        where: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/14",
        checked: true,
      },
      {
        title: "Case report: pulmonary embolism two hours after leg massage (IJCS)",
        where: "https://old.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp",
        checked: true,
      },
      { title: "RMT clinic article on massage and blood clots", where: "https://aureliarmt.com/blog", checked: true },
    ],
  },
  "unexplained-general-swelling": {
    rationale:
      "New swelling on both sides can be the first sign of heart, kidney or liver failure or of pre-eclampsia, and moving that fluid may overload the heart.",
    sources: [
      {
        title: "Somatics, pathology notes after Werner: edema",
        where: "http://www.somatics.de/PathologyBook/Edema.htm",
        checked: true,
      },
      {
        title: "The Massage Source, edema",
        where: "https://www.themassagesource.com/health-concerns/edema",
        checked: true,
      },
      {
        title: "Samsung Medical Center health library, edema",
        where: "https://www.samsunghospital.com/en/health-library/symptoms/edema.do",
        checked: true,
      },
      {
        title: "Mayo Clinic, Edema: symptoms and causes",
        where: "https://www.mayoclinic.org/diseases-conditions/edema/symptoms-causes/syc-20366493",
        checked: false,
      },
    ],
    disagreement:
      "One massage text bars most swelling, another only swelling from heart, kidney or liver failure or a clot, and one practice accepts a doctor's approval; until the cause is known the strictest applies.",
  },
  "fever-or-acute-infection": {
    rationale: "The body is already under systemic stress and the illness can be passed on.",
    sources: [
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title:
          "Clinical-trial exclusion list (fever, uncontrolled BP, anticoagulants, fracture, severe osteoporosis) [site-level reference]",
        where: "clinical-trial abstract seen via th4.ilovetranslation.com",
        checked: true,
      },
      {
        title: "Werner (ABMP), Massage after COVID vaccine",
        where: "https://www.abmp.com/updates/blog-posts/covid-vaccine-and-massage-when-it-safe-offer-massage",
        checked: true,
      },
      {
        title: "Therapist list (defer for infection, intoxication incl. pain medicines, DVT, acute flare)",
        where: "http://ellensenliven.massagetherapy.com/before-your-appointment",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
    disagreement: "Waiting times vary from 24 hours symptom-free to full recovery; the library uses 48 hours.",
  },
  "contagious-skin-disease-widespread": {
    rationale: "Contact, linens and tools can spread it to other skin, the therapist and later clients.",
    sources: [
      {
        title: "Massage therapy reference list of transmissible skin infections",
        where: "https://massagetherapyreference.com/list-of-contagious-skin-infections-when-massage-should-be-avoided",
        checked: true,
      },
      {
        title: "Morien, How massage therapists can handle skin conditions (AMTA MTJ)",
        where: "https://vdocuments.mx/amta-intgmnt.html",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
  },
  "spreading-skin-infection": {
    rationale: "Cellulitis, lymphangitis or an abscess can spread to the blood if manipulated.",
    sources: [
      { title: "Földi-school summary of MLD contraindications", where: "https://ltstherapy.com/blog", checked: true },
      {
        title: "Massage therapy reference list of transmissible skin infections",
        where: "https://massagetherapyreference.com/list-of-contagious-skin-infections-when-massage-should-be-avoided",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
    disagreement:
      "Some MLD schools resume after 2-3 days of antibiotics; the library waits for resolution plus clinician agreement.",
  },
  "serious-spinal-or-cancer-warning-signs": {
    rationale: "Together these raise suspicion of tumour or spinal infection hidden behind musculoskeletal pain.",
    sources: [
      {
        title: "NHS Gloucestershire, back pain red flags",
        where: "https://g-care.glos.nhs.uk/pathway/71/resource/3",
        checked: true,
      },
      {
        title: "NHS low back pain and sciatica pathway slides",
        where: "https://slideplayer.com/slide/13261345/",
        checked: true,
      },
      {
        title: "NICE NG59, Low back pain and sciatica in over 16s",
        where: "https://www.nice.org.uk/guidance/ng59",
        checked: false,
      },
      {
        title: "Memorial Sloan Kettering, oncology rehabilitation red flags (slides 2013)",
        where: "https://studyres.com/doc/3875180/",
        checked: true,
      },
    ],
    disagreement:
      "NHS material itself notes red flags give many false alarms; a referral that proves unnecessary is accepted as the price of safety.",
  },
  "suspected-fracture": {
    rationale: "Massage over an unrecognised fracture can displace bone and injure vessels or nerves.",
    sources: [
      {
        title: "NHS Gloucestershire, back pain red flags",
        where: "https://g-care.glos.nhs.uk/pathway/71/resource/3",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "nidirect, broken bones (fractures)",
        where: "https://nidirect.gov.uk/conditions/broken-bones-fractures",
        checked: true,
      },
      {
        title: "Peak Safety, ankle injury, sprained or fractured? (Ottawa ankle rules)",
        where: "https://peaksafety.co.nz/ankle-injury-sprained-or-fractured/",
        checked: true,
      },
    ],
    disagreement:
      "Older wording sent every pain after a fall for imaging; the Ottawa rules find nearly all ankle and foot breaks from bone pain or being unable to take weight. Weak bones keep the wider net.",
  },
  "new-headache-with-warning-features": {
    rationale:
      "Giant cell arteritis, raised pressure or infection can cause blindness or worse if treated as tension headache.",
    sources: [
      {
        title: "Secondary-headache red flag table",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9710804",
        checked: true,
      },
      {
        title: "nidirect, Giant cell arteritis",
        where: "https://www.nidirect.gov.uk/conditions/giant-cell-arteritis-temporal-arteritis",
        checked: true,
      },
      {
        title: "NHS 111 Wales, Temporal arteritis",
        where: "https://111.wales.nhs.uk/encyclopaedia/a/article/Arteritistemporal/",
        checked: true,
      },
    ],
  },
  "hypertension-uncontrolled": {
    rationale: "Painful pressure and heat can push pressure up further in someone already at stroke risk.",
    sources: [
      {
        title: "Massage contraindications wiki, hypertension literature review",
        where: "https://contraindications.wikispaces.com/Hypertension",
        checked: true,
      },
      {
        title: "Irish clinic FAQ: very high blood pressure contraindicated, others may need doctor letter",
        where: "http://www.alittlemassage.ie/topics/ufaqs/blood-pressure/",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title:
          "Clinical-trial exclusion list (fever, uncontrolled BP, anticoagulants, fracture, severe osteoporosis) [site-level reference]",
        where: "clinical-trial abstract seen via th4.ilovetranslation.com",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
    disagreement:
      "Sources give no agreed number: some ban only 'uncontrolled', UK lists want a letter for any hypertension, and trials show gentle massage lowers readings; the library blocks at 160/100 and modifies below it.",
  },
  "heart-failure-decompensated": {
    rationale: "The heart cannot cope with extra returning fluid and may tip into lung congestion.",
    sources: [
      { title: "Földi-school summary of MLD contraindications", where: "https://ltstherapy.com/blog", checked: true },
      {
        title: "Cleveland Clinic lymphatic drainage page, as quoted in a massage.net thread [site-level reference]",
        where: "massage.net thread 263929",
        checked: true,
      },
      {
        title: "European heart-failure patient site, warning-sign FAQ",
        where: "https://healthy-heart.org/faqs",
        checked: true,
      },
    ],
  },
  preeclampsia: {
    rationale: "It can progress suddenly to seizure, stroke or placental failure and carries clot risk.",
    sources: [
      {
        title: "MTJ-based prenatal massage postponement list [site-level reference]",
        where: "https://therapeuticmassageandskincarecenter.com",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title: "CE Institute, prenatal massage contraindications [site-level reference]",
        where: "https://ceinstitute.com",
        checked: true,
      },
      {
        title: "ACOG, pre-eclampsia and high blood pressure in pregnancy FAQ",
        where: "https://www.acog.org/womens-health/faqs/preeclampsia-and-high-blood-pressure-during-pregnancy",
        checked: false,
      },
    ],
  },
  intoxication: {
    rationale: "Intoxication impairs consent and pain feedback and alters blood pressure and bleeding.",
    sources: [
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Therapist list (defer for infection, intoxication incl. pain medicines, DVT, acute flare)",
        where: "http://ellensenliven.massagetherapy.com/before-your-appointment",
        checked: true,
      },
    ],
  },
  "cannot-consent-or-acute-psychosis": {
    rationale: "Touch without valid consent is unsafe and may be frightening or misread.",
    sources: [
      {
        title: "Encyclopedia-derived list naming psychosis as a contraindication",
        where: "https://www.answerbag.com/q_view/460403",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
    ],
  },
  "sickle-cell-crisis": {
    rationale:
      "Crisis carries clot, stroke and acute chest syndrome risk and can be triggered further by cold, heat or pressure.",
    sources: [
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
    ],
  },
  "hot-swollen-joint-new": {
    rationale: "Joint infection destroys cartilage quickly and looks like a strain or gout flare.",
    sources: [
      {
        title: "Coakley 2006, BSR/BHPR guideline on the hot swollen joint in adults",
        where: "10.1093/rheumatology/kel163a",
        checked: false,
      },
    ],
  },
  "joint-flare-with-illness": {
    rationale:
      "In a flare with fever, exhaustion or weight loss the illness involves the whole body and may hide an infection; load and heat can prolong it.",
    sources: [
      {
        title: "Somatics, pathology notes after Werner: rheumatoid arthritis",
        where: "http://www.somatics.de/PathologyBook/Rheumatoid.htm",
        checked: true,
      },
      {
        title: "Massage Therapy Reference, rheumatoid arthritis",
        where: "https://www.massagetherapyreference.com/rheumatoid-arthritis-massage/",
        checked: true,
      },
      {
        title: "Kingston and Richmond NHS, rheumatoid arthritis flare self-management",
        where:
          "https://www.kingstonandrichmond.nhs.uk/patients-and-families/patient-leaflets/rheumatoid-arthritis-ra-flare-self-management",
        checked: true,
      },
    ],
    disagreement:
      "One text bars massage altogether in an acute flare, another treats unaffected areas unless there is fever; with signs of whole-body illness the stricter reading is used, without them the joint alone is left.",
  },
  "clinician-advised-against": {
    rationale: "They may know about a risk that the form cannot capture.",
    sources: [
      {
        title: "Carondelet Health Network, abdominal massage handout",
        where: "https://docsbay.net/carondelet-health-network",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
  },
  "recent-heart-attack-or-unstable-angina": {
    rationale: "A healing or unstable heart tolerates circulatory and positional load poorly.",
    sources: [
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "UK remedial massage screening form (referral culture)",
        where: "https://pinesremedialmassage.com/Screening.php",
        checked: true,
      },
      {
        title: "Mobile massage provider policy: declines any clot history",
        where: "https://handsoncallmassage.com/2019/06/19/blood-clots/",
        checked: true,
      },
    ],
    disagreement:
      "The sources seen only say 'consult first' or refuse outright; the 3-month window is a cautious default, not a sourced number.",
  },
  "recent-stroke-or-tia": {
    rationale: "Recurrence risk is highest early, vessels may be diseased, and many take blood thinners.",
    sources: [
      {
        title: "Massage & Bodywork, Strokes in broad strokes",
        where: "https://www.abmp.com/massage-and-bodywork-magazine/strokes-broad-strokes",
        checked: true,
      },
      {
        title: "Stroke-rehab.com, massage after stroke [site-level reference]",
        where: "https://www.stroke-rehab.com",
        checked: true,
      },
      {
        title: "Clinical Q&A site on massage after recent stroke",
        where: "https://www.droracle.ai/articles/202521",
        checked: true,
      },
    ],
    disagreement:
      "Stroke-rehab sites allow early massage with medical approval while lists for the public ban it for months; approval is required here.",
  },
  "heart-failure-stable": {
    rationale: "Techniques that shift fluid centrally or long flat positions can overload the heart.",
    sources: [
      { title: "Földi-school summary of MLD contraindications", where: "https://ltstherapy.com/blog", checked: true },
      {
        title: "Cleveland Clinic lymphatic drainage page, as quoted in a massage.net thread [site-level reference]",
        where: "massage.net thread 263929",
        checked: true,
      },
      {
        title: "Cleveland Clinic, Lymphatic Drainage Massage",
        where: "https://my.clevelandclinic.org/health/treatments/21768-lymphatic-drainage-massage",
        checked: false,
      },
    ],
  },
  "heart-or-artery-disease": {
    rationale:
      "Stable angina, valve disease or a past heart event is usually safe to massage gently, but load, heat and lying flat can bring symptoms on, and medicines change blood pressure and bleeding.",
    sources: [
      {
        title: "Biology Insights, is massage safe for heart patients",
        where: "https://biologyinsights.com/is-massage-safe-for-heart-patients",
        checked: true,
      },
      {
        title: "MedFit Network, I have heart disease, is massage right for me?",
        where: "https://medfitnetwork.org/public/all-mfn/heart-disease-massage-right/",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: heart attack",
        where: "http://www.somatics.de/PathologyBook/Heartattack.htm",
        checked: true,
      },
    ],
    disagreement:
      "Some pages ask for a cardiologist's agreement in every case, others only advise gentle work once recovered; agreement is asked for.",
  },
  "breathless-on-effort-or-lying-flat": {
    rationale:
      "Breathlessness on small effort or lying flat is a common early sign of heart or lung failure, and lying down or moving fluid towards the chest makes it worse.",
    sources: [
      {
        title: "Heart Failure Matters (European Society of Cardiology), shortness of breath",
        where: "https://www.heartfailurematters.org/en_GB/Warning-signs/Shortness-of-breath",
        checked: true,
      },
      {
        title: "Heart Failure Matters, awakening short of breath, needing more pillows",
        where: "https://www.heartfailurematters.org/en_GB/Warning-signs/Awakening-short-of-breath-needing-more-pillows",
        checked: true,
      },
      {
        title: "British Heart Valve Society, shortness of breath",
        where: "https://bhvs.org/symptoms-of-heart-valve-disease/shortness-of-breath",
        checked: true,
      },
    ],
  },
  "breathless-with-clot-risk": {
    rationale: "Breathlessness together with a reason for clots raises the chance of a lung embolism.",
    sources: [
      {
        title: "Heart Failure Matters (European Society of Cardiology), shortness of breath",
        where: "https://www.heartfailurematters.org/en_GB/Warning-signs/Shortness-of-breath",
        checked: true,
      },
      {
        title: "Heart Failure Matters, awakening short of breath, needing more pillows",
        where: "https://www.heartfailurematters.org/en_GB/Warning-signs/Awakening-short-of-breath-needing-more-pillows",
        checked: true,
      },
      {
        title: "British Heart Valve Society, shortness of breath",
        where: "https://bhvs.org/symptoms-of-heart-valve-disease/shortness-of-breath",
        checked: true,
      },
    ],
  },
  "high-blood-pressure-reading-unknown": {
    rationale:
      "High pressure gives no feeling of its own, so without a reading nobody can tell controlled from uncontrolled.",
    sources: [
      {
        title: "The Massage Source, can massage help high blood pressure?",
        where: "https://www.themassagesource.com/articles/2012/12/can-massage-help-high-blood-pressure/",
        checked: true,
      },
      {
        title: "222 Health, is uncontrolled blood pressure a contraindication for massage?",
        where: "https://222health.com/conditions-treatments/high-blood-pressure/121851.html",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: hypertension",
        where: "http://www.somatics.de/PathologyBook/Hypertension.htm",
        checked: true,
      },
    ],
    disagreement:
      "Some sources want a doctor's approval for any high blood pressure, others only when it is uncontrolled; here a known reading replaces the approval.",
  },
  "kidney-failure-or-dialysis": {
    rationale: "Fluid shifts, fragile skin and bone, bleeding tendency and access sites all raise risk.",
    sources: [
      {
        title: "Werner, kidney disease and massage (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2703",
        checked: true,
      },
      {
        title: "Massage & Bodywork digital, kidney failure caution",
        where: "http://www.massageandbodyworkdigital.com/i/1512873/71",
        checked: true,
      },
      { title: "Földi-school summary of MLD contraindications", where: "https://ltstherapy.com/blog", checked: true },
      {
        title: "Cleveland Clinic lymphatic drainage page, as quoted in a massage.net thread [site-level reference]",
        where: "massage.net thread 263929",
        checked: true,
      },
      {
        title: "Werner, implanted devices and massage (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=790",
        checked: true,
      },
    ],
    disagreement:
      "Schools often teach it as banned, whereas Werner describes real benefit from adapted work; the library permits light work only with clearance.",
  },
  "liver-failure-or-cirrhosis": {
    rationale: "Clotting is poor, veins may bleed, and the body handles fluid shifts badly.",
    sources: [
      {
        title: "Integrative Healthcare, Cirrhosis and stages of liver disease",
        where: "https://www.integrativehealthcare.org/mt/cirrhosis-and-stages-of-liver-disease/",
        checked: true,
      },
      { title: "Földi-school summary of MLD contraindications", where: "https://ltstherapy.com/blog", checked: true },
    ],
    disagreement:
      "Some texts treat any liver disease as an absolute ban and others only advanced disease; hepatitis without liver damage is handled by ordinary hygiene.",
  },
  "aneurysm-known": {
    rationale: "Pressure or blood-pressure surges could rupture a weakened artery.",
    sources: [
      {
        title: "Abdominal massage risks (health explainer)",
        where: "https://biologyinsights.com/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "NICE NG156, Abdominal aortic aneurysm",
        where: "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations",
        checked: true,
      },
      {
        title: "Medical-massage clinic, MLD contraindications incl. neck and abdomen [site-level reference]",
        where: "https://middlegeorgiamedicalmassage.com",
        checked: true,
      },
    ],
  },
  "low-platelets-or-bleeding-disorder": {
    rationale:
      "When blood clots poorly even ordinary pressure can bruise or start bleeding into skin, muscles or joints.",
    sources: [
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "eRAPID (UK cancer service), massage advice",
        where: "https://patient.pcor.org.uk/erapid-lung-home/massage",
        checked: true,
      },
      {
        title: "Ng 2018, massage in cancer inpatients with venous thromboembolism (J Integr Oncol)",
        where: "10.4172/2329-6771.1000203",
        checked: true,
      },
      {
        title: "NCCIH massage fact-sheet text, as reproduced by a third-party site",
        where: "https://massage.megatopx.com/article002_pg2.html",
        checked: true,
      },
      {
        title: "Exploration review table: massage cautions in cancer care [site-level reference]",
        where: "https://www.explorationpub.com",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
    ],
    disagreement:
      "Public lists say avoid, current NCCIH wording bars forceful work, and one cancer-hospital series used above 50; the 20 cut-off is from memory and the stricter threshold wins. Older NIH wording avoided massage altogether while current NCCIH wording bars only forceful work, so clearance plus light pressure is required.",
  },
  "clot-history": {
    rationale: "Recurrence is common and an old clot can be re-disturbed; a case after leg massage has been reported.",
    sources: [
      {
        title: "Walton, What is gentle pressure? (Massage Magazine)",
        where: "https://www.massagemag.com/gentle-pressure-oncology-massage-28781/",
        checked: true,
      },
      {
        title: "Oncology massage practice, blood clots (6-month disclosure)",
        where: "https://oncologymassagecarolinas.com/therapy/oncology-massage/blood-clots/",
        checked: true,
      },
      {
        title: "Mobile massage provider policy: declines any clot history",
        where: "https://handsoncallmassage.com/2019/06/19/blood-clots/",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
    disagreement:
      "Advice runs from at least 6 months after treatment ends, through a doctor's note, to one provider's lifetime refusal; limb limits and clearance both apply.",
  },
  "clot-history-limb": {
    rationale: "Lung embolism has followed leg massage long after a clot.",
    sources: [
      {
        title: "Walton, What is gentle pressure? (Massage Magazine)",
        where: "https://www.massagemag.com/gentle-pressure-oncology-massage-28781/",
        checked: true,
      },
      {
        title: "Oncology massage practice, blood clots (6-month disclosure)",
        where: "https://oncologymassagecarolinas.com/therapy/oncology-massage/blood-clots/",
        checked: true,
      },
      {
        title: "Mobile massage provider policy: declines any clot history",
        where: "https://handsoncallmassage.com/2019/06/19/blood-clots/",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
    disagreement:
      "Advice runs from at least 6 months after treatment ends, through a doctor's note, to one provider's lifetime refusal; limb limits and clearance both apply.",
  },
  "peripheral-artery-disease": {
    rationale: "Plaque or clot could shift, skin heals poorly, and the same disease affects heart and brain.",
    sources: [
      {
        title: "Werner, Peripheral artery disease (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=219",
        checked: true,
      },
      {
        title: "Massage & Bodywork Sept/Oct 2010, PAD and massage",
        where: "http://www.massageandbodyworkdigital.com/i/68185-september-october-2010/102",
        checked: true,
      },
    ],
  },
  "cancer-active-or-in-treatment": {
    rationale:
      "Low blood counts, clots, fragile bone and skin need adapted care, although massage itself is not shown to spread cancer.",
    sources: [
      {
        title: "Walton, AMTA MTJ course on cancer and massage",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/1802",
        checked: true,
      },
      {
        title: "Walton, Cancer & massage: essential contraindications (AMTA course)",
        where: "https://studyres.com/doc/6880492/essential-contraindications",
        checked: true,
      },
      {
        title: "Corbin 2005, Safety and efficacy of massage for patients with cancer",
        where: "https://www.scribd.com/document/375499584",
        checked: true,
      },
      {
        title: "eRAPID (UK cancer service), massage advice",
        where: "https://patient.pcor.org.uk/erapid-lung-home/massage",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      { title: "Society for Oncology Massage, practice guidance", where: "https://www.s4om.org", checked: false },
    ],
    disagreement:
      "Some spa lists still ban all cancer, whereas Walton and hospital programmes reject a blanket ban; the library allows gentle adapted care only with the team's agreement.",
  },
  "bone-metastasis-or-weak-bone-lesion": {
    rationale: "Weakened bone may fracture or compress the spinal cord under small loads.",
    sources: [
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      {
        title: "Michigan State University cancer-pain education, massage cautions",
        where: "https://commtechlab.msu.edu/sites/cancerpain/TreatmentForest/T340.html",
        checked: true,
      },
      {
        title: "Walton, What is gentle pressure? (Massage Magazine)",
        where: "https://www.massagemag.com/gentle-pressure-oncology-massage-28781/",
        checked: true,
      },
    ],
  },
  "recent-surgery": {
    rationale: "Wounds, implants and immobility bring infection, bleeding and clot risk.",
    sources: [
      {
        title: "Michigan State University cancer-pain education, massage cautions",
        where: "https://commtechlab.msu.edu/sites/cancerpain/TreatmentForest/T340.html",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
    disagreement:
      "Waits run from 3 to 8 weeks, and up to 6 months for abdominal work; the longest applicable wait is used unless the surgeon says otherwise.",
  },
  "disc-herniation-with-nerve-deficit": {
    rationale: "Disc damage is among the most frequently reported harms, usually with forceful spinal techniques.",
    sources: [
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
      {
        title: "NICE NG59, Low back pain and sciatica in over 16s",
        where: "https://www.nice.org.uk/guidance/ng59",
        checked: false,
      },
    ],
  },
  "spinal-cord-injury": {
    rationale:
      "Unfelt pain, heat, bladder or skin irritation below the injury can trigger dangerous blood pressure rises, and bone may be fragile.",
    sources: [
      {
        title: "Autonomic dysreflexia guidance for spinal cord injury",
        where: "https://4inspiration.ca/autonomic-dysreflexia/",
        checked: true,
      },
      {
        title: "Massage tips after spinal cord injury",
        where: "https://healingtherapies.info/massage_tips.htm",
        checked: true,
      },
    ],
  },
  "head-or-neck-injury-recent": {
    rationale: "A shaken brain needs rest, a jolted neck needs checking, and warning signs can appear late.",
    sources: [
      {
        title: "Collins, Best practices after concussion for massage therapists",
        where: "https://conorpcollins.com/2023/08/best-practices-in-addressing-symptoms-after-a-concussion/",
        checked: true,
      },
      {
        title: "Massage after concussion (health explainer)",
        where: "https://biologyinsights.com/can-you-get-a-massage-with-a-concussion",
        checked: true,
      },
    ],
  },
  "epilepsy-uncontrolled": {
    rationale: "Stress, heat, strong scents, flicker and vibration may provoke a seizure during a session.",
    sources: [
      {
        title: "ABMP Podcast ep. 113 (Werner), seizure disorders [site-level reference]",
        where: "ABMP Podcast ep. 113",
        checked: true,
      },
      {
        title: "UK practitioner contraindication list (GP consent model)",
        where: "https://steadytherapy.co.uk/contraindications",
        checked: true,
      },
      {
        title: "UK remedial massage screening form (referral culture)",
        where: "https://pinesremedialmassage.com/Screening.php",
        checked: true,
      },
    ],
    disagreement:
      "UK lists demand a GP letter for any epilepsy, while Werner's advice centres on an action plan; recent or unknown seizures keep the stricter rule.",
  },
  "pregnancy-first-trimester": {
    rationale:
      "Miscarriage is commonest in this period and would wrongly be linked to treatment, while nausea and heat are poorly tolerated.",
    sources: [
      {
        title:
          "Prenatal practice protocol (twins, praevia, first trimester accepted with limits) [site-level reference]",
        where: "https://headtotoeoasis.org",
        checked: true,
      },
      {
        title:
          "Prenatal training notes (written release list, points to avoid, no deep leg work) [site-level reference]",
        where: "https://healingtrain.wordpress.com",
        checked: true,
      },
      {
        title: "Spa policy: massage only months 4-8 of pregnancy [site-level reference]",
        where: "https://p-arenthese.com",
        checked: true,
      },
      {
        title: "MTJ-based prenatal massage postponement list [site-level reference]",
        where: "https://therapeuticmassageandskincarecenter.com",
        checked: true,
      },
    ],
    disagreement:
      "Some trainers treat first-trimester massage as fine, others refuse until month 4; no source showed harm, but the library asks for clearance and limits technique.",
  },
  "pregnancy-high-risk": {
    rationale: "Complications can change quickly and each carries different limits.",
    sources: [
      {
        title: "MTJ-based prenatal massage postponement list [site-level reference]",
        where: "https://therapeuticmassageandskincarecenter.com",
        checked: true,
      },
      {
        title:
          "Prenatal training notes (written release list, points to avoid, no deep leg work) [site-level reference]",
        where: "https://healingtrain.wordpress.com",
        checked: true,
      },
      {
        title:
          "Prenatal practice protocol (twins, praevia, first trimester accepted with limits) [site-level reference]",
        where: "https://headtotoeoasis.org",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
    ],
    disagreement:
      "Lists differ on twins, praevia, hypertension and age under 20 or over 35 needing a release; any one of them triggers this rule.",
  },
  "severe-mental-illness-or-cognitive-impairment": {
    rationale: "Consent, perception of touch and risk reporting may vary from day to day.",
    sources: [
      {
        title: "Encyclopedia-derived list naming psychosis as a contraindication",
        where: "https://www.answerbag.com/q_view/460403",
        checked: true,
      },
      {
        title: "AMTA MTJ, PTSD and massage",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3484",
        checked: true,
      },
    ],
  },
  "minor-under-18": {
    rationale: "Minors cannot give sole consent and are vulnerable, and heavy techniques can harm growing tissue.",
    sources: [
      {
        title: "ABMP minor-consent form (in a CE textbook)",
        where: "https://ebooks.elitelearning.com/view/223028040/34",
        checked: true,
      },
      {
        title: "Clinic policy: guardian present to age 13 [site-level reference]",
        where: "islandmassagebydaniel (clinic site, minors policy)",
        checked: true,
      },
    ],
    disagreement:
      "Guardian-present age limits run from 13 to 15 in the documents seen and laws vary; under 16 is used, and local law prevails if stricter.",
  },
  "immune-suppressed-or-transplant": {
    rationale: "Small infections or skin breaks can become serious.",
    sources: [
      {
        title: "Exploration review table: massage cautions in cancer care [site-level reference]",
        where: "https://www.explorationpub.com",
        checked: true,
      },
      {
        title: "Memorial Sloan Kettering, oncology rehabilitation red flags (slides 2013)",
        where: "https://studyres.com/doc/3875180/",
        checked: true,
      },
    ],
  },
  "adverse-reaction-last-session": {
    rationale: "A serious reaction may be the first sign of a missed problem and repeating it magnifies risk.",
    sources: [
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "Werner, Low Risk is not No Risk (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2197",
        checked: true,
      },
      {
        title: "Posadzki & Ernst 2013, Safety of massage therapy: update of a systematic review",
        where: "10.1111/fct.12007",
        checked: false,
      },
    ],
  },
  "undiagnosed-or-worsening-condition": {
    rationale: "Unknown causes cannot be screened by technique, so uncertainty must count as risk.",
    sources: [
      {
        title: "Batavia 2004, Contraindications for therapeutic massage: do sources agree?",
        where: "https://nyuscholars.nyu.edu/en/publications/contraindications-for-therapeutic-massage-do-sources-agree",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "NCCIH, Massage Therapy: What You Need To Know",
        where: "https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know",
        checked: false,
      },
    ],
    disagreement:
      "Most contraindication sources say nothing about most conditions, so an unlisted condition cannot be assumed safe.",
  },
  "bowel-disease-flare": {
    rationale:
      "An inflamed bowel is easily hurt by pressure, the person may be weak, anaemic or on strong medicines, and lying still may be hard.",
    sources: [
      {
        title: "Werner R, When food hurts: can massage help Crohn's disease? Massage and Bodywork, May/June 2015",
        where: "https://www.abmp.com/textonlymags/article.php?article=1297",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: Crohn's disease",
        where: "http://www.somatics.de/PathologyBook/Crohns.htm",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: ulcerative colitis",
        where: "http://www.somatics.de/PathologyBook/Ulcerative.htm",
        checked: true,
      },
      {
        title: "TWS Massage, massage for Crohn's disease",
        where: "https://twsmassage.wordpress.com/2017/07/31/massage-for-crohns-disease/",
        checked: true,
      },
    ],
    disagreement:
      "One summary advises no massage during a flare, another allows areas outside the belly under a doctor's supervision; the supervised reading is used, and fever stops it.",
  },
  "skin-infection-local": {
    rationale: "Contact spreads it across skin and to others.",
    sources: [
      {
        title: "Massage therapy reference list of transmissible skin infections",
        where: "https://massagetherapyreference.com/list-of-contagious-skin-infections-when-massage-should-be-avoided",
        checked: true,
      },
      {
        title: "Morien, How massage therapists can handle skin conditions (AMTA MTJ)",
        where: "https://vdocuments.mx/amta-intgmnt.html",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
    disagreement:
      "Some texts refuse all treatment for ringworm or impetigo while others allow work elsewhere; highly contagious or multiple patches are postponed.",
  },
  "broken-or-irritated-skin": {
    rationale:
      "Broken or burned skin tears, bleeds and lets infection in, and friction or heat worsens a rash or burn.",
    sources: [
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Bartsch et al. 2021, Delphi consensus on foam-rolling contraindications",
        where: "10.3390/jcm10225360",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
  },
  "bruise-or-hematoma": {
    rationale: "Pressure can restart bleeding and may promote bone forming in the muscle.",
    sources: [
      {
        title: "Bartsch et al. 2021, Delphi consensus on foam-rolling contraindications",
        where: "10.3390/jcm10225360",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
    disagreement: "Quiz and exam keys disagree about firm work on a haematoma; any pressure on it is barred.",
  },
  "lump-or-tumour-site": {
    rationale: "Pressure may injure it, and delay in diagnosis is the greater danger.",
    sources: [
      {
        title: "NCCIH massage fact-sheet text, as reproduced by a third-party site",
        where: "https://massage.megatopx.com/article002_pg2.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
    ],
  },
  "radiotherapy-area": {
    rationale: "Radiated skin and bone break down easily and remain fragile long term.",
    sources: [
      {
        title: "How long after radiation before massage (health explainer)",
        where: "https://biologyinsights.com/how-long-after-radiation-can-you-get-a-massage-2",
        checked: true,
      },
      {
        title: "Walton, Radiation therapy and massage (Massage Today 2013)",
        where: "http://www.massagetoday.com/mpacms/mt/article.php?id=14848",
        checked: true,
      },
      {
        title: "eRAPID (UK cancer service), massage advice",
        where: "https://patient.pcor.org.uk/erapid-lung-home/massage",
        checked: true,
      },
      {
        title: "Michigan State University cancer-pain education, massage cautions",
        where: "https://commtechlab.msu.edu/sites/cancerpain/TreatmentForest/T340.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
    ],
    disagreement:
      "Advice varies between 4-6 weeks, several months and permanent light pressure; the longest clear limit is used.",
  },
  "fracture-unhealed": {
    rationale: "Movement or pressure can displace bone or disturb healing.",
    sources: [
      {
        title: "Bartsch et al. 2021, Delphi consensus on foam-rolling contraindications",
        where: "10.3390/jcm10225360",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
      {
        title:
          "Clinical-trial exclusion list (fever, uncontrolled BP, anticoagulants, fracture, severe osteoporosis) [site-level reference]",
        where: "clinical-trial abstract seen via th4.ilovetranslation.com",
        checked: true,
      },
    ],
  },
  "acute-injury-under-72h": {
    rationale: "Early pressure and heat restart bleeding and swelling.",
    sources: [
      {
        title: "Therapist list (defer for infection, intoxication incl. pain medicines, DVT, acute flare)",
        where: "http://ellensenliven.massagetherapy.com/before-your-appointment",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Bartsch et al. 2021, Delphi consensus on foam-rolling contraindications",
        where: "10.3390/jcm10225360",
        checked: true,
      },
    ],
    disagreement:
      "Windows of 24, 48 and 72 hours are all in circulation; 72 is chosen, and firm work waits until swelling and heat are gone.",
  },
  "inflammatory-arthritis-or-gout-flare": {
    rationale: "Mechanical load and heat increase inflammation and pain.",
    sources: [
      {
        title: "Therapist list (defer for infection, intoxication incl. pain medicines, DVT, acute flare)",
        where: "http://ellensenliven.massagetherapy.com/before-your-appointment",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
    ],
  },
  "joint-replacement": {
    rationale:
      "Early clots, infection and dislocation are the main dangers, and later the hardware limits safe movement.",
    sources: [
      {
        title: "AMTA, Massage after joint replacement",
        where: "https://amtamassage.org/publications/massage-therapy-journal/massage-post-joint-replacement",
        checked: true,
      },
      {
        title: "Massage after knee replacement (health explainer, 6-8 weeks)",
        where: "https://biologyinsights.com/how-soon-after-knee-replacement-can-i-get-a-massage-2",
        checked: true,
      },
      {
        title: "Rehab clinic page: post-surgical massage from 48 h after knee replacement",
        where: "https://totaltherapysolutions.com/massage-after-knee-replacement",
        checked: true,
      },
    ],
    disagreement:
      "Starting points range from 48 hours (lymphatic work inside rehab) through about 3 weeks to 6-8 weeks for the operated leg; the latest applies outside rehab care.",
  },
  "varicose-veins": {
    rationale: "Distended veins are fragile and may hide clots.",
    sources: [
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
    disagreement: "Opinions run from avoiding the whole leg to light work nearby; direct pressure is barred in all.",
  },
  "patch-or-injection-site": {
    rationale:
      "Heat and rubbing can speed absorption, spread a medicine or worsen soreness, and a vaccine reaction should not be masked or blamed on massage.",
    sources: [
      {
        title: "CHP Group, Massage for type 1 diabetes: contraindications",
        where: "https://chpgroup.com/evidence-in-ih/massage-for-type-i-diabetes-part-2-contraindications/",
        checked: true,
      },
      {
        title: "Massage Passport (textbook author), massage and diabetes",
        where: "https://massagepassport.wordpress.com/2017/01/26/massage-diabetes-part-1/",
        checked: true,
      },
      {
        title: "TENS cautions citing Chartered Society of Physiotherapy guidance",
        where: "https://www.megawise.com/blogs/news/tens-contraindications-and-precautions",
        checked: true,
      },
      {
        title: "Werner (ABMP), Massage after COVID vaccine",
        where: "https://www.abmp.com/updates/blog-posts/covid-vaccine-and-massage-when-it-safe-offer-massage",
        checked: true,
      },
      {
        title: "Clinic advice: wait 3 days after vaccination",
        where: "https://peacefulwarriorswellness.com/post-covid-19-vaccine-massages/",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
    disagreement:
      "Advice ranges from no limit apart from the site to waiting 2-3 days for any massage; the 3-day wait applies to the site, and fever blocks the session.",
  },
  "botox-or-filler": {
    rationale: "Rubbing may move the product to unintended muscles or shape.",
    sources: [
      {
        title: "Cosmetic doctor: a week for anti-wrinkle, filler once swelling settles",
        where: "https://evolveacm.com.au/cosmetic-medicine-answers/facial-or-facial-massage-after-fillers/",
        checked: true,
      },
      {
        title: "Cosmetic clinic: no facial massage for 2 weeks after injectables",
        where:
          "https://cityskin.com.au/frequently-asked-questions/can-i-have-a-facial-massage-after-anti-wrinkle-dermal-filler-treatment/",
        checked: true,
      },
      {
        title: "Aftercare sheet: avoid manipulation only for hours",
        where: "https://homegotox.com/about-your-treatment/",
        checked: true,
      },
    ],
    disagreement: "Instructions run from 4 hours to 2 weeks with no trials; the longest wait is used.",
  },
  "pacemaker-or-defibrillator": {
    rationale: "Leads can shift and electrical current may interfere.",
    sources: [
      {
        title: "TENS cautions citing Chartered Society of Physiotherapy guidance",
        where: "https://www.megawise.com/blogs/news/tens-contraindications-and-precautions",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Werner, implanted devices and massage (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=790",
        checked: true,
      },
    ],
    disagreement:
      "One clinic list wants written permission for any pacemaker, others only avoid the site; a recent implant needs clearance, an established one is avoided locally.",
  },
  "lines-ports-stoma-or-other-device": {
    rationale: "Devices can be displaced, kinked or infected, and a ureteral stent has been displaced by massage.",
    sources: [
      {
        title: "Werner, implanted devices and massage (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=790",
        checked: true,
      },
      {
        title: "Massage & Bodywork digital, working around medical implants",
        where: "http://www.massageandbodyworkdigital.com/i/259468",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
      {
        title: "Exploration review table: massage cautions in cancer care [site-level reference]",
        where: "https://www.explorationpub.com",
        checked: true,
      },
      {
        title: "CHP Group, Massage for type 1 diabetes: contraindications",
        where: "https://chpgroup.com/evidence-in-ih/massage-for-type-i-diabetes-part-2-contraindications/",
        checked: true,
      },
    ],
  },
  "surgery-site": {
    rationale: "Rubbing a healing wound can open it, bleed or let infection in.",
    sources: [
      {
        title: "Michigan State University cancer-pain education, massage cautions",
        where: "https://commtechlab.msu.edu/sites/cancerpain/TreatmentForest/T340.html",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
  },
  "area-a-clinician-ruled-out": {
    rationale: "They may know about a risk that the form cannot capture.",
    sources: [
      {
        title: "Carondelet Health Network, abdominal massage handout",
        where: "https://docsbay.net/carondelet-health-network",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
  },
  "mastitis-or-inflamed-breast": {
    rationale:
      "Deep rubbing and heat increase swelling of inflamed breast tissue, an abscess can form, and a lasting red breast can be cancer.",
    sources: [
      {
        title: "Undark, new mastitis guidelines (on the 2022 protocol of the Academy of Breastfeeding Medicine)",
        where: "https://undark.org/2023/03/13/new-mastitis-guidelines-give-breastfeeding-parents-whiplash/",
        checked: true,
      },
      {
        title: "International Breastfeeding Journal 2023, commentary on the mastitis protocol",
        where: "https://doi.org/10.1186/s13006-023-00588-8",
        checked: true,
      },
      {
        title: "Academy of Breastfeeding Medicine, Clinical Protocol 36: the mastitis spectrum, 2022",
        where: "https://doi.org/10.1089/bfm.2022.29207.kbm",
        checked: false,
      },
    ],
    disagreement:
      "Older advice, and one small clinic study, rub blocked ducts; the 2022 protocol rests the breast and allows only feather-light drainage, which a published commentary disputes. No massage of the breast is the stricter answer.",
  },
  "toothache-or-dental-work": {
    rationale:
      "Tooth infection imitates jaw-muscle pain, pressure or heat can spread it, and rubbing early after an extraction can loosen the clot.",
    sources: [
      {
        title: "Biology Insights, massaging the face after wisdom-tooth removal",
        where: "https://biologyinsights.com/can-i-massage-my-face-after-wisdom-teeth-removal",
        checked: true,
      },
      {
        title: "University of Minnesota Medical Center health library, dental abscess with facial cellulitis",
        where: "http://www.uofmmedicalcenter.org/HealthLibrary/Article/115953EN",
        checked: true,
      },
      {
        title: "OnHealth, toothache and jaw-joint disorders",
        where: "http://www.onhealth.com/toothache/page5.htm",
        checked: true,
      },
    ],
  },
  "abdomen-left-alone": {
    rationale: "Pressure may obstruct, rupture or bleed, and bowel bleeding after massage is reported.",
    sources: [
      {
        title: "Abdominal massage risks (health explainer)",
        where: "https://biologyinsights.com/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Carondelet Health Network, abdominal massage handout",
        where: "https://docsbay.net/carondelet-health-network",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Medical-massage clinic, MLD contraindications incl. neck and abdomen [site-level reference]",
        where: "https://middlegeorgiamedicalmassage.com",
        checked: true,
      },
    ],
  },
  "bowel-disease-quiet": {
    rationale: "Scarred or tender bowel lies under the belly wall, and flares are hard to predict.",
    sources: [
      {
        title: "Werner R, When food hurts: can massage help Crohn's disease? Massage and Bodywork, May/June 2015",
        where: "https://www.abmp.com/textonlymags/article.php?article=1297",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: ulcerative colitis",
        where: "http://www.somatics.de/PathologyBook/Ulcerative.htm",
        checked: true,
      },
      {
        title: "Massage Pathology Chronicles, Crohn's disease",
        where: "https://massage-pathology-chronicles.com/2009/04/23/crohns-disease/",
        checked: true,
      },
    ],
    disagreement:
      "One text finds gentle belly work helpful between flares, another leaves the belly alone throughout; light work only on request is used.",
  },
  "stroke-past": {
    rationale: "Sensation, muscle tone, vessel health and medicines may all be changed.",
    sources: [
      {
        title: "Massage & Bodywork, Strokes in broad strokes",
        where: "https://www.abmp.com/massage-and-bodywork-magazine/strokes-broad-strokes",
        checked: true,
      },
      {
        title: "Stroke-rehab.com, massage after stroke [site-level reference]",
        where: "https://www.stroke-rehab.com",
        checked: true,
      },
    ],
  },
  anticoagulants: {
    rationale: "Bleeding into muscle or skin can be large and delayed.",
    sources: [
      {
        title: "NCCIH massage fact-sheet text, as reproduced by a third-party site",
        where: "https://massage.megatopx.com/article002_pg2.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "AMTA Massage Therapy Journal, Massage & Medication",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3051/massage-medication",
        checked: true,
      },
    ],
    disagreement:
      "Older NIH wording said do not massage, current NCCIH only bars forceful and deep work, and therapists say go lighter; light pressure plus clearance when unstable is used.",
  },
  "antiplatelet-or-bruises-easily": {
    rationale: "Small-vessel bleeding is more likely.",
    sources: [
      {
        title: "AMTA Massage Therapy Journal, Massage & Medication",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3051/massage-medication",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
      {
        title: "Cheatham et al. 2025, Delphi consensus on IASTM contraindications (abstract only)",
        where: "10.3390/healthcare13060642",
        checked: true,
      },
    ],
  },
  "clot-risk-factors": {
    rationale: "Risk of an unseen clot is raised after immobility and surgery.",
    sources: [
      {
        title: "What is a DVT (clinical explainer)",
        where: "https://clincalcpro.com/explainers/what-is-a-dvt",
        checked: true,
      },
      {
        title: "National Blood Clot Alliance, Clot risk in pregnancy and childbirth",
        where: "https://stoptheclot.org/spreadtheword/blood-clot-risks-during-pregnancy-childbirth",
        checked: true,
      },
      {
        title: "Stager (prenatal textbook author), clots in pregnancy and postpartum",
        where: "https://lesliestager.com/blood-clots-during-pregnancy-postpartum",
        checked: true,
      },
    ],
    disagreement:
      "One prenatal author now opposes blanket clot precautions, while most lists keep them; light legs only is retained.",
  },
  "blood-pressure-treated-or-low": {
    rationale: "Relaxation and medicine together may drop pressure and cause a fall.",
    sources: [
      {
        title: "Safe massage for vertigo, high or low blood pressure",
        where: "https://massagepitstop.com/site-navigation/vertigo-hl-blood-pressure",
        checked: true,
      },
      {
        title: "Health explainer claiming low blood pressure is a contraindication",
        where: "https://222health.com/conditions-treatments/high-blood-pressure/196240.html",
        checked: true,
      },
      {
        title: "Massage contraindications wiki, hypertension literature review",
        where: "https://contraindications.wikispaces.com/Hypertension",
        checked: true,
      },
      {
        title: "AMTA Massage Therapy Journal, Massage & Medication",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3051/massage-medication",
        checked: true,
      },
    ],
    disagreement:
      "Some pages call low blood pressure a contraindication, others simply advise slow rising; symptomatic people need review, the rest are modified.",
  },
  "lymphedema-or-lymph-node-removal": {
    rationale: "Damaged drainage can overflow and cause lasting swelling, including after forceful shoulder work.",
    sources: [
      {
        title: "Walton, What is gentle pressure? (Massage Magazine)",
        where: "https://www.massagemag.com/gentle-pressure-oncology-massage-28781/",
        checked: true,
      },
      {
        title: "MacDonald, Progression of oncology massage: difficult lessons",
        where: "http://www.abmp.com/textonlymags/article.php?article=153",
        checked: true,
      },
      {
        title: "National Lymphedema Network position statement, risk reduction (2012)",
        where: "https://docobook.com/topic-lymphedema-risk-reduction-practices.html",
        checked: true,
      },
      {
        title: "Lymphoedema therapist advice: avoid all needles in the affected limb [site-level reference]",
        where: "https://helenfox.co.uk",
        checked: true,
      },
    ],
    disagreement:
      "The evidence behind precautions is thin and the lymphoedema network urges individual judgement, but a therapist-induced case is documented, so the limits stay.",
  },
  "cancer-history-no-current-treatment": {
    rationale: "Late effects persist long after treatment even though massage is not known to spread cancer.",
    sources: [
      {
        title: "Walton, What is gentle pressure? (Massage Magazine)",
        where: "https://www.massagemag.com/gentle-pressure-oncology-massage-28781/",
        checked: true,
      },
      {
        title: "Walton, Cancer & massage: essential contraindications (AMTA course)",
        where: "https://studyres.com/doc/6880492/essential-contraindications",
        checked: true,
      },
      {
        title: "NCCIH massage fact-sheet text, as reproduced by a third-party site",
        where: "https://massage.megatopx.com/article002_pg2.html",
        checked: true,
      },
    ],
  },
  osteoporosis: {
    rationale: "Weak bone can break from ordinary force.",
    sources: [
      {
        title: "Werner, Osteoporosis (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2728",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title:
          "Clinical-trial exclusion list (fever, uncontrolled BP, anticoagulants, fracture, severe osteoporosis) [site-level reference]",
        where: "clinical-trial abstract seen via th4.ilovetranslation.com",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      { title: "Physiopedia, Paget's disease", where: "https://www.physio-pedia.com/Paget%27s_Disease", checked: true },
      {
        title: "Werner R, No bones about it: clients who have osteoporosis, Massage and Bodywork",
        where: "https://www.abmp.com/textonlymags/article.php?article=2728",
        checked: true,
      },
    ],
    disagreement:
      "Some lists bar severe osteoporosis completely while Werner supports gentle work; mild cases stay light and severe cases also need clearance.",
  },
  "corticosteroids-long-term": {
    rationale: "Skin, bone and immunity thin out, and the drug can hide infection.",
    sources: [
      {
        title: "AMTA Massage Therapy Journal, Massage & Medication",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3051/massage-medication",
        checked: true,
      },
      {
        title: "NHS Gloucestershire, back pain red flags",
        where: "https://g-care.glos.nhs.uk/pathway/71/resource/3",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
    ],
  },
  "opioids-or-pain-and-sedating-medicine": {
    rationale: "Dulled feeling hides tissue damage and sedation adds falls.",
    sources: [
      {
        title: "AMTA Massage Therapy Journal, Massage & Medication",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3051/massage-medication",
        checked: true,
      },
      {
        title: "Therapist list (defer for infection, intoxication incl. pain medicines, DVT, acute flare)",
        where: "http://ellensenliven.massagetherapy.com/before-your-appointment",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
    ],
    disagreement:
      "One policy lists pain medicines with intoxication as a reason to cancel; the library modifies unless the person is drowsy, then cancels.",
  },
  "pain-reliever-before-session": {
    rationale:
      "Pain relievers dull the feedback that keeps pressure safe and can hide a worsening injury; many also make bruising more likely.",
    sources: [
      {
        title: "The TMJ Clinic, what not to take before a massage",
        where: "https://thetmjclinic.ca/dont-do-this-before-your-massage",
        checked: true,
      },
      {
        title: "CBR Massage, medication before your massage",
        where: "https://cbrmassage.com.au/?p=1255",
        checked: true,
      },
      {
        title: "Biology Insights, ibuprofen before a massage",
        where: "https://biologyinsights.com/can-i-take-ibuprofen-before-a-massage",
        checked: true,
      },
    ],
    disagreement:
      "One clinic may postpone after any painkiller within 6 hours, others only lighten the pressure; massage goes ahead at moderate pressure or less, and the firm techniques wait.",
  },
  "hypermobility-or-unstable-joints": {
    rationale: "Fragile tissue and vessels tear or dislocate easily.",
    sources: [
      {
        title: "Russek 2023, upper cervical instability with hypermobility: consensus",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9893781",
        checked: true,
      },
      {
        title: "RCEMLearning, Cervical artery dissection",
        where:
          "https://www.rcemlearning.co.uk/modules/cervical-artery-dissection/lessons/basic-science-and-pathophysiology-39/topic/clinical-features/",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
    ],
  },
  "epilepsy-controlled": {
    rationale: "Seizures may recur, and certain oils and devices are suspected triggers.",
    sources: [
      {
        title: "ABMP Podcast ep. 113 (Werner), seizure disorders [site-level reference]",
        where: "ABMP Podcast ep. 113",
        checked: true,
      },
      {
        title: "IPHM, Essential oil contraindications",
        where: "https://iphm.co.uk/blog/essential-oils-contraindications",
        checked: true,
      },
    ],
    disagreement:
      "UK practice often wants a GP letter, whereas an action plan is the focus in US sources; the person is told that a local letter may still be needed.",
  },
  "multiple-sclerosis": {
    rationale: "Heat worsens symptoms temporarily and altered feeling masks injury.",
    sources: [
      { title: "Massage Magazine, MS and hot stones", where: "https://www.massagemag.com/?p=8928", checked: true },
      {
        title: "UK practitioner contraindication list (GP consent model)",
        where: "https://steadytherapy.co.uk/contraindications",
        checked: true,
      },
      {
        title: "Spa site listing cancer and MS as absolute contraindications [site-level reference]",
        where: "spaverde.pl",
        checked: true,
      },
    ],
    disagreement:
      "Some lists call MS an absolute bar or ask for a GP letter, others accept adapted massage; cool, moderate work is allowed outside relapse.",
  },
  "neuropathy-or-loss-of-feeling": {
    rationale: "Damage goes unfelt, so the client cannot warn the therapist.",
    sources: [
      {
        title: "Werner, Diabetes (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2675",
        checked: true,
      },
      {
        title:
          "Hot-stone contraindications (sensory loss, pregnancy, heart, chemo, photosensitising drugs) [site-level reference]",
        where: "https://www.spavelous.com",
        checked: true,
      },
      {
        title: "Cryotherapy contraindications (sports injury reference)",
        where:
          "https://www.sportsinjuryclinic.net/treatments-therapies/cryotherapy-cold-therapy/cryotherapy-contraindications",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
  },
  diabetes: {
    rationale: "Massage may speed insulin uptake and lower sugar, and nerves and skin may be damaged.",
    sources: [
      {
        title: "Werner, Diabetes (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2675",
        checked: true,
      },
      {
        title: "CHP Group, Massage for type 1 diabetes: contraindications",
        where: "https://chpgroup.com/evidence-in-ih/massage-for-type-i-diabetes-part-2-contraindications/",
        checked: true,
      },
      {
        title: "Massage Passport (textbook author), massage and diabetes",
        where: "https://massagepassport.wordpress.com/2017/01/26/massage-diabetes-part-1/",
        checked: true,
      },
      {
        title: "UK remedial massage screening form (referral culture)",
        where: "https://pinesremedialmassage.com/Screening.php",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
    ],
    disagreement:
      "UK forms ask for a GP letter for all diabetes, one US clinic only for uncontrolled diabetes, and Werner bases decisions on complications; complications or swings trigger clearance here.",
  },
  pregnancy: {
    rationale: "The womb can press on major veins, ligaments are lax, and clot risk is raised.",
    sources: [
      {
        title:
          "Prenatal practice protocol (twins, praevia, first trimester accepted with limits) [site-level reference]",
        where: "https://headtotoeoasis.org",
        checked: true,
      },
      {
        title:
          "Prenatal training notes (written release list, points to avoid, no deep leg work) [site-level reference]",
        where: "https://healingtrain.wordpress.com",
        checked: true,
      },
      {
        title: "WHO 1999, Guidelines on basic training and safety in acupuncture",
        where: "https://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
        checked: true,
      },
      {
        title: "AACP (UK physiotherapists), Safe Practice Guidelines 2017 (and 2012 pregnancy-point erratum)",
        where:
          "https://pdfslide.net/documents/guidelines-for-acupuncture-physiotherapists-aacp-safetysafe-practice-guidelines.html",
        checked: true,
      },
      {
        title: "Sutham 2020, fatal-fetus pulmonary embolism after leg massage in pregnancy",
        where: "10.1186/s12884-020-02924-w",
        checked: true,
      },
      {
        title: "Stager (prenatal textbook author), clots in pregnancy and postpartum",
        where: "https://lesliestager.com/blood-clots-during-pregnancy-postpartum",
        checked: true,
      },
    ],
    disagreement:
      "Disputed points are flat-back limits (some from week 12, others from week 20 or later), leg precautions (some now say gentle is fine) and whether massage stops near term; the earliest limit and light legs are used.",
  },
  postpartum: {
    rationale: "Clot risk stays raised for weeks, wounds are healing and mood may fall.",
    sources: [
      {
        title: "NHS Suffolk and North East Essex, After Birth booklet (DVT page)",
        where: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/14",
        checked: true,
      },
      {
        title: "MSD Manual consumer version, Postpartum blood clots",
        where:
          "https://www.msdmanuals.com/home/quick-facts-women-s-health-issues/postpartum-care/postpartum-blood-clots",
        checked: true,
      },
      {
        title: "National Blood Clot Alliance, Clot risk in pregnancy and childbirth",
        where: "https://stoptheclot.org/spreadtheword/blood-clot-risks-during-pregnancy-childbirth",
        checked: true,
      },
      {
        title: "Postpartum massage timing (biologyinsights health explainer) [site-level reference]",
        where: "https://biologyinsights.com",
        checked: true,
      },
      {
        title: "Stager (prenatal textbook author), clots in pregnancy and postpartum",
        where: "https://lesliestager.com/blood-clots-during-pregnancy-postpartum",
        checked: true,
      },
    ],
    disagreement:
      "Clot-risk windows are 6 weeks (NHS), 6-8 weeks (MSD) and up to 3 months (clot charities and a large study); 12 weeks is used.",
  },
  "pregnancy-and-postpartum-legs": {
    rationale: "Clot risk is raised in pregnancy and for weeks after birth.",
    sources: [
      {
        title:
          "Prenatal practice protocol (twins, praevia, first trimester accepted with limits) [site-level reference]",
        where: "https://headtotoeoasis.org",
        checked: true,
      },
      {
        title:
          "Prenatal training notes (written release list, points to avoid, no deep leg work) [site-level reference]",
        where: "https://healingtrain.wordpress.com",
        checked: true,
      },
      {
        title: "WHO 1999, Guidelines on basic training and safety in acupuncture",
        where: "https://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
        checked: true,
      },
      {
        title: "AACP (UK physiotherapists), Safe Practice Guidelines 2017 (and 2012 pregnancy-point erratum)",
        where:
          "https://pdfslide.net/documents/guidelines-for-acupuncture-physiotherapists-aacp-safetysafe-practice-guidelines.html",
        checked: true,
      },
      {
        title: "Sutham 2020, fatal-fetus pulmonary embolism after leg massage in pregnancy",
        where: "10.1186/s12884-020-02924-w",
        checked: true,
      },
      {
        title: "Stager (prenatal textbook author), clots in pregnancy and postpartum",
        where: "https://lesliestager.com/blood-clots-during-pregnancy-postpartum",
        checked: true,
      },
      {
        title: "NHS Suffolk and North East Essex, After Birth booklet (DVT page)",
        where: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/14",
        checked: true,
      },
      {
        title: "MSD Manual consumer version, Postpartum blood clots",
        where:
          "https://www.msdmanuals.com/home/quick-facts-women-s-health-issues/postpartum-care/postpartum-blood-clots",
        checked: true,
      },
      {
        title: "National Blood Clot Alliance, Clot risk in pregnancy and childbirth",
        where: "https://stoptheclot.org/spreadtheword/blood-clot-risks-during-pregnancy-childbirth",
        checked: true,
      },
      {
        title: "Postpartum massage timing (biologyinsights health explainer) [site-level reference]",
        where: "https://biologyinsights.com",
        checked: true,
      },
    ],
    disagreement:
      "Disputed points are flat-back limits (some from week 12, others from week 20 or later), leg precautions (some now say gentle is fine) and whether massage stops near term; the earliest limit and light legs are used. Clot-risk windows are 6 weeks (NHS), 6-8 weeks (MSD) and up to 3 months (clot charities and a large study); 12 weeks is used.",
  },
  "frailty-or-older-age": {
    rationale: "Thin skin, brittle bone, several medicines and falls risk multiply harm.",
    sources: [
      { title: "Massage Magazine, Fall risk", where: "https://www.massagemag.com/fallrisk-84326", checked: true },
      {
        title: "AMTA, Massage for aging bodies [site-level reference]",
        where: "amtamassage.org, Massage for Aging Bodies / Massage for the Elderly",
        checked: true,
      },
    ],
  },
  "post-exertion-crash": {
    rationale: "Even pleasant handling is effort, and over-effort brings a delayed crash that can last days or weeks.",
    sources: [
      {
        title: "Biology Insights, massage in chronic fatigue syndrome",
        where: "https://biologyinsights.com/what-is-cfs-massage-and-how-does-it-work",
        checked: true,
      },
      {
        title: "Gutierrez M, massage and ME",
        where: "https://www.mariannegutierrez.com/massage-and-me/",
        checked: true,
      },
      {
        title: "Articulate Physiotherapy, ME/CFS and graded exercise",
        where: "https://www.articulatephysiotherapy.com.au/chronic-fatigue-syndromemyalgic-encephalmyelitis.html",
        checked: true,
      },
      {
        title: "NICE NG206, myalgic encephalomyelitis, 2021",
        where: "https://www.nice.org.uk/guidance/ng206",
        checked: false,
      },
    ],
  },
  "trauma-history-or-touch-sensitivity": {
    rationale: "Touch can trigger distress, and control lies with the client.",
    sources: [
      {
        title: "AMTA MTJ, PTSD and massage",
        where: "https://www.amtamassage.org/articles/3/MTJ/detail/3484",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
    ],
  },
  "allergy-oil-latex-or-nut": {
    rationale: "Skin or airway reactions can start within minutes.",
    sources: [
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Older NIH massage precaution list, as reproduced by a third-party site",
        where: "https://excitingspas.com/side-effects.html",
        checked: true,
      },
      {
        title: "Health explainer: oil allergy and asthma [site-level reference]",
        where: "222health.com item 141347",
        checked: true,
      },
      {
        title: "Morien, How massage therapists can handle skin conditions (AMTA MTJ)",
        where: "https://vdocuments.mx/amta-intgmnt.html",
        checked: true,
      },
    ],
  },
  "scent-and-airway": {
    rationale:
      "Scent, lying flat and chest pressure can trigger breathlessness, and some oils are suspected seizure triggers with uncertain safety in pregnancy.",
    sources: [
      {
        title: "IPHM, Essential oil contraindications",
        where: "https://iphm.co.uk/blog/essential-oils-contraindications",
        checked: true,
      },
      {
        title: "Health explainer: oil allergy and asthma [site-level reference]",
        where: "222health.com item 141347",
        checked: true,
      },
      {
        title: "UK practitioner contraindication list (GP consent model)",
        where: "https://steadytherapy.co.uk/contraindications",
        checked: true,
      },
      {
        title: "UK remedial massage screening form (referral culture)",
        where: "https://pinesremedialmassage.com/Screening.php",
        checked: true,
      },
      {
        title: "Acupuncture pneumothorax and lung disease risk (Medicina 2023;59:1100)",
        where: "10.3390/medicina59061100",
        checked: true,
      },
      {
        title:
          "Zink K et al., Massage therapy in youth and young adults with cystic fibrosis: a pilot study, Int J Ther Massage Bodywork",
        where: "https://ijtmb.org/index.php/ijtmb/article/download/410/475?inline=1",
        checked: true,
      },
    ],
    disagreement:
      "UK lists ask for a GP letter for asthma, while others only remove triggers; recent hospital attack needs clearance.",
  },
  "scent-in-pregnancy-epilepsy-or-childhood": {
    rationale:
      "Some essential oils are suspected seizure triggers, and their safety in pregnancy and childhood is uncertain.",
    sources: [
      {
        title: "IPHM, Essential oil contraindications",
        where: "https://iphm.co.uk/blog/essential-oils-contraindications",
        checked: true,
      },
      {
        title: "Health explainer: oil allergy and asthma [site-level reference]",
        where: "222health.com item 141347",
        checked: true,
      },
      {
        title: "UK practitioner contraindication list (GP consent model)",
        where: "https://steadytherapy.co.uk/contraindications",
        checked: true,
      },
      {
        title: "UK remedial massage screening form (referral culture)",
        where: "https://pinesremedialmassage.com/Screening.php",
        checked: true,
      },
      {
        title: "Acupuncture pneumothorax and lung disease risk (Medicina 2023;59:1100)",
        where: "10.3390/medicina59061100",
        checked: true,
      },
    ],
  },
  "sickle-cell-disease-between-crises": {
    rationale: "Temperature change, pressure and dehydration may set off a crisis, and clot risk is raised.",
    sources: [
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      { title: "Ahmadi 2018, massage and pain in sickle cell disease", where: "10.5812/jjcdc.62315", checked: true },
    ],
  },
  "upper-neck-instability-risk": {
    rationale: "Ligaments may be loose and the cord can be injured by small movements.",
    sources: [
      {
        title: "Slater 2013, upper cervical instability in rheumatoid arthritis",
        where: "10.1016/j.math.2013.01.005",
        checked: true,
      },
      {
        title: "Russek 2023, upper cervical instability with hypermobility: consensus",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9893781",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
    ],
  },
  "upper-neck-instability-area": {
    rationale: "Ligaments may be loose and the cord can be injured by small movements.",
    sources: [
      {
        title: "Slater 2013, upper cervical instability in rheumatoid arthritis",
        where: "10.1016/j.math.2013.01.005",
        checked: true,
      },
      {
        title: "Russek 2023, upper cervical instability with hypermobility: consensus",
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9893781",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
    ],
  },
  "unstable-or-fused-spine": {
    rationale: "A stiff osteoporotic spine can fracture and paralyse; a published quadriplegia followed massage.",
    sources: [
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
    ],
  },
  "spine-light-and-supported": {
    rationale:
      "A stiff or slipped spine can break or shift, and in a narrow canal backward bending and pressure squeeze the nerves.",
    sources: [
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "The Massage Source, spinal stenosis",
        where: "https://www.themassagesource.com/health-concerns/spinal-stenosis",
        checked: true,
      },
      {
        title: "Precision Clinical Education, spinal stenosis",
        where: "https://precisionclinicaleducation.com/conditions/spinal-stenosis-5915.html",
        checked: true,
      },
    ],
  },
  "neck-spine-problem": {
    rationale:
      "A narrow or bony canal in the neck leaves the spinal cord no room; paralysis after neck massage has been reported.",
    sources: [
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "The Massage Source, spinal stenosis",
        where: "https://www.themassagesource.com/health-concerns/spinal-stenosis",
        checked: true,
      },
      {
        title: "Precision Clinical Education, spinal stenosis",
        where: "https://precisionclinicaleducation.com/conditions/spinal-stenosis-5915.html",
        checked: true,
      },
    ],
  },
  "neck-vessel-or-thyroid-problem": {
    rationale: "Pressure there may slow the heart, move plaque or release thyroid hormone.",
    sources: [
      {
        title: "Medical-massage clinic, MLD contraindications incl. neck and abdomen [site-level reference]",
        where: "https://middlegeorgiamedicalmassage.com",
        checked: true,
      },
      {
        title: "Holistic clinic, relative MLD contraindications [site-level reference]",
        where: "https://kneadholisticmassage.co.nz",
        checked: true,
      },
      {
        title: "Stroke-rehab.com, massage after stroke [site-level reference]",
        where: "https://www.stroke-rehab.com",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
    ],
  },
  "neck-vessel-or-thyroid-techniques": {
    rationale: "Pressure there may slow the heart, move plaque or release thyroid hormone.",
    sources: [
      {
        title: "Medical-massage clinic, MLD contraindications incl. neck and abdomen [site-level reference]",
        where: "https://middlegeorgiamedicalmassage.com",
        checked: true,
      },
      {
        title: "Holistic clinic, relative MLD contraindications [site-level reference]",
        where: "https://kneadholisticmassage.co.nz",
        checked: true,
      },
      {
        title: "Stroke-rehab.com, massage after stroke [site-level reference]",
        where: "https://www.stroke-rehab.com",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
    ],
  },
  "cupping-gua-sha-iastm-limits": {
    rationale: "They break small vessels by design and worsen bleeding and infection risk.",
    sources: [
      {
        title: "Cupping contraindication list (training body) [site-level reference]",
        where: "https://globalcupping.com",
        checked: true,
      },
      {
        title: "Cupping precautions (practitioner trainer) [site-level reference]",
        where: "https://cupandrelease.com",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
      {
        title: "Cheatham et al. 2025, Delphi consensus on IASTM contraindications (abstract only)",
        where: "10.3390/healthcare13060642",
        checked: true,
      },
    ],
    disagreement: "Some lists call cancer and pacemaker absolute and others relative; absolute is used.",
  },
  "abdominal-massage-exclusions": {
    rationale: "Pressure may obstruct, rupture or bleed, and bowel bleeding after massage is reported.",
    sources: [
      {
        title: "Abdominal massage risks (health explainer)",
        where: "https://biologyinsights.com/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Carondelet Health Network, abdominal massage handout",
        where: "https://docsbay.net/carondelet-health-network",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Medical-massage clinic, MLD contraindications incl. neck and abdomen [site-level reference]",
        where: "https://middlegeorgiamedicalmassage.com",
        checked: true,
      },
    ],
  },
  "heat-with-numbness-ms-or-sensitive-skin": {
    rationale:
      "Burns may go unfelt, thin or sensitised skin burns sooner, and warming temporarily worsens MS symptoms.",
    sources: [
      {
        title:
          "Hot-stone contraindications (sensory loss, pregnancy, heart, chemo, photosensitising drugs) [site-level reference]",
        where: "https://www.spavelous.com",
        checked: true,
      },
      {
        title: "Hot-stone contraindications (therapist page) [site-level reference]",
        where: "https://kuhl-massage.massagetherapy.com",
        checked: true,
      },
      {
        title: "Werner, Diabetes (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2675",
        checked: true,
      },
      { title: "Massage Magazine, MS and hot stones", where: "https://www.massagemag.com/?p=8928", checked: true },
    ],
    disagreement:
      "For MS one massage source says hot stones are rarely safe but warm adapted work is possible; heat is excluded altogether.",
  },
  "heat-in-pregnancy": {
    rationale: "Rising core temperature may harm the fetus, and dizziness is more likely.",
    sources: [
      {
        title:
          "Hot-stone contraindications (sensory loss, pregnancy, heart, chemo, photosensitising drugs) [site-level reference]",
        where: "https://www.spavelous.com",
        checked: true,
      },
      {
        title: "Hot-stone contraindications (therapist page) [site-level reference]",
        where: "https://kuhl-massage.massagetherapy.com",
        checked: true,
      },
      {
        title: "Pregnancy spa protocol allowing warm stones [site-level reference]",
        where: "https://innersoul.co.za",
        checked: true,
      },
      {
        title:
          "Prenatal practice protocol (twins, praevia, first trimester accepted with limits) [site-level reference]",
        where: "https://headtotoeoasis.org",
        checked: true,
      },
    ],
    disagreement: "One spa protocol permits warm stones and most bar them; they stay barred.",
  },
  "heat-with-heart-bp-or-inflammation": {
    rationale: "Heat dilates vessels, stresses the heart and feeds inflammation.",
    sources: [
      {
        title:
          "Hot-stone contraindications (sensory loss, pregnancy, heart, chemo, photosensitising drugs) [site-level reference]",
        where: "https://www.spavelous.com",
        checked: true,
      },
      {
        title: "Hot-stone contraindications (therapist page) [site-level reference]",
        where: "https://kuhl-massage.massagetherapy.com",
        checked: true,
      },
      {
        title: "Walton, Medical Conditions and Massage Therapy: A Decision Tree Approach",
        where: "https://pubhtml5.com/ylgr/lhcc/basic/",
        checked: true,
      },
      {
        title: "Massage contraindications wiki, hypertension literature review",
        where: "https://contraindications.wikispaces.com/Hypertension",
        checked: true,
      },
    ],
  },
  "cold-therapy-limits": {
    rationale: "Cold constricts vessels and may cause tissue damage or a systemic reaction.",
    sources: [
      {
        title: "Cryotherapy contraindications (sports injury reference)",
        where:
          "https://www.sportsinjuryclinic.net/treatments-therapies/cryotherapy-cold-therapy/cryotherapy-contraindications",
        checked: true,
      },
      {
        title: "Batavia-derived cryotherapy chapter (Clinical Gate)",
        where: "https://clinicalgate.com/cryotherapy-cold-therapy",
        checked: true,
      },
    ],
  },
  "needles-bleeding-or-anticoagulant": {
    rationale: "Bleeding cannot easily be pressed on in deep muscle or chest.",
    sources: [
      { title: "Review: dry needling in people on antithrombotics", where: "10.1155/2022/1363477", checked: true },
      {
        title: "WHO 1999, Guidelines on basic training and safety in acupuncture",
        where: "https://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
    ],
    disagreement:
      "A review argues antithrombotics are not an absolute bar while others avoid or pause medicine; never pause medicine, and do not needle.",
  },
  "needles-lymphedema-limb": {
    rationale: "A skin break may infect or worsen swelling.",
    sources: [
      {
        title: "Lymphoedema therapist advice: avoid all needles in the affected limb [site-level reference]",
        where: "https://helenfox.co.uk",
        checked: true,
      },
      {
        title: "Physiotherapy hub summary of acupuncture/dry-needling precautions",
        where:
          "https://sites.google.com/view/goldfieldsphysiohub/modalities-treatment-procedure/acupuncture-and-dry-needling/contraindications-and-precautions-for-acupuncture-and-dry-needling",
        checked: true,
      },
      {
        title: "National Lymphedema Network position statement, risk reduction (2012)",
        where: "https://docobook.com/topic-lymphedema-risk-reduction-practices.html",
        checked: true,
      },
      {
        title: "Cassileth 2013, acupuncture on the lymphoedematous arm (pilot)",
        where: "10.1002/cncr.28093",
        checked: true,
      },
    ],
    disagreement:
      "A pilot trial needled lymphoedematous arms safely under hospital conditions, yet most advice is to avoid; avoid is kept.",
  },
  "needle-fear-or-fainting": {
    rationale: "Fear causes fainting and takes away willing consent.",
    sources: [
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
      {
        title: "Summary of APTA dry-needling cautions [site-level reference]",
        where: "https://physilife.in",
        checked: true,
      },
    ],
  },
  "electro-devices-and-implants": {
    rationale: "Current may disturb a device or heart rhythm and burn numb skin.",
    sources: [
      {
        title: "Summary of WHO acupuncture safety guidance (electro, press needles, pregnancy) [site-level reference]",
        where: "https://acupunctureschoolonline.com",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
      {
        title: "TENS cautions citing Chartered Society of Physiotherapy guidance",
        where: "https://www.megawise.com/blogs/news/tens-contraindications-and-precautions",
        checked: true,
      },
    ],
    disagreement: "Some specialists use TENS with cardiology agreement; the library bars it.",
  },
  "needle-and-acupressure-points-in-pregnancy": {
    rationale: "Tradition and guidelines avoid these points until term, although evidence of harm is limited.",
    sources: [
      {
        title: "AACP (UK physiotherapists), Safe Practice Guidelines 2017 (and 2012 pregnancy-point erratum)",
        where:
          "https://pdfslide.net/documents/guidelines-for-acupuncture-physiotherapists-aacp-safetysafe-practice-guidelines.html",
        checked: true,
      },
      {
        title: "WHO 1999, Guidelines on basic training and safety in acupuncture",
        where: "https://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
        checked: true,
      },
      {
        title:
          "Prenatal training notes (written release list, points to avoid, no deep leg work) [site-level reference]",
        where: "https://healingtrain.wordpress.com",
        checked: true,
      },
      {
        title: "Physiotherapy hub summary of acupuncture/dry-needling precautions",
        where:
          "https://sites.google.com/view/goldfieldsphysiohub/modalities-treatment-procedure/acupuncture-and-dry-needling/contraindications-and-precautions-for-acupuncture-and-dry-needling",
        checked: true,
      },
    ],
    disagreement: "Point lists differ between bodies and hard evidence is scarce; the union of all lists is used.",
  },
  "needles-infection-or-heart-valve": {
    rationale: "Skin bacteria can enter the blood and infect valves or joints.",
    sources: [
      {
        title: "Summary of WHO acupuncture safety guidance (electro, press needles, pregnancy) [site-level reference]",
        where: "https://acupunctureschoolonline.com",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
    ],
  },
  "endangerment-sites": {
    rationale: "Arteries, nerves and organs lie close to the surface and have been injured in published cases.",
    sources: [
      {
        title: "Werner, Take the Danger Out of Endangerment Sites (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=2200",
        checked: true,
      },
      {
        title: "ABMP, collected case reports of massage adverse events",
        where: "https://www.abmp.com/updates/blog-posts/adverse-events-massage-therapy-collected-case-reports",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
    ],
  },
  "front-of-neck-deep-work": {
    rationale: "Neck manipulation is the technique most often tied to artery tears and cord injury.",
    sources: [
      {
        title: "Rushton et al. 2023, IFOMPT cervical framework (JOSPT; updates the 2020 edition)",
        where: "10.2519/jospt.2022.11147",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
      {
        title: "ACEP Now, Headache and neck pain: suspect cervical artery dissection",
        where: "https://www.acepnow.com/article/headache-neck-pain-suspect-cervical-artery-dissection",
        checked: true,
      },
    ],
    disagreement:
      "Expert frameworks accept skilled screening but give no guarantee, so the library bars it from massage plans.",
  },
  "neck-manipulation": {
    rationale: "Neck manipulation is the technique most often tied to artery tears and cord injury.",
    sources: [
      {
        title: "Rushton et al. 2023, IFOMPT cervical framework (JOSPT; updates the 2020 edition)",
        where: "10.2519/jospt.2022.11147",
        checked: true,
      },
      {
        title: "Cervical manipulation clinical practice guideline (university clinic)",
        where: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
        checked: true,
      },
      {
        title: "Yin et al. 2014, Adverse events of massage in pain-related conditions",
        where: "10.1155/2014/480956",
        checked: true,
      },
      {
        title: "Ernst 2003, The safety of massage therapy (Rheumatology)",
        where: "10.1093/rheumatology/keg306",
        checked: true,
      },
      {
        title: "ACEP Now, Headache and neck pain: suspect cervical artery dissection",
        where: "https://www.acepnow.com/article/headache-neck-pain-suspect-cervical-artery-dissection",
        checked: true,
      },
    ],
    disagreement:
      "Expert frameworks accept skilled screening but give no guarantee, so the library bars it from massage plans.",
  },
  "percussion-device-limits": {
    rationale: "Rhabdomyolysis, artery tears and bruising have been reported with percussion devices.",
    sources: [
      {
        title: "Chen et al. 2021, Rhabdomyolysis after use of a percussion massage gun",
        where: "10.1093/ptj/pzaa199",
        checked: true,
      },
      {
        title: "Shariff 2023, vertebral artery dissection after home massage device (case report)",
        where: "https://www.researchgate.net/publication/366912942",
        checked: true,
      },
      {
        title: "Where not to use a massage gun (health explainer)",
        where: "https://biologyinsights.com/where-not-to-use-a-massage-gun",
        checked: true,
      },
      {
        title: "Physiotherapist review of percussion-massager harms",
        where: "https://kinedarbois.fr/en/2023/07/24/percussion-massager-dangers/",
        checked: true,
      },
    ],
  },
  "needles-chest-and-lung-risk": {
    rationale: "The lung lies 1-2 cm deep, and collapsed lung is the best documented serious needling harm.",
    sources: [
      { title: "Pneumothorax after acupuncture (Am J Case Rep)", where: "10.12659/AJCR.928094", checked: true },
      {
        title: "Acupuncture pneumothorax and lung disease risk (Medicina 2023;59:1100)",
        where: "10.3390/medicina59061100",
        checked: true,
      },
      {
        title: "Physiotherapy hub summary of acupuncture/dry-needling precautions",
        where:
          "https://sites.google.com/view/goldfieldsphysiohub/modalities-treatment-procedure/acupuncture-and-dry-needling/contraindications-and-precautions-for-acupuncture-and-dry-needling",
        checked: true,
      },
    ],
  },
  "pregnancy-swelling-or-new-headache": {
    rationale:
      "New swelling or a new headache in pregnancy or after a birth can come from pre-eclampsia, which the maternity team has to rule out.",
    sources: [
      {
        title: "MTJ-based prenatal massage postponement list [site-level reference]",
        where: "https://therapeuticmassageandskincarecenter.com",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title: "CE Institute, prenatal massage contraindications [site-level reference]",
        where: "https://ceinstitute.com",
        checked: true,
      },
      {
        title: "ACOG, pre-eclampsia and high blood pressure in pregnancy FAQ",
        where: "https://www.acog.org/womens-health/faqs/preeclampsia-and-high-blood-pressure-during-pregnancy",
        checked: false,
      },
    ],
  },
  "very-high-blood-pressure-reading": {
    rationale: "A reading this high needs to be looked at the same day, even without symptoms.",
    sources: [
      {
        title: "Massage contraindications wiki, hypertension literature review",
        where: "https://contraindications.wikispaces.com/Hypertension",
        checked: true,
      },
      {
        title: "Irish clinic FAQ: very high blood pressure contraindicated, others may need doctor letter",
        where: "http://www.alittlemassage.ie/topics/ufaqs/blood-pressure/",
        checked: true,
      },
      {
        title:
          "Practitioner policy (72 h after chemotherapy, intoxication, pre-eclampsia, severe hypertension) [site-level reference]",
        where: "https://cynthialombardi.abmp.com",
        checked: true,
      },
      {
        title:
          "Clinical-trial exclusion list (fever, uncontrolled BP, anticoagulants, fracture, severe osteoporosis) [site-level reference]",
        where: "clinical-trial abstract seen via th4.ilovetranslation.com",
        checked: true,
      },
      {
        title: "Physiotherapy clinic, Gua Sha FAQs",
        where: "http://www.acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage",
        checked: true,
      },
    ],
  },
  "leg-artery-disease-legs": {
    rationale: "Narrowed leg arteries leave little reserve for pressure on the skin and muscle they feed.",
    sources: [
      {
        title: "Werner, Peripheral artery disease (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=219",
        checked: true,
      },
      {
        title: "Massage & Bodywork Sept/Oct 2010, PAD and massage",
        where: "http://www.massageandbodyworkdigital.com/i/68185-september-october-2010/102",
        checked: true,
      },
    ],
  },
  "bowel-flare-back-and-pelvis": {
    rationale: "During a flare, work near the inflamed bowel can add to the pain.",
    sources: [
      {
        title: "Werner R, When food hurts: can massage help Crohn's disease? Massage and Bodywork, May/June 2015",
        where: "https://www.abmp.com/textonlymags/article.php?article=1297",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: Crohn's disease",
        where: "http://www.somatics.de/PathologyBook/Crohns.htm",
        checked: true,
      },
      {
        title: "Somatics, pathology notes after Werner: ulcerative colitis",
        where: "http://www.somatics.de/PathologyBook/Ulcerative.htm",
        checked: true,
      },
      {
        title: "TWS Massage, massage for Crohn's disease",
        where: "https://twsmassage.wordpress.com/2017/07/31/massage-for-crohns-disease/",
        checked: true,
      },
    ],
  },
  "percussion-device-and-implants": {
    rationale: "A percussion device can disturb an electrical implant or its leads.",
    sources: [
      {
        title: "TENS cautions citing Chartered Society of Physiotherapy guidance",
        where: "https://www.megawise.com/blogs/news/tens-contraindications-and-precautions",
        checked: true,
      },
      {
        title: "Sierpina 2005, Acupuncture: a clinical review (Medscape 501973)",
        where: "https://www.medscape.com/viewarticle/501973_6",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
      {
        title: "Werner, implanted devices and massage (Massage & Bodywork)",
        where: "https://www.abmp.com/textonlymags/article.php?article=790",
        checked: true,
      },
    ],
  },
  "scar-work-on-a-healing-wound": {
    rationale: "A wound that is not fully healed can open or be infected by scar work.",
    sources: [
      {
        title: "Michigan State University cancer-pain education, massage cautions",
        where: "https://commtechlab.msu.edu/sites/cancerpain/TreatmentForest/T340.html",
        checked: true,
      },
      {
        title: "Mayo Clinic massage risk list, as re-quoted by a clinic site",
        where: "https://ambersherbet.com/all-about-massage/is-massage-for-you.html",
        checked: true,
      },
      {
        title: "Abdominal massage dangers (6 weeks to 6 months after surgery)",
        where: "https://scienceinsights.org/when-is-abdominal-massage-dangerous",
        checked: true,
      },
      {
        title: "Clinic list of conditions requiring a doctor's note",
        where: "https://www.petitcoucoumassage.com/conditions-requiring-a-doctor-s-note",
        checked: true,
      },
      {
        title: "Clinic guideline separating full, local and medical contraindications",
        where: "https://www.recoverystudiobh.com/contraindication",
        checked: true,
      },
    ],
  },
  "compression-limits": {
    rationale:
      "Compression can harm where arteries are narrowed, the heart is failing or feeling is lost, so it needs a clinician there.",
    sources: [
      {
        title:
          "Rabe et al. 2020, Risks and contraindications of medical compression treatment, an international consensus statement",
        where: "10.1177/0268355520909066",
        checked: true,
      },
      {
        title: "Rabe and Pannier, Risks and contraindications of medical compression treatment",
        where: "https://www.phlebolymphology.org/risks-and-contraindications-of-medical-compression-treatment/",
        checked: true,
      },
    ],
  },
};
