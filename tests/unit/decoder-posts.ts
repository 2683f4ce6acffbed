/** What somebody could have posted, made up for this project, and what it shows. */
export interface Post {
  text: string;
  /** One of these comes first; empty where nothing is wrong. */
  problems: readonly string[];
  code?: number;
  server?: string;
}

export const posts: readonly Post[] = [
  // Programs and their exceptions.
  { text: 'ftplib.error_perm: 530 Login incorrect.', problems: ['wrong-password'], code: 530 },
  {
    text: 'Traceback (most recent call last):\n  File "/app/up.py", line 530, in <module>\n    ftp.storbinary(\'STOR a.csv\', f)\n  File "/usr/lib/python3.11/ftplib.py", line 515, in storbinary\n    with self.transfercmd(cmd, rest) as conn:\nftplib.error_perm: 553 Could not create file.',
    problems: ['permission-denied'],
    code: 553,
    server: 'vsftpd',
  },
  {
    text: 'ftplib.error_temp: 425 Can\'t open data connection for transfer of "/"',
    problems: ['passive-port-blocked', 'active-mode-blocked'],
    code: 425,
  },
  {
    text: 'Traceback (most recent call last):\n  File "x.py", line 12, in <module>\n    ftp = FTP("ftp.example.org")\nsocket.gaierror: [Errno -2] Name or service not known',
    problems: ['cannot-connect'],
  },
  { text: 'ConnectionRefusedError: [Errno 111] Connection refused', problems: ['cannot-connect'] },
  { text: 'ftplib.error_reply: 200 Type set to I.', problems: ['unexpected-reply'], code: 200 },
  { text: 'EOFError', problems: ['connection-closed-by-server'] },
  {
    text: 'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1131)',
    problems: ['tls-handshake-failed', 'wrong-protocol'],
  },
  {
    text: 'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:997)',
    problems: ['tls-certificate-rejected'],
  },
  {
    text: 'ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:2396)',
    problems: ['tls-not-closed-cleanly', 'tls-handshake-failed', 'connection-closed-by-server'],
  },
  {
    text: "*cmd* 'PASV'\n*resp* '227 Entering Passive Mode (10,0,0,12,195,80).'\nTimeoutError: [Errno 110] Connection timed out",
    problems: ['private-ip-in-pasv', 'passive-port-blocked'],
  },
  {
    text: "*cmd* 'USER bob'\n*put* 'USER bob\\r\\n'\n*get* '331 Password required for bob\\n'\n*resp* '331 Password required for bob'\n*cmd* 'PASS ****'\n*resp* '530 Login incorrect.'",
    problems: ['wrong-password'],
    code: 530,
    server: 'proftpd',
  },
  {
    text: 'System.Net.WebException: The remote server returned an error: (530) Not logged in.',
    problems: ['wrong-password', 'not-logged-in'],
    code: 530,
  },
  {
    text: 'System.Net.WebException: The remote server returned an error: (550) File unavailable (e.g., file not found, no access).\n   at System.Net.FtpWebRequest.GetResponse()',
    problems: ['file-not-found', 'permission-denied', 'directory-not-found'],
    code: 550,
  },
  {
    text: 'The remote server returned an error: 227 Entering Passive Mode (203,0,113,9,200,10).',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
    code: 227,
  },
  {
    text: 'System.Net.WebException: The server returned an address in response to the PASV command that is different than the address to which the FTP connection was made.',
    problems: ['private-ip-in-pasv'],
  },
  {
    text: 'System.Net.WebException: Unable to connect to the remote server ---> System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time 203.0.113.4:21',
    problems: ['cannot-connect'],
  },
  {
    text: 'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
    problems: ['tls-certificate-rejected'],
  },
  {
    text: 'FluentFTP.FtpAuthenticationException: Code: 530 Message: User cannot log in.',
    problems: ['wrong-password'],
    code: 530,
    server: 'iis',
  },
  { text: 'System.TimeoutException: Timed out trying to connect!', problems: ['cannot-connect'] },
  {
    text: 'org.apache.commons.net.ftp.FTPConnectionClosedException: Connection closed without indication.',
    problems: ['connection-closed-by-server'],
  },
  {
    text: 'org.apache.commons.net.MalformedServerReplyException: Could not parse reply code.\nServer Reply: SSH-2.0-OpenSSH_8.9p1 Ubuntu-3',
    problems: ['wrong-protocol'],
  },
  {
    text: 'java.net.UnknownHostException: ftp.example.org\n\tat java.net.InetAddress.getAllByName0(InetAddress.java:1280)',
    problems: ['cannot-connect'],
  },
  {
    text: 'java.net.SocketTimeoutException: Accept timed out\n\tat java.net.PlainSocketImpl.socketAccept(Native Method)\n\tat org.apache.commons.net.ftp.FTPClient._openDataConnection_(FTPClient.java:550)',
    problems: ['active-mode-blocked', 'passive-port-blocked'],
  },
  { text: 'Error: connect ECONNREFUSED 203.0.113.4:21 (control socket)', problems: ['cannot-connect'] },
  { text: 'Error: connect ETIMEDOUT 203.0.113.4:21 (control socket)', problems: ['cannot-connect'] },
  {
    text: 'Error: connect ECONNREFUSED 203.0.113.4:50001 (data socket)',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  { text: 'Error: read ECONNRESET (control socket)', problems: ['connection-closed-by-server'] },
  { text: 'Error: Timeout (control socket)', problems: ['reply-timeout', 'idle-timeout'] },
  { text: 'Error: self-signed certificate (control socket)', problems: ['tls-certificate-rejected'] },
  {
    text: "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: ftp.example.org. is not in the cert's altnames",
    problems: ['tls-certificate-rejected'],
  },
  { text: 'FTPError: 552 Disk full - please upload later', problems: ['storage-full'], code: 552, server: 'pure-ftpd' },
  { text: 'FTPError: 550 index.html: Permission denied', problems: ['permission-denied'], code: 550 },
  {
    text: "{ FTPError: 421 Too many connections (8) from this IP\n    at FTPContext._onControlSocketData (/x/FtpContext.js:283:37) name: 'FTPError', code: 421 }",
    problems: ['too-many-connections'],
    code: 421,
    server: 'pure-ftpd',
  },
  { text: 'ENETUNREACH: connect ENETUNREACH 2001:db8::1:21', problems: ['cannot-connect'] },
  { text: 'dial tcp 203.0.113.4:21: i/o timeout', problems: ['cannot-connect'] },
  { text: 'dial tcp: lookup ftp.example.org: no such host', problems: ['cannot-connect'] },
  {
    text: 'Failed to copy: update stor: 426 Failure reading network stream.',
    problems: ['transfer-interrupted', 'tls-not-closed-cleanly'],
    code: 426,
    server: 'vsftpd',
  },
  {
    text: 'NOTICE: big.iso: Failed to copy: update stor: 552 Transfer aborted. Quota exceeded',
    problems: ['storage-full'],
    code: 552,
  },
  {
    text: 'Net::FTPPermError: 500 Illegal PORT command.',
    problems: ['port-address-refused', 'active-mode-blocked'],
    code: 500,
  },
  {
    text: 'Net::FTPPermError (530 Sorry, the maximum number of clients (5) for this user are already connected.)',
    problems: ['too-many-connections'],
    code: 530,
  },
  {
    text: 'PHP Warning:  ftp_login(): Login authentication failed in /var/www/up.php on line 530',
    problems: ['wrong-password'],
    server: 'pure-ftpd',
  },
  {
    text: 'Warning: ftp_put(): Could not create file. in /var/www/html/up.php on line 12',
    problems: ['permission-denied'],
    server: 'vsftpd',
  },
  {
    text: 'ftp_nlist(): php_connect_nonb() failed: Operation now in progress (115)',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  {
    text: "Warning: ftp_chdir(): Can't change directory to /public_html: No such file or directory in up.php on line 9",
    problems: ['directory-not-found'],
    server: 'pure-ftpd',
  },
  {
    text: 'ftp_connect(): php_network_getaddresses: getaddrinfo failed: Name or service not known',
    problems: ['cannot-connect'],
  },
  {
    text: 'Warning: ftp_rename(): RNFR command failed.',
    problems: ['file-not-found', 'rename-refused'],
    server: 'vsftpd',
  },
  {
    text: 'suppaftp: ConnectionError(Os { code: 111, kind: ConnectionRefused, message: "Connection refused" })',
    problems: ['cannot-connect'],
  },

  // Clients on the command line.
  { text: 'curl: (67) Access denied: 530', problems: ['wrong-password'], code: 530 },
  {
    text: 'curl: (9) Server denied you to change to the given directory',
    problems: ['directory-not-found', 'permission-denied'],
  },
  { text: 'curl: (78) RETR response: 550', problems: ['file-not-found'], code: 550 },
  {
    text: 'curl: (25) Failed FTP upload: 553',
    problems: ['permission-denied', 'directory-not-found', 'filename-not-allowed'],
    code: 553,
  },
  {
    text: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    problems: ['tls-certificate-rejected'],
  },
  { text: 'curl: (64) Requested SSL level failed', problems: ['tls-not-available'] },
  { text: 'curl: (6) Could not resolve host: ftp.example.org', problems: ['cannot-connect'] },
  { text: 'curl: (7) Failed to connect to ftp.example.org port 21: Connection refused', problems: ['cannot-connect'] },
  { text: 'curl: (18) transfer closed with 1024 bytes remaining to read', problems: ['transfer-interrupted'] },
  { text: 'curl: (13) Weird PASV reply: 500', problems: ['passive-not-supported', 'unexpected-reply'], code: 500 },
  {
    text: '* Connected to ftp.example.org (203.0.113.4) port 21\n< 220 ProFTPD Server ready.\n> USER bob\n< 331 Password required for bob\n> PASS secret\n< 230 User bob logged in\n> PWD\n< 257 "/" is the current directory\n> EPSV\n* Connect data stream passively\n< 229 Entering Extended Passive Mode (|||40123|)\n* Trying 203.0.113.4:40123...\n* connect to 203.0.113.4 port 40123 failed: Connection timed out\n* Failed to connect to 203.0.113.4 port 40123: Connection timed out',
    problems: ['passive-port-blocked'],
    server: 'proftpd',
  },
  {
    text: '< 220 FTP ready\n> USER bob\n< 331 Password required\n> PASS ****\n< 230 Logged in\n> EPSV\n< 500 EPSV not understood\n* Failed EPSV attempt. Disabling EPSV\n> PASV\n< 227 Entering Passive Mode (203,0,113,4,39,16).\n> TYPE I\n< 200 Type set to I\n> RETR a.txt\n< 150 Opening BINARY mode data connection\n< 226 Transfer complete',
    problems: [],
    code: 226,
  },
  {
    text: '---- Connecting to ftp.example.org (203.0.113.4) port 21\n<--- 220 Welcome\n---> FEAT\n<--- 211-Features:\n<---  MDTM\n<--- 211 End\n---> AUTH TLS\n<--- 234 AUTH TLS successful\n**** Certificate: CN=ftp.example.org\n**** Fatal error: Certificate verification: Not trusted',
    problems: ['tls-certificate-rejected'],
  },
  {
    text: 'cd: Access failed: 550 Failed to change directory. (/srv/x)',
    problems: ['directory-not-found', 'permission-denied'],
    code: 550,
    server: 'vsftpd',
  },
  {
    text: 'mput: Access failed: 550 Permission denied. (a.txt)',
    problems: ['write-disabled', 'permission-denied'],
    code: 550,
  },
  { text: 'put: a.txt: Access failed: 553 Could not create file. (a.txt)', problems: ['permission-denied'], code: 553 },
  {
    text: 'ls: Fatal error: max-retries exceeded',
    problems: ['cannot-connect', 'passive-port-blocked', 'too-many-connections', 'reply-timeout'],
  },
  { text: 'mkdir: Access failed: 550 incoming: File exists', problems: ['directory-already-exists'], code: 550 },
  {
    text: 'Connected to 192.0.2.10.\n220 (vsFTPd 3.0.3)\nUser (192.0.2.10:(none)): bob\n331 Please specify the password.\nPassword:\n530 Login incorrect.\nLogin failed.',
    problems: ['wrong-password'],
    code: 530,
    server: 'vsftpd',
  },
  {
    text: 'ftp> get a.txt\n200 PORT command successful. Consider using PASV.\n550 Failed to open file.',
    problems: ['file-not-found', 'permission-denied'],
    code: 550,
    server: 'vsftpd',
  },
  { text: 'ftp: connect :Connection timed out', problems: ['cannot-connect'] },
  { text: '> ftp: connect :Unknown error number', problems: ['cannot-connect'] },
  { text: 'Not connected.', problems: ['cannot-connect', 'connection-closed-by-server', 'not-logged-in'] },
  {
    text: '==> SYST ... done.    ==> PWD ... done.\n==> TYPE I ... done.  ==> CWD /pub ... \nNo such directory ‘pub’.',
    problems: ['directory-not-found'],
  },
  { text: 'Logging in as anonymous ... \nLogin incorrect.', problems: ['anonymous-refused', 'wrong-password'] },
  { text: '==> PASV ... done.    ==> RETR big.iso ... \nNo such file ‘big.iso’.', problems: ['file-not-found'] },

  // FileZilla, in several languages.
  {
    text: 'Statut :\tConnexion à 203.0.113.4:21...\nStatut :\tConnexion établie, attente du message d’accueil...\nRéponse :\t220 FTP\nCommande :\tUSER bob\nRéponse :\t331 Password required for bob\nCommande :\tPASS ********\nRéponse :\t530 Login incorrect.\nErreur :\tErreur critique : Impossible d’établir une connexion au serveur',
    problems: ['wrong-password'],
    code: 530,
    server: 'proftpd',
  },
  {
    text: 'Status:\tVerbinde mit 203.0.113.4:21...\nFehler:\tZeitüberschreitung der Verbindung nach 20 Sekunden Inaktivität\nFehler:\tHerstellen der Verbindung zum Server fehlgeschlagen',
    problems: ['cannot-connect', 'reply-timeout'],
  },
  {
    text: 'Befehl:\tPASV\nAntwort:\t227 Entering Passive Mode (203,0,113,4,195,81)\nBefehl:\tMLSD\nFehler:\tZeitüberschreitung der Verbindung nach 20 Sekunden Inaktivität\nFehler:\tVerzeichnisinhalt konnte nicht empfangen werden',
    problems: ['passive-port-blocked'],
  },
  {
    text: 'Команда:\tPASV\nОтвет:\t227 Entering Passive Mode (192,168,0,7,195,81)\nКоманда:\tLIST\nОшибка:\tСоединение прервано после 20 секунд неактивности\nОшибка:\tНе удалось получить список каталогов',
    problems: ['private-ip-in-pasv', 'passive-port-blocked'],
  },
  {
    text: '状态:\t正在连接 203.0.113.4:21...\n错误:\t20 秒后无活动，连接超时\n错误:\t无法连接到服务器',
    problems: ['cannot-connect', 'reply-timeout'],
  },
  {
    text: '命令:\tPASV\n响应:\t227 Entering Passive Mode (172,17,0,2,82,10).\n命令:\tMLSD\n错误:\t无法建立数据连接: ECONNREFUSED - 连接被服务器拒绝\n错误:\t读取目录列表失败',
    problems: ['private-ip-in-pasv', 'passive-port-blocked'],
  },
  {
    text: 'Tình trạng:\tĐang kết nối đến 203.0.113.4:21...\nTrả về:\t220 Microsoft FTP Service\nLệnh:\tUSER bob\nTrả về:\t331 Password required\nLệnh:\tPASS ******\nTrả về:\t530 User cannot log in.\nLỗi:\tKhông thể kết nối tới máy chủ',
    problems: ['wrong-password'],
    code: 530,
    server: 'iis',
  },
  {
    text: 'Comando:\tSTOR foto.jpg\nRespuesta:\t550 Permission denied\nError:\tError crítico de transferencia de archivo',
    problems: ['permission-denied', 'write-disabled'],
    code: 550,
  },
  {
    text: 'Comando:\tAUTH TLS\nResposta:\t234 AUTH TLS OK.\nEstado:\tInicializando TLS...\nErro:\tGnuTLS error -12: A TLS fatal alert has been received.\nErro:\tNão foi possível conectar ao servidor',
    problems: ['tls-handshake-failed'],
  },
  {
    text: 'Polecenie:\tMLSD\nOdpowiedź:\t425 Unable to build data connection: TLS session of data connection not resumed.\nBłąd:\tNie udało się otrzymać listy katalogów',
    problems: ['tls-session-reuse-required'],
    code: 425,
  },
  {
    text: 'コマンド:\tSTOR a.txt\nレスポンス:\t452 Insufficient disk space\nエラー:\tファイル転送失敗',
    problems: ['storage-full'],
    code: 452,
  },
  {
    text: 'Status:\tConnecting to 203.0.113.4:21...\nStatus:\tConnection established, waiting for welcome message...\nResponse:\t220-FileZilla Server 1.7.0\nResponse:\t220 Please visit https://filezilla-project.org/\nCommand:\tAUTH TLS\nResponse:\t234 Using authentication type TLS.\nStatus:\tInitializing TLS...\nStatus:\tTLS connection established.\nCommand:\tUSER bob\nResponse:\t331 Please, specify the password.\nCommand:\tPASS ****\nResponse:\t230 Login successful.\nCommand:\tOPTS UTF8 ON\nResponse:\t202 UTF8 mode is always enabled. No need to send this command\nCommand:\tPWD\nResponse:\t257 "/" is current directory.\nCommand:\tPASV\nResponse:\t227 Entering Passive Mode (203,0,113,4,195,80)\nCommand:\tMLSD\nResponse:\t150 Starting data transfer.\nResponse:\t226 Operation successful\nStatus:\tDirectory listing of "/" successful',
    problems: [],
    code: 226,
    server: 'filezilla-server',
  },
  {
    text: 'Status:\tResolving address of ftp.example.org\nStatus:\tConnecting to 203.0.113.4:21...\nError:\tECONNREFUSED - Connection refused by server\nError:\tCould not connect to server',
    problems: ['cannot-connect'],
  },
  {
    text: 'Response:\t220 (vsFTPd 3.0.3)\nCommand:\tUSER bob\nResponse:\t331 Please specify the password.\nCommand:\tPASS ****\nError:\tCould not read from socket: ECONNRESET - Connection reset by peer\nError:\tCould not connect to server',
    problems: ['connection-closed-by-server'],
    server: 'vsftpd',
  },

  // Replies alone, by servers that differ.
  { text: '530 Sorry, too many users connected.', problems: ['too-many-connections'], code: 530 },
  { text: '421 Maximum session limit reached', problems: ['too-many-connections'], code: 421 },
  {
    text: '421 Idle timeout (600 seconds): closing control connection',
    problems: ['idle-timeout'],
    code: 421,
    server: 'proftpd',
  },
  { text: '421 Connection timed out.', problems: ['idle-timeout'], code: 421 },
  {
    text: '421 Service not available, closing control connection.',
    problems: ['connection-closed-by-server', 'ip-not-allowed'],
    code: 421,
  },
  {
    text: "530 Can't change directory to /home/bob: No such file or directory",
    problems: ['home-directory-unavailable'],
    code: 530,
  },
  { text: '530 Account disabled.', problems: ['account-denied'], code: 530 },
  { text: '530 Your IP address is banned.', problems: ['ip-not-allowed'], code: 530 },
  { text: '550 SSL/TLS required on the control channel', problems: ['tls-required'], code: 550, server: 'proftpd' },
  {
    text: '522 SSL/TLS required on the data channel',
    problems: ['data-protection-required'],
    code: 522,
    server: 'proftpd',
  },
  { text: '521 PROT P required', problems: ['data-protection-required'], code: 521 },
  { text: '503 Use AUTH first.', problems: ['tls-required'], code: 503 },
  {
    text: '530 This server does not allow plain FTP. You have to use FTP over TLS.',
    problems: ['tls-required'],
    code: 530,
    server: 'filezilla-server',
  },
  {
    text: '421 Sorry, cleartext sessions and weak ciphers are not accepted on this server.',
    problems: ['tls-required'],
    code: 421,
    server: 'pure-ftpd',
  },
  { text: '530 This FTP server is anonymous only.', problems: ['anonymous-only'], code: 530, server: 'vsftpd' },
  { text: '530 Anonymous access not allowed.', problems: ['anonymous-refused'], code: 530 },
  {
    text: '550 The process cannot access the file because it is being used by another process.',
    problems: ['file-locked'],
    code: 550,
  },
  { text: '550 The directory is not empty.', problems: ['directory-not-empty'], code: 550 },
  { text: '550 /x: Directory not empty', problems: ['directory-not-empty'], code: 550 },
  { text: '550 The system cannot find the file specified.', problems: ['file-not-found'], code: 550 },
  {
    text: '550 The system cannot find the path specified.',
    problems: ['directory-not-found', 'file-not-found'],
    code: 550,
  },
  {
    text: '550 Cannot create a file when that file already exists.',
    problems: ['directory-already-exists'],
    code: 550,
  },
  { text: '550 I can only retrieve regular files', problems: ['not-a-file'], code: 550, server: 'pure-ftpd' },
  { text: '550 /data: not a plain file.', problems: ['not-a-file'], code: 550 },
  {
    text: "550 Can't open a?b.txt: Invalid argument",
    problems: ['file-not-found', 'filename-not-allowed', 'permission-denied'],
    code: 550,
  },
  { text: '553 Prohibited file name: .htaccess', problems: ['filename-not-allowed'], code: 553, server: 'pure-ftpd' },
  { text: '550 .ftpquota: Forbidden filename', problems: ['filename-not-allowed', 'permission-denied'], code: 550 },
  { text: '553 Disk quota exceeded - write failed', problems: ['storage-full'], code: 553 },
  { text: '451 No space left on device', problems: ['storage-full'], code: 451 },
  { text: '450 No files found', problems: ['empty-listing-error'], code: 450 },
  {
    text: '425 No data connection',
    problems: ['no-data-connection', 'passive-port-blocked', 'active-mode-blocked'],
    code: 425,
  },
  { text: '425 Cannot open data connection', problems: ['passive-port-blocked', 'active-mode-blocked'], code: 425 },
  {
    text: '425 You must connect within 60 seconds',
    problems: ['passive-port-blocked', 'active-mode-blocked', 'no-data-connection'],
    code: 425,
  },
  { text: '500 Unknown command', problems: ['command-not-supported'], code: 500 },
  { text: "500 'EHLO': command not understood.", problems: ['command-not-supported'], code: 500 },
  { text: '502 Command not implemented: MLSD', problems: ['command-not-supported'], code: 502 },
  { text: '504 AUTH TLS not supported', problems: ['tls-not-available'], code: 504 },
  {
    text: '534 Local policy on server does not allow TLS secure connections.',
    problems: ['tls-not-available', 'tls-required'],
    code: 534,
  },
  { text: '431 Unable to accept security mechanism', problems: ['tls-not-available'], code: 431 },
  {
    text: '501 Server cannot accept argument.',
    problems: ['bad-argument', 'port-address-refused'],
    code: 501,
    server: 'iis',
  },
  { text: '503 Login with USER first.', problems: ['bad-sequence', 'not-logged-in'], code: 503 },
  { text: '451 Requested action aborted: local error in processing', problems: ['server-local-error'], code: 451 },
  { text: '426 Connection closed; transfer aborted.', problems: ['transfer-interrupted'], code: 426 },
  { text: '552 Transfer aborted. Disk quota exceeded', problems: ['storage-full'], code: 552 },
  {
    text: '500 OOPS: vsftpd: cannot change directory:/home/bob',
    problems: ['home-directory-unavailable'],
    code: 500,
    server: 'vsftpd',
  },
  {
    text: '500 OOPS: bad bool value in config file for: anonymous_enable',
    problems: ['server-config-error'],
    code: 500,
    server: 'vsftpd',
  },
  { text: '500 OOPS: 500 OOPS: child died', problems: ['vsftpd-sandbox-failure'], code: 500, server: 'vsftpd' },
  {
    text: '550 Create directory operation failed.',
    problems: ['permission-denied', 'directory-already-exists'],
    code: 550,
    server: 'vsftpd',
  },
  {
    text: '550 Remove directory operation failed.',
    problems: ['directory-not-empty', 'permission-denied'],
    code: 550,
    server: 'vsftpd',
  },
  { text: '430 Invalid username or password', problems: ['wrong-password'], code: 430 },
  { text: '530 Not logged in, user or password incorrect!', problems: ['wrong-password'], code: 530 },
  { text: '530 User or password incorrect', problems: ['wrong-password'], code: 530 },
  { text: '530 Access denied.', problems: ['wrong-password', 'account-denied'], code: 530 },
  { text: '532 Need account for storing files.', problems: ['account-denied', 'permission-denied'], code: 532 },

  // Sessions.
  {
    text: '220 (vsFTPd 3.0.5)\nUSER bob\n331 Please specify the password.\nPASS x\n230 Login successful.\nCWD /in\n250 Directory successfully changed.\nPASV\n227 Entering Passive Mode (203,0,113,4,10,20).\nSTOR a\n550 Permission denied.',
    problems: ['write-disabled'],
    code: 550,
    server: 'vsftpd',
  },
  { text: 'USER bob\n530 Permission denied.\n', problems: ['account-denied'], code: 530 },
  { text: 'PASV\n550 Permission denied.', problems: ['passive-not-supported', 'command-denied'], code: 550 },
  {
    text: 'TYPE I\n200 Type set to I\nPORT 192,168,1,20,200,10\n200 PORT command successful\nRETR a.bin\n425 Unable to build data connection: Connection timed out',
    problems: ['active-mode-blocked'],
    code: 425,
    server: 'proftpd',
  },
  {
    text: 'MKD logs\n550 logs: File exists\nCWD logs\n250 CWD command successful\nPASV\n227 Entering Passive Mode (203,0,113,4,10,20).\nSTOR a.log\n150 Opening BINARY mode data connection for a.log\n226 Transfer complete',
    problems: [],
    code: 226,
  },
  {
    text: 'SIZE new.txt\n550 Could not get file size.\nPASV\n227 Entering Passive Mode (203,0,113,4,10,20).\nSTOR new.txt\n150 Ok to send data.\n226 Transfer complete.',
    problems: [],
    code: 226,
    server: 'vsftpd',
  },
  {
    text: 'RNFR a\n350 Ready for RNTO.\nRNTO b/c\n550 Rename failed.',
    problems: ['rename-refused'],
    code: 550,
    server: 'vsftpd',
  },
  {
    text: 'STOR a\n150 Opening data connection\n451 Write error: No space left on device',
    problems: ['storage-full'],
    code: 451,
  },
  {
    text: 'AUTH TLS\n502 Command not implemented.\nUSER bob\n530 TLS required',
    problems: ['tls-not-available', 'tls-required'],
  },
  { text: 'SSH-2.0-OpenSSH_9.2p1 Debian-2', problems: ['wrong-protocol'] },
  { text: 'PASV\n501 PASV not allowed on IPv6 connection, use EPSV', problems: ['pasv-over-ipv6'], code: 501 },
  {
    text: 'EPSV\n522 Network protocol not supported, use (1)',
    problems: ['passive-not-supported', 'pasv-over-ipv6'],
    code: 522,
  },
  {
    text: 'PBSZ 0\n200 PBSZ=0\nPROT P\n200 Data protection level set to "private"\nLIST\n150 Connecting\n425 TLS session of data connection has not resumed or the session does not match the control connection',
    problems: ['tls-session-reuse-required'],
    code: 425,
  },

  // Logs of servers.
  {
    text: 'Mon Nov 23 10:00:00 2026 [pid 2] CONNECT: Client "192.0.2.7"\nMon Nov 23 10:00:00 2026 [pid 1] [bob] FAIL LOGIN: Client "192.0.2.7"',
    problems: ['wrong-password'],
    server: 'vsftpd',
  },
  {
    text: 'Nov 23 10:00:00 host proftpd[811]: 192.0.2.1 (198.51.100.7[198.51.100.7]) - USER bob: no such user found from 198.51.100.7 [198.51.100.7] to 192.0.2.1:21',
    problems: ['wrong-password'],
    server: 'proftpd',
  },
  {
    text: 'Nov 23 10:00:00 host proftpd[811]: 192.0.2.1 (198.51.100.7[198.51.100.7]) - USER bob (Login failed): Incorrect password',
    problems: ['wrong-password'],
    server: 'proftpd',
  },
  {
    text: 'Nov 23 10:00:00 host pure-ftpd: (?@198.51.100.7) [WARNING] Authentication failed for user [bob]',
    problems: ['wrong-password'],
    server: 'pure-ftpd',
  },
  {
    text: '(000012)11/23/2026 10:00:00 AM - (not logged in) (198.51.100.7)> USER bob\n(000012)11/23/2026 10:00:00 AM - (not logged in) (198.51.100.7)> 331 Password required for bob\n(000012)11/23/2026 10:00:00 AM - (not logged in) (198.51.100.7)> PASS *****\n(000012)11/23/2026 10:00:00 AM - (not logged in) (198.51.100.7)> 530 Login or password incorrect!',
    problems: ['wrong-password'],
    code: 530,
    server: 'filezilla-server',
  },
  {
    text: '[I 2026-11-23 10:00:00] 127.0.0.1:54321-[] FTP session opened (connect)\n[D 2026-11-23 10:00:01] 127.0.0.1:54321-[bob] -> 530 Authentication failed.',
    problems: ['wrong-password'],
    code: 530,
    server: 'pyftpdlib',
  },

  // WinSCP.
  {
    text: '. 2026-11-23 10:00:00.000 Connecting to ftp.example.org ...\n< 2026-11-23 10:00:00.100 220 Microsoft FTP Service\n> 2026-11-23 10:00:00.100 USER bob\n< 2026-11-23 10:00:00.200 331 Password required\n> 2026-11-23 10:00:00.200 PASS ******\n< 2026-11-23 10:00:00.300 530-User cannot log in.\n<  Win32 error:   The user name or password is incorrect. \n<  Error details: An error occurred during the authentication process.\n< 2026-11-23 10:00:00.300 530 End',
    problems: ['wrong-password'],
    code: 530,
    server: 'iis',
  },
  {
    text: 'Connection failed.\nTimeout detected. (control connection)\nCopying files to remote side failed.',
    problems: ['cannot-connect', 'reply-timeout'],
  },
  {
    text: 'Lost connection.\nTimeout detected. (data connection)\nCould not retrieve directory listing',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  {
    text: "Error changing directory to '/x'.\nCould not change directory. Server said: 550 Failed to change directory.",
    problems: ['directory-not-found'],
    code: 550,
  },

  // Nothing wrong.
  { text: '230 Login successful.', problems: [], code: 230, server: 'vsftpd' },
  {
    text: '226-File successfully transferred\n226 0.012 seconds (measured here), 1.20 Mbytes per second',
    problems: [],
    code: 226,
    server: 'pure-ftpd',
  },
  { text: '221 Goodbye.', problems: [], code: 221 },
  { text: '> QUIT\n< 221 Goodbye.\n* Closing connection 0', problems: [], code: 221 },
  { text: 'hello world, this is not a log', problems: [] },
  { text: '', problems: [] },

  // More of them.
  {
    text: '20261123 05:06:11.596|80000003|  11|INF|FtpClient|Command:  PASV \n20261123 05:06:11.751|80000003|  11|INF|FtpClient|Response: 227 Entering Passive Mode (203,0,113,4,11,193) [154ms] \n20261123 05:06:11.802|80000003|  11|INF|FtpClient|Command:  STOR /a.xml \n20261123 05:06:11.802|8|  11|INF|FtpClient|Response: 550 Permission denied. [10ms]',
    problems: ['write-disabled', 'permission-denied'],
    code: 550,
  },
  {
    text: 'FluentFTP Information: 0 : Command:  EPSV\nFluentFTP Information: 0 : Response: 500 Unknown command.',
    problems: ['passive-not-supported'],
    code: 500,
  },
  { text: 'FTPService: PCE.RCV: 257 "/" is the current directory.', problems: [], code: 257 },
  {
    text: '[12:58:57.097 ERROR @ ftp.cpp:69] Error opening ftp connection to 192.0.2.4:21\n[12:58:57.098 ERROR @ ftp.cpp:171] Unable to make ftp connection',
    problems: ['cannot-connect'],
  },
  {
    text: 'Command STOR  got wrong response:  Data connection already open; Transfer starting.',
    problems: ['unexpected-reply'],
  },
  {
    text: 'Impossible to parse line: drwxr-xr-x    1 10000    10000          34 Aug 12',
    problems: ['unexpected-reply'],
  },
  {
    text: '[error]: Error: Timeout while connecting to server\n    at Timeout.setTimeout (C:\\x\\FTPClient.js:31:28)',
    problems: ['cannot-connect', 'reply-timeout'],
  },
  {
    text: 'FtpCommandException: Code: 550 Message: Command STOR failed',
    problems: ['permission-denied', 'directory-not-found', 'file-not-found'],
    code: 550,
  },
  {
    text: '550 unable to open /Disk/Test for writing',
    problems: ['permission-denied', 'file-not-found', 'directory-not-found'],
    code: 550,
  },
  {
    text: '-> CWD /  \n250 Directory successfully changed.\n-> PASV  \n227 Entering Passive Mode (10,8,15,114,238,94).\n-> LIST  \nFailure retrieving contents of directory /',
    problems: ['private-ip-in-pasv', 'passive-port-blocked'],
    code: 227,
  },
  {
    text: 'Response: 550 Requested action not taken. [56ms]',
    problems: ['file-not-found', 'permission-denied', 'directory-not-found'],
    code: 550,
  },
  {
    text: 'Command:\tMLSD\nResponse:\t150 File status okay. About to open data connection.\nError:\tThe data connection could not be established: ETIMEDOUT - Connection attempt timed out\nResponse:\t421 Passive data channel timed out.\nError:\tFailed to retrieve directory listing',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  {
    text: 'Connected to 192.0.2.4:22 (No encryption)\n< SSH-2.0-OpenSSH_9.2p1 Debian\n> QUIT\nFailed to connect, are you sure your server works via FTP or FTPS?',
    problems: ['wrong-protocol'],
  },
  {
    text: "530-Valid hostname is expected.\n Win32 error: No such host is known.\n Error details: Hostname didn't match any configured ftp site.\n530 End",
    problems: ['wrong-password', 'account-denied', 'bad-argument', 'server-config-error'],
    code: 530,
  },
  { text: '500 Syntax error, command unrecognized.', problems: ['command-not-supported'], code: 500 },
  { text: '501 Syntax error in parameters or arguments.', problems: ['bad-argument'], code: 501 },
  { text: '501 Invalid number of parameters', problems: ['bad-argument'], code: 501 },
  { text: 'RETR foo\n550 foo: No such file or directory', problems: ['file-not-found'], code: 550 },
  { text: 'MKD /a/b/c\n550 /a/b/c: No such file or directory', problems: ['directory-not-found'], code: 550 },
  {
    text: "STOR /a/b.txt\n553 Can't open that file: No such file or directory",
    problems: ['directory-not-found'],
    code: 553,
  },
  {
    text: "553 Can't open that file: Permission denied",
    problems: ['permission-denied'],
    code: 553,
    server: 'pure-ftpd',
  },
  {
    text: "550 Can't create directory: File exists",
    problems: ['directory-already-exists'],
    code: 550,
    server: 'pure-ftpd',
  },
  { text: "550 Can't remove directory: Directory not empty", problems: ['directory-not-empty'], code: 550 },
  { text: "ftplib.error_perm: 501 Can't change directory to a: Not a directory", problems: ['not-a-file'], code: 501 },
  {
    text: "ftplib.error_perm: 500 I won't open a connection to 10.0.0.5 (only to 198.51.100.9)",
    problems: ['active-mode-blocked', 'port-address-refused'],
    code: 500,
    server: 'pure-ftpd',
  },
  {
    text: "aioftp.errors.StatusCodeError: Waiting for ('226',) but got 426 [' Failure writing network stream.']",
    problems: ['transfer-interrupted'],
    code: 426,
  },
  {
    text: "aioftp.errors.StatusCodeError: Waiting for ('230', '33x') but got 530 [' Login incorrect.']",
    problems: ['wrong-password'],
    code: 530,
  },
  { text: 'Exception: ftplib.error_proto: SSH-2.0-OpenSSH_8.2p1', problems: ['wrong-protocol'] },
  {
    text: 'ssl.SSLError: [SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
    problems: ['tls-handshake-failed'],
  },
  { text: 'ssl.SSLError: [SSL: DH_KEY_TOO_SMALL] dh key too small', problems: ['tls-handshake-failed'] },
  {
    text: 'Error: 425 Unable to build data connection: TLS session of data connection not resumed.',
    problems: ['tls-session-reuse-required'],
    code: 425,
  },
  {
    text: "425 Can't open data connection: TLS session resumption required",
    problems: ['tls-session-reuse-required'],
    code: 425,
  },
  {
    text: 'Error:\tGnuTLS error -8: A record packet with illegal version was received.',
    problems: ['tls-handshake-failed', 'wrong-protocol'],
  },
  {
    text: 'Error:\tGnuTLS error -53: Error in the push function.',
    problems: ['connection-closed-by-server', 'tls-handshake-failed', 'transfer-interrupted'],
  },
  {
    text: 'Error: The TLS connection was non-properly terminated. Server sent no close_notify',
    problems: ['tls-not-closed-cleanly'],
  },
  {
    text: 'Error:\tFile transfer failed after transferring 12,345 bytes in 3 seconds',
    problems: ['transfer-interrupted'],
  },
  {
    text: 'Error:\tDisconnected from server: ECONNABORTED - Connection aborted',
    problems: ['connection-closed-by-server'],
  },
  { text: 'Error:\tConnection closed by server', problems: ['connection-closed-by-server'] },
  {
    text: 'Error:\tCritical file transfer error',
    problems: ['transfer-interrupted', 'permission-denied', 'unexpected-reply', 'file-not-found'],
  },
  {
    text: 'Response:\t530 User cannot log in, home directory inaccessible.',
    problems: ['home-directory-unavailable'],
    code: 530,
    server: 'iis',
  },
  {
    text: '550-The filename, directory name, or volume label syntax is incorrect. \n Win32 error:   The filename, directory name, or volume label syntax is incorrect. \n550 End',
    problems: ['filename-not-allowed'],
    code: 550,
    server: 'iis',
  },
  {
    text: '550-There is not enough space on the disk. \n Win32 error:   There is not enough space on the disk. \n550 End',
    problems: ['storage-full'],
    code: 550,
  },
  {
    text: '550 Data channel timed out.',
    problems: ['passive-port-blocked', 'idle-timeout', 'transfer-interrupted'],
    code: 550,
  },
  { text: '451 The parameter is incorrect.', problems: ['bad-argument', 'server-local-error'], code: 451 },
  { text: '426 Data connection: Broken pipe.', problems: ['transfer-interrupted'], code: 426 },
  { text: '426 Transfer aborted. Data connection closed.', problems: ['transfer-interrupted'], code: 426 },
  { text: '421 Service not available (Maximum user limit reached)', problems: ['too-many-connections'], code: 421 },
  { text: '421 10 users (the maximum) are already logged in, sorry', problems: ['too-many-connections'], code: 421 },
  { text: '530 Too many users logged in for this account.', problems: ['too-many-connections'], code: 530 },
  { text: "421 Can't change directory to /home/ftp/bob/ [/]", problems: ['home-directory-unavailable'], code: 421 },
  {
    text: '421 Login timeout (300 seconds): closing control connection',
    problems: ['idle-timeout'],
    code: 421,
    server: 'proftpd',
  },
  { text: '421 Timeout.', problems: ['idle-timeout'], code: 421, server: 'vsftpd' },
  {
    text: '421 Data timeout. Reconnect. Sorry.',
    problems: ['idle-timeout', 'transfer-interrupted'],
    code: 421,
    server: 'vsftpd',
  },
  { text: '421 You have been banned', problems: ['ip-not-allowed'], code: 421 },
  {
    text: '500 OOPS: vsftpd: both local and anonymous access disabled!',
    problems: ['server-config-error'],
    code: 500,
    server: 'vsftpd',
  },
  { text: '500 OOPS: cannot locate user entry:nobody', problems: ['server-config-error'], code: 500 },
  {
    text: '500 OOPS: tcp_wrappers is set to YES but no tcp wrapper support compiled in',
    problems: ['server-config-error'],
    code: 500,
  },
  {
    text: '500 OOPS: failed to open vsftpd log file:/var/log/vsftpd.log',
    problems: ['server-config-error'],
    code: 500,
  },
  {
    text: '500 OOPS: vsf_sysutil_recv_peek: no data',
    problems: ['connection-closed-by-server', 'vsftpd-sandbox-failure'],
    code: 500,
  },
  { text: '500 OOPS: vsf_sysutil_bind', problems: ['passive-port-exhausted'], code: 500 },
  {
    text: '500 OOPS: cannot open chroot() user list file:/etc/vsftpd.chroot_list',
    problems: ['server-config-error'],
    code: 500,
  },
  { text: '500 OOPS: chroot', problems: ['home-directory-unavailable', 'writable-chroot-root'], code: 500 },
  { text: '500 OOPS: unrecognised variable in config file: foo', problems: ['server-config-error'], code: 500 },
  { text: 'vsftpd: refusing to run with writable root inside chroot()', problems: ['writable-chroot-root'] },
  {
    text: 'pure-ftpd: (bob@192.0.2.7) [ERROR] Unable to switch capabilities: Operation not permitted',
    problems: ['server-config-error', 'server-local-error', 'permission-denied'],
  },
  { text: 'Sorry, but that account is disabled', problems: ['account-denied'] },
  {
    text: '530-Your account has been suspended\n530 Login incorrect.',
    problems: ['account-denied', 'wrong-password'],
    code: 530,
  },
  {
    text: 'ERROR 530: Login or password incorrect!',
    problems: ['wrong-password'],
    code: 530,
    server: 'filezilla-server',
  },
  { text: 'Login failed: 530 Login authentication failed', problems: ['wrong-password'], code: 530 },
  {
    text: 'lftp: Fatal error: gnutls_handshake: An unexpected TLS packet was received.',
    problems: ['tls-handshake-failed'],
  },
  {
    text: 'Fatal error: Certificate verification: The certificate is NOT trusted. The certificate chain uses expired certificate.',
    problems: ['tls-certificate-rejected'],
  },
  {
    text: "`pub' at 0 [Delaying before reconnect: 30]\n**** Socket error (Connection timed out) - reconnecting",
    problems: ['cannot-connect', 'passive-port-blocked', 'reply-timeout'],
  },
  { text: '**** Timeout - reconnecting', problems: ['reply-timeout', 'cannot-connect', 'passive-port-blocked'] },
  {
    text: 'ncftpput: cannot open ftp.example.org: username/password authentication failed.',
    problems: ['wrong-password'],
  },
  { text: "ftpput: can't connect to remote host (192.0.2.7): Connection refused", problems: ['cannot-connect'] },
  {
    text: 'wget: server error: 550 Failed to open file.',
    problems: ['file-not-found', 'permission-denied'],
    code: 550,
  },
  { text: "ftp: Can't connect to `192.0.2.7:21': Operation timed out", problems: ['cannot-connect'] },
  { text: 'ftp: 192.0.2.7: Name or service not known', problems: ['cannot-connect'] },
  {
    text: "230 Login successful.\nftp> ls\n229 Entering Extended Passive Mode (|||28271|)\nftp: Can't connect to `192.0.2.7:28271': Operation timed out\n421 Service not available, remote server timed out. Connection closed.",
    problems: ['passive-port-blocked'],
  },
  {
    text: 'ftp> put a.txt\nlocal: a.txt remote: a.txt\n229 Entering Extended Passive Mode (|||28271|)\n553 Could not create file.',
    problems: ['permission-denied'],
    code: 553,
  },
  { text: 'ftp> cd /x\n550 Failed to change directory.', problems: ['directory-not-found'], code: 550 },
  { text: 'ftp> mkdir a\n550 Permission denied.', problems: ['write-disabled'], code: 550, server: 'vsftpd' },
  {
    text: 'ftp> ls\n500 Unknown command.\n425 Use PORT or PASV first.',
    problems: ['command-not-supported', 'passive-not-supported', 'no-data-connection'],
    code: 500,
  },
  {
    text: "java.io.IOException: 425 Can't open data connection.",
    problems: ['passive-port-blocked', 'active-mode-blocked'],
    code: 425,
  },
  {
    text: 'java.net.ConnectException: Connection timed out: connect\n\tat org.apache.commons.net.ftp.FTPClient._openDataConnection_(FTPClient.java:920)',
    problems: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  {
    text: 'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
    problems: ['tls-handshake-failed'],
  },
  {
    text: 'javax.net.ssl.SSLException: 425 Unable to build data connection: Operation not permitted',
    problems: ['tls-session-reuse-required'],
    code: 425,
  },
  {
    text: 'java.net.SocketException: Connection reset\n\tat org.apache.commons.net.ftp.FTP.__getReply(FTP.java:324)',
    problems: ['connection-closed-by-server'],
  },
  {
    text: 'java.net.SocketTimeoutException: Read timed out\n\tat org.apache.commons.net.ftp.FTP.__getReply(FTP.java:324)',
    problems: ['reply-timeout'],
  },
  {
    text: "org.springframework.messaging.MessagingException: Failed to execute on session; nested exception is java.io.IOException: Failed to write to '/in/a.writing'. Server replied with: 553 Could not create file.",
    problems: ['permission-denied'],
    code: 553,
  },
  {
    text: 'Failed to create directory: 550 Create directory operation failed.',
    problems: ['permission-denied', 'directory-already-exists'],
    code: 550,
  },
  { text: 'Error 553: Prohibited file name: .ftpaccess', problems: ['filename-not-allowed'], code: 553 },
  {
    text: 'Cyberduck: Connection failed. Connection timed out: connect. Please contact your web hosting service provider for assistance.',
    problems: ['cannot-connect'],
  },
  {
    text: 'Listing directory / failed. Invalid server response. 500 Unknown command.',
    problems: ['command-not-supported'],
    code: 500,
  },
  {
    text: 'Cannot read reply code: unexpected end of stream',
    problems: ['connection-closed-by-server', 'unexpected-reply', 'transfer-interrupted'],
  },
  {
    text: 'System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly closed by the remote host.',
    problems: ['connection-closed-by-server'],
  },
  {
    text: 'System.IO.IOException: Authentication failed because the remote party has closed the transport stream.',
    problems: ['tls-handshake-failed'],
  },
  { text: 'FluentFTP.FtpSecurityNotAvailableException: AUTH TLS command failed.', problems: ['tls-not-available'] },
  {
    text: 'Le serveur distant a retourné une erreur : (550) Fichier non disponible (par exemple, fichier introuvable, accès impossible).',
    problems: ['file-not-found', 'permission-denied', 'directory-not-found'],
    code: 550,
  },
  {
    text: 'Error en el servidor remoto: (530) No ha iniciado sesión.',
    problems: ['wrong-password', 'not-logged-in'],
    code: 530,
  },
  {
    text: '远程服务器返回错误: (550) 文件不可用(例如，未找到文件，无法访问文件)。',
    problems: ['file-not-found', 'permission-denied', 'directory-not-found'],
    code: 550,
  },
  {
    text: '远程服务器返回错误: (425) 无法打开数据连接。',
    problems: ['passive-port-blocked', 'active-mode-blocked'],
    code: 425,
  },
  { text: 'Máy chủ trả về lỗi: 530 Login incorrect.', problems: ['wrong-password'], code: 530 },
  { text: 'Error: 550 No such directory.', problems: ['directory-not-found'], code: 550 },
  { text: 'Error: 550 No such file.', problems: ['file-not-found'], code: 550 },
  {
    text: '{"level":"error","msg":"ftp: 550 /in/x.csv: The system cannot find the file specified","time":"2026-11-23T10:00:00Z"}',
    problems: ['file-not-found'],
    code: 550,
  },
  {
    text: 'level=error msg="upload failed" error="552 Insufficient storage space"',
    problems: ['storage-full'],
    code: 552,
  },
  { text: '550 Rename failed.', problems: ['rename-refused'], code: 550 },
  { text: 'RNFR a\n550 RNFR command failed.', problems: ['file-not-found', 'rename-refused'], code: 550 },
  { text: 'APPE a\n550 Permission denied', problems: ['permission-denied', 'write-disabled'], code: 550 },
  {
    text: 'SITE CHMOD 644 a\n550 Permission denied',
    problems: ['command-denied', 'permission-denied', 'write-disabled'],
    code: 550,
  },
  { text: 'PORT 10,0,0,5,4,1\n501 Server cannot accept argument.', problems: ['port-address-refused'], code: 501 },
  {
    text: 'EPRT |2|2001:db8::5|50000|\n522 Network protocol not supported',
    problems: ['port-address-refused'],
    code: 522,
  },
  {
    text: "PASV\n425 Can't create the data socket: Address already in use",
    problems: ['passive-port-exhausted'],
    code: 425,
  },
  {
    text: 'PASV\n421 Service not available',
    problems: ['connection-closed-by-server', 'ip-not-allowed', 'passive-not-supported'],
    code: 421,
  },
  {
    text: 'LIST\n450 Unable to build data connection',
    problems: ['passive-port-blocked', 'active-mode-blocked'],
    code: 450,
  },
  {
    text: 'USER bob\n331 ok\nPASS x\n230 ok\nLIST\n503 Bad sequence of commands.',
    problems: ['bad-sequence', 'no-data-connection'],
    code: 503,
  },
  { text: 'DELE a\n450 a: Resource busy', problems: ['file-locked'], code: 450 },
  { text: 'RMD a\n550 a: Directory not empty', problems: ['directory-not-empty'], code: 550 },
  { text: 'NLST *.zip\n550 No files found.', problems: ['empty-listing-error'], code: 550 },
  { text: 'Response code: 550\nResponse text: File not found', problems: ['file-not-found'], code: 550 },
  {
    text: 'Got error: Error: Server returned code 421 instead of 220',
    problems: ['connection-closed-by-server', 'too-many-connections', 'ip-not-allowed'],
    code: 421,
  },
];
