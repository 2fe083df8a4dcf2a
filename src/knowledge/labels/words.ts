import type { Names } from "../../labels.js";

/** Words of menus that say nothing about the technique: they are stripped and reported. */
export const modifiers: Names = {
  en: "massage, session, treatment, therapy, therapeutic, therapist, bodywork, full body, whole body, half body, signature, royal, deluxe, luxury, premium, vip, ritual, retreat, package, journey, experience, special, express, classic, traditional, authentic, couple, for two, duo, home, at home, hotel, mobile, outcall, in room, spa, house, customized, customised, bespoke, custom, add-on, addon, upgrade, combo, new, popular, best seller, intensive, extended, short, long, men's, women's, ladies, from, price, professional, service, left, right, both sides, left side, right side",
  es: "masaje, sesión, tratamiento, terapia, terapéutico, cuerpo completo, cuerpo entero, de cuerpo entero, pareja, en pareja, a domicilio, ritual, tradicional, masoterapia, para dos, dos personas, izquierdo, izquierda, derecho, derecha",
  fr: "massage, séance, thérapeutique, soin, traitement, corps entier, corps complet, en duo, duo, couple, à domicile, rituel, signature, traditionnel, modelage, gauche, droit, droite",
  pt: "massagem, massagens, sessão, tratamento, terapia, terapêutica, corpo inteiro, corpo todo, casal, para casal, em casa, a domicílio, ritual, tradicional, massoterapia, esquerdo, esquerda, direito, direita",
  de: "massage, massagen, behandlung, therapeutische, sitzung, anwendung, ganzkörper, paar, paarmassage, für paare, zu hause, mobil, ritual, traditionell, traditionelle, links, rechts, linke, rechte, linker, rechter",
  it: "massaggio, massaggi, seduta, trattamento, corpo intero, total body, di coppia, coppia, a domicilio, rituale, tradizionale, sinistro, sinistra, destro, destra",
  ru: "массаж*, сеанс, сеансы, процедура, для двоих, для пары, на дому, всего тела, общий, спа, ритуал, слева, справа, левое, правое, левая, правая, левый, правый",
  uk: "масаж*, сеанс, сеанси, процедура, для двох, для пари, вдома, всього тіла, загальний, спа, ритуал",
  pl: "masaż, masaże, masażu, zabieg, sesja, całe ciało, całego ciała, dla dwojga, dla pary, rytuał, tradycyjny",
  cs: "masáž, masáže, masáží, procedura, ošetření, celotělová, celého těla, pro dva, pre dvoch, rituál, tradiční, tradičná",
  zh: "按摩, 疗程, 護理, 护理, 全身, 双人, 情侣, 套餐, 尊享, 豪华, 经典, 传统, 上门, 酒店, 服务, 体验, 疗法, 式",
  ja: "マッサージ, コース, トリートメント, 全身, ペア, カップル, 出張, ボディ, ケア, 施術, セラピー",
  ko: "마사지, 코스, 관리, 전신, 커플, 출장, 테라피, 프로그램",
  vi: "massage, mát xa, liệu trình, toàn thân, cặp đôi, tại nhà, trị liệu toàn thân",
  id: "pijat, urut, pijatan, seluruh badan, pasangan, perawatan, tradisional, ke rumah, paket",
  tr: "masaj, masajı, seans, çift, tüm vücut, terapi, geleneksel",
  lt: "masažas",
  sl: "masaža, tretma",
  bg: "масаж",
  nl: "massage, behandeling, sessie, duo, aan huis",
  ar: "مساج, تدليك, جلسة, المساج",
  fa: "ماساژ",
  th: "นวด",
};

/** What stands after a number: minutes, hours, prices. */
export const units: Names = {
  en: "min, mins, minute, hr, hrs, hour, h, m, usd, eur, gbp, euro, dollar, percent, off, person, people, times, x, st, nd, rd, th",
  es: "minutos, hora, pesos, mxn, cop, clp",
  fr: "heure",
  pt: "minutos, reais, brl, r",
  de: "minuten, stunde, stunden, std",
  it: "minuti, ore, ora",
  ru: "минут*, мин, час*, руб*",
  uk: "хвилин*, хв, годин*, год, грн",
  pl: "minut, minuty, godz, godzina, zł, pln",
  cs: "minut, hod, hodina, hodiny, kč, czk",
  zh: "分钟, 分鐘, 小时, 小時, 元, 分",
  ja: "分, 時間, 円",
  ko: "분, 시간, 원",
  vi: "phút, giờ, vnd, đồng",
  id: "menit, jam, rb, ribu, rp, idr",
  tr: "dakika, dk, saat, tl",
};

