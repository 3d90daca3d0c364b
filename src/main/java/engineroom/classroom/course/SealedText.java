package engineroom.classroom.course;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A text that a student's course needs and that nobody should read by accident: packed, and mixed
 * with numbers that this class knows. That keeps it from an editor, from a search and from unzip,
 * and not from somebody who writes a program to open it.
 */
public final class SealedText {

  private static final byte[] HEAD = "sealed\n".getBytes(StandardCharsets.UTF_8);
  private static final long SEED = 0x1_6_2;

  private SealedText() {}

  /** A text, sealed; one that is sealed already stays as it is. */
  public static byte[] seal(byte[] text) throws IOException {
    if (isSealed(text)) {
      return text;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream to = new DeflaterOutputStream(packed)) {
      to.write(text);
    }
    byte[] mixed = mixed(packed.toByteArray());
    byte[] sealed = Arrays.copyOf(HEAD, HEAD.length + mixed.length);
    System.arraycopy(mixed, 0, sealed, HEAD.length, mixed.length);
    return sealed;
  }

  /** A file's text, whether it is sealed or lies open. */
  public static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!isSealed(bytes)) {
      return Files.readString(file);
    }
    byte[] packed = mixed(Arrays.copyOfRange(bytes, HEAD.length, bytes.length));
    try (InflaterInputStream from = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(from.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static boolean isSealed(byte[] bytes) {
    return bytes.length >= HEAD.length
        && Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length);
  }

  /** Mixed once it cannot be read, mixed twice it is what it was. */
  private static byte[] mixed(byte[] bytes) {
    byte[] numbers = new byte[bytes.length];
    new Random(SEED).nextBytes(numbers);
    for (int i = 0; i < bytes.length; i++) {
      numbers[i] ^= bytes[i];
    }
    return numbers;
  }
}
