import type { Words } from './words.ts';

/** Norwegian: Bokmål, and Nynorsk where it differs. */
export const nb: Words = {
  articles: 'en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt',
  pictures: 'bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil',
  kinds: `
    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,
    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,
    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,
    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,
    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
  placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,
    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,
    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,
    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,
    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,
    testbilde`,
  commands: 'klikk her, klikk for å forstørre, klikk for større bilde, se bilde, les mer',
  numbered: 'objekt, tekstboks, tekstsylinder, plassholder for innhold, plassholder for bilde',
  openings: 'bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av',
  credits: 'bildekilde, fotokilde, fotokreditering',
  captions: 'figur, fig, bilde, foto, diagram, kart, tabell, eksempel',
  screenshots: 'skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn',
  joints: 'kl, klokken, fra, kopi',
};
