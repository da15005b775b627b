export const ids = [5343];
export const modules = {

/***/ 95343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixedBy: () => (/* binding */ fixedBy),
  isAdvice: () => (/* binding */ isAdvice),
  isAloneInText: () => (/* reexport */ isAloneInText),
  isRule: () => (/* binding */ isRule),
  repeatedAlt: () => (/* reexport */ repeatedAlt),
  rules: () => (/* binding */ rules),
  runRules: () => (/* binding */ runRules)
});

;// CONCATENATED MODULE: ./build/rules/shared/quote.js
/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
function quote(text) {
    const plain = text
        .slice(0, 400)
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(?!\u200d)\p{Cf}/gu, '');
    const characters = Array.from(plain.trim());
    return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/rules/shared/absence.js
/** Why a screen reader has nothing to say for `image`; undefined where it has something to say, should say nothing, or where the source does not show it. */
function absence(image) {
    const { alt, context, decorative, emptyIsDecision, fault, name, namedByCaption } = image;
    if (namedByCaption === true)
        return 'missing';
    if (fault !== undefined || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name)))
        return undefined;
    // Decoration does not count here: the link stays and can be reached, but has no name (WCAG F89).
    if (context.control !== undefined && isBlank(context.control.otherText))
        return 'in-control';
    if (decorative)
        return undefined;
    if (alt.kind === 'text')
        return 'blank';
    // An empty `alt` that was meant as a decision and does not make the image decorative is overruled (role conflict), so it counts as missing.
    return alt.kind === 'empty' && !emptyIsDecision ? 'empty' : 'missing';
}
/** Whether a screen reader speaks nothing of `text`: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
function isBlank(text) {
    return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text);
}

;// CONCATENATED MODULE: ./build/rules/shared/spoken.js

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to check: an expression, decoration, no name.
 * A caption that only fills the place of a missing text is judged as that. The name and not the alt: where an `aria-label` replaces the alt, the alt is never spoken.
 */
function spoken({ alt, decorative, name, namedByCaption }) {
    if (name === undefined || namedByCaption === true || decorative || alt.kind === 'dynamic' || isBlank(name))
        return undefined;
    return name;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/rules/adjacent-duplicate-link.js



/** A linked picture and the text link beside it have the same words and the same target. */
const adjacentDuplicateLink = {
    id: 'adjacent-duplicate-link',
    severity: 'warning',
    summary: 'A linked image and the link beside it have the same words and the same target.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,same_words/* sameWords */.M)(text, image.context.adjacentLinkText))
            return undefined;
        return `The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`;
    },
};

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(98968);
;// CONCATENATED MODULE: ./build/rules/words/ar.js
/** Arabic: the article is part of the word, and prepositions stick to the next one. */
const ar = {
    articles: 'هذه, هذا, هذه هي',
    pictures: 'صورة, صور, الصورة, الصور, صورة فوتوغرافية, ملف صورة',
    kinds: `
    لقطة شاشة, لقطة الشاشة, لقطات شاشة, لقطة للشاشة, صورة الشاشة, صورة شاشة, شاشة, الشاشة, أيقونة,
    ايقونة, رمز, شعار, الشعار, شعار الشركة, لوغو, لوجو, لافتة, بانر, غلاف, صورة الغلاف, صورة بارزة,
    الصورة البارزة, الصورة الرئيسية, صورة رئيسية, خلفية, صورة الخلفية, صورة خلفية, صورة مصغرة, معاينة,
    صورة رمزية, صورة شخصية, صورة الملف الشخصي, صورة المنتج, رسم, رسم توضيحي, رسمة, لوحة, شكل,
    رسم بياني, مخطط, مخطط بياني, مخطط انسيابي, إنفوجرافيك, إنفوغرافيك, خريطة, الخريطة, رسوم متحركة,
    مثال, صورة توضيحية, فاصل`,
    placeholders: `
    نص بديل, النص البديل, نص بديل هنا, النص البديل للصورة, نص بديل للصورة, وصف الصورة, وصف للصورة,
    وصف صورة, أضف وصفا, أضف وصفا للصورة, أدخل وصف الصورة, أدخل وصف الصورة هنا, أضف نصا بديلا, بدون وصف,
    لا يوجد وصف, لا يوجد نص بديل, أدرج صورة, إدراج صورة, صورة هنا, ضع الصورة هنا, نص هنا, النص هنا,
    عنوان الصورة, اسم الصورة, تعليق الصورة, بدون عنوان, بلا عنوان, بدون اسم, قيد الإنجاز, عنصر نائب,
    صورة مؤقتة, صورة زخرفية, صورة تزيينية, زخرفية, صورة تجريبية`,
    commands: 'انقر هنا, اضغط هنا, انقر للتكبير, اضغط للتكبير, انقر لتكبير الصورة, انظر الصورة, اقرأ المزيد',
    numbered: 'كائن, مربع نص, عنصر نائب للمحتوى, عنصر نائب للصورة',
    openings: `
    صورة ل..., صورة تظهر, صورة توضح, صورة تبين, صورة تعرض, الصورة تظهر, الصورة توضح, تظهر الصورة,
    توضح الصورة, صورة من, صورة فوتوغرافية ل...`,
    credits: 'مصدر الصورة, حقوق الصورة',
    captions: 'الشكل, شكل, الصورة, صورة, الرسم, رسم, المخطط, مخطط, الخريطة, خريطة, الجدول, جدول, مثال',
    screenshots: 'لقطة شاشة, لقطة الشاشة, تسجيل الشاشة, صورة, بدون عنوان',
    joints: 'في, ص, م, نسخة',
};

;// CONCATENATED MODULE: ./build/rules/words/cs.js
/** Czech: no articles; the noun for a picture comes first and takes a genitive. */
const cs = {
    articles: 'ten, ta, to, tento, tato, náš, naše, můj, moje',
    pictures: `
    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
    kinds: `
    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,
    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,
    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,
    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,
    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,
    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
    placeholders: `
    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,
    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,
    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,
    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,
    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,
    dekorativní obrázek, dekorativní, testovací obrázek`,
    commands: `
    klikněte zde, klikni zde, klikněte pro zvětšení, kliknutím zvětšíte, zvětšit obrázek, viz obrázek,
    číst dále, více informací`,
    numbered: 'objekt, textové pole, zástupný symbol pro obsah, zástupný symbol obrázku',
    openings: `
    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,
    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,
    na snímku je`,
    credits: 'zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie',
    captions: 'obrázek, obr, ilustrace, foto, graf, schéma, mapa, tabulka, tab, výpis, příklad',
    screenshots: `
    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,
    bez názvu`,
    joints: 'v, ve, z, kopie, dop, odp',
};

