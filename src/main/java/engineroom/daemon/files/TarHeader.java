package engineroom.daemon.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The 512 bytes before each entry of an archive. */
final class TarHeader {

  static final int BLOCK = 512;
  static final char FILE = '0';
  static final char HARD_LINK = '1';
  static final char LINK = '2';
  static final char DIRECTORY = '5';
  static final char LONG_NAME = 'L';
  static final char LONG_LINK = 'K';
  static final char PAX = 'x';
  static final char PAX_FOR_ALL = 'g';

  /** How much of a name a header has room for. */
  static final int NAME = 100;

  private static final int MODE_AT = 100;
  private static final int USER_AT = 108;
  private static final int GROUP_AT = 116;
  private static final int SIZE_AT = 124;
  private static final int TIME_AT = 136;
  private static final int CHECKSUM_AT = 148;
  private static final int TYPE_AT = 156;
  private static final int LINK_AT = 157;
  private static final int MAGIC_AT = 257;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX = 155;

  private final byte[] bytes;

  private TarHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** One to be written; a name or link that is too long is cut. */
  static byte[] bytes(char type, String name, String link, Attributes attributes, long size) {
    byte[] bytes = new byte[BLOCK];
    put(bytes, 0, name, NAME);
    put(bytes, MODE_AT, octal(attributes.mode(), 7), 7);
    put(bytes, USER_AT, octal(attributes.user(), 7), 7);
    put(bytes, GROUP_AT, octal(attributes.group(), 7), 7);
    put(bytes, SIZE_AT, octal(size, 11), 11);
    put(bytes, TIME_AT, octal(Math.max(0, attributes.modified()), 11), 11);
    bytes[TYPE_AT] = (byte) type;
    put(bytes, LINK_AT, link, NAME);
    put(bytes, MAGIC_AT, "ustar", 5);
    put(bytes, MAGIC_AT + 6, "00", 2);
    put(bytes, CHECKSUM_AT, octal(checksum(bytes), 6), 6);
    bytes[CHECKSUM_AT + 7] = ' ';
    return bytes;
  }

  private static void put(byte[] bytes, int at, String text, int room) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(encoded, 0, bytes, at, Math.min(room, encoded.length));
  }

  private static String octal(long number, int digits) {
    String text = Long.toOctalString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean isSum = i >= CHECKSUM_AT && i < CHECKSUM_AT + 8;
      sum += isSum ? ' ' : bytes[i] & 0xff;
    }
    return sum;
  }

  /**
   * One that was read; null for the empty block at an archive's end.
   *
   * @throws IOException if its checksum is wrong
   */
  static TarHeader of(byte[] block) throws IOException {
    boolean isEmpty = true;
    for (byte each : block) {
      isEmpty &= each == 0;
    }
    if (isEmpty) {
      return null;
    }
    TarHeader header = new TarHeader(block);
    if (header.number(CHECKSUM_AT, 8) != checksum(block)) {
      throw invalid();
    }
    return header;
  }

  /** As Go's archive/tar says it. */
  static IOException invalid() {
    return new IOException("archive/tar: invalid tar header");
  }

  char type() {
    return bytes[TYPE_AT] == 0 ? FILE : (char) bytes[TYPE_AT];
  }

  String name() {
    boolean hasPrefix = text(MAGIC_AT, 5).equals("ustar") && bytes[MAGIC_AT + 5] == 0;
    String prefix = hasPrefix ? text(PREFIX_AT, PREFIX) : "";
    return (prefix.isEmpty() ? "" : prefix + "/") + text(0, NAME);
  }

  String link() {
    return text(LINK_AT, NAME);
  }

  Attributes attributes() throws IOException {
    return new Attributes(
        (int) number(MODE_AT, 8) & 07777,
        (int) number(USER_AT, 8),
        (int) number(GROUP_AT, 8),
        number(TIME_AT, 12));
  }

  long size() throws IOException {
    return number(SIZE_AT, 12);
  }

  private String text(int at, int room) {
    int length = 0;
    while (length < room && bytes[at + length] != 0) {
      length++;
    }
    return new String(bytes, at, length, StandardCharsets.UTF_8);
  }

  private long number(int at, int room) throws IOException {
    String digits = text(at, room).trim();
    if (!digits.matches("[0-7]{0,12}")) {
      throw invalid();
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }
}
