import type { Words } from './words.ts';

/** Romanian. */
export const ro: Words = {
  articles: 'un, o, acest, această, aceasta, noastră, nostru',
  pictures: 'imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine',
  kinds: `
    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,
    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,
    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,
    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,
    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
  placeholders: `
    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,
    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,
    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,
    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,
    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
  commands: `
    click aici, clic aici, faceți clic aici, apasă aici, click pentru mărire, click pentru a mări,
    mărește imaginea, vezi imaginea, citește mai mult, află mai multe`,
  numbered: 'obiect, casetă text, substituent conținut, substituent imagine',
  openings: `
    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,
    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
  credits: 'sursa foto, sursa imaginii, credit foto, foto credit',
  captions: 'figura, fig, imaginea, foto, graficul, schema, harta, tabelul, tabel, exemplul, exemplu',
  screenshots: 'captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu',
  joints: 'din, la, copie',
};
