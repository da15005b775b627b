import type { Words } from './words.ts';

/** Danish. */
export const da: Words = {
  articles: 'en, et, den, det, denne, dette, vores, min, mit',
  pictures: 'billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil',
  kinds: `
    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,
    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,
    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,
    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,
    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
  placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,
    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,
    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,
    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,
    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,
    dekorativ, testbillede`,
  commands: 'klik her, klik for at forstørre, klik for større billede, se billede, læs mere',
  numbered: 'objekt, tekstfelt, tekstboks, pladsholder til indhold, pladsholder til billede, vedhæftet fil',
  openings: `
    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
  credits: 'billedkilde, fotokilde, fotokredit',
  captions: 'figur, fig, billede, foto, diagram, kort, tabel, eksempel',
  screenshots: 'skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet',
  joints: 'kl, klokken, fra, kopi',
};