/** Words that join or fill; they may stand inside a name, and are left out of account. */
export const fillers: Names = {
  en: "the, a, an, of, for, in, on, at, my, i, have, had, has, am, is, are, was, were, it, its, to, your, our, by, this, that, some, very, been, be, got, get, getting, me, mine, please, want, would, like, need, looking, do, did, does, any, also, too, he, she, they, his, her, who, as, so, there, yes, known, present, currently, still, when, previously, history, past, previous, current, diagnosed, with, pm, suffer, suffering, deal, experience, experiencing, feel, feeling, ever, prior, signs, significant, all, reported, recent, recently, medical, active, symptoms, take, taking, took, use, using, really, quite, bit, problem, issue, trouble, anymore, now, being",
  es: "de, del, la, el, los, las, un, una, con, para, en, por, mi, mis, tengo, he, al, que, me, se, soy, estoy, es, muy, sí, hay, antecedentes, historia, padezco, sufro, tenido, tuve, historial, quiero, necesito, su, tiene",
  fr: "de, du, des, la, le, les, l, d, un, une, avec, pour, en, à, au, aux, mon, ma, mes, j, ai, je, suis, c, est, très, oui, dans, antécédents, eu, souffre, problème, n, t, m, s, qu, y",
  pt: "de, do, da, dos, das, o, os, as, um, uma, com, para, em, na, nas, nos, meu, minha, tenho, tive, estou, sou, eu, muito, sim, ao, histórico, tem, sofro",
  de: "der, die, das, den, dem, ein, eine, einen, einer, mit, für, im, am, zur, zum, an, auf, mein, meine, meinen, ich, habe, hatte, bin, ist, sehr, ja, es, bekannt, bekannte, seit, leide, unter, von, bei, bestehend, vorhanden, bitte, gern, gerne, möchte",
  it: "di, del, della, dei, delle, il, lo, gli, un, una, con, per, al, alla, alle, mio, mia, ho, sono, che, molto, avuto",
  ru: "на, для, с, со, по, у, меня, мне, я, мой, моя, есть, очень, да, был, была, было, были, к, от, в",
  uk: "на, для, з, зі, із, по, у, в, мене, мені, я, мій, моя, є, дуже, так, був, була, було, були",
  pl: "na, dla, z, ze, w, do, mam, mnie, jestem, moje, jest, od, bardzo, tak, miałam, miałem",
  cs: "na, pro, pre, s, se, v, ve, mám, jsem, som, je, moje, od, velmi, ano, měla, měl",
  zh: "我, 有, 的, 了, 和, 我的, 很, 是, 中, 过, 史, 曾, 想, 要, 做",
  ja: "の, が, は, を, に, で, も, です, ます, あり, ある, あります, 中, 歴, と, な, て, る, い, こと, 状態",
  ko: "이, 가, 은, 는, 을, 를, 의, 에, 도, 요, 이에요, 예요, 입니다, 있어요, 있습니다, 중, 과, 와, 병력, 력, 이나, 있음, 인, 한, 적",
  vi: "tôi, bị, có, của, cho, và, là, đang, tiền sử, bệnh",
  id: "saya, ada, punya, dengan, untuk, di, yang, sedang, riwayat, dan, adalah, penyakit, pernah",
  tr: "ve, ile, için, bir, benim, var, çok, hastalığı, geçmişi, hiç",
  nl: "de, het, een, van, voor, met, op, mijn, ik, heb, ben",
  ar: "من, في, أنا, لدي, عندي, مرض, و",
};

/** Words that join; after a negation they leave open how far it reaches. */
export const ands: Names = {
  en: "and, plus, as well as",
  es: "y, más",
  fr: "et",
  pt: "e",
  de: "und, sowie",
  ru: "и",
  uk: "та, і, й",
  pl: "i, oraz",
  zh: "和, 及",
  ja: "と",
};