;// CONCATENATED MODULE: ./build/rules/words/da.js
/** Danish. */
const da = {
    articles: 'en, et, den, det, denne, dette, vores, min, mit',
    pictures: 'billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil',
    kinds: `
    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,
    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,
    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,
    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,
    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,
    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,
    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,
    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,
    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,
    dekorativ, testbillede`,
    commands: 'klik her, klik for at forstørre, klik for større billede, se billede, læs mere',
    numbered: 'objekt, tekstfelt, tekstboks, pladsholder til indhold, pladsholder til billede, vedhæftet fil',
    openings: `
    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
    credits: 'billedkilde, fotokilde, fotokredit',
    captions: 'figur, fig, billede, foto, diagram, kort, tabel, eksempel',
    screenshots: 'skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/de.js
/** German. */
const de = {
    articles: 'ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr',
    pictures: 'bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei',
    kinds: `
    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,
    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,
    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,
    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,
    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,
    trennlinie`,
    placeholders: `
    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,
    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,
    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,
    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,
    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,
    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
    commands: `
    hier klicken, klicken sie hier, klick hier, zum vergrößern klicken, zum vergrößern anklicken,
    klicken zum vergrößern, klick zum vergrößern, bild anklicken zum vergrößern, bild vergrößern,
    großes bild anzeigen, siehe bild, weiterlesen, mehr erfahren`,
    numbered: 'objekt, textfeld, inhaltsplatzhalter, bildplatzhalter, diagrammplatzhalter, grafikobjekt',
    openings: `
    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,
    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,
    abbildung des, abbildung der, abbildung zeigt`,
    credits: 'bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle',
    captions: 'abbildung, abb, bild, foto, grafik, diagramm, schema, karte, tabelle, tab, listing, beispiel',
    screenshots: 'bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt',
    joints: 'um, vom, uhr, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/el.js
/** Greek. */
const el = {
    articles: 'ένα, μια, μία, το, η, ο, αυτή η, αυτό το, μας',
    pictures: 'εικόνα, εικόνες, η εικόνα, φωτογραφία, φωτογραφίες, φωτό, αρχείο εικόνας',
    kinds: `
    στιγμιότυπο οθόνης, στιγμιότυπα οθόνης, στιγμιότυπο, οθόνη, εικονίδιο, εικονίδια, λογότυπο,
    λογότυπο εταιρείας, σήμα, διαφημιστικό, εξώφυλλο, εικόνα εξωφύλλου, κύρια εικόνα, φόντο,
    εικόνα φόντου, μικρογραφία, προεπισκόπηση, εικόνα προφίλ, φωτογραφία προφίλ, πορτρέτο,
    εικονογράφηση, σχέδιο, σκίτσο, πίνακας ζωγραφικής, σχήμα, γράφημα, διάγραμμα, διάγραμμα ροής,
    χάρτης, κινούμενη εικόνα, παράδειγμα, εικόνα παραδείγματος`,
    placeholders: `
    εναλλακτικό κείμενο, εναλλακτικό κείμενο εδώ, περιγραφή εικόνας, περιγραφή της εικόνας,
    περιγράψτε την εικόνα, προσθήκη περιγραφής, προσθέστε περιγραφή, εισαγάγετε περιγραφή,
    χωρίς περιγραφή, καμία περιγραφή, εισαγωγή εικόνας, εικόνα εδώ, κείμενο εδώ, το κείμενό σας εδώ,
    τίτλος εικόνας, όνομα εικόνας, λεζάντα, λεζάντα εικόνας, χωρίς τίτλο, χωρίς όνομα, ανώνυμο,
    προς συμπλήρωση, σύμβολο κράτησης θέσης, διακοσμητική εικόνα, διακοσμητικό, δοκιμαστική εικόνα`,
    commands: `
    κάντε κλικ εδώ, πατήστε εδώ, κλικ εδώ, κάντε κλικ για μεγέθυνση, πατήστε για μεγέθυνση, δείτε την εικόνα,
    διαβάστε περισσότερα`,
    numbered: 'αντικείμενο, πλαίσιο κειμένου, θέση περιεχομένου, θέση εικόνας',
    openings: `
    εικόνα που δείχνει, εικόνα που απεικονίζει, εικόνα με, εικόνα του, εικόνα της, εικόνα ενός,
    εικόνα μιας, η εικόνα δείχνει, στην εικόνα, φωτογραφία του, φωτογραφία της, φωτογραφία που δείχνει,
    φωτογραφία ενός, φωτογραφία μιας`,
    credits: 'πηγή εικόνας, πηγή φωτογραφίας',
    captions: 'εικόνα, εικ, σχήμα, φωτογραφία, γράφημα, διάγραμμα, χάρτης, πίνακας, παράδειγμα',
    screenshots: 'στιγμιότυπο οθόνης, στιγμιότυπο, εγγραφή οθόνης, εικόνα, φωτογραφία, χωρίς τίτλο',
    joints: 'στις, π, μ, πμ, μμ, αντίγραφο',
};

;// CONCATENATED MODULE: ./build/rules/words/en.js
/** English; applies to pages of every language. */
const en = {
    articles: 'a, an, the, this, that, my, our, your, this is a, this is an',
    pictures: `
    image, images, img, imgs, photo, photos, photograph, photographs, foto, picture, pictures, pic, pics,
    pict, image file, picture file`,
    kinds: `
    screenshot, screenshots, screen shot, screen shots, screencap, screen capture, screen grab, screengrab,
    screencast, screen cast, screen recording, screen, snapshot, capture, app screenshot,
    application screenshot, product screenshot, demo screenshot, example screenshot, icon, icons, icon image,
    app icon, svg icon, emoji, glyph, badge, bullet, logo, logos, logo image, image logo, company logo,
    brand logo, site logo, website logo, project logo, header logo, footer logo, logotype, logo light,
    logo dark, light logo, dark logo, banner, banner image, header image, hero, hero image, hero banner,
    cover, cover image, featured image, feature image, main image, intro image, article image, post image,
    blog image, blog post image, page image, product image, inline image, embedded image, background,
    background image, wallpaper, thumbnail, thumb, thumbnail image, preview, preview image, avatar,
    user avatar, profile picture, profile photo, profile image, profile pic, headshot, portrait, selfie,
    user photo, author photo, author image, stock photo, stock image, illustration, drawing, sketch,
    painting, artwork, art, clipart, clip art, cartoon, doodle, figure, fig, chart, graph, plot, diagram,
    flowchart, flow chart, schematic, infographic, map, graphic, graphics, visual, visualization,
    visualisation, render, rendering, mockup, wireframe, gif, animated gif, animation, video thumbnail, png,
    jpg, jpeg, svg, webp, png image, svg image, gif image, image png, image svg, image attachment,
    uploaded image, pasted image, generated image, ai image, ai generated image, ai generated, generated by ai,
    dall e image, midjourney image, chatgpt image, team member, team member image, example, sample, demo, demo gif, demo image, example image, sample image,
    gallery, gallery image, divider, separator, image of, picture of, photo of, screenshot of, diagram of,
    graphic of`,
    placeholders: `
    todo, to do, tbd, tba, tbc, to be done, to be added, to be defined, fixme, fix me, xxx, xxxx, change me,
    changeme, replace me, fill me in, alt, alt text, alttext, alt txt, alt tag, alt attribute, alt title,
    alt description, alt image, alt here, alt text here, alt text goes here, alt goes here, alternative text,
    alternate text, alternative text here, alternative description, image alt, image alt text, image alt text here, image alt text goes here, img alt, img alt text, image alt tag, alt text for image,
    alt text for the image, alternate text here, product name screen shot, product screenshot here, notion image, image from ios,
    image for post, post thumbnail, member photo, member image, team member photo, item image,
    describe this image, screenshot goes here, your screenshot here, video thumbnail here,
    picture alt, photo alt, image alternative text, text alternative, optional alt text, some alt text,
    add alt, add alt text, add alt text here, insert alt text, insert alt text here, enter alt text,
    enter alt text here, write alt text, write alt text here, your alt text, your alt text here, missing alt,
    missing alt text, no alt, no alt text, no alternative text, empty alt, needs alt text, image description,
    description of image, description of the image, description here, alt text todo, describe image,
    describe the image, describe image here, describe the image here, describe me, enter image description,
    enter image description here, image description here, picture description, image description goes here,
    add description, add a description, add description here, your description, insert description,
    insert description here, no description, no description available, description todo, image caption,
    image caption here, caption here, image title, image name, image text, image label, image here,
    image goes here, your image, your image here, insert image, insert image here, add image, add image here,
    add screenshot, add screenshot here, insert screenshot here, screenshot here, image placeholder,
    placeholder, placeholder image, placeholder text, placeholder icon, placeholder alt, photo placeholder,
    picture placeholder, picture here, photo here, logo here, your logo, your logo here, your text,
    your text here, text here, text goes here, some text, some text here, title here, dummy, dummy text,
    dummy image, dummy alt, test image, test alt, test alt text, testing 123, untitled, untitled image,
    untitled design, untitled diagram, untitled drawing, untitled document, untitled presentation, blank diagram,
    your paragraph text, canva design, static badge, dynamic json badge, dynamic toml badge, dynamic xml badge,
    dynamic yaml badge, endpoint badge, screenclip, screen clipping, unnamed, unnamed image, no name, no title, foo, foobar, foo bar, asdf, qwerty, lorem, lorem ipsum, lorem ipsum dolor sit amet, blah,
    spacer, spacer image, spacer gif, blank image, empty image, nbsp, imagealt, alt text 1, decorative,
    decorative image, decoration, image decorative, image not found, broken image`,
    commands: `
    click here, click me, click to enlarge, click to zoom, click to expand, click to view,
    click to view larger, click on image to enlarge, click image to enlarge, click the image to enlarge,
    click on the image to enlarge, click for full size, click for larger image, click for larger version,
    click to see full size, tap to zoom, tap to enlarge, view larger image, view full size,
    view full size image, see larger image, open image in new tab, see image, see image below,
    see picture below, see screenshot below, see below, read more, learn more`,
    numbered: `
    item, object, shape, text box, textbox, autoshape, drawing object, content placeholder, chart placeholder, attachment, upload, uploaded file, embedded object, inline drawing`,
    openings: `
    image of, images of, image showing, image that shows, image shows, image depicting, image with,
    picture of, pictures of, picture showing, picture that shows, picture shows, picture depicting, photo of,
    photos of, photo showing, photo shows, photograph of, photograph showing, pic of, graphic of,
    graphic showing, graphic that shows, graphic shows`,
    endings: 'image, images, picture, pictures, photo, photos, photograph, graphic',
    terms: `
    docker, container, disk, disc, boot, system, base, vm, ami, iso, oci, golden, machine, backup,
    mirror, virtual, install, installer, recovery, firmware, raw, raster, vector, bitmap, binary, core,
    kernel, distroless, runtime, build, builder, parent, child, node, runner, custom, official, public,
    private, latest, tagged, nginx, ubuntu, alpine, debian, windows, linux, python, upload, uploading,
    add, insert, select, choose, change, edit, crop, rotate, resize, replace, remove, delete, save,
    share, view, pull, push, tag, export, import, generate, create, make, take, send, download, open,
    paste, copy, drag, drop, attach, browse, scan, set, use, show, hide, zoom, optimize, compress,
    convert, new, next, previous, source, input, output, original, target, result, social, big, bigger,
    whole, full, self, brand, profile, cover, hero, featured, passport, id, and, or, vs, versus, current, diff, no, an, a, the, of,
    per, to, in, with, from, for, on, by, your, my, motion, information, computer, before, after, x,
    mri, satellite, thermal, infrared, microscope, ultrasound, radar, group, family, team, wedding,
    aerial, historical, black, white, live, still, moving, responsive, lazy, inline, svg, png, jpeg,
    animated, 3d`,
    credits: `
    photo credit, photo credits, image credit, image credits, picture credit, image source, photo source,
    photo courtesy, image courtesy, photo courtesy of, image courtesy of, courtesy of, picture courtesy of`,
    captions: `
    figure, fig, table, listing, example, exhibit, plate, scheme, chart, diagram, graph, illustration,
    image, photo, picture, screenshot, map, algorithm`,
    screenshots: `
    screenshot, screen shot, screenshot from, screencast, screencast from, screen recording, screen capture,
    screencapture, cleanshot, clean shot, scr, simulator screenshot, simulator screen shot, capture, chatgpt image, gemini generated image, dall e, whatsapp image, signal,
    telegram image, pasted image, clipboard, webcam, snipaste, annotation, photo, image, img, picture, pic,
    scan, scanned image, untitled`,
    joints: 'at, from, am, pm, copy, t, z, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec',
};

;// CONCATENATED MODULE: ./build/rules/words/es.js
/** Spanish. */
const es = {
    articles: 'un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu',
    pictures: 'imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen',
    kinds: `
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,
    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,
    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,
    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,
    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,
    separador`,
    placeholders: `
    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,
    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,
    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,
    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,
    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,
    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
    commands: `
    haga clic aquí, haz clic aquí, clic aquí, pulse aquí, pulsa aquí, clic para ampliar,
    haga clic para ampliar, haz clic para ampliar, pulse para ampliar, ampliar imagen, ver imagen, leer más,
    más información`,
    numbered: `
    objeto, cuadro de texto, marcador de contenido, marcador de posición de contenido,
    marcador de posición de imagen, archivo adjunto`,
    openings: `
    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,
    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
    credits: 'crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de',
    captions: 'figura, fig, ilustración, imagen, foto, gráfico, gráfica, esquema, mapa, tabla, cuadro, listado, ejemplo',
    screenshots: 'captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título',
    joints: 'a, las, la, s, de, del, desde, m, p, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/fi.js
/** Finnish: no articles, and the noun for a picture comes first. */
const fi = {
    articles: 'tämä, se, meidän, minun',
    pictures: 'kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto',
    kinds: `
    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,
    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,
    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,
    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,
    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
    placeholders: `
    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,
    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,
    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,
    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,
    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,
    koristeellinen, koristekuva, testikuva`,
    commands: `
    klikkaa tästä, napsauta tästä, napsauta tätä, klikkaa suuremmaksi, klikkaa kuva suuremmaksi, suurenna kuva,
    katso kuva, lue lisää`,
    numbered: 'objekti, tekstiruutu, sisällön paikkamerkki, kuvan paikkamerkki',
    openings: `
    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,
    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
    credits: 'kuvan lähde, kuvalähde',
    captions: 'kuva, kuvio, kaavio, kartta, taulukko, listaus, esimerkki',
    screenshots: 'näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön',
    joints: 'kello, klo, kopio',
};

;// CONCATENATED MODULE: ./build/rules/words/fr.js
/** French. */
const fr = {
    articles: 'un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une',
    pictures: `image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
    kinds: `
    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,
    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,
    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,
    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,
    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,
    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
    placeholders: `
    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,
    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,
    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,
    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,
    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,
    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
    commands: `
    cliquez ici, cliquer ici, cliquez pour agrandir, cliquer pour agrandir, cliquez sur l'image pour agrandir,
    cliquez sur l'image pour l'agrandir, agrandir l'image, voir l'image, lire la suite, en savoir plus`,
    numbered: `
    objet, zone de texte, espace réservé du contenu, espace réservé du contenu image,
    espace réservé pour une image, pièce jointe`,
    openings: `
    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,
    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',
    photographie du, photographie des`,
    credits: `crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
    captions: 'figure, fig, illustration, image, photo, graphique, schéma, carte, tableau, tabl, listing, exemple',
    screenshots: `capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
    joints: 'à, a, du, de, le, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/he.js
/** Hebrew: the article is part of the word. */
const he = {
    articles: 'זו, זה, זאת',
    pictures: 'תמונה, תמונות, התמונה, צילום, צילומים, תצלום, קובץ תמונה',
    kinds: `
    צילום מסך, צילומי מסך, צילום המסך, תמונת מסך, לכידת מסך, מסך, סמל, אייקון, סמליל, לוגו, הלוגו,
    לוגו החברה, באנר, כרזה, תמונת כותרת, תמונת נושא, תמונה ראשית, תמונת שער, רקע, תמונת רקע,
    תמונה ממוזערת, תצוגה מקדימה, אווטאר, תמונת פרופיל, דיוקן, איור, האיור, ציור, שרטוט, סקיצה, תרשים,
    התרשים, תרשים זרימה, דיאגרמה, גרף, הגרף, אינפוגרפיקה, מפה, המפה, אנימציה, דוגמה, דוגמא,
    תמונה לדוגמה, תמונת המחשה, להמחשה, קו מפריד`,
    placeholders: `
    טקסט חלופי, טקסט אלטרנטיבי, טקסט חליפי, טקסט חלופי כאן, תיאור התמונה, תיאור תמונה, תיאור של התמונה,
    תאר את התמונה, תארו את התמונה, הוסף תיאור, הוסיפו תיאור, הכנס תיאור, אין תיאור, ללא תיאור,
    הוסף טקסט חלופי, הוסף תמונה, הכנס תמונה, תמונה כאן, כאן תמונה, טקסט כאן, הטקסט שלך כאן,
    כותרת התמונה, שם התמונה, כיתוב תמונה, ללא כותרת, ללא שם, יושלם בהמשך, מציין מיקום, תמונה זמנית,
    תמונה דקורטיבית, תמונת קישוט, דקורטיבי, תמונת בדיקה`,
    commands: 'לחץ כאן, לחצו כאן, הקליקו כאן, לחץ להגדלה, לחצו להגדלה, ראה תמונה, קרא עוד, למידע נוסף',
    numbered: 'אובייקט, תיבת טקסט, מציין מיקום תוכן, מציין מיקום של תמונה, קובץ מצורף',
    openings: `
    תמונה של, תמונות של, תמונה המציגה, תמונה שמציגה, תמונה המראה, תמונה שבה, התמונה מציגה, בתמונה,
    בתמונה נראה, בתמונה נראית, צילום של, תצלום של`,
    credits: 'קרדיט, קרדיט צילום, מקור התמונה',
    captions: 'איור, תמונה, תרשים, צילום, מפה, טבלה, דוגמה',
    screenshots: 'צילום מסך, הקלטת מסך, תמונה, צילום, ללא שם, ללא כותרת',
    joints: 'ב, בשעה, עותק',
};

;// CONCATENATED MODULE: ./build/rules/words/hi.js
/** Hindi: the noun for a picture comes last, after a genitive. */
const hi = {
    articles: 'यह, एक, यह एक, हमारा, मेरा',
    pictures: 'चित्र, छवि, छवियां, तस्वीर, तस्वीरें, फोटो, फ़ोटो, इमेज, पिक्चर, छवि फ़ाइल',
    kinds: `
    स्क्रीनशॉट, स्क्रीन शॉट, स्क्रीन, आइकन, आइकॉन, प्रतीक, लोगो, कंपनी का लोगो, बैनर, कवर, कवर फोटो,
    मुख्य चित्र, मुख्य छवि, पृष्ठभूमि, पृष्ठभूमि छवि, थंबनेल, पूर्वावलोकन, अवतार, प्रोफ़ाइल फ़ोटो,
    प्रोफाइल फोटो, रेखाचित्र, चित्रण, आरेख, डायग्राम, चार्ट, ग्राफ, ग्राफ़, फ्लोचार्ट, इन्फोग्राफिक,
    मानचित्र, नक्शा, एनिमेशन, उदाहरण, उदाहरण चित्र`,
    placeholders: `
    वैकल्पिक पाठ, वैकल्पिक टेक्स्ट, ऑल्ट टेक्स्ट, छवि विवरण, छवि का विवरण, चित्र का विवरण, चित्र विवरण,
    यहां विवरण लिखें, विवरण जोड़ें, विवरण यहां, कोई विवरण नहीं, चित्र यहां, छवि यहां, यहां चित्र डालें,
    छवि डालें, चित्र का शीर्षक, छवि का नाम, शीर्षकहीन, अनाम, बिना शीर्षक, बाद में जोड़ें, प्लेसहोल्डर,
    सजावटी छवि, सजावटी चित्र, सजावटी`,
    commands: 'यहाँ क्लिक करें, यहां क्लिक करें, बड़ा करने के लिए क्लिक करें, चित्र देखें, और पढ़ें',
    numbered: 'ऑब्जेक्ट, पाठ बॉक्स, सामग्री प्लेसहोल्डर, चित्र प्लेसहोल्डर',
    endings: 'की तस्वीर, का चित्र, की छवि, की फोटो, का फोटो, की फ़ोटो, की इमेज',
    credits: 'फोटो साभार, चित्र साभार, छवि स्रोत, साभार',
    captions: 'चित्र, आकृति, फ़ोटो, ग्राफ़, आरेख, तालिका, सारणी, उदाहरण',
    screenshots: 'स्क्रीनशॉट, स्क्रीन रिकॉर्डिंग, छवि, फोटो, चित्र',
    joints: 'को, बजे, पूर्वाह्न, अपराह्न, प्रति',
};

;// CONCATENATED MODULE: ./build/rules/words/hu.js
/** Hungarian. */
const hu = {
    articles: 'a, az, egy, ez, ez a, ez egy, a mi',
    pictures: 'kép, képek, fotó, fotók, fénykép, fényképek, képfájl',
    kinds: `
    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,
    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,
    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,
    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,
    példakép, elválasztó`,
    placeholders: `
    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,
    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,
    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,
    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,
    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
    commands: `
    kattintson ide, kattints ide, kattintson a nagyításhoz, kattints a nagyításhoz, kép nagyítása,
    lásd a képet, tovább olvasom, bővebben`,
    numbered: 'objektum, alakzat, szövegdoboz, tartalom helye, kép helye',
    openings: `
    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,
    a fotón látható, fotó amelyen`,
    credits: 'kép forrása, fotó forrása, képforrás',
    captions: 'ábra, kép, fotó, diagram, térkép, táblázat, lista, példa',
    screenshots: 'képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen',
    joints: 'de, du, másolat, másolata',
};

;// CONCATENATED MODULE: ./build/rules/words/id.js
/** Indonesian and Malay. */
const id = {
    articles: 'sebuah, suatu, ini, ini adalah, kami, saya',
    pictures: 'gambar, gambar gambar, foto, foto foto, citra, berkas gambar, fail gambar, imej',
    kinds: `
    tangkapan layar, tangkap layar, cuplikan layar, tangkapan skrin, layar, skrin, ikon, logo,
    logo perusahaan, spanduk, sampul, gambar sampul, foto sampul, gambar utama, gambar unggulan,
    latar belakang, gambar latar, gambar latar belakang, gambar mini, pratinjau, avatar, foto profil,
    gambar profil, potret, ilustrasi, sketsa, lukisan, grafik, bagan, diagram alir, skema, infografis,
    peta, animasi, contoh, contoh gambar, gambar contoh, pemisah`,
    placeholders: `
    teks alternatif, teks alternatif di sini, teks pengganti, teks alt, deskripsi gambar,
    keterangan gambar, deskripsikan gambar, jelaskan gambar, tambahkan deskripsi, masukkan deskripsi,
    masukkan deskripsi gambar, masukkan deskripsi gambar di sini, tanpa deskripsi, tidak ada deskripsi,
    sisipkan gambar, masukkan gambar, gambar di sini, teks di sini, teks anda di sini, judul gambar,
    nama gambar, takarir, tanpa judul, tanpa nama, belum diberi nama, akan ditambahkan,
    akan dilengkapi, tempat penampung, gambar dekoratif, dekoratif, gambar hiasan, gambar uji`,
    commands: 'klik di sini, klik disini, klik untuk memperbesar, perbesar gambar, lihat gambar, baca selengkapnya',
    numbered: 'objek, kotak teks, tampungan konten, tampungan gambar, lampiran berkas',
    openings: `
    gambar dari, gambar yang menunjukkan, gambar yang menampilkan, gambar menunjukkan,
    gambar menampilkan, foto dari, foto yang menunjukkan, foto menunjukkan`,
    credits: 'sumber foto, sumber gambar, kredit foto, kredit gambar',
    captions: 'gambar, gbr, foto, grafik, bagan, diagram, peta, tabel, contoh',
    screenshots: 'tangkapan layar, cuplikan layar, tangkapan skrin, rekaman layar, gambar, foto, tanpa judul',
    joints: 'pukul, jam, dari, salinan',
};

;// CONCATENATED MODULE: ./build/rules/words/it.js
/** Italian. */
const it = {
    articles: 'un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro',
    pictures: `immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
    kinds: `
    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,
    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,
    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,
    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,
    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,
    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
    placeholders: `
    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,
    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,
    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,
    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,
    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,
    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,
    immagine di prova`,
    commands: `
    clicca qui, fai clic qui, cliccare qui, clicca per ingrandire, fai clic per ingrandire,
    cliccare per ingrandire, ingrandisci immagine, vedi immagine, leggi tutto, scopri di più`,
    numbered: 'oggetto, casella di testo, segnaposto contenuto, segnaposto immagine',
    openings: `
    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,
    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,
    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
    credits: 'credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di',
    captions: 'figura, fig, illustrazione, immagine, foto, grafico, schema, mappa, tabella, tab, listato, esempio',
    screenshots: 'schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo',
    joints: 'alle, del, dal, da, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/ja.js
/** Japanese: no articles, no spaces, and the noun comes last. */
const ja = {
    articles: 'この, 当社の, 弊社の, 私の',
    pictures: '画像, 写真, イメージ, 画像ファイル, 絵, ピクチャ, フォト',
    kinds: `
    スクリーンショット, スクショ, キャプチャ, 画面キャプチャ, キャプチャ画像, 画面, 画面の画像, 画面イメージ,
    アイコン, ロゴ, ロゴ画像, 会社ロゴ, ロゴマーク, バナー, バナー画像, ヘッダー, ヘッダー画像, カバー画像,
    アイキャッチ, アイキャッチ画像, メイン画像, メインビジュアル, 背景, 背景画像, 壁紙, サムネイル,
    サムネイル画像, サムネ, プレビュー, アバター, プロフィール画像, プロフィール写真, 顔写真, 商品画像,
    イメージ画像, イメージ写真, 参考画像, 説明画像, イラスト, 挿絵, 図, 図表, 絵画, スケッチ, グラフ,
    チャート, ダイアグラム, フローチャート, 模式図, 概念図, 地図, マップ, アニメーション, 例, サンプル,
    サンプル画像, 区切り線`,
    placeholders: `
    代替テキスト, 代替テキストを入力, 代替テキストをここに入力, 代替文, altテキスト, alt属性, alt テキスト,
    画像の説明, 画像の説明文, 画像の説明を入力, 画像の説明をここに入力, 説明, 説明文, 説明を入力, 説明なし,
    ここに説明を入力, 画像のタイトル, 画像タイトル, 画像名, キャプション, ここに画像, 画像を挿入, 画像を追加,
    テキストを入力, ここにテキスト, 無題, 名称未設定, 名前なし, タイトルなし, 未設定, 未定, 仮, 仮画像,
    ダミー, ダミー画像, プレースホルダー, プレースホルダ, テスト画像, 装飾, 装飾画像, 準備中, 後で記入`,
    commands: 'ここをクリック, こちらをクリック, クリックして拡大, クリックで拡大, クリックすると拡大します, 画像をクリックして拡大, 画像をクリックすると拡大します, 画像を拡大, 続きを読む, 詳細はこちら',
    numbered: 'オブジェクト, テキスト ボックス, テキストボックス, コンテンツ プレースホルダー, 図プレースホルダー, 添付ファイル',
    endings: 'の画像, の写真, のイメージ, の画像です, の写真です',
    credits: '写真提供, 画像提供, 画像出典, 写真出典, 画像引用元, 撮影者',
    captions: '図, 図表, 写真, 画像, 表, リスト, コード, 例',
    screenshots: 'スクリーンショット, 画面収録, 画面録画, 画像, 写真, 名称未設定, 無題',
    joints: '午前, 午後, 年, 月, 日, 時, 分, 秒, のコピー',
};

;// CONCATENATED MODULE: ./build/rules/words/ko.js
/** Korean: the noun for a picture comes last. */
const ko = {
    articles: '이, 그, 우리, 나의, 제',
    pictures: '이미지, 이미지들, 사진, 사진들, 그림, 그림들, 이미지 파일, 그림 파일, 화상',
    kinds: `
    스크린샷, 스크린 샷, 화면 캡처, 화면 캡쳐, 화면캡처, 화면캡쳐, 캡처, 캡쳐, 캡처 화면, 캡처 이미지,
    화면, 화면 이미지, 실행 화면, 결과 화면, 아이콘, 로고, 회사 로고, 로고 이미지, 배너, 배너 이미지,
    표지, 커버, 커버 이미지, 대표 이미지, 메인 이미지, 헤더 이미지, 배경, 배경 이미지, 배경화면,
    섬네일, 썸네일, 썸네일 이미지, 미리보기, 미리보기 이미지, 아바타, 프로필, 프로필 사진,
    프로필 이미지, 초상화, 상품 이미지, 일러스트, 삽화, 스케치, 도표, 도식, 그래프, 차트, 다이어그램,
    순서도, 흐름도, 구성도, 아키텍처, 개념도, 인포그래픽, 지도, 약도, 애니메이션, 움짤, 예시,
    예시 이미지, 예제, 참고 이미지, 구분선`,
    placeholders: `
    대체 텍스트, 대체텍스트, 대체 문구, 대체 텍스트 입력, 대체 텍스트를 입력하세요, alt 텍스트,
    이미지 설명, 이미지설명, 그림 설명, 사진 설명, 이미지에 대한 설명, 여기에 이미지 설명,
    이미지 설명을 입력하세요, 이미지 설명을 입력해주세요, 설명을 입력하세요, 설명 추가, 설명 입력,
    설명 없음, 설명, 이미지 제목, 이미지 이름, 이미지 삽입, 이미지 추가, 여기에 이미지, 텍스트 입력,
    여기에 텍스트, 캡션, 제목 없음, 제목없음, 이름 없음, 이름없음, 무제, 미정, 작성 예정, 추후 작성,
    추가 예정, 자리 표시자, 플레이스홀더, 더미 이미지, 임시 이미지, 장식, 장식 이미지, 장식용 이미지,
    테스트 이미지`,
    commands: '여기를 클릭하세요, 여기를 클릭, 여기 클릭, 클릭하여 확대, 클릭하면 확대됩니다, 이미지 확대, 그림 보기, 자세히 보기',
    numbered: '개체, 텍스트 상자, 내용 개체 틀, 그림 개체 틀, 첨부 파일',
    endings: '이미지, 사진, 이미지입니다, 사진입니다',
    terms: '도커, 컨테이너, 디스크, 시스템, 부팅, 베이스, 기본, 원본, 거울, 가상, 증명, docker, container, 프로필, 브랜드, 여권',
    credits: '사진 제공, 이미지 출처, 사진 출처, 그림 출처',
    captions: '그림, 도표, 사진, 이미지, 표, 목록, 코드, 예제, 예',
    screenshots: '스크린샷, 화면 캡처, 화면 캡쳐, 화면캡처, 캡처, 화면 기록, 화면 녹화, 이미지, 사진, 그림, 제목 없음, kakaotalk, 무제',
    joints: '오전, 오후, 년, 월, 일, 시, 분, 초, 복사본, 사본',
};

;// CONCATENATED MODULE: ./build/rules/words/nb.js
/** Norwegian: Bokmål, and Nynorsk where it differs. */
const nb = {
    articles: 'en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt',
    pictures: 'bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil',
    kinds: `
    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,
    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,
    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,
    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,
    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,
    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,
    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,
    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,
    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,
    testbilde`,
    commands: 'klikk her, klikk for å forstørre, klikk for større bilde, se bilde, les mer',
    numbered: 'objekt, tekstboks, tekstsylinder, plassholder for innhold, plassholder for bilde',
    openings: 'bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av',
    credits: 'bildekilde, fotokilde, fotokreditering',
    captions: 'figur, fig, bilde, foto, diagram, kart, tabell, eksempel',
    screenshots: 'skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/nl.js
/** Dutch. */
const nl = {
    articles: 'een, de, het, deze, dit, onze, ons, mijn, jouw, uw',
    pictures: `
    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,
    fotografie`,
    kinds: `
    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,
    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,
    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,
    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,
    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,
    afbeelding van, foto van, scheidingslijn`,
    placeholders: `
    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,
    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,
    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,
    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,
    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,
    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
    commands: `
    klik hier, klik om te vergroten, klik voor vergroting, klik voor een grotere afbeelding,
    vergroot afbeelding, zie afbeelding, lees meer, lees verder`,
    numbered: 'object, tekstvak, tijdelijke aanduiding voor inhoud, tijdelijke aanduiding voor afbeelding',
    openings: `
    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,
    foto waarop, plaatje van, plaatje met, beeld van`,
    credits: 'fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit',
    captions: 'figuur, fig, afbeelding, afb, foto, grafiek, schema, kaart, tabel, codevoorbeeld, voorbeeld',
    screenshots: 'schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos',
    joints: 'om, van, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/pl.js
/** Polish: no articles; the noun for a picture comes first and takes a genitive. */
const pl = {
    articles: 'ten, ta, to, nasz, nasza, mój, moja',
    pictures: `
    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,
    plik graficzny`,
    kinds: `
    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,
    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,
    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,
    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,
    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,
    zdjęcie przedstawiające, separator`,
    placeholders: `
    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,
    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,
    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,
    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,
    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,
    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,
    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
    commands: `
    kliknij tutaj, kliknij tu, kliknij aby powiększyć, kliknij by powiększyć, powiększ obraz, zobacz obraz,
    czytaj więcej, dowiedz się więcej`,
    numbered: 'obiekt, kształt, pole tekstowe, symbol zastępczy zawartości, symbol zastępczy obrazu',
    openings: `
    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,
    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,
    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,
    na zdjęciu widać, na zdjęciu`,
    credits: 'źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia',
    captions: 'rysunek, rys, ilustracja, zdjęcie, wykres, schemat, mapa, tabela, tab, listing, przykład',
    screenshots: `
    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,
    bez tytułu, bez nazwy`,
    joints: 'o, z, od, godz, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/pt.js
/** Portuguese, of Brazil and of Portugal. */
const pt = {
    articles: 'um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha',
    pictures: 'imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem',
    kinds: `
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,
    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,
    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,
    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,
    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,
    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
    placeholders: `
    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,
    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,
    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,
    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,
    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,
    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
    commands: `
    clique aqui, clique para ampliar, clique para aumentar, clique na imagem para ampliar, ampliar imagem,
    ver imagem, leia mais, saiba mais`,
    numbered: `
    objeto, objecto, caixa de texto, espaço reservado para conteúdo, marcador de posição de conteúdo,
    espaço reservado para imagem, marcador de posição da imagem`,
    openings: `
    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,
    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,
    fotografia do, fotografia da`,
    credits: 'crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de',
    captions: 'figura, fig, ilustração, imagem, foto, gráfico, esquema, mapa, tabela, quadro, listagem, exemplo',
    screenshots: `captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
    joints: 'às, as, de, do, em, cópia',
};

;// CONCATENATED MODULE: ./build/rules/words/ro.js
/** Romanian. */
const ro = {
    articles: 'un, o, acest, această, aceasta, noastră, nostru',
    pictures: 'imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine',
    kinds: `
    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,
    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,
    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,
    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,
    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
    placeholders: `
    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,
    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,
    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,
    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,
    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
    commands: `
    click aici, clic aici, faceți clic aici, apasă aici, click pentru mărire, click pentru a mări,
    mărește imaginea, vezi imaginea, citește mai mult, află mai multe`,
    numbered: 'obiect, casetă text, substituent conținut, substituent imagine',
    openings: `
    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,
    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
    credits: 'sursa foto, sursa imaginii, credit foto, foto credit',
    captions: 'figura, fig, imaginea, foto, graficul, schema, harta, tabelul, tabel, exemplul, exemplu',
    screenshots: 'captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu',
    joints: 'din, la, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/ru.js
/** Russian: no articles; the noun for a picture comes first and takes a genitive. */
const ru = {
    articles: 'это, этот, эта, наш, наша, мой, моя',
    pictures: `
    изображение, изображения, картинка, картинки, фото, фотография, фотографии, фотка, снимок, снимки,
    файл изображения, рис`,
    kinds: `
    снимок экрана, снимки экрана, скриншот, скриншоты, скрин, скрины, экран, иконка, иконки, значок,
    пиктограмма, логотип, логотип компании, лого, эмблема, баннер, обложка, заставка, шапка,
    главное изображение, фон, фоновое изображение, обои, миниатюра, превью, предпросмотр, аватар,
    аватарка, фото профиля, портрет, иллюстрация, рисунок, рисунки, набросок, эскиз, чертёж, график,
    графика, диаграмма, схема, блок схема, инфографика, карта, анимация, гифка, пример,
    пример изображения, разделитель`,
    placeholders: `
    альтернативный текст, альтернативное описание, замещающий текст, текст альтернативы, alt текст,
    альт текст, альт, описание изображения, описание картинки, описание фото, описание рисунка,
    опишите изображение, добавьте описание, добавить описание, введите описание,
    введите описание изображения, введите описание изображения здесь, вставьте описание, нет описания,
    без описания, описание отсутствует, вставьте изображение, вставить изображение, вставить картинку,
    здесь изображение, здесь картинка, изображение здесь, текст здесь, ваш текст здесь,
    подпись к изображению, название изображения, название картинки, заголовок изображения,
    без названия, без имени, безымянный, будет добавлено, заглушка, изображение заглушка,
    картинка заглушка, заполнитель, декоративное изображение, декоративный элемент,
    тестовое изображение`,
    commands: `
    нажмите здесь, нажмите сюда, кликните здесь, нажмите для увеличения, нажмите чтобы увеличить,
    кликните для увеличения, увеличить изображение, смотри рисунок, читать далее, узнать больше`,
    numbered: 'объект, надпись, заполнитель содержимого',
    openings: `
    на изображении показан, на изображении показана, на изображении показано, на изображении показаны,
    на изображении изображен, на изображении, на картинке, на картинке изображен, на фото,
    на фотографии, на фото показан, изображение на котором, фото на котором, фотография на которой,
    картинка на которой, картинка с изображением, фото с изображением`,
    credits: 'источник фото, источник изображения, автор фото, фото предоставлено',
    captions: `
    рисунок, рис, иллюстрация, изображение, фото, график, диаграмма, схема, карта, таблица, табл,
    листинг, пример`,
    screenshots: `
    снимок экрана, скриншот, запись экрана, изображение, фото, фотография, рисунок, безымянный,
    без названия, без имени`,
    joints: 'в, от, копия',
};

;// CONCATENATED MODULE: ./build/rules/words/sv.js
/** Swedish. */
const sv = {
    articles: 'en, ett, den, det, denna, detta, vår, vårt, min, mitt',
    pictures: 'bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil',
    kinds: `
    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,
    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,
    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,
    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,
    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,
    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
    placeholders: `
    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,
    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,
    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,
    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,
    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,
    dekorativ, testbild`,
    commands: 'klicka här, klicka för att förstora, klicka för större bild, se bild, läs mer',
    numbered: 'objekt, bildobjekt, textruta, platshållare för innehåll, platshållare för bild',
    openings: `
    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,
    foto som visar, fotografi av, fotografi på`,
    credits: 'bildkälla, fotokälla, fotokredit',
    captions: 'figur, fig, bild, foto, diagram, karta, tabell, exempel',
    screenshots: 'skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös',
    joints: 'kl, klockan, från, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/tr.js
/** Turkish: the noun for a picture comes last, with a possessive. */
const tr = {
    articles: 'bir, bu, şu, bizim, benim',
    pictures: `
    resim, resimler, görsel, görseller, fotoğraf, fotoğraflar, foto, görüntü, görüntüler,
    resim dosyası`,
    kinds: `
    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran alıntısı, ekran fotoğrafı, ekran, simge,
    simgeler, ikon, logo, şirket logosu, afiş, kapak, kapak resmi, kapak fotoğrafı, kapak görseli,
    başlık görseli, öne çıkan görsel, ana görsel, arka plan, arka plan resmi, duvar kağıdı,
    küçük resim, önizleme, avatar, profil resmi, profil fotoğrafı, portre, çizim, illüstrasyon, eskiz,
    tablo, şekil, grafik, diyagram, şema, akış şeması, infografik, harita, animasyon, örnek,
    örnek resim, örnek görsel, ayırıcı`,
    placeholders: `
    alternatif metin, alternatif metin buraya, alt metin, alt metni, resim açıklaması,
    görsel açıklaması, resmin açıklaması, resmi açıklayın, görseli açıklayın, açıklama ekle,
    açıklama ekleyin, açıklama yok, açıklama girin, buraya açıklama yazın, resim ekle, resim buraya,
    görsel buraya, metin buraya, metniniz buraya, resim başlığı, görsel başlığı, resim adı, başlıksız,
    adsız, isimsiz, yapılacak, eklenecek, doldurulacak, yer tutucu, yer tutucu resim,
    yer tutucu görsel, dekoratif görsel, dekoratif resim, dekoratif, test resmi`,
    commands: `
    buraya tıklayın, buraya tıklayınız, tıklayın, tıklayınız, büyütmek için tıklayın, resme bakın,
    devamını oku, daha fazla bilgi`,
    numbered: 'nesne, metin kutusu, içerik yer tutucusu, resim yer tutucusu',
    endings: 'resmi, fotoğrafı, görseli, görüntüsü',
    terms: 'ekran, uydu, kapak, profil, docker, konteyner, disk, sistem',
    credits: 'fotoğraf kaynağı, görsel kaynağı, resim kaynağı',
    captions: 'şekil, resim, görsel, fotoğraf, grafik, şema, harita, tablo, çizelge, örnek',
    screenshots: 'ekran resmi, ekran görüntüsü, ekran alıntısı, ekran kaydı, resim, fotoğraf, görüntü, adsız',
    joints: 'saat, kopya, öö, ös',
};

;// CONCATENATED MODULE: ./build/rules/words/uk.js
/** Ukrainian: no articles; the noun for a picture comes first and takes a genitive. */
const uk = {
    articles: 'це, цей, ця, наш, наша, мій, моя',
    pictures: `
    зображення, картинка, картинки, фото, фотографія, фотографії, світлина, світлини, файл зображення`,
    kinds: `
    знімок екрана, знімок екрану, знімки екрана, скриншот, скріншот, скриншоти, екран, іконка, іконки,
    значок, піктограма, логотип, логотип компанії, лого, емблема, банер, обкладинка, заставка,
    головне зображення, тло, фонове зображення, шпалери, мініатюра, попередній перегляд, аватар,
    аватарка, фото профілю, портрет, ілюстрація, малюнок, малюнки, ескіз, креслення, графік, графіка,
    діаграма, схема, блок схема, інфографіка, мапа, анімація, приклад, приклад зображення, роздільник`,
    placeholders: `
    альтернативний текст, альтернативний опис, alt текст, опис зображення, опис картинки, опис фото,
    опишіть зображення, додайте опис, додати опис, введіть опис, введіть опис зображення, вставте опис,
    немає опису, без опису, опис відсутній, вставте зображення, вставити зображення, тут зображення,
    зображення тут, текст тут, ваш текст тут, підпис до зображення, назва зображення,
    заголовок зображення, без назви, без імені, буде додано, заглушка, заповнювач,
    декоративне зображення, декоративний елемент, тестове зображення`,
    commands: `
    натисніть тут, натисніть сюди, клацніть тут, натисніть щоб збільшити, натисніть для збільшення,
    збільшити зображення, дивись рисунок, читати далі, дізнатися більше`,
    numbered: "об'єкт, текстове поле, місце для вмісту",
    openings: `
    на зображенні показано, на зображенні зображено, на зображенні, на картинці, на фото, на світлині,
    зображення на якому, фото на якому, картинка на якій`,
    credits: 'джерело фото, джерело зображення, автор фото',
    captions: `
    рисунок, рис, малюнок, мал, ілюстрація, зображення, фото, графік, діаграма, схема, карта, таблиця,
    табл, лістинг, приклад`,
    screenshots: `
    знімок екрана, знімок екрану, скриншот, скріншот, запис екрана, зображення, фото, без назви`,
    joints: 'о, об, в, з, від, копія',
};

;// CONCATENATED MODULE: ./build/rules/words/vi.js
/** Vietnamese. */
const vi = {
    articles: 'một, cái, bức, tấm, đây là, một bức, một tấm, chiếc',
    pictures: 'hình ảnh, ảnh, hình, bức ảnh, tấm ảnh, bức hình, tấm hình, tệp hình ảnh',
    kinds: `
    ảnh chụp màn hình, ảnh màn hình, chụp màn hình, màn hình, biểu tượng, logo công ty, biểu trưng,
    ảnh bìa, hình bìa, ảnh đại diện, hình đại diện, ảnh nổi bật, ảnh chính, ảnh tiêu đề, hình nền,
    ảnh nền, nền, ảnh thu nhỏ, hình thu nhỏ, xem trước, ảnh hồ sơ, chân dung, minh họa, hình minh họa,
    ảnh minh họa, hình vẽ, bản vẽ, bản phác thảo, bức tranh, biểu đồ, sơ đồ, lưu đồ, đồ thị,
    đồ họa thông tin, bản đồ, hoạt hình, ảnh động, ví dụ, hình ví dụ, hình ảnh của`,
    placeholders: `
    văn bản thay thế, văn bản thay thế ở đây, chữ thay thế, mô tả hình ảnh, mô tả ảnh, mô tả hình,
    thêm mô tả, nhập mô tả, nhập mô tả hình ảnh, nhập mô tả hình ảnh ở đây, không có mô tả,
    chưa có mô tả, chèn hình ảnh, chèn ảnh, chèn hình, ảnh ở đây, hình ảnh ở đây, nhập văn bản,
    văn bản ở đây, chú thích, chú thích ảnh, tiêu đề ảnh, tên ảnh, tên hình ảnh, không có tiêu đề,
    chưa đặt tên, không tên, không tiêu đề, cần bổ sung, sẽ bổ sung, giữ chỗ, ảnh giữ chỗ,
    hình trang trí, ảnh trang trí, trang trí, ảnh thử nghiệm`,
    commands: `
    nhấn vào đây, nhấp vào đây, bấm vào đây, nhấn để phóng to, nhấp để phóng to, bấm để phóng to, xem hình,
    đọc thêm`,
    numbered: 'đối tượng, hộp văn bản, chỗ dành sẵn cho nội dung, chỗ dành sẵn cho hình ảnh, tệp đính kèm',
    openings: `
    hình ảnh của, hình ảnh về, hình ảnh cho thấy, hình ảnh hiển thị, ảnh của, ảnh cho thấy, bức ảnh về,
    bức ảnh của, ảnh chụp của`,
    credits: 'nguồn ảnh, nguồn hình ảnh, nguồn hình, ảnh nguồn',
    captions: 'hình ảnh, hình, ảnh, biểu đồ, sơ đồ, bản đồ, bảng, ví dụ',
    screenshots: 'ảnh chụp màn hình, ảnh màn hình, bản ghi màn hình, ảnh, hình ảnh, hình',
    joints: 'lúc, sa, ch, bản sao',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hans.js
/** Chinese in simplified characters: no spaces, and the noun comes last. */
const zhHans = {
    articles: '一张, 一个, 一幅, 这张, 这是一张, 该, 我的, 我们的',
    pictures: '图片, 图像, 照片, 相片, 图, 图片文件, 配图, 插图, 影像',
    kinds: `
    截图, 截屏, 屏幕截图, 屏幕快照, 界面截图, 页面截图, 运行截图, 效果截图, 效果图, 效果, 运行效果,
    界面, 屏幕, 图标, 徽标, 标志, 商标, 公司标志, 横幅, 封面, 封面图, 头图, 题图, 主图, 背景, 背景图,
    背景图片, 壁纸, 缩略图, 预览, 预览图, 头像, 插画, 绘画, 图画, 草图, 示意图, 示例图, 图示, 图表,
    图形, 流程图, 架构图, 结构图, 原理图, 时序图, 类图, 地图, 动画, 动图, 示例, 例图, 分隔线`,
    placeholders: `
    替代文本, 替代文字, 替换文本, 替换文字, 图片描述, 图片说明, 图像描述, 图像说明, 在此处添加描述,
    在这里插入图片描述, 在此处插入图片描述, 请输入图片描述, 输入图片说明, 输入图片描述, 添加描述,
    请添加图片描述, 插入图片, 在此插入图片, 图片标题, 图片名称, 图片名, 图片替代文本, 无描述, 暂无描述,
    无标题, 未命名, 无题, 占位符, 占位图, 占位图片, 待补充, 待定, 待办, 测试图片, 装饰图片, 装饰,
    装饰性图片, 图片加载失败, 加载失败, 图片加载中, 此处为图片, 图片上传失败, 外链图片转存失败`,
    commands: '点击这里, 点击此处, 点此, 点击放大, 点击查看大图, 点击图片放大, 点击图片查看大图, 查看大图, 见图, 如图, 如图所示, 如下图, 如下图所示, 阅读更多, 了解更多',
    numbered: '对象, 文本框, 内容占位符, 图片占位符',
    endings: '的图片, 的照片, 的相片, 的图像',
    credits: '图片来源, 图源, 照片来源, 摄影, 供图',
    captions: '图, 图片, 图表, 表, 表格, 清单, 代码清单, 示例, 例',
    screenshots: '截屏, 截图, 屏幕截图, 屏幕快照, 录屏, 屏幕录制, 微信图片, 微信截图, qq截图, qq图片, 企业微信截图, 图片, 照片, 未命名, 未标题',
    joints: '上午, 下午, 年, 月, 日, 时, 分, 秒, 副本, 的副本, 拷贝',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hant.js
/** Chinese in traditional characters: no spaces, and the noun comes last. */
const zhHant = {
    articles: '一張, 一個, 一幅, 這張, 這是一張, 該, 我的, 我們的',
    pictures: '圖片, 圖像, 照片, 相片, 圖, 影像, 圖片檔, 圖檔, 配圖, 插圖',
    kinds: `
    截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 擷取畫面, 畫面截圖, 畫面, 介面截圖, 效果圖, 圖示,
    圖標, 徽標, 標誌, 商標, 公司標誌, 橫幅, 封面, 封面圖, 題圖, 主圖, 背景, 背景圖, 背景圖片, 桌布,
    縮圖, 預覽, 預覽圖, 頭像, 大頭貼, 插畫, 繪畫, 圖畫, 草圖, 示意圖, 範例圖, 圖表, 圖形, 流程圖,
    架構圖, 結構圖, 原理圖, 時序圖, 地圖, 動畫, 動圖, 範例, 示範, 例圖, 分隔線`,
    placeholders: `
    替代文字, 替代文本, 替換文字, 圖片描述, 圖片說明, 圖像描述, 影像說明, 影像描述, 在這裡插入圖片描述,
    在此加入描述, 請輸入圖片描述, 輸入圖片描述, 新增描述, 加入描述, 插入圖片, 在此插入圖片, 圖片標題,
    圖片名稱, 無描述, 暫無描述, 沒有描述, 無標題, 未命名, 無題, 佔位符, 佔位圖, 預留位置, 待補充, 待補,
    待定, 待辦, 測試圖片, 裝飾圖片, 裝飾, 裝飾用圖片, 圖片載入失敗`,
    commands: '點擊這裡, 點擊此處, 點選這裡, 按此, 點擊放大, 點擊查看大圖, 點擊圖片放大, 點圖放大, 查看大圖, 見圖, 如圖, 如圖所示, 如下圖, 如下圖所示, 閱讀更多, 瞭解更多',
    numbered: '物件, 文字方塊, 內容版面配置區, 圖片版面配置區',
    endings: '的圖片, 的照片, 的相片, 的圖像, 的影像',
    credits: '圖片來源, 圖源, 照片來源, 攝影',
    captions: '圖, 圖片, 圖表, 表, 表格, 清單, 程式碼, 範例, 例',
    screenshots: '截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 螢幕錄影, 螢幕錄製, 圖片, 照片, 未命名',
    joints: '上午, 下午, 年, 月, 日, 時, 分, 秒, 副本, 的副本, 拷貝',
};

;// CONCATENATED MODULE: ./build/rules/words/index.js




























/** Every language with word lists, by its BCP 47 tag: the primary subtag, and the script where there are two. */
const languages = {
    en: en,
    de: de,
    fr: fr,
    es: es,
    pt: pt,
    it: it,
    nl: nl,
    sv: sv,
    da: da,
    nb: nb,
    fi: fi,
    pl: pl,
    cs: cs,
    hu: hu,
    ro: ro,
    el: el,
    tr: tr,
    ru: ru,
    uk: uk,
    ar: ar,
    he: he,
    hi: hi,
    vi: vi,
    id: id,
    ja: ja,
    ko: ko,
    'zh-Hans': zhHans,
    'zh-Hant': zhHant,
};

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
;// CONCATENATED MODULE: ./build/rules/shared/phrases.js

/**
 * Where those of `phrases` end that a text has at a place, the longest of the list first. Only phrases with the same first character are
 * looked at: a regular expression of all of them in all languages takes a tenth of a second to compile, and most runs see few texts.
 *
 * @param phrases with single spaces; a comma may stand before each of them in the text
 */
function phrasesAt(phrases) {
    let byFirst;
    return (text, start) => {
        byFirst ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.charAt(0));
        return (byFirst.get(text.charAt(start)) ?? []).flatMap((phrase) => endOf(phrase, text, start) ?? []);
    };
}
/** The longest of `phrases` that a text ends with after something else; undefined when there is none. */
function phraseAtEnd(phrases) {
    let byLast;
    return (text) => {
        byLast ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.slice(-1));
        const likely = byLast.get(text.slice(-1)) ?? [];
        return likely.find((phrase) => phrase.length < text.length && text.endsWith(phrase));
    };
}
/** Or "this is an" would end at "this". */
function longestFirst(phrases) {
    return phrases.toSorted((a, b) => b.length - a.length);
}
function endOf(phrase, text, start) {
    let at = start;
    for (const character of phrase) {
        if (character === ' ' && text[at] === ',')
            at += 1;
        if (!text.startsWith(character, at))
            return undefined;
        at += character.length;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/rules/shared/lexicon.js




/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text is
 * seldom a description in one language and a bare noun in another.
 */
function lexicon(language) {
    const known = compiled.get(language ?? '');
    if (known)
        return known;
    const key = primaryOf(language);
    const fresh = compiled.get(key) ?? compile(wordsOf(key));
    compiled.set(key, fresh);
    // Tags come from the pages, so only those with a list of their own are cached.
    if (language === undefined || language === '')
        compiled.set('', fresh);
    return fresh;
}
/** Compiled at first use, because most runs meet one language. */
const compiled = new Map();
/** `pt-BR` → `pt`; `all` for an empty or undetermined tag. */
function primaryOf(language = '') {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    if (primary === '' || primary === 'und')
        return 'all';
    return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}
const known = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));
/** The words of Norwegian are those of Bokmål. */
const aliases = new Map([['nn', 'nb']]);
/** A language in two scripts has two lists; a text is in one of them, so the other cannot match by mistake. */
function wordsOf(key) {
    if (key === 'all')
        return Object.values(languages);
    const own = Object.entries(languages).filter(([tag]) => tag === key || tag.startsWith(`${key}-`));
    return [languages.en, ...own.filter(([tag]) => tag !== 'en').map(([, words]) => words)];
}
function compile(all) {
    const list = (name) => all.flatMap((words) => entries(words[name] ?? ''));
    return {
        pictures: new Set(list('pictures')),
        kinds: new Set(list('kinds')),
        placeholders: new Set(list('placeholders')),
        commands: new Set(list('commands')),
        numbered: new Set(list('numbered')),
        terms: new Set(list('terms')),
        ...starts(list),
        endingOf: phraseAtEnd(() => list('endings').map(closing)),
        withoutCaptionNumber: captionNumbers(list),
        isDefaultName: defaultName(list),
    };
}
function starts(list) {
    const articles = phrasesAt(() => list('articles').map(opened));
    const openings = phrasesAt(() => list('openings').map(opened));
    const credits = phrasesAt(() => list('credits'));
    return {
        withoutArticle: (text) => text.slice(articles(text, 0)[0] ?? 0),
        openingOf(text) {
            const ends = [...articles(text, 0), 0].flatMap((start) => openings(text, start));
            const end = ends.find((one) => one < text.length);
            return end === undefined ? undefined : text.slice(0, end);
        },
        isCredit: (text) => credits(text, 0).some((end) => end < text.length && !/^\p{L}/u.test(text.slice(end))),
    };
}
function captionNumbers(list) {
    let atStart;
    return (text) => {
        if (!/\p{Nd}/u.test(text))
            return text;
        atStart ??= new RegExp(`^${captionNumber(anyOf(list('captions')))}`, 'iu');
        return text.replace(atStart, '');
    };
}
/** `Figure 1.2.`, `Abb. A-3: `, `図1`, `1. ábra – `. @param words alternatives */
function captionNumber(words) {
    const number = '(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?';
    return `(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`;
}
/** The longest first, or "figures" would end at "figure". */
function anyOf(words) {
    return words
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|');
}
function defaultName(list) {
    const screenshots = phrasesAt(() => list('screenshots'));
    let rest;
    return (text) => {
        const ends = screenshots(text, 0);
        if (ends.length === 0)
            return false;
        rest ??= new RegExp(`^(?:[\\s\\p{Nd}.,:()]|${list('joints').map(joined).join('|')})*$`, 'u');
        return ends.some((end) => rest?.test(text.slice(end)));
    };
}
/** The entries of one list, as they are compared. */
function entries(list) {
    return list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** A phrase with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(phrase) {
    if (phrase.endsWith('…'))
        return phrase.slice(0, -1);
    return unspaced.test(phrase) || phrase.endsWith("'") ? phrase : `${phrase} `;
}
/** A phrase with the space before it, where its script uses spaces. */
function closing(phrase) {
    return unspaced.test(phrase) ? phrase : ` ${phrase}`;
}
/** A word between numbers, not as part of a longer word. */
function joined(word) {
    return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/rules/shared/normalise.js
/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
function normalise(text) {
    return (text
        .slice(0, limit)
        .normalize('NFKC')
        .slice(0, limit)
        .toLowerCase()
        // The small letter of the Turkish İ.
        .replaceAll('i\u0307', 'i')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/[\s_\-‐-―]+/g, ' ')
        .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, ''));
}
const limit = 200;

;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js





/** The alternative text credits the author of the picture and does not describe it. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 120)
            return undefined;
        const isCredit = byline.test(text) || lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).isCredit(normalise(text));
        if (!isCredit)
            return undefined;
        return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

;// CONCATENATED MODULE: ./build/rules/blank-alt.js

/** The alternative text consists of characters that are never spoken: it neither describes the picture nor marks it as decoration. */
const blankAlt = {
    id: 'blank-alt',
    severity: 'error',
    summary: 'An alternative text consists only of white space or invisible characters.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: ['23a2a8'],
    check: (image) => (absence(image) === 'blank' ? message : undefined),
};
const message = 'The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.';

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(79780);
;// CONCATENATED MODULE: ./build/rules/shared/alone.js



/** Whether a picture that is marked as decoration stands where content stands: alone in the text, or with a caption. */
function isAloneInText(image) {
    const { alt, decorative, emptyIsDecision, context, kind, width, height } = image;
    if (alt.kind !== 'empty' || !decorative || !emptyIsDecision || context.control !== undefined)
        return false;
    if (context.standsAlone !== true && captionOf(context) === undefined)
        return false;
    if ((kind !== 'picture' && kind !== 'component') || Math.min(width ?? Infinity, height ?? Infinity) < leastPx)
        return false;
    return !(0,spacer/* isSpacer */.r)(image) && !ornaments.test(normalise((0,file_name/* fileStem */.E8)(image.src)));
}
/** The caption of the figure, whatever element it is in; undefined when there is none. */
function captionOf({ figcaption, labels }) {
    return figcaption ?? labels.find(({ place }) => place === 'caption')?.text;
}
/** CSS px: what is smaller is an icon. */
const leastPx = 100;
const ornaments = /\b(?:logo|icon|banner|hero|cover|header|background|bg|avatar|badge|flag|ornament|decoration|wave)\b/u;

;// CONCATENATED MODULE: ./build/rules/decorative-in-figure.js


/** A picture with a caption is marked as decoration: one of the two is usually a mistake. */
const decorativeInFigure = {
    id: 'decorative-in-figure',
    severity: 'info',
    summary: 'The only picture of a figure with a caption is marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        if (image.alt.kind !== 'empty' || !image.decorative)
            return undefined;
        const caption = captionOf(image.context);
        if (caption === undefined || isBlank(caption))
            return undefined;
        return described(page).has(caption) ? undefined : decorative_in_figure_message;
    },
};
const decorative_in_figure_message = 'The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it.';
/** Captions of the figures in which a picture has a name: the other pictures of such a figure may be decorative (WCAG G196). */
function described({ images }) {
    const known = pages.get(images);
    if (known)
        return known;
    const captions = images.flatMap(({ name, alt, context }) => {
        const caption = name !== undefined || alt.kind === 'dynamic' ? captionOf(context) : undefined;
        return caption ?? [];
    });
    const fresh = new Set(captions);
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/decorative-in-text.js

/** Most pictures of a page are marked as decoration and stand alone in its text: an editor may have done that, and not its author. */
const decorativeInText = {
    id: 'decorative-in-text',
    severity: 'info',
    summary: 'Most pictures that stand alone in the text of a page are marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        const alone = suspicious(page.images);
        return alone[0] === image ? messageFor(alone.length) : undefined;
    },
};
function messageFor(number) {
    return `${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`;
}
/** The pictures in question, when they are most of those that show something. Computed once per page. */
function suspicious(images) {
    const known = decorative_in_text_pages.get(images) ?? mostOf(images);
    decorative_in_text_pages.set(images, known);
    return known;
}
const decorative_in_text_pages = new WeakMap();
function mostOf(images) {
    const alone = images.filter(isAloneInText);
    if (alone.length < fewest)
        return [];
    const described = images.filter(({ name, context }) => name !== undefined && context.control === undefined);
    return alone.length > described.length ? alone : [];
}
/** One or two may well decorate. */
const fewest = 3;

;// CONCATENATED MODULE: ./build/rules/decorative-with-name.js


/** One attribute marks the image as decoration, and another gives it a text. */
const decorativeWithName = {
    id: 'decorative-with-name',
    severity: 'warning',
    summary: 'An image is marked as decoration, but has a title or an alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H67', 'F39'],
    act: [],
    check(image) {
        const text = contradiction(image);
        if (text === undefined)
            return undefined;
        return `The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`;
    },
};
function contradiction({ alt, decorative, markedDecorative, title }) {
    if (!markedDecorative || !decorative)
        return undefined;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
    return text === undefined || isBlank(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js





/** The alternative text is the size of the picture. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'error',
    summary: 'An alternative text gives the size of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = normalise(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
        // "1920x1080 display modes" says more than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
    },
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

;// CONCATENATED MODULE: ./build/rules/emoji-alt.js



/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H86'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image))
            return undefined;
        return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
    },
};
function onlyEmoji(text) {
    if (text.length > 40)
        return false;
    return /^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(text)
        ? !flags.test(text)
        : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}
/** Every screen reader has a name for a flag: of a country, of a part of one (a sequence of tags), of pride, of pirates (CLDR). */
const flags = /^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u;
/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the emoji itself is the right text. */
function showsEmoji({ src, width, height }) {
    if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,file_name/* fileName */.Md)(src)))
        return true;
    return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}

;// CONCATENATED MODULE: ./build/rules/empty-link-image.js


/** The image is the only content of a link or button and has no name, so the control has no name either. */
const emptyLinkImage = {
    id: 'empty-link-image',
    severity: 'error',
    summary: 'A link or button contains only an image without alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
    act: ['c487ae', '97a4e1'],
    check: (image) => (absence(image) === 'in-control' ? empty_link_image_messageFor(image) : undefined),
};
function empty_link_image_messageFor({ context, kind, standIn }) {
    if (kind === 'link')
        return empty_link_image_area;
    if (context.control?.kind === 'button')
        return empty_link_image_button;
    return standIn === undefined ? empty_link_image_link : linkNamed(standIn);
}
const empty_link_image_link = 'The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';
function linkNamed(standIn) {
    return `The picture is the only content of this link and has no alternative text, so a screen reader reads ${quote(standIn)}, which is made from the name of the file. Say where the link leads.`;
}
const empty_link_image_button = 'The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.';
const empty_link_image_area = 'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';

;// CONCATENATED MODULE: ./build/rules/empty-markdown-alt.js

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
const emptyMarkdownAlt = {
    id: 'empty-markdown-alt',
    severity: 'error',
    summary: 'The brackets of a Markdown image are empty.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H37'],
    act: [],
    check: (image) => (absence(image) === 'empty' ? empty_markdown_alt_message : undefined),
};
const empty_markdown_alt_message = 'The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.';

