import type { Words } from './words.ts';

/** Dutch. */
export const nl: Words = {
  articles: 'een, de, het, deze, dit, onze, ons, mijn, jouw, uw',
  pictures: `
    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,
    fotografie`,
  kinds: `
    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,
    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,
    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,
    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,
    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,
    afbeelding van, foto van, scheidingslijn`,
  placeholders: `
    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,
    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,
    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,
    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,
    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,
    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
  commands: `
    klik hier, klik om te vergroten, klik voor vergroting, klik voor een grotere afbeelding,
    vergroot afbeelding, zie afbeelding, lees meer, lees verder`,
  numbered: 'object, tekstvak, tijdelijke aanduiding voor inhoud, tijdelijke aanduiding voor afbeelding',
  openings: `
    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,
    foto waarop, plaatje van, plaatje met, beeld van`,
  credits: 'fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit',
  captions: 'figuur, fig, afbeelding, afb, foto, grafiek, schema, kaart, tabel, codevoorbeeld, voorbeeld',
  screenshots: 'schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos',
  joints: 'om, van, kopie',
};
