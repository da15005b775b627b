import type { Words } from './words.ts';

/** Polish: no articles; the noun for a picture comes first and takes a genitive. */
export const pl: Words = {
  articles: 'ten, ta, to, nasz, nasza, mój, moja',
  pictures: `
    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,
    plik graficzny`,
  kinds: `
    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,
    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,
    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,
    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,
    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,
    zdjęcie przedstawiające, separator`,
  placeholders: `
    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,
    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,
    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,
    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,
    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,
    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,
    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
  commands: `
    kliknij tutaj, kliknij tu, kliknij aby powiększyć, kliknij by powiększyć, powiększ obraz, zobacz obraz,
    czytaj więcej, dowiedz się więcej`,
  numbered: 'obiekt, kształt, pole tekstowe, symbol zastępczy zawartości, symbol zastępczy obrazu',
  openings: `
    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,
    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,
    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,
    na zdjęciu widać, na zdjęciu`,
  credits: 'źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia',
  captions: 'rysunek, rys, ilustracja, zdjęcie, wykres, schemat, mapa, tabela, tab, listing, przykład',
  screenshots: `
    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,
    bez tytułu, bez nazwy`,
  joints: 'o, z, od, godz, kopia',
};