;// CONCATENATED MODULE: ./build/rules/export-suffix.js



/** A short alternative text ends in something that tools and people append to file names. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in something that was appended to a file name.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const suffix = suffixOf(image);
        if (suffix === undefined)
            return undefined;
        return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
    },
};
function suffixOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords)
        return undefined;
    return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}
/** A longer text is a sentence that a person wrote. */
const mostWords = 6;
/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always = /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;
/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text, src) {
    const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
    if (suffix === undefined)
        return undefined;
    return (0,file_name/* fileStem */.E8)(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}

;// CONCATENATED MODULE: ./build/rules/shared/default-name.js


/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text) {
    const bare = text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, '');
    const normalised = normalise(bare);
    if (patterns.some((pattern) => pattern.test(normalised)) || captureName.test(text))
        return true;
    if (isUnsplash(bare) || isStamped(bare) || isDeviceCapture(normalised))
        return true;
    return normalised.replace(/\P{Nd}/gu, '').length >= 4 && lexicon(undefined).isDefaultName(normalised);
}
/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName = /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;
/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName = /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;
/** What programs name a picture that they paste or export: Word, Outlook and Teams, Google Docs, VLC, design tools, tools of this kind on phones. */
const programName = /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;
/** More of them: Confluence, WeChat, Snagit, macOS tools, IrfanView, FireShot, YouTube's thumbnails, Telegram, Unsplash, makers of animations, icon shops. */
const toolNames = [
    /^worddav[\da-f]{8,}$/u,
    /^mmexport\d{10,}$/u,
    /^snag \d{3,}$/u,
    /^scr \d{8} [a-z]{3,4}$/u,
    /^clipboard ?\d{2,3}$/u,
    /^fireshot (?:capture|pro|webpage)\s/u,
    /^(?:max|hq|mq|sd)(?:res)?default$/u,
    /^telegram cloud photo size [\d\s]+$/u,
    /^photo \d{10,} [\da-f]{8,}$/u,
    /^ezgif(?:\.com)?\s[a-z\d.\s]+$/u,
    /^giphy \(?\d{1,3}$/u,
    /^icons8 [a-z\s]+\d+$/u,
];
const patterns = [cameraName, stockName, programName, ...toolNames];
/** `localhost_3000_(iPhone 12)`: the site and the device, as Chrome names what its device mode captures. */
function isDeviceCapture(normalised) {
    const [site = '', device = ''] = normalised.split(' (');
    if (!/^(?:iphone|ipad|pixel|nexus|galaxy|surface|moto)\s/u.test(device) || !/^[\w.]+(?: \d+)?$/u.test(site))
        return false;
    return site.startsWith('localhost') || site.includes('.');
}
/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;
/** `jane-doe-aBcDeFgHiJk-unsplash`: the photographer, the id of the picture, the host. */
function isUnsplash(text) {
    return text.endsWith('-unsplash') && text.length > '-unsplash'.length + idLength && !/\s/u.test(text);
}
const idLength = 12;
/** `Kapture 2021-03-04 at 10.11.12`, `WX20210304-101112`, `2021-03-04 10_11_12-Settings`: a name of a few words, and the moment as file names have it. */
function isStamped(text) {
    if (text.length > 120)
        return false;
    const found = dashedMoment.exec(text) ?? packedMoment.exec(text);
    if (!found)
        return false;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    // The moment alone is an id.
    if (before === '')
        return /^[-_.(]/u.test(after);
    return before.trim().split(/\s+/u).length <= 2 && !/[,;:!?]/u.test(before) && /^[\s\w.()@-]{0,6}$/u.test(after);
}
/** People write a colon between hours and minutes, which file names may not have. */
const dashedMoment = /(?<!\d)(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.][0-3]\d(?:[\s_T-]{1,3}|\s(?:at|um|à|alle|om|às|kl)\s)[0-2]\d[-_.h][0-5]\d(?:[-_.m][0-5]\d)?(?!\d)/u;
const packedMoment = /(?<!\d)20\d\d(?:0[1-9]|1[0-2])[0-3]\d[-_\sT]?[0-2]\d[0-5]\d[0-5]\d(?!\d)/u;

;// CONCATENATED MODULE: ./build/rules/shared/identifier.js
/** Whether a text is written like the name of a variable or a class: `loginForm`, `userMenuOpen`, `LoginFormDialog`, but not like a brand. */
function isIdentifier(text) {
    return identifier.test(text) && !brands.test(text);
}
/** With a capital first from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;
/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands = /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/rules/shared/words-of-page.js
/** Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a file. */
function isNamed(token, { control, heading, nearby }) {
    return [control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
}
/** Words that join others in a sentence; no program puts them into a name, and few people do. */
const joiningWords = new Set(`a an and as at by for from in into is of on or over shows than that the to under vs with above below between
  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein
  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es
  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/shared/file-name.js






/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
function fileNameIn(text, image) {
    const { src, context } = image;
    const bare = text
        .slice(0, 2000)
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .trim()
        .replace(/^["'“‘([<`]+/u, '')
        .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
    if (hasScheme.test(bare) || isTargetOf(bare, src, context.control))
        return undefined;
    const isSure = hasImageExtension(bare, context.control) ||
        isPath(bare, src) ||
        isSlugOf(bare, image) ||
        isVariable(bare, image) ||
        isLayerOf(bare, image) ||
        isDefaultName(bare);
    if (isSure)
        return 'sure';
    return isWordsOf(bare, image) || isCounterOf(bare, image) ? 'worded' : undefined;
}
/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text, src, control) {
    if (control?.target === undefined || !same(text, (0,file_name/* fileName */.Md)(control.target)))
        return false;
    return !isBlank(control.otherText) || !same(text, (0,file_name/* fileName */.Md)(src));
}
/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text, control) {
    if (!(0,picture_names/* endsInPictureName */.hI)(text))
        return false;
    const words = text.toLowerCase().split(/\s+/u);
    if (words.length <= 2)
        return words.length === 1 || control === undefined;
    // A sentence has words that join others, signs, or the name of another file.
    return control === undefined && words.length <= file_name_mostWords && words.slice(0, -1).every(isPartOfName);
}
const file_name_mostWords = 8;
function isPartOfName(word) {
    return /^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word) && !joiningWords.has(word);
}
const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;
/** `../img/a`, `C:\\img\\a`, `/assets/img/hero/banner`, the address of the picture without its ending; url-alt handles addresses with a scheme. */
function isPath(text, src) {
    if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text))
        return true;
    if (!/^[\w.@~%/-]+$/u.test(text) || !text.includes('/'))
        return false;
    const parts = text.split('/').filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (folders.some((folder) => pictureFolders.has(folder)) || same(text, (0,file_name/* filePath */.s$)(src).replace(/\.\w{1,5}$/u, '')))
        return true;
    // "public/private" is a pair of words.
    return (parts.length > 2 || text.startsWith('/')) && siteFolders.has(folders[0] ?? '');
}
const pictureFolders = new Set('img imgs image images pic pics picture pictures photo photos figure figures fig figs upload uploads screenshots wp-content'.split(' '));
const siteFolders = new Set(['media', 'assets', 'static', 'public']);
/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text, { src, context }) {
    if (/\s/u.test(text))
        return same(text, (0,file_name/* fileName */.Md)(src));
    if (!same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    // Constants and options have such names as well: then the page has them.
    return (text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text))) && !isNamed(text, context);
}
/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text, { src, context }) {
    // The name of a link or a button may well be in small letters.
    if (context.control !== undefined || text !== text.toLowerCase() || isNamed(text, context))
        return false;
    const stem = (0,file_name/* fileStem */.E8)(src).toLowerCase();
    // "Mastodon logo" is the right text for a logo, however it is written.
    if (/\s(?:logo|icon|wordmark|flag)$/u.test(text))
        return false;
    return /[-_]/u.test(stem) && same(spaced(text), spaced(stem)) && (/\s/u.test(text) || isKebab(text));
}
function isKebab(text) {
    return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:[-.][\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}
function spaced(text) {
    return text.replace(/[\s_-]+/gu, ' ').trim();
}
/** `step2` or `2` for a picture of that name which stands alone; inside a sentence or a table it may be the sign of the step. */
function isCounterOf(text, { src, context, width, height }) {
    if (!counter.test(text) || !same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    const { control, nearby, labels } = context;
    if (control !== undefined || !isBlank(nearby) || labels.some(({ place }) => place === 'cell' || place === 'term'))
        return false;
    return Math.min(width ?? Infinity, height ?? Infinity) > largestSign && !isNamed(text, context);
}
const counter = /^(?:\d{1,3}|(?:step|fig|figure|screen|shot|diagram|page|view|demo|result|output|example|sample|test|benchmark|tutorial|part|dashboard|menu|dialog|window|settings?|login|home|chart|graph|plot|map|table)\d{1,3}[a-z]?)$/u;
/** CSS px. */
const largestSign = 64;
/** The name of a layer, as design tools write it into the name of the file and authors into the text: `Group 1.png`, `Vector 3.svg`. */
function isLayerOf(text, { src }) {
    const [name = '', number = '', ...more] = text.split(' ');
    return more.length === 0 && /^\d{1,5}$/u.test(number) && file_name_layers.has(name) && text === (0,file_name/* fileStem */.E8)(src);
}
const file_name_layers = new Set('Group Frame Vector Path Layer Component Slice Bitmap Oval Shape Line Union Subtract Mask Instance Section Desktop'.split(' '));
/** The name of the variable that holds the picture: `BOAT47` for `boat4-7.png`, `heroBanner` for `hero-banner.jpg`. */
function isVariable(text, { src, kind, context }) {
    const stem = (0,file_name/* fileStem */.E8)(src);
    if (!/^[A-Za-z_$][\w$]*$/u.test(text) || !same(squeezed(text), squeezed(stem)))
        return false;
    // `OAuth2` is a name, and `RandomLoadBalance` that of a class: the page has them as a rule.
    if (isNamed(text, context))
        return false;
    return isIdentifier(text) || (/[A-Z]{2}\d|_/u.test(text) && (kind === 'component' || /[-_]/u.test(stem)));
}
function squeezed(text) {
    return text.replace(/[^A-Za-z\d]/gu, '');
}
function same(a, b) {
    return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/filename-alt.js



/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a file name or a path.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        const kind = text === undefined ? undefined : fileNameIn(text, image);
        if (text === undefined || kind === undefined)
            return undefined;
        if (kind === 'worded')
            return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
        return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
    severityOf: (image) => (fileNameIn(spoken(image) ?? '', image) === 'worded' ? 'warning' : 'error'),
};

;// CONCATENATED MODULE: ./build/rules/words/generated.js
/**
 * The words of programs that describe pictures, normalised, in the languages that they were seen in: Microsoft Office and PowerPoint, Facebook,
 * LinkedIn. They are compared with the start or the end of a text.
 */
const generatedOpenings = [
    'image may contain',
    'may be an image of',
    'may be a graphic of',
    'no photo description available',
    'no alt text provided for this image',
    'no alternative text description for this image',
    'no description has been provided for this image',
    'this image has an empty alt attribute',
    'a picture containing',
    'plot of chunk ',
    'bild könnte enthalten',
    'ist möglicherweise ein bild von',
    'kann ein bild von',
    'keine fotobeschreibung verfügbar',
    "l'image contient peut être",
    'peut être une image de',
    'aucune description de photo disponible',
    'la imagen puede contener',
    'puede ser una imagen de',
    'no hay ninguna descripción de la foto disponible',
    'no hay descripción de la foto disponible',
    'a imagem pode conter',
    'pode ser uma imagem de',
    'nenhuma descrição de foto disponível',
    "l'immagine può contenere",
    "potrebbe essere un'immagine raffigurante",
    "potrebbe essere un'immagine di",
    'nessuna descrizione della foto disponibile',
    'de afbeelding kan het volgende bevatten',
    'kan een afbeelding zijn van',
    'geen fotobeschrijving beschikbaar',
    'obraz może zawierać',
    'może być zdjęciem przedstawiającym',
    'brak dostępnego opisu zdjęcia',
    'bilden kan innehålla',
    'kan vara en bild av',
    'ingen fotobeskrivning tillgänglig',
    'billedet indeholder muligvis',
    'kan være et billede af',
    'ingen tilgængelig billedbeskrivelse',
    'bildet kan inneholde',
    'kan være et bilde av',
    'ingen bildebeskrivelse er tilgjengelig',
    'kuvan mahdollinen sisältö',
    'saattaa olla kuva',
    'na obrázku může být',
    'může jít o obrázek',
    'popis fotky není k dispozici',
    'a képen a következők lehetnek',
    'lehet, hogy egy kép erről',
    'ar putea fi o imagine cu',
    'este posibil ca imaginea să conțină',
    'η εικόνα ίσως περιέχει',
    'μπορεί να είναι εικόνα',
    'görüntünün olası içeriği',
    'fotoğraf açıklaması yok',
    'на изображении может находиться',
    'возможно, это изображение',
    'нет описания фото',
    'на зображенні може бути',
    'можливо, це зображення',
    'قد تحتوي الصورة على',
    'قد تكون صورة',
    'لا يتوفر وصف للصورة',
    'ייתכן שזו תמונה של',
    'התמונה עשויה לכלול',
    'có thể là hình ảnh về',
    'trong hình ảnh có thể có',
    'không có mô tả ảnh',
    'gambar mungkin berisi',
    'mungkin gambar',
    'tidak ada deskripsi foto yang tersedia',
    '画像に含まれている可能性があるもの',
    '写真の説明はありません',
    '이미지에 포함될 수 있는 콘텐츠',
    '사진 설명이 없습니다',
    '图像里可能有',
    '没有照片描述',
    '圖像裡可能有',
    '沒有相片說明',
    'ein bild, das text',
    'une image contenant texte',
    'imagen que contiene texto',
    'immagine che contiene testo',
    'uma imagem a conter texto',
    'uma imagem contendo texto',
    'uma imagem com texto',
    'afbeelding met tekst',
    'obraz zawierający tekst',
    'en bild som visar text',
    'et bilde som inneholder tekst',
    'et billede, der indeholder tekst',
    'kuva, joka sisältää tekstin',
];
const generatedEndings = [
    'description automatically generated',
    'description automatically generated with low confidence',
    'description automatically generated with medium confidence',
    'description automatically generated with high confidence',
    'ai generated content may be incorrect',
    'automatisch generierte beschreibung',
    'automatisch generierte beschreibung mit mittlerer zuverlässigkeit',
    'automatisch generierte beschreibung mit geringer zuverlässigkeit',
    'ki generierte inhalte können fehlerhaft sein',
    'description générée automatiquement',
    "le contenu généré par l'ia peut être incorrect",
    'descripción generada automáticamente',
    'el contenido generado por ia puede ser incorrecto',
    'el contenido generado por inteligencia artificial puede ser incorrecto',
    'descrizione generata automaticamente',
    "il contenuto generato dall'ia potrebbe non essere corretto",
    'descrição gerada automaticamente',
    'o conteúdo gerado por ia pode estar incorreto',
    'automatisch gegenereerde beschrijving',
    'door ai gegenereerde inhoud is mogelijk onjuist',
    'automatycznie generowany opis',
    'opis wygenerowany automatycznie',
    'automatiskt genererad beskrivning',
    'automatisk generert beskrivelse',
    'automatisk genereret beskrivelse',
    'kuvaus luotu automaattisesti',
    'popis byl vytvořen automaticky',
    'otomatik olarak oluşturulmuş açıklama',
    'автоматически созданное описание',
    '自動的に生成された説明',
    '描述已自动生成',
    '自動產生的描述',
    '자동 생성된 설명',
];
/** Whole texts that Office, Facebook and models for captions give to pictures of any content. No author writes them alone. */
const generatedTexts = new Set([
    'a screenshot of a computer',
    'a screenshot of a computer screen',
    'a screenshot of a computer program',
    'a screenshot of a computer error',
    'a screenshot of a computer error message',
    'a screenshot of a cell phone',
    'a screenshot of a phone',
    'a screenshot of a social media post',
    'a screenshot of a chat',
    'a screenshot of a video game',
    'a screenshot of a website',
    'a screenshot of a web page',
    'a screenshot of text',
    'a screen shot of a computer',
    'a screen shot of a computer screen',
    'a screen shot of a computer program',
    'a screen shot of a cell phone',
    'a screen shot of a social media post',
    'a computer screen shot of a computer program',
    'a computer screen shot of a program',
    'a computer screen shot of a computer code',
    'a computer screen with text',
    'a computer screen with text on it',
    'a close up of a sign',
    'a close up of a logo',
    'a close up of a map',
    'a close up of a device',
    'a close up of text',
    'a close up of text on a white background',
    'a close up of a computer screen',
    'a close up of a computer',
    'a close up of a text',
    'a black background with white text',
    'a white background with black text',
    'a black and white text',
    'a blue and white logo',
    'a black and white logo',
    'a red and white logo',
    'a white background with a black border',
    'a drawing of a face',
    'a picture of a computer screen',
    'ein screenshot eines computers',
    "une capture d'écran d'un ordinateur",
    'una captura de pantalla de una computadora',
    'una captura de pantalla de un ordenador',
    'uma captura de tela de um computador',
    'uma captura de ecrã de um computador',
    'screenshot di un computer',
    'een schermafbeelding van een computer',
]);
/** What Office finds in pictures, in the words of its lists. */
const officeTags = new Set([
    'text',
    'application',
    'chat or text message',
    'website',
    'email',
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'timeline',
    'diagram',
    'schematic',
    'engineering drawing',
    'calendar',
    'letter',
    'company name',
    'background pattern',
    'shape',
    'chart',
    'bar chart',
    'line chart',
    'pie chart',
    'scatter chart',
    'box and whisker chart',
    'treemap chart',
    'waterfall chart',
    'histogram',
    'icon',
    'logo',
    'map',
    'rectangle',
    'square',
    'qr code',
    'receipt',
    'venn diagram',
    'radar chart',
    'surface chart',
    'funnel chart',
    'anwendung',
    'texte',
    'texto',
    'aplicación',
    'testo',
    'applicazione',
    'aplicativo',
    'aplicação',
    'tekst',
    'toepassing',
]);
/** Those that an author may list as well. */
const things = new Set([
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'email',
    'website',
    'calendar',
    'letter',
    'receipt',
    'map',
    'icon',
    'logo',
    'qr code',
]);
/** What no author writes alone. */
const interfaces = new Set([
    'graphical user interface',
    'grafische benutzeroberfläche',
    'interface utilisateur graphique',
    'interfaz de usuario gráfica',
    'interfaccia utente grafica',
    'interface gráfica do usuário',
    'interface gráfica do utilizador',
    'grafische gebruikersinterface',
]);

;// CONCATENATED MODULE: ./build/rules/generated-alt.js




/** A program looked at the picture and wrote the alternative text, and nobody has read it since: it still has the program's own words. */
const generatedAlt = {
    id: 'generated-alt',
    severity: 'error',
    summary: 'An alternative text was generated by a program and left as it came.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isGenerated(text))
            return undefined;
        return `${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`;
    },
};
function isGenerated(text) {
    const normalised = normalise(text);
    const end = normalise(text.trim().slice(-longestEnding));
    return (generatedTexts.has(normalised) ||
        generatedOpenings.some((opening) => normalised.startsWith(opening)) ||
        generatedEndings.some((ending) => end.endsWith(ending)) ||
        isListOfTags(text));
}
/** UTF-16 units; the endings are shorter. */
const longestEnding = 120;
/** "Graphical user interface, text, application": what Office recognises, without a sentence around it. */
function isListOfTags(text) {
    if (text.length > 200)
        return false;
    const tags = text.split(/[,、，]/u).map(normalise);
    if (tags.length === 1)
        return interfaces.has(tags[0] ?? '');
    // "Word, Excel" may be what the picture shows.
    return tags.every((tag) => officeTags.has(tag) || interfaces.has(tag)) && tags.some((tag) => !things.has(tag));
}

;// CONCATENATED MODULE: ./build/rules/shared/bare-noun.js
/** A normalised text without an article before it and a small number after it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
function bareNoun(normalised, { withoutArticle }) {
    const text = withoutArticle(normalised);
    // A plural has no number: "Icons8" is a name.
    if (/s\d+$/u.test(text))
        return { noun: text, numbered: false };
    const noun = text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u, '');
    const digits = text.slice(noun.length).replace(/\D/gu, '').length;
    // Four digits and more are a year or the counter of a camera: filename-alt handles these.
    return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}

;// CONCATENATED MODULE: ./build/rules/shared/picture-host.js

/** Whether a text is the name of the place that hosts the picture: Imgur's form for copying has it as the alternative text. */
function isHostName(text, src) {
    const name = normalise(text).replace(/\.(?:com|org|io|cc)$|\s(?:image|photo|picture|gif)$/u, '');
    return hosts.get(name)?.some((domain) => isFrom(src, domain)) === true;
}
/** Whether an address is that of a picture that stands for a video. */
function isVideoThumbnail(src) {
    return thumbnails.some((domain) => isFrom(src, domain));
}
function isFrom(src, domain) {
    const host = /^(?:https?:)?\/\/([^/?#\s]+)/iu.exec(src.slice(0, longestOrigin))?.[1]?.toLowerCase();
    return host !== undefined && (host === domain || host.endsWith(`.${domain}`));
}
/** Whether a text says nothing but that there is a video: `Watch the video on YouTube`. */
function isBareVideo(text) {
    const words = normalise(text).split(' ');
    return words.length <= picture_host_mostWords && words.some((word) => videos.has(word)) && words.every(isEmptyWord);
}
function isEmptyWord(word) {
    return videos.has(word) || emptyWords.has(word);
}
/** UTF-16 units; the name of the host comes early. */
const longestOrigin = 300;
const picture_host_mostWords = 8;
const postimages = ['postimg.cc', 'postimg.org', 'postimage.io', 'postimages.org'];
/** Only where they keep pictures of others: their own logos are elsewhere as a rule. */
const hosts = new Map([
    ['imgur', ['imgur.com']],
    ['giphy', ['giphy.com']],
    ['tenor', ['tenor.com']],
    ['gyazo', ['gyazo.com']],
    ['postimage', postimages],
    ['postimages', postimages],
    ['postimg', postimages],
    ['imgbb', ['ibb.co', 'imgbb.com']],
    ['ibb', ['ibb.co']],
    ['flickr', ['staticflickr.com', 'flickr.com']],
    ['unsplash', ['images.unsplash.com']],
    ['pexels', ['images.pexels.com']],
    ['pixabay', ['cdn.pixabay.com']],
    ['photobucket', ['photobucket.com']],
    ['imageshack', ['imageshack.us', 'imageshack.com']],
    ['prnt.sc', ['prnt.sc', 'image.prntscr.com']],
]);
const thumbnails = ['img.youtube.com', 'ytimg.com', 'i.vimeocdn.com', 'vumbnail.com'];
const videos = new Set('video videos youtube vimeo videolink vidéo vídeo vídeos wideo видео відео ビデオ 動画 视频 視頻 影片 동영상 영상 βίντεο فيديو וידאו वीडियो'.split(' '));
const emptyWords = new Set(`watch see view play click here the this our my your a an on in to of at now full thumbnail thumb preview cover label image
  screenshot link demo demonstration tutorial intro alt text title and for
  ansehen anschauen das ein auf bei zum hier klicken voir regarder la le une sur ver el un en assistir o no guarda il su
  bekijk de op se på titta katso obejrzyj na смотреть посмотреть на дивитися на 观看 點擊 点击 観る 見る 보기 tonton di xem trên izle`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/generic-alt.js








/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const found = genericNoun(image, page);
        if (found === undefined)
            return undefined;
        if (found.fits === 'every picture')
            return `${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`;
        return `${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`;
    },
    severityOf: (image, page) => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};
function genericNoun(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    // A link to the video may say no more than that.
    const isLinked = image.context.control !== undefined;
    if (!isLinked && isVideoThumbnail(image.src) && isBareVideo(text))
        return { text, fits: 'a kind of picture' };
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const normalised = normalise(text);
    const { noun, numbered } = bareNoun(normalised, words);
    // Editors insert "image 2", so placeholder-alt reports it.
    if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered))
        return { text, fits: 'every picture' };
    if (!words.kinds.has(normalised) && !words.kinds.has(noun))
        return undefined;
    return leadsTo(noun, image) || isAcronym(text, image) ? undefined : { text, fits: 'a kind of picture' };
}
/** "ART" below the heading "Automatic Reasoning and Tool-use (ART)": in capitals, the page's own short word for something. */
function isAcronym(text, { context }) {
    if (!/^[A-Z]{2,6}$/u.test(text.trim()) || /^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))
        return false;
    return `${context.heading ?? ''} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim());
}
/** In a link to `/charts` the word "Charts" names the purpose of the link, which is what a linked picture has to name. */
function leadsTo(noun, { context }) {
    const last = normalise((0,file_name/* fileStem */.E8)(context.control?.target ?? ''));
    return last !== '' && (last === noun || last === `${noun}s`);
}

;// CONCATENATED MODULE: ./build/rules/html-in-alt.js


/** The alternative text holds markup. Nothing renders it there, so it is read out. */
const htmlInAlt = {
    id: 'html-in-alt',
    severity: 'warning',
    summary: 'An alternative text contains HTML or Markdown markup, which is read out literally.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
        if (markup === undefined)
            return undefined;
        return `${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`;
    },
};
function markupIn(text, { context }) {
    const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
    if (found === null)
        return undefined;
    // A page about markup may quote it, and then the words around it say so.
    const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
    return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
        ? undefined
        : found[0];
}
/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is probably what the text is about. */
const tags = /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;
/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;
/** Escaped twice: `&amp;amp;`. */
const entities = /(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;

;// CONCATENATED MODULE: ./build/rules/id-like-alt.js



/** The alternative text is a name that a program gave the picture: a counter, an id, a time stamp, a checksum. */
const idLikeAlt = {
    id: 'id-like-alt',
    severity: 'error',
    summary: 'An alternative text is a number, an id or a checksum.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isId(text.trim()))
            return undefined;
        return `${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isId(text) {
    return (text.length <= 200 &&
        (bareNumber.test(normalise(text)) || isChecksum(normalise(text)) || captureTime.test(text) || randomName.test(text)));
}
/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber = /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;
/** Twelve digits of the base 16 or more, of which some are digits and some letters: no word is like that. */
function isChecksum(text) {
    if (!/^[\da-f]{12,}$/u.test(text))
        return false;
    const letters = text.replace(/\d/gu, '').length;
    return letters >= 2 && text.length - letters >= 3;
}
/** `2021-03-22_14-38-02`: the moment, as tools name a capture. */
const captureTime = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u;
/** Random identifiers: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;

;// CONCATENATED MODULE: ./build/rules/keyword-stuffing.js


/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a list of search keywords.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        return text !== undefined && isStuffed(text.slice(0, 1000)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';
function isStuffed(text) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise)
        .filter((phrase) => phrase !== '');
    if (phrases.length < 6)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** The number of phrases that contain the most frequent word of three letters or more. */
function mostFrequent(phrases) {
    const counts = new Map();
    for (const words of phrases) {
        for (const word of new Set(words)) {
            if (word.length >= 3 && !/^\d+$/u.test(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return Math.max(0, ...counts.values());
}

;// CONCATENATED MODULE: ./build/rules/lang-mismatch.js



/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is not in the language of its page.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const language = (0,text_language/* statedLanguage */.Sq)(image, page.path);
        const text = spoken(image);
        // A linked picture may be named in the language of the page that it leads to.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language))
            return undefined;
        return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
    },
};
function isForeign(text, language) {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= 4;
}
/** Languages that are not written in Latin letters, with their scripts. */
const scripts = new Map([
    ['ar', /\p{Script=Arabic}/u],
    ['be', /\p{Script=Cyrillic}/u],
    ['bg', /\p{Script=Cyrillic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['el', /\p{Script=Greek}/u],
    ['fa', /\p{Script=Arabic}/u],
    ['he', /\p{Script=Hebrew}/u],
    ['hi', /\p{Script=Devanagari}/u],
    ['hy', /\p{Script=Armenian}/u],
    ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['ka', /\p{Script=Georgian}/u],
    ['ko', /\p{Script=Hangul}/u],
    ['mk', /\p{Script=Cyrillic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['ta', /\p{Script=Tamil}/u],
    ['th', /\p{Script=Thai}/u],
    ['uk', /\p{Script=Cyrillic}/u],
    ['ur', /\p{Script=Arabic}/u],
    ['zh', /\p{Script=Han}/u],
]);
const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi'.split(' '));
/** Four letters or more: one or two are a symbol. */
const otherLetters = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;
/** Words that join others into an English sentence; none of them is a name. */
const english = /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;

;// CONCATENATED MODULE: ./build/rules/long-alt.js

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is too long to listen to in one go.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G92'],
    act: [],
    check(image) {
        const length = lengthOf(image);
        if (length <= long_alt_long)
            return undefined;
        const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
    },
    severityOf: (image) => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};
/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const long_alt_long = 150;
const tooLong = 350;
/** Counting stops here. */
const mostCounted = 1000;
/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
function lengthOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length <= long_alt_long / 2 || isFormula(text))
        return 0;
    let length = 0;
    for (const character of text) {
        length += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1;
        if (length > mostCounted)
            return length;
    }
    return length;
}
/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text) {
    return (/^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000)));
}

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** The author meant an image, but parsers read something else, because of one mark. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written in a way that parsers do not read as an image.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check: ({ fault }) => (fault === undefined ? undefined : messages[fault]),
};
const noMarkdownImage = 'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';
const messages = {
    'space-in-address': `${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
    'title-without-quotes': `${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
    gap: `${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
    'full-width-mark': `${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
    'unbalanced-bracket': `${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
    'other-brackets': `${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
    'blank-line': 'A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.',
    'quote-mark': 'Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.',
    'curly-quotes': 'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
    'cut-text': 'The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.',
};

;// CONCATENATED MODULE: ./build/rules/missing-alt.js


/** The image has neither an alternative text nor another name, and is not marked as decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An image has no alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => (absence(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
    // In notes, an embed without a text is the habit, and readers hear the name of the file that its author gave it.
    severityOf: ({ context, example }) => context.figcaption === undefined && example === undefined ? 'error' : 'warning',
};
function missing_alt_messageFor(image) {
    const { kind, context } = image;
    if (kind === 'button')
        return missing_alt_button;
    const place = placeOf(image);
    if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
        return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
    }
    const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
    return `${unnamed[kind] ?? pictureWithout(image)} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}
const missing_alt_button = 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';
function pictureWithout({ standIn }) {
    const heard = standIn === undefined
        ? 'says nothing or reads the file name'
        : `reads ${quote(standIn)}, which is made from the name of the file`;
    return `The picture has no alternative text, so a screen reader ${heard}.`;
}
const captioned = 'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.';
/** What a screen reader says instead depends on what the image is. */
const unnamed = {
    drawing: 'The drawing has no name, so a screen reader says "image" or reads out its parts.',
    embedded: 'The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.',
    element: 'The element has the role of an image and no name, so a screen reader says only "image".',
};
/** Where the text goes; undefined where that goes without saying. */
function placeOf({ kind, attribute, example, decorativeBy }) {
    if (kind === 'drawing')
        return 'in a `<title>` as its first child or in `aria-label`';
    if (kind === 'embedded')
        return 'in `aria-label` or `title`';
    if (attribute === undefined)
        return example && `after a bar, as in \`${example}\``;
    return attribute === 'alt' && decorativeBy === 'alt' ? undefined : `in \`${attribute}\``;
}
/** The other way, for a picture that needs no text. */
function orNot({ attribute, decorativeBy }, when) {
    if (decorativeBy === 'alt')
        return `, or write \`${attribute ?? 'alt'}=""\` if ${when}`;
    if (decorativeBy === 'option')
        return `, or leave \`${attribute ?? ':alt:'}\` empty if ${when}`;
    return decorativeBy === 'aria-hidden' ? `, or set \`aria-hidden="true"\` if ${when}` : '';
}

;// CONCATENATED MODULE: ./build/rules/placeholder-alt.js








/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, of a host, or a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a placeholder that was never replaced.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const found = placeholderOf(image, page);
        if (found === undefined)
            return undefined;
        if (found.kind === 'command')
            return `${quote(found.text)} tells readers what to do, and a person who cannot see the picture does not learn what it shows. Describe what it shows.`;
        return `${quote(found.text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
    },
    severityOf: (image, page) => (placeholderOf(image, page)?.kind === 'command' ? 'warning' : 'error'),
};
function placeholderOf(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    if (isPlaceholder(text, words) || isHostName(text, image.src) || isUpload(text))
        return { text, kind: 'placeholder' };
    return isCommand(text, words, image) ? { text, kind: 'command' } : undefined;
}
function isPlaceholder(text, words) {
    const normalised = normalise(text);
    if (words.placeholders.has(normalised))
        return true;
    const { noun, numbered } = bareNoun(normalised, words);
    if (words.placeholders.has(noun))
        return true;
    return numbered && (words.numbered.has(noun) || (words.pictures.has(noun) && normalised !== famous));
}
/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';
/** GitHub writes `Uploading boat.png…` while a picture is on its way; who submits too early leaves it there. */
function isUpload(text) {
    const bare = text.trim();
    return /^\[?uploading\s/iu.test(bare) && /(?:…|\.{3})\]?$/u.test(bare) && (0,picture_names/* holdsPictureName */.ix)(bare.slice(0, 300));
}
/** "Read more" may be all that a link has to say; in a link to the picture itself it is not. */
function isCommand(text, { commands }, { context: { control } }) {
    if (control !== undefined && !(control.target !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(control.target)))
        return false;
    return commands.has(normalise(text).replaceAll(/[,،、，]/gu, ''));
}

;// CONCATENATED MODULE: ./build/rules/presentational-conflict.js
/** The author marked the image as decoration, but another attribute keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
const presentationalConflict = {
    id: 'presentational-conflict',
    severity: 'error',
    summary: 'An image is marked as decoration, but focus or an ARIA attribute overrules that.',
    fixedBy: 'author',
    wcag: ['1.1.1', '4.1.2'],
    act: ['46ca7f'],
    check: ({ alt, decorative, markedDecorative }) => markedDecorative && !decorative && alt.kind !== 'dynamic' ? presentational_conflict_message : undefined,
};
const presentational_conflict_message = 'The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows.';

;// CONCATENATED MODULE: ./build/rules/punctuation-alt.js


/** The alternative text has no letter, no digit and no sign with a name. */
const punctuationAlt = {
    id: 'punctuation-alt',
    severity: 'error',
    summary: 'An alternative text consists only of punctuation.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyMarks.test(text) || named.has(text))
            return undefined;
        return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`;
    },
};
/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;
/** A single sign may be what the picture shows: a key, an operator, a help button. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));

;// CONCATENATED MODULE: ./build/rules/redundant-prefix.js





/** The description starts by saying that there is a picture, which every screen reader has announced already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description starts by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        const words = text && lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).openingOf(normalise(text));
        if (words === undefined || words === '')
            return undefined;
        return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js





/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const words = surplusIn(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`;
    },
};
function surplusIn(image, page) {
    const text = spoken(image);
    if (text === undefined || text.length > 200)
        return undefined;
    const { endingOf, terms } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const words = normalise(text);
    const found = endingOf(words);
    if (found === undefined)
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
}

;// CONCATENATED MODULE: ./build/rules/shared/repeats.js




/** Whether a text says no more than `label`, whatever article or number of a figure they have; undefined when it does. */
function repeats(text, label, words) {
    if (label === undefined || Math.abs(text.length - label.length) > slack)
        return undefined;
    const [own, other] = [plainWords(text, words), plainWords(label, words)];
    if (!/[\p{L}\p{N}]/u.test(other))
        return undefined;
    if (own === other)
        return 'whole';
    const extra = own.startsWith(other)
        ? own.slice(other.length)
        : own.endsWith(other)
            ? own.slice(0, -other.length)
            : '';
    return apart.test(extra) && isKind(extra, words) ? 'with its kind' : undefined;
}
/** UTF-16 units: more than a number of a figure, a kind of picture, white space and punctuation have together. A cheap way to reject most pairs. */
const slack = 60;
/** The words of a text as they are spoken, without the number of a caption and an article before it, and without the sign of a link to it. */
function plainWords(text, { withoutArticle, withoutCaptionNumber }) {
    const start = text.slice(0, longestNumber).trimStart();
    const rest = withoutCaptionNumber(start) + text.slice(longestNumber);
    return withoutArticle((0,same_words/* spokenWords */.i)(rest.replace(sectionNumber, '').replace(linkSign, '')));
}
/** UTF-16 units. */
const longestNumber = 60;
/** `1.2 `, `3) `: headings are numbered like that. */
const sectionNumber = /^\s{0,9}\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3}){1,4}\.?|[.)])\s/u;
/** Programs put it behind a caption or a heading; some take it from a font of their own. */
const linkSign = /[#¶§🔗\p{Co}]$/u;
/** Words end there, or the script writes none apart. */
const apart = new RegExp(`^\\s|\\s$|^[${unspaced_scripts/* unspacedScripts */.E}]|[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
/** `logo`, `screenshot of the`, `imagen de`: a noun for pictures, and what joins it to the rest. */
function isKind(extra, { kinds, pictures, openingOf, withoutArticle }) {
    const parts = withoutArticle(normalise(extra)).split(' ');
    while (joiningWords.has(parts.at(-1) ?? ''))
        parts.pop();
    const noun = parts.join(' ');
    return kinds.has(noun) || pictures.has(noun) || openingOf(`${noun} .`)?.trim() === noun;
}

;// CONCATENATED MODULE: ./build/rules/shared/texts-beside.js





/** What stands beside an image, nearest first. */
function textsBeside(image) {
    const { control, figcaption, nearby, heading, labels } = image.context;
    // It is all that names the link, whatever stands around that.
    if (control !== undefined && isBlank(control.otherText) && !showsPicture(control))
        return [];
    const severityOf = (repeat) => (repeat === 'whole' || isMark(image) ? 'warning' : 'info');
    const inCaption = (repeat) => (repeat === 'whole' ? 'warning' : 'info');
    const beside = labels.map(({ place, text }) => {
        if (place === 'caption')
            return { text, place: places[place], remedy: 'addition', severityOf: inCaption };
        return { text, place: places[place], remedy: 'silence', severityOf: isBadge(image) ? never : severityOf };
    });
    const isOwnBlock = control === undefined || isBlank(control.otherText);
    return [
        { text: control?.otherText, place: `in the ${control?.kind ?? 'link'}`, remedy: 'silence', severityOf },
        { text: figcaption, place: places.caption, remedy: 'addition', severityOf: inCaption },
        { text: isOwnBlock ? nearby : undefined, place: 'beside the picture', remedy: 'silence', severityOf },
        ...beside,
        { text: heading, place: 'in the heading above', remedy: 'addition', severityOf: isMark(image) ? never : inHeading },
    ];
}
const places = {
    caption: 'in the caption',
    cell: 'in a cell of the table next to it',
    term: 'in the list entry next to it',
    paragraph: 'in the paragraph next to it',
};
/** A picture that opens itself in full size is there to be seen, and not to lead somewhere. */
function showsPicture({ target }) {
    return target !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(target);
}
/** A logo under the name of its project has that name, and no other text would be right. */
function isMark({ src, name }) {
    return marks.test(normalise((0,file_name/* fileStem */.E8)(src))) || marks.test(normalise(name ?? ''));
}
const marks = /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u;
/** What a badge shows changes, so its text can only say what it is about. */
function isBadge({ src }) {
    return /shields\.io|badge/iu.test(src.slice(0, 2000));
}
function never() {
    return undefined;
}
/** A person or a product may have its name as its text; three words are more than a name, as a rule. */
function inHeading(repeat, text) {
    if (repeat !== 'whole')
        return undefined;
    return text.trim().split(/\s+/u).length >= 3 || texts_beside_unspaced.test(text) ? 'warning' : 'info';
}
const texts_beside_unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]{8}`, 'u');

;// CONCATENATED MODULE: ./build/rules/redundant-with-text.js







/** The alternative text says no more than a text beside the picture, so a screen reader user hears that twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image, page) {
        const found = on(page).of(image);
        return found && redundant_with_text_messageFor(found, on(page).like(found));
    },
    severityOf: (image, page) => on(page).of(image)?.severity ?? 'warning',
};
const remedies = {
    silence: 'Write `alt=""` if these words say it all, or describe what the picture adds to them.',
    addition: 'Describe what the picture adds to it.',
};
/** Generated lists have hundreds: then the sentence is about all of them, so that reports can print it once. */
function redundant_with_text_messageFor({ text, repeat, place, remedy }, number) {
    if (repeat === 'with its kind')
        return `${quote(text)} adds only the kind of picture to the words ${place}, so a screen reader user hears them twice. ${remedy}`;
    const what = number < many ? `${quote(text)} is` : `${number} pictures on this page have a text that is`;
    return `${what} also ${place}, so a screen reader user hears it twice. ${remedy}`;
}
const many = 5;
/** Each page is read once. */
function on(page) {
    const known = redundant_with_text_pages.get(page.images) ?? read(page);
    redundant_with_text_pages.set(page.images, known);
    return known;
}
const redundant_with_text_pages = new WeakMap();
function read({ images, path }) {
    const found = new Map(images.map((image) => [image, repetitionOf(image, path)]));
    const numbers = new Map();
    for (const one of found.values())
        if (one)
            numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? 0) + 1);
    return {
        // A text that is only tried belongs to an image that is not on the page.
        of: (image) => (found.has(image) ? found.get(image) : repetitionOf(image, path)),
        like: (repetition) => numbers.get(keyOf(repetition)) ?? 1,
    };
}
function keyOf({ repeat, place }) {
    return `${repeat} ${place}`;
}
function repetitionOf(image, path) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, path));
    for (const beside of textsBeside(image)) {
        const repeat = repeats(text, beside.text, words);
        const severity = repeat && beside.severityOf(repeat, text);
        if (repeat && severity)
            return { text, repeat, place: beside.place, remedy: remedies[beside.remedy], severity };
    }
    // Without an alternative text the title is the only name of the image, so nothing is repeated.
    if (image.alt.kind === 'text' && (0,same_words/* sameWords */.M)(text, image.title))
        return { text, repeat: 'whole', place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/repeated-alt.js





/** Different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const group = repetitions(page).get(image);
        return group && repeated_alt_messageFor(spoken(image) ?? '', group);
    },
    severityOf: (image, page) => repetitions(page).get(image)?.severity ?? 'info',
};
/** The same for the whole group, so that reports can print it once. */
function repeated_alt_messageFor(text, { pictures }) {
    const number = pictures === 2 ? 'Two' : String(pictures);
    return `${number} different pictures on this page are called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what each one shows that the ${pictures === 2 ? 'other does' : 'others do'} not.`;
}
/** The group of each image that is in one. Computed once per page. */
function repetitions(page) {
    const known = repeated_alt_pages.get(page) ?? new Map(groupsOf(page));
    repeated_alt_pages.set(page, known);
    return known;
}
const repeated_alt_pages = new WeakMap();
function groupsOf(page) {
    const bytes = new Map();
    const entries = page.images.flatMap((image, at) => {
        const [key, name] = [repeated_alt_keyOf(image), nameOf(image)];
        if (key === undefined || name === undefined)
            return [];
        // Variants have bytes of their own, so those of the first stand for all.
        const picture = bytes.get(name) ?? page.bytesOf?.(image) ?? name;
        bytes.set(name, picture);
        return [{ key, image, at, picture }];
    });
    return [...(0,group_by/* groupBy */.$)(entries, ({ key }) => key).values()].flatMap((group) => {
        const pictures = new Set(group.map(({ picture }) => picture)).size;
        if (pictures === 1)
            return [];
        // Side by side it is hardly intended.
        const severity = group.some((entry, index) => isNext(entry, group[index + 1])) ? 'warning' : 'info';
        return group.map(({ image, picture }) => {
            // Of two, the first has its own text as a rule, and the other a copy.
            const isOwn = pictures === 2 && picture === group[0]?.picture;
            return [image, { pictures, severity: isOwn ? 'info' : severity }];
        });
    });
}
function isNext({ at, picture }, next) {
    return next?.at === at + 1 && next.picture !== picture;
}
/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function repeated_alt_keyOf(image) {
    const text = spoken(image);
    if (text === undefined || text.length > 200 || image.src === '')
        return undefined;
    return `${(0,same_words/* spokenWords */.i)(text) || text} ${image.context.control?.target ?? ''}`;
}
/**
 * The same value for variants of one picture in other colours, states or sizes: `a-dark.svg`, `a_hover.svg`, `a@2x.png`, `a.webp`. Undefined for one that only one
 * colour scheme shows, because the other of the pair may have any name.
 */
function nameOf({ src: written, forColorScheme }) {
    const src = written.slice(0, 2000);
    if (forColorScheme === true || /[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src))
        return undefined;
    // What lies in the page itself has no name.
    const name = ((0,file_name/* fileStem */.E8)(src) || src)
        .toLowerCase()
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|bright|hover|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
    return name + (0,file_name/* symbolOf */.wX)(src);
}

;// CONCATENATED MODULE: ./build/rules/same-picture-better-alt.js

/**
 * The same picture has a good description in another place, so the words exist already. Two good texts may differ, so this is reported only beside
 * another finding.
 */
const samePictureBetterAlt = {
    id: 'same-picture-better-alt',
    severity: 'info',
    summary: 'The same picture has a good alternative text in another place.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const better = page.altElsewhere(image);
        if (better === undefined || better === image.name)
            return undefined;
        return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/slug-alt.js





/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !isSlug(text, image))
            return undefined;
        return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
    },
    // Underscores are the computer's alone; with hyphens and capitals people write names as well.
    severityOf: (image) => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};
