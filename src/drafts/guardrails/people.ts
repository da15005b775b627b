/** Whether a text guesses the origin, skin, faith, health or mood of people from their looks, where the page does not state it. */
export function guessesAboutPeople(text: string, isOnPage: (text: string) => boolean): boolean {
  if (!person.test(text)) return false;
  return [...text.matchAll(traits)].some(([trait]) => !isOnPage(trait));
}

const person =
  /\b(?:person|people|persons|m[ae]n|wom[ae]n|boys?|girls?|child|children|baby|babies|toddlers?|teenagers?|lady|ladies|couple|family|crowd|students?|workers?|developers?|speakers?|players?|doctors?|teachers?|team|they|he|she|face|faces)\b/i;

const traits =
  /\b(?:asian|caucasian|hispanic|latin[oa]|african[- ]american|middle[- ]eastern|dark[- ]skinned|light[- ]skinned|fair[- ]skinned|muslim|jewish|hindu|ethnicit(?:y|ies)|ethnic|overweight|obese|disabled|pregnant|drunk|gay|lesbian|transgender|homeless|depressed|happy|happily|sad|sadly|angry|angrily|enjoy(?:s|ing)?|excited|proud|proudly|worried|bored|lonely|in love|good-looking|attractive|beautiful woman|handsome|elderly|middle-aged|young|teenagers?)\b/gi;
