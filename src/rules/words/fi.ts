import type { Words } from './words.ts';

/** Finnish: no articles, and the noun for a picture comes first. */
export const fi: Words = {
  articles: 'tämä, se, meidän, minun',
  pictures: 'kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto',
  kinds: `
    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,
    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,
    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,
    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,
    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
  placeholders: `
    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,
    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,
    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,
    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,
    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,
    koristeellinen, koristekuva, testikuva`,
  commands: `
    klikkaa tästä, napsauta tästä, napsauta tätä, klikkaa suuremmaksi, klikkaa kuva suuremmaksi, suurenna kuva,
    katso kuva, lue lisää`,
  numbered: 'objekti, tekstiruutu, sisällön paikkamerkki, kuvan paikkamerkki',
  openings: `
    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,
    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
  credits: 'kuvan lähde, kuvalähde',
  captions: 'kuva, kuvio, kaavio, kartta, taulukko, listaus, esimerkki',
  screenshots: 'näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön',
  joints: 'kello, klo, kopio',
};
