/** Matches in every text with a function of WordPress, Laravel, CakePHP or Yii that writes an image. */
export const phpImageTokens =
  /(?:post_thumbnail|get_attachment_image|get_avatar|custom_logo)\s{0,9}\(|html(?:::|->|\.)(?:image|img)\s{0,9}\(/;
