/** Whether an address is that of another part of a page, which MyST shows in this place ("Embed content by label"); no picture has such an address. */
export function isEmbeddedPart(address: string): boolean {
  return /^#[\w:.-]/.test(address);
}

/** Whether an address is that of a video or a post, and not of a picture: Obsidian and other editors show the page itself where Markdown has a picture. */
export function isEmbeddedPage(address: string): boolean {
  return embedded.test(address);
}

/** Addresses of players and posts; thumbnails are on other hosts, or in other folders. */
const embedded =
  /^https?:\/\/(?:(?:www|m|player|mobile)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/|playlist\?)|youtu\.be\/[\w-]{6}|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,50}\/status\/\d)/i;
