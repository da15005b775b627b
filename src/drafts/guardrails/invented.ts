type IsOnPage = (text: string) => boolean;

/** A quotation, or words that the picture is said to contain, with a word that is neither on the page nor in the file name: the model cannot read them. */
export function inventedQuote(text: string, isOnPage: IsOnPage): boolean {
  return [...text.matchAll(quoted), ...text.matchAll(written)].some(([, double, single]) => {
    return !isOnPage(double ?? single ?? '');
  });
}

const quoted =
  /["“”„«»「『]([^"“”„«»「」『』]{1,200})["“”«»」』]|(?<![\p{L}\p{N}])['‘]([^'‘’]{1,80})['’](?![\p{L}\p{N}])/gu;

/** `labeled Save`, `reads Hello World`: capital letters show where the words begin and end. */
const written =
  /\b(?:reads|reading|says|saying|titled|entitled|label+ed|written|with the (?:words?|text|title|name|label)|the (?:words?|text|title))\b[:,]? ((?:\p{Lu}[\p{L}\d'’.-]{0,40}(?: (?:of|the|and|to|for|a)(?= \p{Lu}))? ?){1,12})/gu;

/** Small counts can be seen; years, versions, prices and percentages have to be read. */
export function inventedNumber(text: string, isOnPage: IsOnPage): boolean {
  return [...text.matchAll(number)].some(
    ([whole]) => !(/^\d{1,2}$/.test(whole) && Number(whole) <= 12) && !isOnPage(whole),
  );
}

const number = /(?<![\p{L}\d])[$€£¥]?\d+(?:[.,:/]\d+)*%?(?![\p{L}\d])/gu;

/** LLaVA takes small logos for famous ones (notes of the Wagtail project). */
export function inventedBrand(text: string, isLogo: boolean, isOnPage: IsOnPage): boolean {
  const named = [...text.matchAll(beforeLogo)].map(([, brand = '']) => brand.replace(/^(?:The|A|An|Its|Our) /, ''));
  const inside = isLogo ? [...text.matchAll(midSentence)].map(([brand]) => brand) : [];
  return [...named, ...inside].some((brand) => !noBrand.has(brand.toLowerCase()) && !isOnPage(brand));
}

const beforeLogo = /((?:\p{Lu}[\p{L}\d'’.-]{0,40} ){1,4})(?=logo)/gu;
const midSentence = /(?<=[\p{L},] )\p{Lu}[\p{L}\d'’-]{1,40}/gu;

/** Words that may precede "logo" with a capital at the start of a sentence. */
const noBrand = new Set(
  'company brand app website project product colorful blue red green yellow orange purple black white gray round square simple stylized large small official team school'.split(
    ' ',
  ),
);

/** A person must not be identified by their looks. */
export function inventedName(text: string, isOnPage: IsOnPage): boolean {
  return [...text.matchAll(introduced)].some(([, name = '']) => !isOnPage(name));
}

const introduced =
  /\b(?:person|people|man|woman|boy|girl|child|actor|actress|singer|president|politician|player|celebrity|leader|founder)(?:,? (?:named|called|known as|identified as|is|like)|,)? ((?:\p{Lu}[\p{L}'’.-]{1,40} ?){2,4})/gu;
