// Ships to the browser.

/** What the label before a line says it is. */
export type LabelKind = 'status' | 'error' | 'reply' | 'command' | '';

const englishErrors = ['error', 'err', 'warning', 'fatal error', 'critical error', 'exception'];

// FileZilla's labels in the languages that it is translated into, and those of other clients.
const labels: Record<Exclude<LabelKind, ''>, string> = {
  status:
    'status|statut|estado|stato|stav|tila|stanje|stare|durum|staða|egoera|estat|állapot|būsena|staatus|статус|стан|състояние|κατάσταση|状态|狀態|状態|상태|tình trạng|trạng thái|สถานะ|الحالة|מצב|وضعيت|estau|statu|statws|addad|სტატუსი|rewş|абал|ສະຖານະ|वस्तुस्थिति|estatut|стање|நிலை|info|listing',
  error:
    'fehler|erreur|errore|erro|chyba|fejl|feil|fel|fout|virhe|hiba|błąd|hata|eroare|kesalahan|klaida|kļūda|viga|napaka|pogreška|errorea|ошибка|помилка|грешка|σφάλμα|错误|錯誤|エラー|오류|lỗi|ข้อผิดพลาด|الخطأ|שגיאה|خطا|xəta|sbagliu|gwall|villa|შეცდომა|tuccḍa|çewtî|ката|ຜິດພາດ|त्रुटि|பிழை',
  reply:
    'response|antwort|réponse|risposta|respuesta|resposta|odpověď|odpoveď|svar|respons|antwoord|vastaus|válasz|odpowiedź|yanıt|răspuns|respon|atsakymas|atbilde|vastus|odgovor|erantzuna|ответ|відповідь|отговор|απάντηση|απόκριση|响应|回應|レスポンス|응답|trả về|phản hồi|การตอบสนอง|reply|answer|server|s|ftp rx|cc in|recv|received|rx',
  command:
    'command|befehl|commande|comando|příkaz|príkaz|kommando|komento|opdracht|parancs|polecenie|komut|comandă|perintah|komanda|käsk|ukaz|naredba|orde|ordre|komandoa|команда|εντολή|命令|指令|コマンド|명령|lệnh|คำสั่ง|client|c|user_command|ftp tx|cc out|send|sent|tx',
};

const kinds = new Map<string, LabelKind>();
for (const kind of ['status', 'error', 'reply', 'command'] as const) {
  for (const label of labels[kind].split('|')) kinds.set(label, kind);
}
for (const label of englishErrors) kinds.set(label, 'error');

/** What follows a label, given in lower case, in a line. */
export function afterLabel(line: string, label: string): string {
  return line.slice(Math.max(0, line.toLowerCase().indexOf(label)) + label.length);
}

/** Whether it is FileZilla's label for what it does, in any language. */
export function isStatusOfFileZilla(label: string): boolean {
  return kindOfLabel(label) === 'status' && label !== 'info' && label !== 'listing';
}

/** Whether a label of an error is in another language than English. */
export function isTranslatedError(label: string): boolean {
  return kindOfLabel(label) === 'error' && !englishErrors.includes(label);
}

/** The kind of a label in lower case, without its colon. */
export function kindOfLabel(label: string): LabelKind {
  return kinds.get(label) ?? '';
}
