import type { Words } from './words.ts';

/** Spanish. */
export const es: Words = {
  articles: 'un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu',
  pictures: 'imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen',
  kinds: `
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,
    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,
    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,
    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,
    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,
    separador`,
  placeholders: `
    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,
    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,
    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,
    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,
    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,
    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
  commands: `
    haga clic aquí, haz clic aquí, clic aquí, pulse aquí, pulsa aquí, clic para ampliar,
    haga clic para ampliar, haz clic para ampliar, pulse para ampliar, ampliar imagen, ver imagen, leer más,
    más información`,
  numbered: `
    objeto, cuadro de texto, marcador de contenido, marcador de posición de contenido,
    marcador de posición de imagen, archivo adjunto`,
  openings: `
    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,
    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
  credits:
    'crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de',
  captions: 'figura, fig, ilustración, imagen, foto, gráfico, gráfica, esquema, mapa, tabla, cuadro, listado, ejemplo',
  screenshots: 'captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título',
  joints: 'a, las, la, s, de, del, desde, m, p, copia',
};
