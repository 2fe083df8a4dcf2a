import type { Technique } from "../../catalogue.js";
import { abdominalMassage } from "./abdominal-massage.js";
import { acupressure } from "./acupressure.js";
import { acupuncture } from "./acupuncture.js";
import { aromatherapyMassage } from "./aromatherapy-massage.js";
import { ashiatsu } from "./ashiatsu.js";
import { assistedStretching } from "./assisted-stretching.js";
import { cbt } from "./cbt.js";
import { cbtI } from "./cbt-i.js";
import { chairMassage } from "./chair-massage.js";
import { coldPacks } from "./cold-packs.js";
import { comfortTouch } from "./comfort-touch.js";
import { compressionTherapy } from "./compression-therapy.js";
import { connectiveTissueMassage } from "./connective-tissue-massage.js";
import { craniosacralTherapy } from "./craniosacral-therapy.js";
import { cupping } from "./cupping.js";
import { deepTissueMassage } from "./deep-tissue-massage.js";
import { dryNeedling } from "./dry-needling.js";
import { education } from "./education.js";
import { electroacupuncture } from "./electroacupuncture.js";
import { essentialOils } from "./essential-oils.js";
import { exerciseTherapy } from "./exercise-therapy.js";
import { footMassage } from "./foot-massage.js";
import { frictionMassage } from "./friction-massage.js";
import { guaSha } from "./gua-sha.js";
import { headAndFaceMassage } from "./head-and-face-massage.js";
import { heatPacks } from "./heat-packs.js";
import { hotStoneMassage } from "./hot-stone-massage.js";
import { intraoralMassage } from "./intraoral-massage.js";
import { jointMobilization } from "./joint-mobilization.js";
import { manualLymphaticDrainage } from "./manual-lymphatic-drainage.js";
import { mindfulness } from "./mindfulness.js";
import { moxibustion } from "./moxibustion.js";
import { myofascialRelease } from "./myofascial-release.js";
import { oncologyMassage } from "./oncology-massage.js";
import { percussionDevice } from "./percussion-device.js";
import { postnatalMassage } from "./postnatal-massage.js";
import { prenatalMassage } from "./prenatal-massage.js";
import { reflexology } from "./reflexology.js";
import { scarMassage } from "./scar-massage.js";
import { selfMassage } from "./self-massage.js";
import { shiatsu } from "./shiatsu.js";
import { sleepHygiene } from "./sleep-hygiene.js";
import { spinalManipulation } from "./spinal-manipulation.js";
import { sportsMassage } from "./sports-massage.js";
import { swedishMassage } from "./swedish-massage.js";
import { tapotement } from "./tapotement.js";
import { tens } from "./tens.js";
import { thaiMassage } from "./thai-massage.js";
import { triggerPointTherapy } from "./trigger-point-therapy.js";
import { tuina } from "./tuina.js";

/** Every technique, add-on and adjunct, in the catalogue's own order (the last tie-break of a ranking). */
export const techniques: readonly Technique[] = [
  prenatalMassage,
  postnatalMassage,
  oncologyMassage,
  comfortTouch,
  scarMassage,
  intraoralMassage,
  deepTissueMassage,
  triggerPointTherapy,
  myofascialRelease,
  swedishMassage,
  acupressure,
  manualLymphaticDrainage,
  abdominalMassage,
  sportsMassage,
  aromatherapyMassage,
  reflexology,
  hotStoneMassage,
  assistedStretching,
  footMassage,
  headAndFaceMassage,
  thaiMassage,
  chairMassage,
  shiatsu,
  tuina,
  craniosacralTherapy,
  connectiveTissueMassage,
  frictionMassage,
  ashiatsu,
  heatPacks,
  coldPacks,
  essentialOils,
  tapotement,
  cupping,
  guaSha,
  percussionDevice,
  exerciseTherapy,
  education,
  acupuncture,
  spinalManipulation,
  jointMobilization,
  cbt,
  cbtI,
  mindfulness,
  selfMassage,
  sleepHygiene,
  compressionTherapy,
  dryNeedling,
  electroacupuncture,
  tens,
  moxibustion,
];
