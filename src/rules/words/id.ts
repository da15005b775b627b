import type { Words } from './words.ts';

/** Indonesian and Malay. */
export const id: Words = {
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