function isSlug(text, { src, context }) {
    if (text.length > 200 || /\s/u.test(text) || !(isJoined(text) || isFromFile(text, src)))
        return false;
    // Names of packages, functions and options look like this: then the page or the link contains them as well.
    return !isNamed(text, context) && !(kebab.test(text) && isSaid(text, context));
}
/** `docker-compose` below the heading "Docker Compose". */
function isSaid(text, { heading = '', nearby }) {
    const words = text.replace(/-+/gu, ' ');
    return [heading, nearby].some((around) => around.slice(0, 2000).toLowerCase().replace(/-+/gu, ' ').includes(words));
}
function isJoined(text) {
    if (snake.test(text) || isIdentifier(text))
        return true;
    if (!kebab.test(text))
        return false;
    const parts = text.split(/-+/u);
    if (parts.length >= 6)
        return true;
    // "text-to-image" and "state-of-the-art" are words of the language.
    if (parts.some((part) => joiningWords.has(part)))
        return false;
    if (parts.length >= 3 && !parts.some((part) => slug_alt_packages.test(part) || part.length < 2))
        return true;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
/** `runner-status` for `script-runner-status.png`: its parts are those of the name of the file. */
function isFromFile(text, src) {
    if (!kebab.test(text))
        return false;
    const named = new Set((0,file_name/* fileStem */.E8)(src)
        .toLowerCase()
        .split(/[-_.\s]+/u));
    const parts = text.split(/-+/u);
    return (named.size > parts.length && parts.every((part) => named.has(part)) && !parts.some((part) => joiningWords.has(part)));
}
/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;
/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;
/** Names of packages have more parts than names of other things. */
const slug_alt_packages = /^(?:plugins?|configs?|presets?|loader|cli|sdk|apis?|js|ts|py|rs|go|lib|core|exporter|operator|server|client|controller|manager|driver|app|react|vue|next|node|kube|docker|aws|azure|learn|image|a11y)$/u;
const pictures = /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;

;// CONCATENATED MODULE: ./build/rules/spacer-named.js



/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
const spacerNamed = {
    id: 'spacer-named',
    severity: 'warning',
    summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'F39'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,spacer/* isSpacer */.r)(image))
            return undefined;
        return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/stale-alt.js


