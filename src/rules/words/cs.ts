import type { Words } from './words.ts';

/** Czech: no articles; the noun for a picture comes first and takes a genitive. */
export const cs: Words = {
  articles: 'ten, ta, to, tento, tato, náš, naše, můj, moje',
  pictures: `
    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
  kinds: `
    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,
    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,
    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,
    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,
    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,
    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
  placeholders: `
    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,
    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,
    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,
    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,
    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,
    dekorativní obrázek, dekorativní, testovací obrázek`,
  commands: `
    klikněte zde, klikni zde, klikněte pro zvětšení, kliknutím zvětšíte, zvětšit obrázek, viz obrázek,
    číst dále, více informací`,
  numbered: 'objekt, textové pole, zástupný symbol pro obsah, zástupný symbol obrázku',
  openings: `
    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,
    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,
    na snímku je`,
  credits: 'zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie',
  captions: 'obrázek, obr, ilustrace, foto, graf, schéma, mapa, tabulka, tab, výpis, příklad',
  screenshots: `
    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,
    bez názvu`,
  joints: 'v, ve, z, kopie, dop, odp',
};
