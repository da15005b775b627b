import { normalise } from './normalise.ts';

/** Whether a text is the name of the place that hosts the picture: Imgur's form for copying has it as the alternative text. */
export function isHostName(text: string, src: string): boolean {
  const normalised = normalise(text);
  if (normalised.length > longestName) return false;
  const name = normalised.replace(/\.(?:com|org|io|cc)$|\s(?:image|photo|picture|gif)$/u, '');
  return hosts.get(name)?.some((domain) => isFrom(src, domain)) === true;
}

/** Whether an address is that of an upload to GitHub, whose editor writes the name of the file as the alternative text. */
export function isUploadToGitHub(src: string): boolean {
  const [, host = '', ...folders] = src.slice(0, longestOrigin).split(/\/+/u);
  if (host.endsWith('user-images.githubusercontent.com')) return true;
  if (host === 'cloud.githubusercontent.com') return folders[0] === 'assets';
  return host === 'github.com' && (folders[0] === 'user-attachments' ? folders[1] : folders[2]) === 'assets';
}

/** Whether an address is that of a picture that stands for a video. */
export function isVideoThumbnail(src: string): boolean {
  return thumbnails.some((domain) => isFrom(src, domain));
}

function isFrom(src: string, domain: string): boolean {
  const host = /^(?:https?:)?\/\/([^/?#\s]+)/iu.exec(src.slice(0, longestOrigin))?.[1]?.toLowerCase();
  return host !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

/** Whether a text says nothing but that there is a video: `Watch the video on YouTube`. */
export function isBareVideo(text: string): boolean {
  const words = normalise(text).split(' ');
  return words.length <= mostWords && words.some((word) => videos.has(word)) && words.every(isEmptyWord);
}

function isEmptyWord(word: string): boolean {
  return videos.has(word) || emptyWords.has(word);
}

/** UTF-16 units: `postimages picture` is shorter. */
const longestName = 30;

/** UTF-16 units; the name of the host comes early. */
const longestOrigin = 300;
const mostWords = 8;

const postimages = ['postimg.cc', 'postimg.org', 'postimage.io', 'postimages.org'];

/** Only where they keep pictures of others: their own logos are elsewhere as a rule. */
const hosts: ReadonlyMap<string, readonly string[]> = new Map([
  ['imgur', ['imgur.com']],
  ['giphy', ['giphy.com']],
  ['tenor', ['tenor.com']],
  ['gyazo', ['gyazo.com']],
  ['postimage', postimages],
  ['postimages', postimages],
  ['postimg', postimages],
  ['imgbb', ['ibb.co', 'imgbb.com']],
  ['ibb', ['ibb.co']],
  ['flickr', ['staticflickr.com', 'flickr.com']],
  ['unsplash', ['images.unsplash.com']],
  ['pexels', ['images.pexels.com']],
  ['pixabay', ['cdn.pixabay.com']],
  ['photobucket', ['photobucket.com']],
  ['imageshack', ['imageshack.us', 'imageshack.com']],
  // Its form for copying calls the picture of a recording so.
  ['asciicast', ['asciinema.org']],
  ['prnt.sc', ['prnt.sc', 'image.prntscr.com']],
]);

const thumbnails: readonly string[] = ['img.youtube.com', 'ytimg.com', 'i.vimeocdn.com', 'vumbnail.com'];

const videos: ReadonlySet<string> = new Set(
  'video videos youtube vimeo videolink vidéo vídeo vídeos wideo видео відео ビデオ 動画 视频 視頻 影片 동영상 영상 βίντεο فيديو וידאו वीडियो'.split(
    ' ',
  ),
);

const emptyWords: ReadonlySet<string> = new Set(
  `watch see view play click here the this our my your a an on in to of at now full thumbnail thumb preview cover label image
  screenshot link demo demonstration tutorial intro alt text title and for
  ansehen anschauen das ein auf bei zum hier klicken voir regarder la le une sur ver el un en assistir o no guarda il su
  bekijk de op se på titta katso obejrzyj na смотреть посмотреть на дивитися на 观看 點擊 点击 観る 見る 보기 tonton di xem trên izle`.split(
    /\s+/u,
  ),
);
