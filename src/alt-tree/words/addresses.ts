/** Parts of an address that do not name a page. */
export const empty =
  /^(?:index|readme|default|home|main|master|latest|stable|current|next|new|docs?|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+(?:\.[\dx]+)*|\.{1,2})$/i;

/** Parts of a host that do not name a site. */
export const departments: ReadonlySet<string> = new Set(
  'docs doc documentation www blog app apps api dev developer developers help support static cdn img images media open opensource github home shop store news learn community forum wiki status'.split(
    ' ',
  ),
);
