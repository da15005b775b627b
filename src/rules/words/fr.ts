import type { Words } from './words.ts';

/** French. */
export const fr: Words = {
  articles: 'un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une',
  pictures: `image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
  kinds: `
    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,
    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,
    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,
    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,
    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,
    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
  placeholders: `
    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,
    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,
    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,
    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,
    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,
    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
  commands: `
    cliquez ici, cliquer ici, cliquez pour agrandir, cliquer pour agrandir, cliquez sur l'image pour agrandir,
    cliquez sur l'image pour l'agrandir, agrandir l'image, voir l'image, lire la suite, en savoir plus`,
  numbered: `
    objet, zone de texte, espace réservé du contenu, espace réservé du contenu image,
    espace réservé pour une image, pièce jointe`,
  openings: `
    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,
    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',
    photographie du, photographie des`,
  credits: `crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
  captions: 'figure, fig, illustration, image, photo, graphique, schéma, carte, tableau, tabl, listing, exemple',
  screenshots: `capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
  joints: 'à, a, du, de, le, copie',
};
