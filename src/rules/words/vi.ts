import type { Words } from './words.ts';

/** Vietnamese. */
export const vi: Words = {
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
