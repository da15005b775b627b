import type { Words } from './words.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: Words = {
  articles: 'um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha',
  pictures: 'imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem',
  kinds: `
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,
    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,
    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,
    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,
    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,
    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
  placeholders: `
    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,
    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,
    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,
    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,
    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,
    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
  commands: `
    clique aqui, clique para ampliar, clique para aumentar, clique na imagem para ampliar, ampliar imagem,
    ver imagem, leia mais, saiba mais`,
  numbered: `
    objeto, objecto, caixa de texto, espaço reservado para conteúdo, marcador de posição de conteúdo,
    espaço reservado para imagem, marcador de posição da imagem`,
  openings: `
    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,
    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,
    fotografia do, fotografia da`,
  credits: 'crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de',
  captions: 'figura, fig, ilustração, imagem, foto, gráfico, esquema, mapa, tabela, quadro, listagem, exemplo',
  screenshots: `captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
  joints: 'às, as, de, do, em, cópia',
};
