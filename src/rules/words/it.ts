import type { Words } from './words.ts';

/** Italian. */
export const it: Words = {
  articles: 'un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro',
  pictures: `immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
  kinds: `
    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,
    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,
    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,
    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,
    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,
    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
  placeholders: `
    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,
    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,
    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,
    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,
    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,
    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,
    immagine di prova`,
  commands: `
    clicca qui, fai clic qui, cliccare qui, clicca per ingrandire, fai clic per ingrandire,
    cliccare per ingrandire, ingrandisci immagine, vedi immagine, leggi tutto, scopri di più`,
  numbered: 'oggetto, casella di testo, segnaposto contenuto, segnaposto immagine',
  openings: `
    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,
    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,
    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
  credits: 'credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di',
  captions: 'figura, fig, illustrazione, immagine, foto, grafico, schema, mappa, tabella, tab, listato, esempio',
  screenshots: 'schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo',
  joints: 'alle, del, dal, da, copia',
};