/** Words that say that one of several is meant; after a negation they carry it on. */
export const ors: Names = {
  en: "or, nor, and or",
  es: "o, u, ni",
  fr: "ou, ni",
  pt: "ou, nem",
  de: "oder, noch, bzw",
  it: "o, né, oppure",
  ru: "или, либо, ни",
  uk: "або, чи, ні, ані",
  pl: "lub, albo, ani, czy",
  cs: "nebo, ani, alebo, či",
  zh: "或, 或者, 还是",
  ja: "または, もしくは",
  ko: "또는, 혹은",
  vi: "hoặc",
  id: "atau, maupun",
  tr: "veya, ya da",
};

/** Words that end the reach of a negation. */
export const buts: Names = {
  en: "but, however, although, though, except, apart from, other than, yet, only, because, since, due to, despite, besides, aside from, with the exception of, excluding, save for, apart, even though, albeit",
  es: "pero, sino, excepto, salvo, aunque, porque, desde, solo",
  fr: "mais, sauf, cependant, excepté, parce que, depuis, seulement",
  pt: "mas, porém, exceto, embora, porque, desde, só, somente",
  de: "aber, sondern, jedoch, außer, weil, wegen, nur, dafür",
  it: "ma, però, tranne, eccetto, perché",
  ru: "но, однако, кроме, потому, из-за, а, только, зато",
  uk: "але, проте, крім, однак, через, а, тільки",
  pl: "ale, jednak, lecz, oprócz, ponieważ, tylko",
  cs: "ale, avšak, kromě, okrem, protože, jen",
  zh: "但, 但是, 不过, 只是, 只有, 因为",
  ja: "でも, しかし, ただし, けど, けれど, だけ",
  ko: "하지만, 그러나, 지만, 다만",
  vi: "nhưng, vì, chỉ",
  id: "tapi, tetapi, namun, karena, hanya",
  tr: "ama, fakat, ancak, sadece",
  nl: "maar",
};

/** Words that deny what comes after them, or what came before where they end the sentence. */
export const negations: Names = {
  en: "no, not, none, never, without, deny, denies, denied, denying, negative for, free of, free from, absence of, lack of, no history of, not had, never had, don't have, do not have, doesn't have, does not have, haven't had, have not had, haven't, havent, hasn't, isn't, aren't, i'm not, not been, nothing, neither, non, nope, nil, n/a, not applicable, no known, no sign of, no evidence of, don't, dont, do not, doesn't, didn't, can't, cannot, won't, avoid, avoiding, stay away from, hate, dislike, wasn't, weren't, hadn't, ain't, isnt, arent, wasnt, doesnt, didnt, hasnt, cant, im not, w/o, nobody, no one, no i am not, no i'm not, no im not, no i have not, no i haven't, no i have no, no i have never, no i had no, no hx of, no hx, no h/o, neg for, neg",
  es: "no, nunca, sin, niega, ningún, ninguna, ninguno, jamás, tampoco, nada, no tengo, ausencia de, libre de, no hay, evitar, evite",
  fr: "pas de, pas d, sans, aucun, aucune, jamais, jamais eu, pas, non, ne pas, éviter, évitez",
  pt: "não, nunca, sem, nega, nenhum, nenhuma, jamais, nada, não tenho, ausência de, evitar, evite",
  de: "kein, keine, keinen, keiner, keinerlei, nicht, nie, niemals, ohne, nein, noch nie, weder, frei von, verneint, vermeiden, bitte nicht, nein ich habe keine, nein ich habe kein, nein ich habe keinen, nein ich bin nicht",
  it: "no, non, senza, mai, nessun, nessuna, nessuno, non ho, nega",
  ru: "не, нет, без, никогда, никаких, отсутствует, отсутствие, отрицает, никогда не, не было, нету",
  uk: "не, немає, нема, без, ніколи, жодних, відсутн*, заперечує, не було",
  pl: "nie, brak, bez, nigdy, żadn*, nie mam, nie jestem, zaprzecza",
  cs: "ne, nie, není, bez, nikdy, žádn*, žiadn*, nemám, nejsem, nie som, neměl, neměla, nemal, nemala, nie je",
  zh: "没有, 沒有, 从未, 從未, 从来没有, 否认, 否認, 不是, 无, 無, 没, 未, 沒, 并非, 不会, 没得过, 没有得过",
  vi: "không, chưa, chưa từng, chưa bao giờ, chẳng",
  id: "tidak, tidak ada, bukan, tanpa, belum, belum pernah, tak, tidak pernah, tidak sedang",
  nl: "geen, niet, zonder, nooit, nee",
  ar: "لا, ليس, بدون, لا يوجد, ليس لدي, غير",
  th: "ไม่, ไม่มี",
  sl: "brez, nimam, nisem, nema, bez",
  bg: "няма, без, не",
};

