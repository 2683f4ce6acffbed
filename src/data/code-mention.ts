/**
 * A reply code in running text, for `split`: every second part is a number that may be a code. Not one: the number of
 * an RFC, a number of another protocol, a part of an address or a version, an amount.
 */
export const codeMention =
  /(?<![\d.,:§#/-]|RFC[  ]|HTTP[  ]|curl[  ])\b([1-6]\d\d)\b(?![.,:]?\d|[ ](?:ms|seconds?|minutes?|bytes?|kB|MB|KiB|files|connections|times|years|giây|phút|byte|tệp|kết nối|lần|năm|dòng|lines))/;
