import type { Names } from "../../labels.js";

/** Names of sensual services. They get one answer, out of scope, and never a technique. */
export const sensualNames: Names = {
  en: "nuru massage, nuru gel, erotic, erotica, erotic massage, sensual, sensual massage, tantric, tantric massage, tantra massage, happy ending, lingam massage, yoni massage, body to body, body to body massage, b2b massage, body 2 body, nude massage, naked massage, topless massage, sexual massage, sexy massage, sex massage, sexual services, intimate massage, girlfriend experience, hand job, blow job, fbsm, nuru, lingam, ~yoni, tantra, ~b2b, sensuous, tantrik, prostate massage, happy finish, rub and tug, hand release, hand relief, adult services, body slide, mutual touch, mutual massage, orgasm, escort service, bdsm, full service massage, gfe, soapy massage",
  es: "masaje erótico, erótico, erótica, masaje sensual, sensual, masaje tántrico, tántrico, tántrica, masaje con final feliz, final feliz, masaje tantra, ~cuerpo a cuerpo, masaje cuerpo a cuerpo, masaje nuru, masaje yoni, masaje lingam, masaje íntimo, masaje prostático, masaje nudista, relajación manual, terminación manual, masaje mutuo",
  fr: "massage érotique, érotique, massage sensuel, sensuel, sensuelle, massage tantrique, tantrique, massage tantra, corps à corps, body body, massage body body, massage lingam, massage yoni, massage nuru, massage intime, massage naturiste, massage nu, massage prostatique, avec finition",
  pt: "massagem erótica, erótica, erótico, massagem sensual, sensual, massagem tântrica, tântrica, tântrico, tantra massagem, massagem com final feliz, massagem corpo a corpo, massagem nuru, massagem yoni, massagem lingam, massagem íntima, massagem prostática, final feliz, com finalização",
  de: "erotische massage, erotik, erotikmassage, erotisch, erotische, sinnliche massage, sinnlich massage, tantramassage, tantrisch, tantrische, massage mit happy end, happy end, lingammassage, yonimassage, nurumassage, intimmassage, body-to-body-massage, handentspannung, nacktmassage, prostatamassage",
  it: "massaggio erotico, erotico, erotica, massaggio sensuale, sensuale, massaggio tantrico, tantrico, tantrica, massaggio corpo a corpo, massaggio nuru, massaggio con lieto fine, massaggio lingam, massaggio yoni, massaggio intimo, lieto fine, finale felice, massaggio prostatico",
  ru: "эротич*, тантрическ*, тантра массаж, интимный массаж, нуру массаж, лингам массаж, йони массаж, сексуальный массаж, секс массаж, боди ту боди, нуру, лингам, ~йони, тантра, с окончанием, массаж простаты, интим*",
  uk: "еротичн*, тантричн*, тантра масаж, інтимний масаж, нуру масаж, лінгам масаж, йоні масаж, сексуальний масаж, нуру, лінгам, ~йоні, тантра, інтим*",
  pl: "erotyczn*, tantryczn*, masaż tantra, masaż intymny, masaż nuru, masaż sensualny, sensualny, ciało do ciała, masaż yoni, masaż lingam, zmysłowy masaż, masaż zmysłowy, masaż prostaty, happy end",
  cs: "erotick*, tantrick*, tantra masáž, tantra masáže, intimní masáž, nuru masáž, jóni masáž, lingam masáž, smyslná masáž, zmyselná masáž",
  zh: "色情, 情色, 情趣, 情欲, 性感按摩, 裸体按摩, 裸體按摩, 谭崔, 譚崔, 坦陀罗, 性服务, 前列腺按摩, 特殊服务",
  ja: "性感マッサージ, 回春マッサージ, ~エロ, エロティック, タントラ, ヌルマッサージ, 睾丸マッサージ, 前立腺マッサージ, 風俗",
  ko: "에로틱, 누루 마사지, 탄트라, 퇴폐, 섹슈얼, 해피엔딩, 전립선 마사지",
  vi: "massage kích dục, kích dục, massage yoni, massage nuru, massage tantra, khiêu dâm, massage lingam",
  id: "pijat plus plus, pijat plus, plus plus, pijat erotis, erotis, pijat sensual, pijat tantra",
  tr: "erotik, erotik masaj, mutlu sonlu masaj, tantrik, tantra masajı, sensüel, mutlu son",
  nl: "erotische massage, erotisch, sensuele massage, tantra massage, happy end",
};