/** Words that deny what came before them. */
export const afterNegations: Names = {
  en: "ruled out, absent, negative, was negative, is negative, tested negative",
  de: "ausgeschlossen, verneint",
  ja: "なし, ない, ません, 無し, 無い, ないです, ではない, じゃない, していない, していません, ありません, ではありません, いいえ",
  ko: "없음, 없어요, 없습니다, 없다, 없는, 없이, 없고, 아님, 아니에요, 아닙니다, 아니다, 아니요, 하지 않, 않아요, 않습니다, 안 함",
  tr: "yok, değil, değilim, yoktur, hayır, yaşamadım, olmadım",
  ru: "нет, отсутствует",
  uk: "немає",
};

/** Words that leave open whether it is so, or whom it is about. */
export const doubts: Names = {
  en: "not sure, unsure, not certain, maybe, perhaps, possibly, possible, might be, may be, might have, may have, could be, could have, don't know, do not know, suspected, suspect, rule out, query, mother, father, husband, wife, sister, brother, son, daughter, partner, friend, grandmother, grandfather, family history of, runs in family, no longer, used to, afraid of, worried about, fear of, if, risk of, not only, not just, in case, trying to get, hoping to get, planning, family, parents, hopefully, what about, whether, mum, mom, mam, mommy, mummy, dad, aunt, uncle, kid, boyfriend, girlfriend, not yet, no more, no other, no new, nothing new, no problem with, no issue with, no trouble with, no complications, no problem, no issue, no symptoms, not without, never without, not ruled out, can't rule out, cannot rule out, cannot be ruled out, haven't ruled out, can't exclude, cannot exclude, not excluded, can't deny, cannot deny, not that, never not, not free of, not free from, not negative, can't, cannot, can not, cant, won't, avoid, avoiding, stay away from, hate, dislike, i think, might, trying for, hoping for, awaiting, waiting for results, being tested for, tested for, likely, can i, is it safe, afraid, worried, no i have, no i am, no i'm, no im, no i had, no i take, no i was, no i've, no i got, no i do have",
  es: "no estoy segura, no estoy seguro, no sé, quizás, tal vez, posible, posiblemente, madre, padre, marido, esposa, esposo, hermana, hermano, hijo, hija, ya no, puede ser, podría, familia, antecedentes familiares, no solo, todavía no, aún no, sin problemas, sin complicaciones, no se descarta, no descartado, no se puede descartar, sin descartar, no más, mamá, papá, mi tía, a lo mejor, creo que, evitar, evite, sospecha de, probable, probablemente",
  fr: "pas sûr, pas sûre, je ne sais pas, peut-être, possible, mère, père, mari, femme a, soeur, frère, fils, fille, ne plus, famille, pas seulement, pas encore, ne suis plus, n ai plus, n a plus, plus de, pas exclu, pas exclue, pas exclure, maman, papa, tante, oncle, ma femme, éviter, évitez, je pense, je crois, sans problème, pas sans, suspicion de, probable, probablement, non j'ai, non je suis, non je prends",
  pt: "não tenho certeza, não sei, talvez, possível, possivelmente, mãe, pai, marido, esposa, irmã, irmão, filho, filha, não mais, família, pode ser, não só, não apenas, ainda não, não descartado, não se descarta, não posso descartar, papai, minha tia, acho que, evitar, evite, sem problemas, suspeita de, provável, provavelmente, já não, não tenho mais, não estou mais, não tem mais",
  de: "nicht sicher, weiß nicht, vielleicht, möglicherweise, möglich, verdacht auf, eventuell, mutter, vater, mann hat, frau hat, schwester, bruder, sohn, tochter, nicht mehr, familie, nicht nur, falls, ob, noch nicht, nicht auszuschließen, nicht ausgeschlossen, nicht ausschließen, mama, papa, tante, onkel, freund, freundin, vermeiden, bitte nicht, keine probleme, keine beschwerden, kein problem, nicht ohne, wahrscheinlich, vermutlich, ich glaube, verdacht, meine frau, mein mann, keine weiteren, keine neuen, nein ich habe, nein ich bin, nein ich nehme",
  it: "non sono sicura, non sono sicuro, non so, forse, possibile, madre, padre, marito, moglie, sorella, fratello, non più, famiglia, non solo, non ancora, non escluso, non si esclude, mamma, probabilmente, sospetto, evitare, credo",
  ru: "не уверен*, не знаю, возможно, может быть, подозрение на, мама, мать, отец, муж, жена, сестра, брат, больше не, семья, не только, если, ещё не, не исключен*, не исключено, мамы, отца, наверное, пока не",
  uk: "не впевнен*, не знаю, можливо, може бути, підозра на, мама, мати, батько, чоловік, дружина, сестра, брат, більше не, не тільки, якщо, ще не, не виключен*, мабуть",
  pl: "nie jestem pewna, nie jestem pewny, nie wiem, może, możliwe, podejrzenie, matka, ojciec, mąż, żona, siostra, brat, już nie, nie tylko, jeszcze nie, nie wykluczono, mama, tata, chyba, prawdopodobnie",
  cs: "nejsem si jistá, nejsem si jistý, nevím, neviem, možná, možno, matka, otec, manžel, manželka, sestra, bratr, už ne, nejen, ještě ne, ešte nie, máma, táta, asi, pravděpodobně, podezření na",
  zh: "不确定, 不確定, 不知道, 可能, 也许, 母亲, 父亲, 妈妈, 爸爸, 丈夫, 妻子, 不再, 家族史, 不只, 不仅, 怀疑, 还没有, 还没, 尚未, 不排除, 未排除, 不能排除, 疑似, 也許",
  ja: "かもしれない, かも, わからない, 分からない, 母, 父, 夫, 妻, 家族, 可能性, まだ, 否定できない, 疑い",
  ko: "모르겠, 일지도, 아마, 어머니, 아버지, 남편, 아내, 가족, 가족력, 가능성, 아직, 의심",
  vi: "không chắc, không biết, có thể, có lẽ, mẹ, cha, chồng, vợ, chưa biết, nghi ngờ",
  id: "tidak yakin, tidak tahu, mungkin, ibu saya, ayah, suami, istri, barangkali",
  tr: "emin değilim, bilmiyorum, belki, annem, babam, kocam, eşim, olabilir",
  nl: "misschien, niet zeker, moeder, vader, zus, broer, niet meer, nog niet, mogelijk",
};

