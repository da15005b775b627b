/** Whether a text is written like the name of a variable or a class: `loginForm`, `userMenuOpen`, `LoginFormDialog`, but not like a brand. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && !brands.test(text);
}

/** With a capital first from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;

/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands =
  /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;
