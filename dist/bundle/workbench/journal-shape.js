export const ids = [4057];
export const modules = {
44057: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{journalIn:()=>journalIn});var $m0=$require(13798)
;var $m1=$require(64377);var $m3=$require(51622);var $m2=$require(90834);const source=$m0.k5n(["caption","reuse","context","decorative"])
;const by=$m0.Ikc({model:$m0.YjP(),prompt:$m0.Whr(),kind:$m0.YjP().optional()});const draft=$m0.Ikc({source:source,alt:$m0.YjP(),
basis:$m0.YjP(),by:by.optional()});const entryShape=$m0.Ikc({number:$m0.Whr().min(1),decision:$m0.Whr().min(1),at:$m1.w$(),id:$m0.YjP(),
file:$m0.YjP(),line:$m0.Whr(),src:$m0.YjP(),rule:$m0.YjP(),severity:$m0.k5n($m2.g),
outcome:$m0.k5n(["accepted","edited","written","decorative","ignored","skipped"]),alt:$m0.YjP().optional(),reason:$m0.YjP().optional(),
draft:draft.optional(),refused:$m0.YOg(draft),before:$m0.YjP(),after:$m0.YjP(),lead:$m0.Whr().min(0),
state:$m0.k5n(["begun","done","undone"])});const unreadShape=$m0.Ikc({at:$m1.w$(),id:$m0.YjP(),file:$m0.YjP(),line:$m0.Whr(),src:$m0.YjP(),
rule:$m0.YjP(),alt:$m0.YjP(),draft:draft,before:$m0.YjP(),after:$m0.YjP()});const fileShape=$m0.Ikc({version:$m0.euz(1),
tool:$m0.euz("alt-text-review"),folder:$m0.YjP(),entries:$m0.YOg(entryShape),unread:$m0.YOg(unreadShape).default([])})
;function journalIn(text){return fileShape.safeParse((0,$m3.q)(text)).data}}),
64377: (($module,$exports,$require)=>{$require.d($exports,{p6:()=>date,w$:()=>datetime});var $m0=$require(43759)
;var $m1=$require(13798);function datetime(params){return $m0.G1($m1.You,params)}function date(params){return $m0.db($m1.Brp,params)}
function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}}),

};
