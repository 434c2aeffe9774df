//! Bytes to text: which encoding a file is in.

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::ExchangeError;

/// A file's text.
pub(super) struct Text {
    /// All of it, without a byte order mark.
    pub(super) content: String,
    /// The encoding's name.
    pub(super) encoding: &'static str,
    /// Whether the encoding was guessed from the bytes rather than known from them.
    pub(super) guessed: bool,
}

/// The text in these bytes. A byte order mark decides, then the shape of UTF-16, then whether it is UTF-8; what is left
/// is guessed among the legacy encodings, Windows-1252 where nothing speaks for another.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<Text, ExchangeError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(name, encoding, &bytes[mark..]);
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return strictly(name, encoding, bytes);
    }
    if let Ok(content) = std::str::from_utf8(bytes) {
        // A zero byte in a text file means it is none.
        if content.contains('\0') && content.bytes().filter(|byte| *byte == 0).count() * 10 > content.len() {
            return Err(ExchangeError::UnknownFormat { file: name.to_owned() });
        }
        return Ok(Text { content: content.to_owned(), encoding: UTF_8.name(), guessed: false });
    }
    if bytes.iter().filter(|byte| **byte == 0).count() > 0 {
        return Err(ExchangeError::UnknownFormat { file: name.to_owned() });
    }
    let mut detector = EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Deny);
    let (content, wrong) = encoding.decode_without_bom_handling(bytes);
    let (content, encoding) =
        if wrong { (WINDOWS_1252.decode_without_bom_handling(bytes).0, WINDOWS_1252) } else { (content, encoding) };
    Ok(Text { content: content.into_owned(), encoding: encoding.name(), guessed: true })
}

fn strictly(name: &str, encoding: &'static Encoding, bytes: &[u8]) -> Result<Text, ExchangeError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(content) => Ok(Text { content: content.into_owned(), encoding: encoding.name(), guessed: false }),
        None => {
            let (content, _) = encoding.decode_without_bom_handling(bytes);
            let line = content.split('\u{fffd}').next().unwrap_or_default().lines().count().max(1);
            Err(ExchangeError::Undecodable { file: name.to_owned(), encoding: encoding.name(), line })
        }
    }
}

/// UTF-16 without a mark: Latin text has a zero in every other byte.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    match half {
        0..2 => None,
        _ if odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        _ if even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        _ => None,
    }
}
