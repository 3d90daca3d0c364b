package engineroom.engine.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a body seems to be, by its first bytes: {@code http.DetectContentType} of Go 1.4.
 *
 * <p>It knows what a job may print: text, pages, and the files that begin with a mark of their own.
 */
final class ContentType {

  private static final int LOOKED_AT = 512;
  private static final String PAGE = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private static final List<String> TAGS =
      List.of(
          "!DOCTYPE HTML",
          "HTML",
          "HEAD",
          "SCRIPT",
          "IFRAME",
          "H1",
          "DIV",
          "FONT",
          "TABLE",
          "A",
          "STYLE",
          "TITLE",
          "B",
          "BODY",
          "BR",
          "P",
          "!--");

  /**
   * How a file begins, in Latin-1.
   *
   * @param bytes its first bytes; a dot stands for any where {@code dots} says so
   */
  private record Mark(String bytes, boolean dots, String type) {

    Mark(String bytes, String type) {
      this(bytes, false, type);
    }

    boolean begins(String body) {
      if (body.length() < bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        char c = bytes.charAt(i);
        if (c != body.charAt(i) && !(dots && c == '.')) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF-", "application/pdf"),
          new Mark("%!PS-Adobe-", "application/postscript"),
          new Mark("\u00fe\u00ff..", true, "text/plain; charset=utf-16be"),
          new Mark("\u00ff\u00fe..", true, "text/plain; charset=utf-16le"),
          new Mark("\u00ef\u00bb\u00bf.", true, TEXT),
          new Mark("GIF87a", "image/gif"),
          new Mark("GIF89a", "image/gif"),
          new Mark("\u0089PNG\r\n\u001a\n", "image/png"),
          new Mark("\u00ff\u00d8\u00ff", "image/jpeg"),
          new Mark("BM", "image/bmp"),
          new Mark("RIFF....WEBPVP", true, "image/webp"),
          new Mark("\0\0\1\0", "image/vnd.microsoft.icon"),
          new Mark("OggS\0", "application/ogg"),
          new Mark("RIFF....WAVE", true, "audio/wave"),
          new Mark("\u001aE\u00df\u00a3", "video/webm"),
          new Mark("Rar \u001a\7\0", "application/x-rar-compressed"),
          new Mark("PK\3\4", "application/zip"),
          new Mark("\u001f\u008b\b", "application/x-gzip"));

  private ContentType() {}

  /** The type of a body that begins with these bytes; of an empty one too. */
  static String of(byte[] body, int at, int length) {
    String start = new String(body, at, Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    String visible = start.substring(lengthOfSpace(start));
    if (beginsWithATag(visible)) {
      return PAGE;
    }
    if (visible.startsWith("<?xml")) {
      return "text/xml; charset=utf-8";
    }
    for (Mark mark : MARKS) {
      if (mark.begins(start)) {
        return mark.type();
      }
    }
    return visible.chars().anyMatch(ContentType::isBinary) ? "application/octet-stream" : TEXT;
  }

  private static int lengthOfSpace(String text) {
    int length = 0;
    while (length < text.length() && "\t\n\f\r ".indexOf(text.charAt(length)) >= 0) {
      length++;
    }
    return length;
  }

  private static boolean beginsWithATag(String text) {
    for (String tag : TAGS) {
      int end = tag.length() + 1;
      if (text.length() > end && text.charAt(0) == '<' && isTag(text.substring(1, end), tag)) {
        char next = text.charAt(end);
        if (next == ' ' || next == '>') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTag(String text, String tag) {
    for (int i = 0; i < tag.length(); i++) {
      char expected = tag.charAt(i);
      boolean letter = expected >= 'A'; // tags have no small ones
      if (expected != (letter ? text.charAt(i) & 0xdf : text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(int c) {
    return c <= 0x08 || c == 0x0b || c >= 0x0e && c <= 0x1a || c >= 0x1c && c <= 0x1f;
  }
}