/** The change under review replaces the picture and leaves its alternative text untouched. */
const staleAlt = {
    id: 'stale-alt',
    severity: 'warning',
    summary: 'A picture changed, and its alternative text did not.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F20'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !page.isStale(image))
            return undefined;
        return `This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/template-leak.js


/** A program was to fill in the alternative text, and left its own words there. */
const templateLeak = {
    id: 'template-leak',
    severity: 'error',
    summary: 'An alternative text contains a leftover of a template or a program.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image))
            return undefined;
        return `${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`;
    },
};
function isLeak(text, { context, quotedCode = [] }) {
    if (nothing.test(text) || leaked.test(text))
        return true;
    if (!unfilled.test(withoutQuotes(withoutCode(text, quotedCode))))
        return false;
    // A page about format strings shows them, and then the text around the picture has one as well.
    return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}
/** An empty value, alone or in place of the name of a thing. */
const nothing = /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;
/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked = /^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;
/** Without the code that a description quotes from the picture; a text that is all in quotation marks quotes nothing. */
function withoutQuotes(text) {
    return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu, (quoted) => (quoted.length === text.length ? quoted : ' '));
}
/** Markdown has taken the backticks away. A text that is all code quotes nothing. */
function withoutCode(text, code) {
    return code
        .slice(0, mostQuotes)
        .reduce((rest, part) => (part === '' || part === text ? rest : rest.replace(part, ' ')), text);
}
/** No real text quotes more, and a text of a megabyte must not cost time. */
const mostQuotes = 50;
/** A slot that was not filled: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;

;// CONCATENATED MODULE: ./build/rules/too-short.js




/** One or two small letters, as people type them to satisfy a required field. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters long.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
            return undefined;
        return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
    },
};
/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, kind }) {
    if (context.control !== undefined || kind === 'drawing')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = normalise((0,file_name/* fileStem */.E8)(src)).split(/[\s.]/u);
    return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

;// CONCATENATED MODULE: ./build/rules/url-alt.js



/** The alternative text is an address: of the picture, or of a page that was meant as a link. */
const urlAlt = {
    id: 'url-alt',
    severity: 'error',
    summary: 'An alternative text is an address.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isAddress(text) || isTarget(text, image.context.control))
            return undefined;
        return `${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isAddress(text) {
    return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}
/** A link may have the address of its target as its name, although that is not a good one; the address of a picture describes nothing. */
function isTarget(text, control) {
    return control?.target !== undefined && bare(text) === bare(control.target) && !(0,picture_names/* isPictureAddress */.ZJ)(text);
}
function bare(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
        .replace(/\/$/u, '');
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/rules/index.js






































/** Rules that report the same fault in different words: of each group only the first finding is kept. */
const groups = [
    [malformedImage, emptyLinkImage],
    [presentationalConflict, decorativeWithName],
    [missingAlt, emptyMarkdownAlt, blankAlt],
    [
        filenameAlt,
        urlAlt,
        idLikeAlt,
        templateLeak,
        generatedAlt,
        placeholderAlt,
        punctuationAlt,
        genericAlt,
        spacerNamed,
        dimensionAlt,
        slugAlt,
        attributionAsAlt,
        emojiAlt,
        repeatedAlt,
        exportSuffix,
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
    ],
    [htmlInAlt],
    [staleAlt],
    [adjacentDuplicateLink, redundantWithText],
    [keywordStuffing, longAlt],
    // The first speaks of the whole page.
    [decorativeInText, decorativeInFigure],
];
/** Rules that only advise: their findings are kept only beside a finding of another rule. */
const advice = [samePictureBetterAlt];
/** Every rule, most severe first. Where two of the same severity report one image, people see the finding of the earlier one first. */
const rules = [...groups.flat(), ...advice].toSorted(rule/* bySeverity */.N);
const rules_known = new Map(rules.map((rule) => [rule.id, rule]));
/** Whether there is a rule with this id. */
function isRule(id) {
    return rules_known.has(id);
}
/** What fixes the findings of the rule with this id; undefined for an unknown id. */
function fixedBy(id) {
    return rules_known.get(id)?.fixedBy;
}
/** Whether the rule with this id only advises: its findings are dropped where no other rule has one. */
function isAdvice(id) {
    return advice.some((rule) => rule.id === id);
}
/**
 * The findings of the rules for `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether the rule with this id runs; a rule that does not run does not suppress the others of its group
 */
function runRules(image, page, isAsked = everyRule) {
    const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
    const isFaulty = faults.some(({ severity }) => severity !== 'info');
    return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(rule/* bySeverity */.N);
}
const everyRule = () => true;
function firstOf(group, image, page, isAsked) {
    for (const rule of group) {
        const message = isAsked(rule.id) ? rule.check(image, page) : undefined;
        if (message === undefined)
            continue;
        return [{ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message }];
    }
    return [];
}


/***/ }),

/***/ 53658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   i: () => (/* binding */ spokenWords)
/* harmony export */ });
/* harmony import */ var _unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98968);