/** Words of time or of an end: what is denied with them may have been so. */
export const limits: Names = {
  en: "until, till, til, since, before, anymore, any longer, at the moment, now, currently, current, right now, at present, today, lately, recently, recent, active, yet, so far, years, yrs, months, ago, again, after, yes, yep, yeah",
  es: "desde, hasta, ahora, actualmente, antes, por ahora, de momento, por el momento, años, meses, hace, después, recientemente, todavía, aún, ya, sí",
  fr: "depuis, jusqu'à, jusque, maintenant, actuellement, avant, pour le moment, en ce moment, mois, après, plus, récemment, actuel, actuelle, oui",
  pt: "desde, até, agora, atualmente, antes, no momento, por enquanto, anos, meses, há, depois, recentemente, sim",
  de: "seit, bis, mehr, vor, jetzt, derzeit, aktuell, momentan, zurzeit, gerade, heute, früher, jahren, jahre, monaten, monate, nach, akut, im moment, ja",
  it: "fino, adesso, ora, attualmente, prima, dopo, anni, mesi, al momento, più",
  ru: "до, сейчас, теперь, раньше, после, больше, уже, лет, года, месяц*, пока, да",
  uk: "до, зараз, тепер, раніше, після, більше, вже, років, роки, місяц*",
  pl: "teraz, obecnie, wcześniej, już, lata, miesięcy, aktualnie, tak",
  cs: "teď, nyní, momentálně, dříve, už, roky, měsíců, aktuálně, teraz, áno, ano",
  zh: "现在, 目前, 以前, 之前, 直到, 后来, 现, 年, 了, 是的",
  ja: "今, 現在, 以前, まで, もう, 年, はい",
  ko: "지금, 현재, 이제, 전에, 이후, 더 이상, 년, 예, 네",
  vi: "bây giờ, hiện tại, hiện nay, trước đây, từ khi, nữa",
  id: "sekarang, saat ini, sejak, sampai, dulu, lagi, sebelum",
  tr: "artık, şimdi, şu an, önce, beri, kadar",
  nl: "sinds, momenteel, meer, jaar, maanden",
};

