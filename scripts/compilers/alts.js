/** Alternative texts with everything that has a meaning in these languages. */
export const alts = [
  'A boat, moored',
  '"Save" is on',
  "It's 'new'",
  '{name} {{ x }} { } {/* c */}',
  '`code` ${x} \\ \\n end \\',
  '&amp; &#42; AT&T & <b> </img> "<img src=x>"',
  '<!-- c --> --> <script> </template> {#if a} {@html b}',
  'a | b = c, d > e; 50 %',
];
