package engineroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils sensible input: bytes are changed, parts left out, said again, put where they are not. */
final class HostileInput {

  private static final int MOST_CHANGES = 6;

  /** One change in so many repeats something until it is longer than buffers like. */
  private static final int SELDOM = 400;

  private static final List<byte[]> ODD =
      List.of(
          utf8("\u00a0"),
          utf8("\u0085"),
          utf8("\u2028"),
          utf8("\u3000"),
          utf8("\u180e"),
          utf8("\ufeff"),
          utf8("\0"),
          utf8("é"),
          utf8("🚪"),
          utf8("\t"),
          utf8("\r\n"),
          utf8("\n"),
          utf8(" "),
          utf8("="),
          utf8("0"),
          utf8("-1"),
          utf8("1e309"),
          utf8("0.5"),
          utf8("9223372036854775807"),
          utf8("9007199254740993"),
          new byte[] {(byte) 0xff},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          new byte[] {(byte) 0xc3},
          new byte[] {(byte) 0x80});

  private final Target target;
  private final SplittableRandom random;

  private HostileInput(Target target, SplittableRandom random) {
    this.target = target;
    this.random = random;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The input of one run, which no other run has a part in. */
  static byte[] of(Target target, long seed, long run) {
    long mixed = new SplittableRandom(seed).nextLong() + run * 0x9e3779b97f4a7c15L;
    return new HostileInput(target, new SplittableRandom(mixed)).make();
  }

  private byte[] make() {
    byte[] input = any(target.seeds());
    int changes = random.nextInt(MOST_CHANGES + 1);
    for (int i = 0; i < changes; i++) {
      input = changed(input);
    }
    return input.length <= target.longest() ? input : part(input, 0, target.longest());
  }

  private byte[] any(List<byte[]> list) {
    return list.get(random.nextInt(list.size()));
  }

  private byte[] changed(byte[] input) {
    if (random.nextInt(SELDOM) == 0) {
      return repeated(input, 1 + 70_000 / Math.max(1, input.length));
    }
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + 1 + random.nextInt(8));
    return switch (random.nextInt(9)) {
      case 0 -> put(input, from, to, new byte[] {(byte) random.nextInt(256)});
      case 1 -> put(input, from, from, any(ODD));
      case 2 -> put(input, from, to, any(ODD));
      case 3 -> put(input, from, to, new byte[0]);
      case 4 -> put(input, from, from, part(input, from, to));
      case 5 -> put(input, from, input.length, new byte[0]);
      case 6 -> put(input, from, input.length, tail(any(target.seeds())));
      case 7 -> put(input, from, from, target.words().isEmpty() ? any(ODD) : any(target.words()));
      default -> put(input, from, to, target.words().isEmpty() ? any(ODD) : any(target.words()));
    };
  }

  private byte[] tail(byte[] other) {
    return part(other, random.nextInt(other.length + 1), other.length);
  }

  private byte[] repeated(byte[] input, int times) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + 1 + random.nextInt(4));
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    for (int i = 0; i < times && longer.size() < target.longest(); i++) {
      longer.write(input, from, to - from);
    }
    return put(input, from, to, longer.toByteArray());
  }

  private static byte[] put(byte[] input, int from, int to, byte[] middle) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(input, 0, from);
    all.writeBytes(middle);
    all.write(input, to, input.length - to);
    return all.toByteArray();
  }

  private static byte[] part(byte[] input, int from, int to) {
    return Arrays.copyOfRange(input, from, to);
  }
}
