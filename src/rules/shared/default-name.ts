import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
export function isDefaultName(text: string): boolean {
  const bare = text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, '');
  const normalised = normalise(bare);
  const digits = digitsIn(normalised);
  const isName =
    programName.test(normalised) || (digits > 0 && numberedNames.some((pattern) => pattern.test(normalised)));
  if (isName && !aboutTeams.test(normalised)) return true;
  if (text.includes('_') && captureName.test(text)) return true;
  if (isUnsplash(bare) || (digits >= digitsOfMoment && isStamped(bare)) || isDeviceCapture(normalised)) return true;
  return digits >= 4 && lexicon(undefined).isDefaultName(normalised);
}

/** Of any script. */
function digitsIn(text: string): number {
  return /\p{Nd}/u.test(text) ? text.replace(/\P{Nd}/gu, '').length : 0;
}

/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName =
  /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;

/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName =
  /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;

/** What programs name a picture that they paste or export: Outlook and Teams, design tools, Confluence, FireShot, YouTube's thumbnails, makers of animations. */
const programName =
  /^(?:microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|scrnli \w+|ms ?teams [a-z\d]{6,}|unnamed ?\(?\d*|pasted graphic(?: \d+)?|artboard(?: \d+)?|mask group(?: \d+)?|rplot\d*|worddav[\da-f]{8,}|fireshot (?:capture|pro|webpage)\s.*|(?:max|hq|mq|sd)(?:res)?default|ezgif(?:\.com)?\s[a-z\d.\s]+)$/u;

/** Those with a number: Word, VLC, Google Docs, R, tools of this kind on phones. */
const programNumber =
  /^(?:clip image\d{3,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|powerpoint presentation \d+|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|asset \d+|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;

/** Behind the name of the program stands a word, where its pictures have letters and digits: "MS Teams notifications". */
const aboutTeams = /^ms ?teams [a-z]+$/u;

/** More of them: WeChat, Snagit, macOS tools, IrfanView, Telegram, Unsplash, icon shops. */
const toolNumbers: readonly RegExp[] = [
  /^mmexport\d{10,}$/u,
  /^snag \d{3,}$/u,
  /^scr \d{8} [a-z]{3,4}$/u,
  /^clipboard ?\d{2,3}$/u,
  /^telegram cloud photo size [\d\s]+$/u,
  /^photo \d{10,} [\da-f]{8,}$/u,
  /^dall ?[·.]? ?e \d{4} \d\d \d\d \d\d\.\d\d\.\d\d\b/u,
  /^giphy \(?\d{1,3}$/u,
  /^icons8 [a-z\s]+\d+$/u,
];

/** None of these fits a text without a digit. */
const numberedNames: readonly RegExp[] = [cameraName, stockName, programNumber, ...toolNumbers];

/** `localhost_3000_(iPhone 12)`: the site and the device, as Chrome names what its device mode captures. */
function isDeviceCapture(normalised: string): boolean {
  if (!normalised.includes(' (')) return false;
  const [site = '', device = ''] = normalised.split(' (');
  if (!/^(?:iphone|ipad|pixel|nexus|galaxy|surface|moto)\s/u.test(device) || !/^[\w.]+(?: \d+)?$/u.test(site))
    return false;
  return site.startsWith('localhost') || site.includes('.');
}

/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;

/** `jane-doe-aBcDeFgHiJk-unsplash`: the photographer, the id of the picture, the host. */
function isUnsplash(text: string): boolean {
  return text.endsWith('-unsplash') && text.length > '-unsplash'.length + idLength && !/\s/u.test(text);
}

const idLength = 12;

/** `Kapture 2021-03-04 at 10.11.12`, `WX20210304-101112`, `2021-03-04 10_11_12-Settings`: a name of a few words, and the moment as file names have it. */
function isStamped(text: string): boolean {
  if (text.length > 120) return false;
  const found = dashedMoment.exec(text) ?? packedMoment.exec(text);
  if (!found) return false;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  // The moment alone is an id.
  if (before === '') return /^[-_.(]/u.test(after);
  return before.trim().split(/\s+/u).length <= 2 && !/[,;:!?]/u.test(before) && /^[\s\w.()@-]{0,6}$/u.test(after);
}

/** A year, a month, a day, an hour and a minute. */
const digitsOfMoment = 12;

/** People write a colon between hours and minutes, which file names may not have. */
const dashedMoment =
  /(?<!\d)(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.][0-3]\d(?:[\s_T-]{1,3}|\s(?:at|um|à|alle|om|às|kl)\s)[0-2]\d[-_.h][0-5]\d(?:[-_.m][0-5]\d)?(?!\d)/u;
const packedMoment = /(?<!\d)20\d\d(?:0[1-9]|1[0-2])[0-3]\d[-_\sT]?[0-2]\d[0-5]\d[0-5]\d(?!\d)/u;
