import type { Words } from './words.ts';

/** Turkish: the noun for a picture comes last, with a possessive. */
export const tr: Words = {
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