/** Whether two texts sound the same in a screen reader; never for a text without words. */
function sameWords(a, b) {
    if (b === undefined || Math.abs(a.length - b.length) > slack)
        return false;
    const words = spokenWords(a);
    return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}
/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers skip. Signs that they read out stay, or C, C# and C++ would be equal.
 */
function spokenWords(text) {
    return text
        .slice(0, longest)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(silent, ' ')
        .replace(unspaced, '')
        .trim();
}
/** Most UTF-16 units of difference that white space and punctuation may cause; a cheap way to reject most pairs. */
const slack = 20;
/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;
/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;
/** Spaces, and punctuation that became a space, have no meaning in these scripts. */
const unspaced = new RegExp(`(?<=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}]) (?=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}])`, 'gu');


/***/ }),

/***/ 79780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isSpacer)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/**
 * Whether an image is a spacer or a divider, "used only for visual formatting" (WCAG 1.1.1; failure F39): one that is too thin to show
 * anything, or one that has the name of such a file, unless the page is about these or its author describes it. Never one that names
 * a link, a button or an area: a skip link may well be a single transparent pixel (WCAG F89).
 */
function isSpacer(image) {
    const { src, width, height, name, context } = image;
    if (namesControl(image))
        return false;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx)
        return true;
    const kind = spacers.exec(spaced((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStem */ .E8)(src)))?.[1];
    if (kind === undefined || (name ?? '').trim().split(/\s+/u).length > mostWords)
        return false;
    if (namesThing(spaced(name ?? ''), kind))
        return false;
    return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}
/** "Clear button": the word means something else where another word goes with it, unless that says the same as the file name. */
function namesThing(text, kind) {
    const words = text.split(' ');
    return words.includes(kind) && words.some((word) => word !== kind && /^\p{L}{3,}$/u.test(word) && !shapes.has(word));
}
const shapes = new Set('image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space'.split(' '));
/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;
/** A longer text is a description. */
const mostWords = 3;
/** Not `hr`, which is a flag (Croatia) or a department as well. */
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u;
function namesControl({ kind, context }) {
    return kind === 'link' || kind === 'button' || context.control?.otherText.trim() === '';
}
function spaced(text) {
    return text.toLowerCase().replace(/[\s_-]+/gu, ' ');
}


/***/ }),

/***/ 98968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unspacedScripts)
/* harmony export */ });
/** Scripts that are written without spaces between words (UAX #29, section 4), as the inside of a character class with the flag `u`. */
const unspacedScripts = String.raw `\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;


/***/ })
};
