export const ids = [3027];
export const modules = {
93027: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{loadMarkup:()=>loadMarkup});var $m0=$require(8069)
;var $m1=$require(68889);async function loadMarkup(fields){const kinds=new Set(fields.map(({markup:markup})=>markup))
;const html=kinds.has("html")?(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(8301)]).then($require.bind($require,78301))).html:undefined
;const markdown=kinds.has("markdown")?(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(3545),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285)]).then($require.bind($require,90285))).markdown:undefined
;return{...html&&{html:{format:html,tokens:$m0.s.tokens}},...markdown&&{markdown:{format:markdown,tokens:$m1.I.tokens}}}}}),

};
