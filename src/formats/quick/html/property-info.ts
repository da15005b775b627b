import { find, html as htmlSchema, svg, type Info } from 'property-information';

/** What is known of an attribute is looked up once for each name, in HTML and in drawings. */
export function infoOf(name: string, isSvg: boolean): Info {
  const infos = isSvg ? svgInfos : htmlInfos;
  const known = infos.get(name);
  if (known) return known;
  const info = find(isSvg ? svg : htmlSchema, name);
  if (infos.size < mostInfos) infos.set(name, info);
  return info;
}

/** No site has more; a text that was made to fill the memory may. */
const mostInfos = 2000;
const htmlInfos = new Map<string, Info>();
const svgInfos = new Map<string, Info>();
