import type { Words } from './words.ts';

/** Hungarian. */
export const hu: Words = {
  articles: 'a, az, egy, ez, ez a, ez egy, a mi',
  pictures: 'kép, képek, fotó, fotók, fénykép, fényképek, képfájl',
  kinds: `
    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,
    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,
    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,
    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,
    példakép, elválasztó`,
  placeholders: `
    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,
    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,
    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,
    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,
    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
  commands: `
    kattintson ide, kattints ide, kattintson a nagyításhoz, kattints a nagyításhoz, kép nagyítása,
    lásd a képet, tovább olvasom, bővebben`,
  numbered: 'objektum, alakzat, szövegdoboz, tartalom helye, kép helye',
  openings: `
    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,
    a fotón látható, fotó amelyen`,
  credits: 'kép forrása, fotó forrása, képforrás',
  captions: 'ábra, kép, fotó, diagram, térkép, táblázat, lista, példa',
  screenshots: 'képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen',
  joints: 'de, du, másolat, másolata',
};
