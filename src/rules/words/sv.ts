import type { Words } from './words.ts';

/** Swedish. */
export const sv: Words = {
  articles: 'en, ett, den, det, denna, detta, vår, vårt, min, mitt',
  pictures: 'bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil',
  kinds: `
    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,
    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,
    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,
    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,
    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,
    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
  placeholders: `
    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,
    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,
    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,
    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,
    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,
    dekorativ, testbild`,
  commands: 'klicka här, klicka för att förstora, klicka för större bild, se bild, läs mer',
  numbered: 'objekt, bildobjekt, textruta, platshållare för innehåll, platshållare för bild',
  openings: `
    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,
    foto som visar, fotografi av, fotografi på`,
  credits: 'bildkälla, fotokälla, fotokredit',
  captions: 'figur, fig, bild, foto, diagram, karta, tabell, exempel',
  screenshots: 'skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös',
  joints: 'kl, klockan, från, kopia',
};
