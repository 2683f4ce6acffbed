import type { Query } from './ask-box.ts';

/** Half-remembered lines and questions, with the pages that answer them. */
export const queries: readonly Query[] = [
  { lang: 'en', query: '425 vs 426', pages: ['/compare/425-vs-426/'] },
  { lang: 'en', query: 'difference between 450 and 550', pages: ['/compare/450-vs-550/'] },
  { lang: 'en', query: '227 229', pages: ['/compare/227-vs-229/'] },
  { lang: 'en', query: 'curl: (67) Access denied: 530', pages: ['/problems/wrong-password/', '/530/'] },
  { lang: 'en', query: 'filezilla failed to retrieve directory listing', pages: ['/problems/passive-port-blocked/'] },
  { lang: 'en', query: 'Server requires TLS before login', pages: ['/problems/tls-required/'] },
  { lang: 'en', query: '530 home directory inaccessible', pages: ['/problems/home-directory-unavailable/', '/530/'] },
  { lang: 'en', query: '421 too many users, try later', pages: ['/problems/too-many-connections/'] },
  { lang: 'en', query: 'no space left on device 452', pages: ['/problems/storage-full/', '/452/'] },
  { lang: 'en', query: '550 no such file or directory', pages: ['/problems/file-not-found/', '/550/'] },
  { lang: 'en', query: '500 illegal port command', pages: ['/problems/port-address-refused/', '/500/'] },
  {
    lang: 'en',
    query: 'ftplib.error_perm: 550 Directory already exists',
    pages: ['/problems/directory-already-exists/'],
  },
  { lang: 'vi', query: '425 hay 426', pages: ['/vi/compare/425-vs-426/'] },
  { lang: 'vi', query: 'khác nhau giữa 500 và 502', pages: ['/vi/compare/500-vs-502/'] },
  { lang: 'vi', query: '530 Login incorrect', pages: ['/vi/problems/wrong-password/', '/vi/530/'] },
  { lang: 'en', query: 'child died vsftpd', pages: ['/problems/vsftpd-sandbox-failure/'] },
  { lang: 'en', query: 'epsv command', pages: ['/commands/epsv/'] },
  { lang: 'vi', query: 'không kết nối được ftp', pages: ['/vi/problems/cannot-connect/'] },
  { lang: 'vi', query: 'sai mật khẩu 530', pages: ['/vi/problems/wrong-password/', '/vi/530/'] },
  {
    lang: 'vi',
    query: 'filezilla không lấy được danh sách thư mục',
    pages: ['/vi/problems/passive-port-blocked/'],
  },
  { lang: 'vi', query: 'lệnh pasv', pages: ['/vi/commands/pasv/'] },
  { lang: 'vi', query: '552 vượt hạn mức dung lượng', pages: ['/vi/problems/storage-full/', '/vi/552/'] },
];
