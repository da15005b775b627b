import type { Words } from './words.ts';

/** German. */
export const de: Words = {
  articles: 'ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr',
  pictures: 'bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei',
  kinds: `
    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,
    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,
    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,
    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,
    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,
    trennlinie`,
  placeholders: `
    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,
    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,
    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,
    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,
    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,
    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
  commands: `
    hier klicken, klicken sie hier, klick hier, zum vergrößern klicken, zum vergrößern anklicken,
    klicken zum vergrößern, klick zum vergrößern, bild anklicken zum vergrößern, bild vergrößern,
    großes bild anzeigen, siehe bild, weiterlesen, mehr erfahren`,
  numbered: 'objekt, textfeld, inhaltsplatzhalter, bildplatzhalter, diagrammplatzhalter, grafikobjekt',
  openings: `
    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,
    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,
    abbildung des, abbildung der, abbildung zeigt`,
  credits: 'bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle',
  captions: 'abbildung, abb, bild, foto, grafik, diagramm, schema, karte, tabelle, tab, listing, beispiel',
  screenshots: 'bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt',
  joints: 'um, vom, uhr, kopie',
};