/** Words that take for granted what comes after them: "no problems with my pacemaker", "no massage on the bruise". */
export const presumings: Names = {
  en: "my, our, massage, massaging, touch, touching, press, pressing, pressure, rub, rubbing, treatment, therapy, trouble, complications, work on, near, around, about, effects",
  es: "mi, mis, masaje, presión, tratamiento, tocar, presionar, problemas con, problemas",
  fr: "mon, ma, mes, massage, masser, toucher, appuyer, traitement, problèmes",
  pt: "meu, minha, meus, massagem, tocar, tratamento, pressão, problemas",
  de: "mein, meine, meinen, meinem, meiner, massage, massieren, behandlung, druck, berühren, probleme mit",
  it: "mio, mia, miei, mie, massaggio, massaggi, trattamento, toccare, problemi",
  ru: "мой, моя, моей, массаж*, проблем",
  uk: "мій, моя, мої, масаж*, проблем",
  pl: "mój, moja, moje, mojej, masaż, masażu",
  cs: "můj, moje, masáž, masáže",
  zh: "按摩, 治疗",
  ja: "マッサージ",
  ko: "마사지",
  nl: "mijn, massage",
};

/** Phrases with a word of negation that deny nothing. */
export const notNegations: Names = {
  en: "no doubt, no idea, no matter, no thanks, no 1, no pressure, no rush, no limits, no worries, not too, can't wait, not very, no preference, not much, no extras, never mind, no more than, not feeling well, not well",
  es: "no importa, sin prisa, no muy, sin duda, sin límites, no mucho, sin compromiso",
  fr: "pas trop, pas très, pas mal, sans doute, sans limite",
  de: "kein problem, nicht zu, nicht sehr, ohne zweifel, keine ahnung, nicht so",
  pt: "sem pressa, não muito, sem dúvida, sem limites",
  ru: "не очень, не слишком, без сомнения",
  zh: "无比, 无敌, 没关系, 无论, 无限, 未来, 无痛, 无压力",
};

/** Everyday words that a name must not be seen in, however near they are spelt. */
export const everyday: Names = {
  en: "with yoni, treat my, treat the, cancel, cancelled, canceled, cancelling, pasture, chess, peacemaker, facial, related, relating, relate, swedes, sweden, hearth, focus on, strike, strokes of, long strokes, gliding strokes, smooth strokes, slow strokes, rhythmic strokes, flowing strokes, light strokes, firm strokes, gentle strokes, stroke of luck, deep strokes, thailand, cupboard, coupling, construction, constitution, conclusion, confession, concession, relocation, reclamation, relegation, calculation, distortion, migrant, migrate, contractor, contracting, contractual, contradiction, presence, prevalence, prevent, preventing, president, operate, operational, firearm, trombone, venture, swimming, mediation, defence, confuse, endorse, selling, spelling, lesson, legion, aspiring, automatic, circulating, concentrating, constituted, message, switch, switches, switched, distress, exhaustive, operatic, hanover, lombard, schuster, period cramps, menstrual cramps, stomach cramps, tummy cramps, belly cramps, abdominal cramps, faint music, faint smell, injection moulding, portfolio, sick of, pressing matter, tear jerker, op shop, broken heart, gastric bypass",
  es: "encanta, entrenamiento, presencia, presidente",
  fr: "maintenant, facture, automatique",
  pt: "informação, voltarei",
  de: "großer, gericht, gesucht, leisten, schüler, annehmen, prozent, knochen, versuche, straße",
  it: "lezione, nascosto, presento, presenta",
  pl: "kolejna",
  nl: "gewicht, schutter",
};
