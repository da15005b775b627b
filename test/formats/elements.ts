/** Every kind of element that is an image, for the formats that hold HTML. */
export const elements = [
  '<img src="g.png">',
  '<svg role="img"><circle r="9"/></svg>',
  '<svg role="img" aria-label=old viewBox="0 0 9 9"></svg>',
  '<svg role=img><title>old &amp; simple</title><path d=""/></svg>',
  '<svg role=img><title></title></svg>',
  '<svg role=img><image href="a.png" role="img"/></svg>',
  '<a href="x"><svg><path d=""/></svg></a>',
  '<svg><circle role="graphics-symbol"><title>old</title></circle></svg>',
  '<input type="image" src="b.png">',
  "<input type='image' ALT='' src='c.png'/>",
  '<map name=m><area href="d.html" shape=rect></map>',
  '<object data="e.svg" type="image/svg+xml">Fallback</object>',
  '<embed src=f.svg>',
  '<div role="img" class="g"></div>',
  '<span role=img aria-label="">h</span>',
  '<i ROLE="IMG" ARIA-LABEL=old></i>',
];
